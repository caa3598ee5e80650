"""A busy month in the books by bulk insert: calls, rings, forms and orders, as a large centre has them."""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, cast

from sqlalchemy import Table, insert

from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, StretchRow, alarm_row
from runtime.database import Base, Database
from tickets.adapters.tables import DeadlineAlarmRow, EntryRow, OrderRow, TicketRow

AT_ONCE = 2_000  # calls or forms of one transaction
BUSINESSES = ("data", "data", "fixed_line", "wireless", "public_phone", "phone_card", "information", "other")
NATURES = ("fault_repair", "tariff", "service_quality", "communication_quality", "install_move", "work_error")
CLASSES = ("ordinary",) * 8 + ("large", "important", "dedicated_line")
QUEUES = ("junior", "junior", "junior", "senior", "english")
SOURCES = ("call", "call", "call", "voicemail", "letter", "visit", "app")
DEPARTMENTS = ("network", "market", "service")
STREETS = ("南京路", "人民路", "解放路", "中山路", "建设路")
AGENTS = 40
Row = dict[str, Any]
Made = Iterator[tuple[type[Base], Row]]


@dataclass(frozen=True, slots=True)
class BusyMonth:
    """The same rows each time. From `begins` on, evenly over `days`."""

    begins: datetime
    calls: int
    forms: int
    days: int = 30
    seed: int = 180

    async def write(self, database: Database) -> None:
        made = random.Random(self.seed)  # noqa: S311 (the same each time is what is wanted)
        await _insert(database, [self._sitting()])
        await _insert(database, (self._call(number, made) for number in range(self.calls)))
        await _insert(database, (self._form(number, made) for number in range(self.forms)))

    def _at(self, number: int, count: int) -> datetime:
        return self.begins + timedelta(days=self.days) * number / count

    def _sitting(self) -> Made:
        """Each agent sits at one seat all the time; calls and forms name them."""
        for number in range(AGENTS):
            yield (
                StretchRow,
                {
                    "seat": _seat(number),
                    "began_at": self.begins,
                    "agent": _agent(number),
                    "state": "ready",
                    "reason": None,
                    "by": "",
                    "forced": False,
                    "ended_at": None,
                    "length_ms": None,
                },
            )

    def _call(self, number: int, made: random.Random) -> Made:
        at, call = self._at(number, self.calls), f"busy-{number}"
        wait, talk = made.randrange(1, 40_000), made.randrange(20_000, 400_000)
        answered, short = made.random() < 0.93, made.random() < 0.3
        wait = wait // 10 if not answered and short else wait
        rung, queue = made.randrange(AGENTS), made.choice(QUEUES)
        taken = at + timedelta(milliseconds=wait)
        over = taken + timedelta(milliseconds=talk if answered else 0)
        yield (
            CallRow,
            {
                "id": call,
                "node": "ast1",
                "caller": f"138{number % 100_000_000:08}",
                "caller_name": "",
                "dialled": "180",
                "trunk": "carrier",
                "customer": None,
                "customer_class": made.choice(CLASSES),
                "stage": "ended",
                "queue": queue,
                "seat": _seat(rung) if answered else "",
                "started_at": at,
                "stage_at": over,
                "answered_at": taken if answered else None,
                "ended_at": over,
                "outcome": "answered" if answered else "abandoned",
                "hung_up_by": "caller",
                "ring_ms": 3_000,
                "wait_ms": wait,
                "talk_ms": talk if answered else 0,
                "hold_ms": 0,
                "known": "observed" if made.random() < 0.995 else "reconstructed",
                "trace": [],
                "direction": "inbound",
            },
        )
        yield (
            IntervalRow,
            {
                "call": call,
                "number": 1,
                "kind": "ring",
                "queue": queue,
                "seat": _seat(rung),
                "leg": call,
                "started_at": at,
                "ended_at": taken,
                "result": "answered" if answered else "left",
            },
        )
        if not answered and not short:
            due = at + timedelta(seconds=15)
            yield (
                AlarmRow,
                alarm_row(
                    "breach",
                    call,
                    clause="180.1.3",
                    since=at,
                    at=due,
                    call=call,
                    queue=queue,
                    seat=_seat(rung),
                ),
            )

    def _form(self, number: int, made: random.Random) -> Made:
        at = self._at(number, self.forms)
        ticket, settled = f"{at:%Y%m%d}-{number:06}", made.random() < 0.9
        complaint, sent, late = made.random() < 0.85, made.random() < 0.6, made.random() < 0.08
        owner, department = _agent(made.randrange(AGENTS)), made.choice(DEPARTMENTS)
        taken = timedelta(hours=made.randrange(1, 60))
        yield (
            TicketRow,
            {
                "number": ticket,
                "kind": "complaint" if complaint else "suggestion",
                "business": made.choice(BUSINESSES),
                "nature": made.choice(NATURES) if complaint else None,
                "customer": "",
                "phone": f"139{made.randrange(self.forms):08}",
                "address": f"{made.choice(STREETS)} {number % 200} 号",
                "content": "断网，请尽快修复" if complaint else "希望延长营业时间",
                "urgent": made.random() < 0.05,
                "source": made.choice(SOURCES),
                "call": None,
                "recording": None,
                "owner": owner,
                "due_at": at + timedelta(days=3),
                "created_at": at,
                "received_at": at,
                "state": "closed" if settled else "open",
                "first_asked": owner,
                "grade": "escalated" if made.random() < 0.02 else "ordinary",
                "answer_by": "phone",
                "version": 1,
            },
        )
        if settled:
            yield EntryRow, _entry(ticket, 1, "answered", owner, at + taken)
        if late:
            yield DeadlineAlarmRow, _late(ticket, at + timedelta(days=3))
        if complaint and sent:
            yield from _orders(ticket, department, owner, at, at + (taken / 2), late=late, answered=settled)


def _orders(  # noqa: PLR0913 (what an order is made of)
    ticket: str, department: str, owner: str, at: datetime, back: datetime, *, late: bool, answered: bool
) -> Made:
    out = _order(ticket, 1, "dispatch", department, owner, at + timedelta(minutes=30))
    due = back - timedelta(hours=1) if late else back + timedelta(days=1)
    yield OrderRow, out | {"state": "replied" if answered else "sent", "due_at": due}
    number = 1
    if late:
        for kind in ("urge", "warning"):
            number += 1
            yield OrderRow, _order(ticket, number, kind, department, owner, due) | {"refers_to": out["id"]}
    if answered:
        reply = _order(
            ticket, number + 1, "reply", department, department, max(back, at + timedelta(hours=1))
        )
        yield OrderRow, reply | {"refers_to": out["id"]}


def _order(ticket: str, number: int, kind: str, department: str, issuer: str, at: datetime) -> Row:  # noqa: PLR0913, PLR0917 (what an order is made of)
    return {
        "id": f"{ticket}-{number:02}",
        "ticket": ticket,
        "kind": kind,
        "state": "sent",
        "department": department,
        "refers_to": None,
        "issuer": issuer,
        "issued_at": at,
        "reviewer": None,
        "reviewed_at": None,
        "review_note": "",
        "due_at": None,
        "urgent": False,
        "text": "",
        "evidence": "",
    }


def _entry(ticket: str, number: int, kind: str, author: str, at: datetime) -> Row:
    return {"ticket": ticket, "number": number, "kind": kind, "author": author, "at": at, "body": {}}


def _late(ticket: str, due: datetime) -> Row:
    return {
        "ticket": ticket,
        "clock": "settle",
        "round": 1,
        "stage": 1,
        "level": "alarm",
        "due_at": due,
        "owed_at": due,
        "raised_at": due,
        "told": "",
    }


def agents() -> Iterator[str]:
    """Log-ins that the calls and forms name."""
    return map(_agent, range(AGENTS))


def _seat(number: int) -> str:
    return f"b{number:02}"


def _agent(number: int) -> str:
    return f"busy{number:02}"


async def _insert(database: Database, made: Iterable[Made]) -> None:
    waiting = iter(made)
    while some := list(islice(waiting, AT_ONCE)):
        by_table: dict[type[Base], list[Row]] = defaultdict(list)
        for rows in some:
            for table, row in rows:
                by_table[table].append(row)
        async with database.write() as session:
            first: list[type[Base]] = [CallRow, TicketRow, OrderRow]
            for table in (*first, *by_table.keys() - first):  # what others refer to comes first
                if rows_of := by_table.pop(table, None):
                    await session.execute(insert(cast("Table", table.__table__)), rows_of)
