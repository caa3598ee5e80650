"""Every paper filed by its kind and found from the complaint it belongs to (hot.5.1.5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, cast, literal, select, tuple_, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.expression import SQLColumnExpression

from config.regulation import implements
from tickets.adapters.tables import DeadlineAlarmRow, OrderRow, TicketRow
from tickets.rules.alarms import Level
from tickets.rules.life import OVER


class PaperKind(StrEnum):
    """The papers of hot.5.1.5, and the two that 180.4.7 adds."""

    WORK_ORDER = "work_order"
    BUSINESS_ORDER = "business_order"
    COMPLAINT = "complaint"
    DISPATCH = "dispatch"
    SECOND_DISPATCH = "second_dispatch"
    CHASE = "chase"
    URGE = "urge"
    RETURN = "return"
    REPLY = "reply"
    WARNING = "warning"
    PRE_WARNING = "pre_warning"
    ALARM = "alarm"


OF_TICKETS = frozenset({PaperKind.WORK_ORDER, PaperKind.BUSINESS_ORDER, PaperKind.COMPLAINT})
OF_ALARMS = frozenset({PaperKind.PRE_WARNING, PaperKind.ALARM})


@dataclass(frozen=True, slots=True)
class Filed:
    """`about`: the order, or the clock that raised it; `late`: held back beyond its deadline."""

    id: str
    kind: PaperKind
    ticket: str
    about: str
    at: datetime
    due_at: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class Sought:
    """`before`: moment and id of the last one shown; `late` ones only."""

    kind: PaperKind | None = None
    ticket: str | None = None
    late: bool = False
    before: tuple[datetime, str] | None = None


@implements("hot.5.1.5")
async def filed(
    session: AsyncSession, seen: Select[Any], sought: Sought, now: datetime, limit: int
) -> Sequence[Filed]:
    """The newest first; `seen` selects the numbers of the tickets that the reader may see.

    Each table gives its own newest first, so that none is read whole.
    """
    parts = [part for part, kinds in _parts(now) if sought.kind is None or sought.kind in kinds]
    newest = [select(_newest(part, seen, sought, limit).subquery()) for part in parts]
    every = union_all(*newest).subquery("paper")
    rows = await session.execute(select(every).order_by(every.c.at.desc(), every.c.id.desc()).limit(limit))
    return [Filed(row.id, PaperKind(row.kind), *row[2:]) for row in rows]


def _parts(now: datetime) -> Iterator[tuple[Select[Any], frozenset[PaperKind]]]:
    yield _tickets(now), OF_TICKETS
    yield _alarms(), OF_ALARMS
    yield _orders(now), frozenset(PaperKind) - OF_TICKETS - OF_ALARMS


def _newest(part: Select[Any], seen: Select[Any], sought: Sought, limit: int) -> Select[Any]:
    paper = part.subquery()
    query = select(paper).where(paper.c.ticket.in_(seen))
    wanted: list[tuple[ColumnElement[bool], object]] = [
        (paper.c.kind == sought.kind, sought.kind),
        (paper.c.ticket == sought.ticket, sought.ticket),
        (paper.c.late.is_(True), sought.late),
    ]
    query = query.where(*(condition for condition, asked in wanted if asked))
    if sought.before:
        query = query.where(tuple_(paper.c.at, paper.c.id) < sought.before)
    return query.order_by(paper.c.at.desc(), paper.c.id.desc()).limit(limit)


NAMES = ("id", "kind", "ticket", "about", "at", "due_at", "late")


def _paper(*columns: SQLColumnExpression[Any]) -> Select[Any]:
    named: list[Any] = [column.label(name) for name, column in zip(NAMES, columns, strict=True)]
    paper: Select[Any] = select(*named)
    return paper


def _tickets(now: datetime) -> Select[Any]:
    row = TicketRow
    kind = case(
        (row.kind == "complaint", PaperKind.COMPLAINT.value),
        (row.kind == "request", PaperKind.BUSINESS_ORDER.value),
        else_=PaperKind.WORK_ORDER.value,
    )
    late = row.state.not_in(OVER) & (row.due_at < now)
    return _paper(row.number, kind, row.number, literal(""), row.created_at, row.due_at, late)


def _orders(now: datetime) -> Select[Any]:
    """Those that have left; what waits for its review is late when its ticket is."""
    row = OrderRow
    late = row.due_at.is_not(None) & (row.state == "sent") & (row.due_at < now)
    left = _paper(row.id, row.kind, row.ticket, row.id, row.issued_at, row.due_at, late)
    return left.where(row.state.not_in(("review", "refused")))


def _alarms() -> Select[Any]:
    row = DeadlineAlarmRow
    kind = case((row.level == Level.WARNING, PaperKind.PRE_WARNING.value), else_=PaperKind.ALARM.value)
    place = cast(row.round, String) + literal(".") + cast(row.stage, String)
    number = row.ticket + literal("/") + row.clock + literal("/") + place
    held_back = (row.level == Level.WARNING) & (row.raised_at > row.due_at)
    return _paper(number, kind, row.ticket, row.clock, row.raised_at, row.due_at, held_back)
