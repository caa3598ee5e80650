"""Figures of appointments at the customer's place: kept, broken, moved (net.2.6)."""

from collections.abc import Mapping

from sqlalchemy import String, and_, cast, literal, select

from config.regulation import implements
from reports.adapters.figures.calls import table_of
from reports.adapters.figures.terms import Expression, Figure, Source, Terms, count, share
from tickets.adapters.tables import TicketRow, VisitRow

BRANCH: Expression = select(TicketRow.branch).where(TicketRow.number == VisitRow.ticket).scalar_subquery()
VISITS = Source(
    "visits",
    table_of(VisitRow),
    VisitRow.due_at,
    VisitRow.ticket + literal("/") + cast(VisitRow.entry, String),
    {"department": VisitRow.department, "person": VisitRow.made_by, "branch": BRANCH},
    {
        "at": VisitRow.made_at,
        "ticket": VisitRow.ticket,
        "department": VisitRow.department,
        "person": VisitRow.made_by,
        "due": VisitRow.due_at,
        "arrived_at": VisitRow.arrived_at,
    },
    page="orders",
    opens=VisitRow.order,
    branch=BRANCH,
)


@implements("net.2.6")
def of_visits(terms: Terms) -> Mapping[str, Figure]:
    """Of the appointments due in the period; one that has not come yet is neither kept nor broken."""
    kept = and_(VisitRow.arrived_at.is_not(None), VisitRow.arrived_at <= VisitRow.due_at)
    over = kept | (VisitRow.due_at <= terms.now)
    return {
        "appointments": count(VISITS, VISITS.base),
        "appointments_kept_rate": share(VISITS, kept, over),
        "appointments_broken": count(VISITS, over & ~kept),
        "appointments_moved": count(VISITS, VisitRow.moves > 0),
    }
