"""Every paper filed by its kind and found from the complaint it belongs to (hot.5.1.5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, cast, literal, select, tuple_, union_all
from sqlalchemy.ext.asyncio import AsyncSession

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
    """The newest first; `seen` selects the numbers of the tickets that the reader may see."""
    every = union_all(_tickets(now), _orders(now), _alarms()).subquery("paper")
    query = select(every).where(every.c.ticket.in_(seen))
    wanted: list[tuple[ColumnElement[bool], object]] = [
        (every.c.kind == sought.kind, sought.kind),
        (every.c.ticket == sought.ticket, sought.ticket),
        (every.c.late.is_(True), sought.late),
    ]
    query = query.where(*(condition for condition, asked in wanted if asked))
    if sought.before:
        query = query.where(tuple_(every.c.at, every.c.id) < sought.before)
    rows = await session.execute(query.order_by(every.c.at.desc(), every.c.id.desc()).limit(limit))
    return [Filed(row.id, PaperKind(row.kind), *row[2:]) for row in rows]


def _tickets(now: datetime) -> Select[Any]:
    kind = case(
        (TicketRow.kind == "complaint", PaperKind.COMPLAINT.value),
        (TicketRow.kind == "request", PaperKind.BUSINESS_ORDER.value),
        else_=PaperKind.WORK_ORDER.value,
    )
    late = TicketRow.state.not_in(OVER) & (TicketRow.due_at < now)
    return select(
        TicketRow.number.label("id"),
        kind.label("kind"),
        TicketRow.number.label("ticket"),
        literal("").label("about"),
        TicketRow.created_at.label("at"),
        TicketRow.due_at.label("due_at"),
        late.label("late"),
    )


def _orders(now: datetime) -> Select[Any]:
    """Those that have left; what waits for its review is late when its ticket is."""
    late = OrderRow.due_at.is_not(None) & (OrderRow.state == "sent") & (OrderRow.due_at < now)
    columns: list[Any] = [OrderRow.id, OrderRow.kind, OrderRow.ticket, OrderRow.id, OrderRow.issued_at]
    return select(*columns, OrderRow.due_at, late).where(OrderRow.state.not_in(("review", "refused")))


def _alarms() -> Select[Any]:
    kind = case(
        (DeadlineAlarmRow.level == Level.WARNING, PaperKind.PRE_WARNING.value), else_=PaperKind.ALARM.value
    )
    place = cast(DeadlineAlarmRow.round, String) + literal(".") + cast(DeadlineAlarmRow.stage, String)
    number = DeadlineAlarmRow.ticket + literal("/") + DeadlineAlarmRow.clock + literal("/") + place
    held_back = DeadlineAlarmRow.raised_at > DeadlineAlarmRow.due_at
    return select(
        number,
        kind,
        DeadlineAlarmRow.ticket,
        DeadlineAlarmRow.clock,
        DeadlineAlarmRow.raised_at,
        DeadlineAlarmRow.due_at,
        (DeadlineAlarmRow.level == Level.WARNING) & held_back,
    )
