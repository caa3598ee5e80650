"""A ticket in the hands of whoever changes it: locked, with its thread and orders, saved as one change."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from people.adapters.branch_tables import tree_of
from people.rules.branches import HQ, Tree
from runtime.outbox import Announcer
from tickets.adapters.branches import seen_by
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import DeadlineRow, EntryRow, OrderRow, TicketRow
from tickets.events import OrderChanged, SurveyChanged, TicketChanged
from tickets.office import Office
from tickets.rules.alarms import stages
from tickets.rules.clock import Clock, ClockState, Happening, run
from tickets.rules.life import ENTRIES, Action, State, follow
from tickets.rules.permissions import Actor, Refusal, Standing, refusal

OUT = frozenset({"dispatch", "second_dispatch"})  # orders that a department answers


class NoTicketError(Exception):
    """There is no such ticket or order, or not for these eyes."""


class TicketChangedError(Exception):
    """Somebody changed it first; `version` is what it is now."""

    def __init__(self, version: int) -> None:
        super().__init__(f"now at version {version}")
        self.version = version


class RefusedActionError(Exception):
    """Not by this person, or not as things stand; `why` says which."""

    def __init__(self, why: Refusal | str) -> None:
        super().__init__(str(why))
        self.why = str(why)


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts, when, in which transaction."""

    session: AsyncSession
    announce: Announcer
    office: Office
    actor: Actor
    now: datetime


@dataclass(slots=True)
class Case:
    acting: Acting
    row: TicketRow
    entries: list[EntryRow]
    orders: list[OrderRow]
    tree: Tree = field(default_factory=Tree)

    @property
    def line(self) -> tuple[str, ...]:
        """The branch that holds it, and those above."""
        return self.tree.line(self.row.branch)

    @property
    def live(self) -> OrderRow | None:
        """The order that a department has now."""
        return next((one for one in reversed(self.orders) if one.kind in OUT and one.state == "sent"), None)

    @property
    def last_out(self) -> OrderRow | None:
        left = [one for one in self.orders if one.kind in OUT and one.state not in {"review", "refused"}]
        return left[-1] if left else None

    def require(self, action: Action) -> None:
        """Raises RefusedActionError when this person may not do it now."""
        if why := refusal(self.acting.actor, action, standing(self.row, self.orders, self.tree)):
            raise RefusedActionError(why)

    def do(self, action: Action, /, **body: object) -> None:
        """Go where the action leads and write it down. Raises WrongStateError."""
        self.row.state = follow(State(self.row.state), action)
        self.write(ENTRIES[action], **body)

    def write(self, kind: str, /, **body: object) -> None:
        filled = {name: value for name, value in body.items() if value is not None and value != ""}
        self.entries.append(
            EntryRow(
                ticket=self.row.number,
                number=len(self.entries) + 1,
                kind=kind,
                author=self.acting.actor.login,
                at=self.acting.now,
                body=filled,
            )
        )
        self.acting.session.add(self.entries[-1])

    def give_to(self, owner: str) -> None:
        self.row.owner = owner

    def add_order(self, order: OrderRow) -> OrderRow:
        self.orders.append(order)
        self.acting.session.add(order)
        return order

    def next_order(self) -> str:
        return f"{self.row.number}-{len(self.orders) + 1:02}"

    async def save(self) -> None:
        """One change: version, deadlines, and what the bus is told."""
        self.row.version += 1
        await self.wind_clocks()
        last = self.entries[-1]
        await self.acting.announce(
            self.acting.session,
            TicketChanged(
                self.row.number,
                self.acting.now,
                last.kind,
                last.author,
                self.row.state,
                self.row.owner,
                self.row.due_at,
                self.row.version,
                self.row.branch,
            ),
        )

    async def tell(self, order: OrderRow) -> None:
        await self.acting.session.flush()
        told = OrderChanged(
            self.row.number,
            self.acting.now,
            order.id,
            order.kind,
            order.state,
            order.department,
            order.urgent,
            order.due_at,
            self.row.branch,
        )
        await self.acting.announce(self.acting.session, told)

    async def wind_clocks(self) -> None:
        """Bring the deadline rows to what the thread says."""
        session = self.acting.session
        await session.flush()
        found = await session.scalars(select(DeadlineRow).where(DeadlineRow.ticket == self.row.number))
        kept = {row.clock: row for row in found}
        clocks = clocks_of(self.acting.office, self.row, self.entries)
        for clock in clocks:
            row = kept.pop(clock.policy.clock, None)
            if row is None:
                session.add(_fresh(self.row.number, clock))
            else:
                _wind(row, clock)
        for row in kept.values():  # its rule no longer fits the ticket
            row.state, row.next_at = ClockState.STOPPED, None
        running = [clock.due_at for clock in clocks if clock.state is ClockState.RUNNING]
        self.row.due_at = min(running, default=self.row.due_at)


async def open_case(acting: Acting, number: str, version: int | None = None) -> Case:
    """Lock a ticket and load it. Raises NoTicketError; TicketChangedError when it is at another version.

    One that another branch holds is not there, unless one's own passed it on or one's department has it.
    """
    session = acting.session
    query = select(TicketRow).where(TicketRow.number == number, *seen_by(acting.actor))
    row = await session.scalar(query.with_for_update())
    if row is None:
        raise NoTicketError(number)
    if version is not None and version != row.version:
        raise TicketChangedError(row.version)
    entries = await session.scalars(
        select(EntryRow).where(EntryRow.ticket == number).order_by(EntryRow.number)
    )
    orders = await session.scalars(select(OrderRow).where(OrderRow.ticket == number).order_by(OrderRow.id))
    return Case(acting, row, list(entries), list(orders), await tree_of(session))


async def open_case_of(acting: Acting, order_id: str, version: int | None = None) -> tuple[Case, OrderRow]:
    """The ticket of an order, and the order. Raises as open_case does."""
    number = await acting.session.scalar(select(OrderRow.ticket).where(OrderRow.id == order_id))
    if number is None:
        raise NoTicketError(order_id)
    case = await open_case(acting, number, version)
    return case, next(order for order in case.orders if order.id == order_id)


async def open_case_of_survey(acting: Acting, survey: int) -> tuple[Case, SurveyRow]:
    """The ticket of a survey, and the survey. Raises NoTicketError, also for one of a call alone."""
    number = await acting.session.scalar(select(SurveyRow.ticket).where(SurveyRow.id == survey))
    if number is None:
        raise NoTicketError(str(survey))
    case = await open_case(acting, number)
    return case, await acting.session.get_one(SurveyRow, survey)


async def tell_survey(acting: Acting, row: SurveyRow, what: str) -> None:
    await acting.session.flush()
    ticket = await acting.session.get(TicketRow, row.ticket) if row.ticket else None
    branch = ticket.branch if ticket else HQ
    await acting.announce(acting.session, SurveyChanged(row.id, acting.now, what, row.ticket, branch))


def standing(row: TicketRow, orders: Iterable[OrderRow], tree: Tree) -> Standing:
    out = [one for one in orders if one.kind in OUT and one.state not in {"review", "refused"}]
    live = [one.department for one in out if one.state == "sent"]
    return Standing(
        state=State(row.state),
        owner=row.owner,
        first_asked=row.first_asked,
        department=live[-1] if live else None,
        departments=frozenset(one.department for one in out),
        branch=row.branch,
        above=tree.above(row.branch) is not None,
        below=bool(tree.below(row.branch)),
    )


def clocks_of(office: Office, row: TicketRow, entries: Iterable[EntryRow]) -> list[Clock]:
    """Every clock that has ever started, as the thread tells it."""
    thread = list(happenings(row, entries))
    told = (run(policy, thread) for policy in office.policies(row))
    return [clock for clock in told if clock]


def happenings(row: TicketRow, entries: Iterable[EntryRow]) -> Iterable[Happening]:
    yield Happening("received", row.received_at, row.first_asked)
    for entry in entries:
        due: Any = entry.body.get("due_at")
        yield Happening(
            entry.kind,
            entry.at,
            entry.author,
            datetime.fromisoformat(due) if due else None,
            entry.body.get("order"),
            entry.body.get("department"),
        )


def _fresh(ticket: str, clock: Clock) -> DeadlineRow:
    row = DeadlineRow(ticket=ticket, clock=clock.policy.clock, round=0)
    _wind(row, clock)
    return row


def _wind(row: DeadlineRow, clock: Clock) -> None:
    row.state, row.started_at, row.due_at = clock.state, clock.started_at, clock.due_at
    if row.round != clock.round:
        row.round, row.stage = clock.round, 0
    left = stages(clock)[row.stage :] if clock.state is ClockState.RUNNING else ()
    row.next_at = left[0].at if left else None
