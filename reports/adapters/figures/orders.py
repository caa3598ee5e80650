"""Figures of the orders sent to departments: what their assessment counts (180.4.7, net.2.6)."""

from collections.abc import Mapping

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from config.regulation import implements
from reports.adapters.figures.calls import table_of
from reports.adapters.figures.terms import Expression, Figure, Source, Terms, count, mean, share
from reports.adapters.sql import seconds_between
from tickets.adapters.tables import OrderRow, TicketRow
from tickets.case import OUT

_BACK = aliased(OrderRow)
_ANSWERED_AT: Expression = (
    select(func.min(_BACK.issued_at))
    .where(
        _BACK.ticket == OrderRow.ticket,
        _BACK.refers_to == OrderRow.id,
        _BACK.kind.in_(["reply", "return"]),
    )
    .scalar_subquery()
)
BRANCH: Expression = select(TicketRow.branch).where(TicketRow.number == OrderRow.ticket).scalar_subquery()
ORDERS = Source(
    "orders",
    table_of(OrderRow),
    OrderRow.issued_at,
    OrderRow.id,
    {
        "department": OrderRow.department,
        "order_kind": OrderRow.kind,
        "order_state": OrderRow.state,
        "person": OrderRow.issuer,
        "cause": OrderRow.cause,
        "branch": BRANCH,
    },
    {
        "at": OrderRow.issued_at,
        "order": OrderRow.id,
        "order_kind": OrderRow.kind,
        "department": OrderRow.department,
        "order_state": OrderRow.state,
        "due": OrderRow.due_at,
        "answered_at": _ANSWERED_AT,
        "cause": OrderRow.cause,
        "person": OrderRow.issuer,
    },
    OrderRow.state.not_in(["review", "refused"]),
    "orders",
    OrderRow.id,
    BRANCH,
)


@implements("180.4.7", "net.2.6", "net.3.2", "csc.2.1")
def of_orders(terms: Terms) -> Mapping[str, Figure]:
    """Of the orders that left in the period, as they stand at `terms.now`: an open one may still be late."""
    out = OrderRow.kind.in_(sorted(OUT))
    late = and_(out, func.coalesce(_ANSWERED_AT, terms.now) > OrderRow.due_at, OrderRow.state != "withdrawn")
    due = and_(
        out,
        OrderRow.state != "withdrawn",
        OrderRow.due_at.is_not(None),
        _ANSWERED_AT.is_not(None) | (OrderRow.due_at <= terms.now),
    )

    def of_kind(kind: str) -> Figure:
        return count(ORDERS, and_(ORDERS.base, OrderRow.kind == kind))

    return {
        "dispatched": count(ORDERS, and_(ORDERS.base, out)),
        "second_dispatches": of_kind("second_dispatch"),
        "warnings": of_kind("warning"),
        "urges": of_kind("urge"),
        "chases": of_kind("chase"),
        "replies": of_kind("reply"),
        "returns": of_kind("return"),
        "late_orders": count(ORDERS, and_(ORDERS.base, late)),
        "order_on_time_rate": share(ORDERS, ~late, and_(ORDERS.base, due)),
        "reply_time": mean(
            ORDERS,
            seconds_between(OrderRow.issued_at, _ANSWERED_AT),
            and_(ORDERS.base, out, _ANSWERED_AT.is_not(None)),
        ),
    }
