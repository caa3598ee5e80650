"""Which tickets a branch holds, sees, and has passed on (csc.2.1): the one place that asks."""

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.adapters.branch_tables import holder_of
from people.adapters.directory import of_branches
from people.rules.branches import Holding, Scope
from recordings.adapters.tables import DraftRow
from tickets.adapters.tables import OrderRow, ReaderRow, TicketRow
from tickets.rules.life import CLOSED
from tickets.rules.permissions import Actor

Conditions = list[ColumnElement[bool]]
UNSENT = ("review", "refused")  # a department does not see what is still being weighed


@implements("csc.2.1")
def held(scope: Scope) -> Conditions:
    """Tickets that are somebody's branch's own or below: the work that waits there."""
    return of_branches(TicketRow.branch, scope)


@implements("csc.2.1")
def seen(scope: Scope) -> Conditions:
    """Also those that the branch passed on, which it keeps reading."""
    own = held(scope)
    passed_on = (ReaderRow.ticket == TicketRow.number) & ReaderRow.branch.in_(sorted(scope.codes or ()))
    return [or_(*own, exists().where(passed_on))] if own else []


def seen_by(actor: Actor) -> Conditions:
    """Also those that an order of went to their department: a department keeps what is its own."""
    own = seen(actor.scope)
    if not own or actor.department is None:
        return own
    order = (OrderRow.ticket == TicketRow.number) & (OrderRow.department == actor.department)
    return [or_(*own, exists().where(order, OrderRow.state.not_in(UNSENT)))]


def of_seen_tickets(scope: Scope) -> Conditions:
    """Orders of the tickets that are seen."""
    own = seen(scope)
    return [exists().where(TicketRow.number == OrderRow.ticket, *own)] if own else []


async def keep_reading(session: AsyncSession, ticket: str, branch: str) -> None:
    if await session.get(ReaderRow, (ticket, branch)) is None:
        session.add(ReaderRow(ticket=ticket, branch=branch))


async def held_by(session: AsyncSession, number: str, before: str | None, own: str) -> str:
    """Who holds a new ticket: the branch of an open one beside it, of the number, or of who registers it."""
    return before or await holder_of(session, number) or own


async def open_work(session: AsyncSession, branch: str) -> Holding:
    """What must be moved before a branch closes."""
    tickets = select(func.count()).where(TicketRow.branch == branch, TicketRow.state.not_in(CLOSED))
    drafts = select(func.count()).where(DraftRow.branch == branch, DraftRow.state == "open")
    return Holding(await session.scalar(tickets) or 0, await session.scalar(drafts) or 0)
