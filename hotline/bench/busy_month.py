"""A made-up month in the books by bulk insert: calls, rings, forms, orders and surveys."""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate, islice
from typing import Any, cast

from sqlalchemy import Table, insert

from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, StretchRow, alarm_row
from runtime.database import Base, Database
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import DeadlineAlarmRow, EntryRow, OrderRow, TicketRow

AT_ONCE = 2_000  # calls or forms of one transaction
BUSINESSES = ("data", "data", "fixed_line", "wireless", "public_phone", "phone_card", "information", "other")
NATURES = ("fault_repair", "tariff", "service_quality", "communication_quality", "install_move", "work_error")
CLASSES = ("ordinary",) * 8 + ("large", "important", "dedicated_line")
SOURCES = ("call", "call", "call", "voicemail", "letter", "visit", "app")
DEPARTMENTS = ("network", "market", "service")
STREETS = ("南京路", "人民路", "解放路", "中山路", "建设路")
COMPLAINTS = (
    "断网，请尽快修复",
    "套餐资费与宣传不符",
    "营业厅排队时间过长",
    "通话断续听不清",
    "预约装机未上门",
)
SUGGESTIONS = ("希望延长营业时间", "希望账单列出明细", "希望网上办理移机")
SATISFIED = 70
REASONS = ("too_slow", "too_slow", "not_solved", "attitude", "not_told")
OPINIONS = {True: "处理及时，满意", False: "等待时间太长"}
BY_HOUR = {
    8: 4,
    9: 9,
    10: 11,
    11: 9,
    12: 5,
    13: 6,
    14: 9,
    15: 10,
    16: 9,
    17: 7,
    18: 5,
    19: 4,
}  # share of a day
DISPATCHED = timedelta(minutes=30)
OPENS, CLOSES = timedelta(hours=8), timedelta(hours=20)
Row = dict[str, Any]
Made = Iterator[tuple[type[Base], Row]]


@dataclass(frozen=True, slots=True)
class Sitter:
    """An agent at their seat all month, who is rung by one queue."""

    seat: str
    agent: str
    queue: str


MANY = tuple(
    Sitter(
        f"b{number:02}", f"busy{number:02}", ("junior", "junior", "junior", "senior", "english")[number % 5]
    )
    for number in range(40)
)


@dataclass(frozen=True, slots=True)
class BusyMonth:
    """The same rows each time. From `begins`, a midnight, over `days`, in the hours of work.

    `mark` begins each call's id and is its node; with `told` each form says what it is.
    """

    begins: datetime
    calls: int
    forms: int
    days: int = 30
    seed: int = 180
    sitters: tuple[Sitter, ...] = MANY
    surveyor: str = MANY[0].agent
    settled: float = 0.9  # share of the forms
    mark: str = "busy"
    told: str = ""

    async def write(self, database: Database) -> None:
        made = random.Random(self.seed)  # noqa: S311 (the same each time is what is wanted)
        await _insert(database, [self._sitting()])
        await _insert(database, (self._call(number, made) for number in range(self.calls)))
        await _insert(database, (self._form(number, made) for number in range(self.forms)))

    def _at(self, number: int, count: int, made: random.Random) -> datetime:
        """One day after the other, in each more at ten and at three than in the evening."""
        (hour,) = made.choices(list(BY_HOUR), cum_weights=list(accumulate(BY_HOUR.values())))
        day = self.begins + timedelta(days=self.days * number // count)
        return day + timedelta(hours=hour, seconds=made.random() * 3600)

    def _sitting(self) -> Made:
        for day in range(self.days):
            for sitter in self.sitters:
                yield (
                    StretchRow,
                    {
                        "seat": sitter.seat,
                        "began_at": self.begins + timedelta(days=day) + OPENS,
                        "agent": sitter.agent,
                        "state": "ready",
                        "reason": None,
                        "by": "",
                        "forced": False,
                        "ended_at": self.begins + timedelta(days=day) + CLOSES,
                        "length_ms": round((CLOSES - OPENS) / timedelta(milliseconds=1)),
                    },
                )

    def _call(self, number: int, made: random.Random) -> Made:
        at, call = self._at(number, self.calls, made), f"{self.mark}-{number}"
        wait, talk = made.randrange(1, 40_000), made.randrange(20_000, 400_000)
        answered, short = made.random() < 0.93, made.random() < 0.3
        wait = wait // 10 if not answered and short else wait
        rung = made.choice(self.sitters)
        taken = at + timedelta(milliseconds=wait)
        over = taken + timedelta(milliseconds=talk if answered else 0)
        yield (
            CallRow,
            {
                "id": call,
                "node": self.mark,
                "caller": f"138{number % 100_000_000:08}",
                "caller_name": "",
                "dialled": "180",
                "trunk": "carrier",
                "customer": None,
                "customer_class": made.choice(CLASSES),
                "stage": "ended",
                "queue": rung.queue,
                "seat": rung.seat if answered else "",
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
                "queue": rung.queue,
                "seat": rung.seat,
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
                    queue=rung.queue,
                    seat=rung.seat,
                ),
            )

    def _form(self, number: int, made: random.Random) -> Made:
        at = self._at(number, self.forms, made)
        ticket, settled = f"{at:%Y%m%d}-{number:06}", made.random() < self.settled
        complaint, sent, late = made.random() < 0.85, made.random() < 0.6, made.random() < 0.08
        owner, department = made.choice(self.sitters).agent, made.choice(DEPARTMENTS)
        source, taken = made.choice(SOURCES), timedelta(hours=made.randrange(1, 60))
        yield (
            TicketRow,
            {
                "number": ticket,
                "kind": "complaint" if complaint else "suggestion",
                "business": made.choice(BUSINESSES),
                "nature": made.choice(NATURES) if complaint else None,
                "customer": "",
                "phone": f"137{made.randrange(self.forms):08}",
                "address": f"{made.choice(STREETS)} {number % 200} 号",
                "content": self.told + made.choice(COMPLAINTS if complaint else SUGGESTIONS),
                "urgent": made.random() < 0.05,
                "source": source,
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
        thread = [("registered", owner, at)]
        if complaint and sent:
            thread.append(("dispatch", owner, at + DISPATCHED))
        if settled:
            if complaint and sent:
                thread.append(("reply", department, _back(at, taken)))
            survey = self._survey(ticket, owner, department, at + taken, made)
            yield SurveyRow, survey
            thread += [("answered", owner, at + taken), ("surveyed", self.surveyor, survey["ended_at"])]
        for place, (kind, author, moment) in enumerate(thread, 1):
            yield EntryRow, _entry(ticket, place, kind, author, moment)
        if late:
            yield DeadlineAlarmRow, _late(ticket, at + timedelta(days=3))
        if complaint and sent:
            back = _back(at, taken)
            yield from _orders(ticket, department, owner, at, back, late=late, answered=settled)

    def _survey(
        self, ticket: str, handler: str, department: str, answered: datetime, made: random.Random
    ) -> Row:
        """Silent, or with a score; who is dissatisfied was called twice and is content at last."""
        asked, silent = answered + timedelta(hours=made.randrange(1, 24)), made.random() < 0.1
        score = None if silent else made.choice((50, 60, 80, 90, 90, 100, 100, 100))
        return {
            "ticket": ticket,
            "round": 1,
            "call": None,
            "channel": "phone",
            "state": "silent" if silent else "answered",
            "phone": f"137{made.randrange(self.forms):08}",
            "handler": handler,
            "department": department,
            "repeat": made.random() < 0.06,
            "opened_at": answered,
            "due_at": answered + timedelta(days=1),
            "tries": 3 if silent else 1,
            "surveyor": self.surveyor,
            "ended_at": asked,
            "score": score,
            "opinion": "" if score is None else OPINIONS[score >= SATISFIED],
            "reasons": [made.choice(REASONS)] if score is not None and score < SATISFIED else [],
            "cause": "",
            "amends": "",
        }


def _orders(  # noqa: PLR0913 (what an order is made of)
    ticket: str, department: str, owner: str, at: datetime, back: datetime, *, late: bool, answered: bool
) -> Made:
    out = _order(ticket, 1, "dispatch", department, owner, at + DISPATCHED)
    due = back - timedelta(hours=1) if late else back + timedelta(days=1)
    yield OrderRow, out | {"state": "replied" if answered else "sent", "due_at": due}
    number = 1
    if late:
        for kind in ("urge", "warning"):
            number += 1
            yield OrderRow, _order(ticket, number, kind, department, owner, due) | {"refers_to": out["id"]}
    if answered:
        reply = _order(ticket, number + 1, "reply", department, department, back)
        yield OrderRow, reply | {"refers_to": out["id"]}


def _back(at: datetime, taken: timedelta) -> datetime:
    """When the department replied."""
    return at + max(taken / 2, timedelta(hours=1))


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
