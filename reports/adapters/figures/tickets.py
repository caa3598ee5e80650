"""Figures of complaint and suggestion forms: volume, acceptance, handling, lateness (180.8.2)."""

from collections.abc import Mapping

from sqlalchemy import and_, exists, func, literal, select
from sqlalchemy.orm import aliased

from config.regulation import implements
from reports.adapters.figures.calls import table_of
from reports.adapters.figures.terms import Condition, Expression, Figure, Source, Terms, count, mean, share
from reports.adapters.sql import seconds_between
from tickets.adapters.tables import DeadlineAlarmRow, EntryRow, OrderRow, TicketRow
from tickets.rules.alarms import Level
from tickets.rules.life import CLOSED

_OUT = aliased(OrderRow)
_DEPARTMENT: Expression = (
    select(_OUT.department)
    .where(_OUT.ticket == TicketRow.number, _OUT.kind.in_(["dispatch", "second_dispatch"]))
    .order_by(_OUT.issued_at.desc(), _OUT.id.desc())
    .limit(1)
    .scalar_subquery()
)
_ANSWERED_AT: Expression = (
    select(func.max(EntryRow.at))
    .where(EntryRow.ticket == TicketRow.number, EntryRow.kind == "answered")
    .scalar_subquery()
)
TICKETS = Source(
    "tickets",
    table_of(TicketRow),
    TicketRow.created_at,
    TicketRow.number,
    {
        "kind": TicketRow.kind,
        "business": TicketRow.business,
        "nature": TicketRow.nature,
        "problem": TicketRow.business + literal("/") + func.coalesce(TicketRow.nature, ""),
        "source": TicketRow.source,
        "grade": TicketRow.grade,
        "account_level": TicketRow.account_level,
        "ticket_state": TicketRow.state,
        "person": TicketRow.first_asked,
        "owner": TicketRow.owner,
        "department": _DEPARTMENT,
        "branch": TicketRow.branch,
    },
    {
        "at": TicketRow.created_at,
        "ticket": TicketRow.number,
        "kind": TicketRow.kind,
        "business": TicketRow.business,
        "nature": TicketRow.nature,
        "phone": TicketRow.phone,
        "owner": TicketRow.owner,
        "ticket_state": TicketRow.state,
        "due": TicketRow.due_at,
    },
    page="tickets",
    opens=TicketRow.number,
    branch=TicketRow.branch,
)


def _raised(level: Level) -> Condition:
    return exists().where(DeadlineAlarmRow.ticket == TicketRow.number, DeadlineAlarmRow.level == level)


def _repair_was_late() -> Condition:
    """Of a key account, by whichever of its limits (net.2.3)."""
    return exists().where(
        DeadlineAlarmRow.ticket == TicketRow.number,
        DeadlineAlarmRow.clock.startswith("repair", autoescape=True),
        DeadlineAlarmRow.level == Level.ALARM,
    )


def _repeated(terms: Terms) -> Condition:
    """A complaint of the same number and business stood in the books shortly before."""
    earlier = aliased(TicketRow)
    since, _ = terms.bounds
    return exists().where(
        earlier.phone == TicketRow.phone,
        earlier.phone != "",
        earlier.business == TicketRow.business,
        earlier.kind == "complaint",
        earlier.created_at >= since - terms.office.similar_within,
        earlier.created_at < TicketRow.created_at,
    )


@implements("180.8.2", "180.4.11", "csc.4.2", "net.2.6", "csc.2.1")
def of_tickets(terms: Terms) -> Mapping[str, Figure]:
    """Of the forms registered in the period, as they stand at `terms.now`."""
    complaint = TicketRow.kind == "complaint"
    return {
        "tickets": count(TICKETS, TICKETS.base),
        "suggestions": count(TICKETS, TicketRow.kind == "suggestion"),
        "urgent": count(TICKETS, TicketRow.urgent.is_(True)),
        "complaints": count(TICKETS, complaint),
        "graded_up": count(TICKETS, complaint & TicketRow.grade.in_(["escalated", "major"])),
        "repeated": count(TICKETS, and_(complaint, _repeated(terms))),
        "requests": count(TICKETS, TicketRow.kind == "request"),
        "late_repairs": count(TICKETS, complaint & _repair_was_late()),
        **_handled("", TICKETS.base),
        **_handled("complaints_", complaint),
    }


def _handled(prefix: str, which: Condition) -> Mapping[str, Figure]:
    settled, late = TicketRow.state.in_(CLOSED), _raised(Level.ALARM)
    taken = seconds_between(TicketRow.received_at, _ANSWERED_AT)
    return {
        f"{prefix}settled": count(TICKETS, which & settled),
        f"{prefix}unsettled": count(TICKETS, which & ~settled),
        f"{prefix}overdue": count(TICKETS, which & late),
        f"{prefix}on_time_rate": share(TICKETS, ~late, which & (settled | late)),
        f"{prefix}handling_time": mean(TICKETS, taken, which & settled),
    }
