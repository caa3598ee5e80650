"""Tickets read for people: pages backwards in time, and one form with its thread, orders and clocks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import ColumnElement, case, exists, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass, Post
from config.regulation import implements
from console.adapters.drafts import recording_view
from console.adapters.handling import area_of_ticket, entries_of, entry_view, pictures_of
from console.adapters.orders import view as order_view
from console.rules.cursor import Cursor
from console.rules.search import Wanted
from console.views.handling import AccountView
from console.views.tickets import ClockLine, ClockView, Colleague, OriginalFile, Ticket, TicketRow
from people.adapters.branch_tables import tree_of
from people.adapters.directory import of_branches
from people.adapters.tables import CustomerNumberRow, CustomerRow, PersonRow
from people.customers import key_account
from people.rules.branches import Scope, Tree
from people.rules.masking import masked
from recordings.adapters.tables import RecordingRow
from tickets.adapters.branches import seen
from tickets.adapters.inbox import originals_of
from tickets.adapters.tables import OrderRow
from tickets.adapters.tables import TicketRow as Kept
from tickets.case import clocks_of, standing
from tickets.office import Office
from tickets.rules.clock import Clock
from tickets.rules.explaining import explained
from tickets.rules.inbox import SHOWN
from tickets.rules.permissions import TAKERS, Actor, allowed, sees_all

Names = Mapping[str, str]


def visible(actor: Actor) -> list[ColumnElement[bool]]:
    """What the branch sees; of that a junior what they own or took first."""
    own = seen(actor.scope)
    if sees_all(actor.posts):
        return own
    return [*own, (Kept.owner == actor.login) | (Kept.first_asked == actor.login)]


async def page(
    session: AsyncSession, filters: list[ColumnElement[bool]], before: Cursor | None, limit: int
) -> list[TicketRow]:
    query = select(Kept, PersonRow.name).outerjoin(PersonRow, PersonRow.login == Kept.owner).where(*filters)
    if before:
        query = query.where(tuple_(Kept.created_at, Kept.number) < (before.at, before.id))
    query = query.order_by(Kept.created_at.desc(), Kept.number.desc()).limit(limit)
    return [view(row, owner, masked(row.phone)) for row, owner in await session.execute(query)]


@implements("csc.2.1")
def of_branch(tree: Tree, branch: str) -> ColumnElement[bool]:
    """Of one branch with those below it."""
    return Kept.branch.in_(sorted(tree.own_and_below(branch)))


def matching(wanted: Wanted) -> ColumnElement[bool]:
    by_text = Kept.number.startswith(wanted.text, autoescape=True)
    if wanted.ending:
        return by_text | Kept.phone.endswith(wanted.ending, autoescape=True)
    if wanted.whole:
        return by_text | (Kept.phone == wanted.whole)
    return by_text | Kept.customer.contains(wanted.text, autoescape=True)


@implements("180.6.5")
def of_class(customer_class: CustomerClass) -> ColumnElement[bool]:
    """Tickets whose number is one of the register's customers of that class."""
    own = CustomerNumberRow.number
    calls_from = case((CustomerNumberRow.whole, Kept.phone == own), else_=Kept.phone.startswith(own))
    return (
        exists()
        .where(CustomerNumberRow.customer == CustomerRow.id, CustomerRow.customer_class == customer_class)
        .where(calls_from)
    )


@implements("180.6.5")
def ordered_from(department: str) -> ColumnElement[bool]:
    """Tickets that an order of went to the department."""
    sent = OrderRow.state.not_in(("review", "refused"))
    return exists().where(OrderRow.ticket == Kept.number, OrderRow.department == department, sent)


async def one(session: AsyncSession, number: str, actor: Actor, office: Office) -> Ticket | None:
    """Here the number is whole: whoever handles the ticket calls the customer."""
    row = await session.scalar(select(Kept).where(Kept.number == number, *visible(actor)))
    if row is None:
        return None
    entries = await entries_of(session, number)
    orders = list(
        await session.scalars(select(OrderRow).where(OrderRow.ticket == number).order_by(OrderRow.id))
    )
    recording = await session.get(RecordingRow, row.recording) if row.recording else None
    names, branches = await names_of(session), await tree_of(session)
    return Ticket(
        ticket=view(row, names.get(row.owner), row.phone),
        version=row.version,
        content=row.content,
        address=row.address,
        call=row.call,
        recording=recording_view(recording) if recording and not recording.deleted_at else None,
        first_asked=names.get(row.first_asked, row.first_asked),
        received_at=row.received_at,
        answer_by=row.answer_by,  # type: ignore[arg-type]  # checked when it came in
        fields=row.fields,
        responsible=office.responsible(row.business),
        informant=names.get(row.informant, row.informant),
        account=await _account(session, row, names),
        area=await area_of_ticket(session, row, office.similar_within, actor),
        pictures=await pictures_of(session, number, names),
        originals=tuple(
            OriginalFile(id=file.id, name=file.name, shown=file.media_type in SHOWN)
            for file in await originals_of(session, number)
        ),
        entries=tuple(entry_view(entry, names) for entry in entries),
        orders=tuple(order_view(order, names) for order in orders),
        clocks=tuple(_clock(clock, names, office) for clock in clocks_of(office, row, entries)),
        actions=allowed(actor, standing(row, orders, branches)),
    )


async def names_of(session: AsyncSession) -> Names:
    """Everybody's name by login; a centre's staff is a short list."""
    rows = await session.execute(select(PersonRow.login, PersonRow.name))
    return {login: name for login, name in rows}  # noqa: C416 (a Result has keys())


async def colleagues(
    session: AsyncSession, besides: str, scope: Scope, branch: str | None
) -> tuple[Colleague, ...]:
    """Who can take a ticket over; of one that a branch holds, its own people and those above."""
    query = select(PersonRow).where(PersonRow.active, *of_branches(PersonRow.branch, scope))
    if branch is not None:
        query = query.where(PersonRow.branch.in_((await tree_of(session)).line(branch)))
    staff = await session.scalars(query.order_by(PersonRow.name))
    takers = (row for row in staff if row.login != besides and not TAKERS.isdisjoint(map(Post, row.posts)))
    return tuple(Colleague(login=row.login, name=row.name) for row in takers)


async def _account(session: AsyncSession, row: Kept, names: Names) -> AccountView | None:
    account = await key_account(session, row.account)
    if account is None:
        return None
    manager, customer_manager = (
        names.get(login or "", login or "") for login in (account.account_manager, account.customer_manager)
    )
    return AccountView(
        level=account.level,
        account_manager=manager,
        customer_manager=customer_manager,
        preference=account.preference,
    )


def _clock(clock: Clock, names: Names, office: Office) -> ClockView:
    return ClockView(
        clock=clock.policy.clock,
        title_zh=clock.policy.title.zh,
        title_en=clock.policy.title.en,
        state=clock.state.value,
        due_at=clock.due_at,
        met=clock.met,
        lines=tuple(_lines(clock, names, office)),
    )


def _lines(clock: Clock, names: Names, office: Office) -> Iterable[ClockLine]:
    for line in clock.lines:
        text = explained(clock, replace(line, by=names.get(line.by, line.by)), office.zone)
        yield ClockLine(at=line.at, zh=text.zh, en=text.en)


def view(row: Kept, owner: str | None, phone: str) -> TicketRow:
    return TicketRow.model_validate(
        {name: getattr(row, name) for name in TicketRow.model_fields}
        | {"owner": owner or row.owner, "phone": phone}
    )
