"""A ticket comes into being: from a confirmed draft, or entered by hand from whatever channel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow
from config.centre import CustomerClass, Post
from config.forms import Paper
from config.regulation import implements
from config.terms import AccountLevel
from people.adapters.branch_tables import tree_of
from people.customers import KeyAccount, key_account
from people.handlers import Act, Customer, audit, customer_calling
from people.rules.branches import EVERYTHING, Scope
from runtime.database import one_at_a_time
from tickets.adapters.branches import held_by, keep_reading, seen
from tickets.adapters.people import is_active, least_busy, taker_at
from tickets.adapters.tables import TicketRow
from tickets.case import Acting, Case
from tickets.disputes import contradict
from tickets.events import TicketRegistered
from tickets.rules.form import TEXT_SOURCES, Form, FormError, fit
from tickets.rules.grading import grade_of
from tickets.rules.life import OVER


@dataclass(frozen=True, slots=True)
class Arrival:
    """How it came. `original` says what the paper is and where it lies; `due_at`: a deadline of its own.

    `informant` passed it on, a colleague's login or a name; `another`: a fault of a key account beside one
    that is open.
    """

    source: str
    received_at: datetime
    call: str | None = None
    recording: str | None = None
    answer_by: str = "phone"
    original: str = ""
    due_at: datetime | None = None
    informant: str = ""
    another: bool = False


@implements("180.0.1", "180.1.4", "180.2.2", "180.2.3", "180.2.5", "csc.3.1.a")
async def enter(acting: Acting, form: Form, arrival: Arrival) -> TicketRow:
    """Somebody at a desk enters what they heard or read. Raises FormError for the field that is wrong."""
    form = fit(form, acting.office.forms, arrival.source)
    if arrival.received_at > acting.now:
        raise FormError("received_at", "收到时间不能晚于现在", "the time of receipt lies in the future")
    if arrival.source in TEXT_SOURCES and not arrival.original.strip():
        raise FormError("original", "请注明原件", "say what the original is and where it lies")
    if arrival.call and await acting.session.get(CallRow, arrival.call) is None:
        raise FormError("call", "没有这个通话", "there is no such call")
    row = await register(acting, form, arrival, {"original": arrival.original.strip()})
    await audit(acting.session, Act(acting.actor.login, "enter", "ticket", row.number), acting.now)
    return row


@implements("180.3.2", "180.1.5", "180.4.4", "net.0", "net.2.1")
async def register(acting: Acting, form: Form, arrival: Arrival, body: dict[str, object]) -> TicketRow:
    """Number it, start its clocks, tell it. Whoever takes it owns it; a suggestion goes to the librarian."""
    session, now, login = acting.session, acting.now, acting.actor.login
    customer = await customer_calling(session, form.phone)
    account = await key_account(session, customer.id) if customer else None
    number = await _next_number(session, now, acting.office.zone)  # one at a time from here on
    before = await _open_beside(session, customer, form)
    if before and not arrival.another and acting.actor.scope.holds(before.branch):
        raise _supplements(before)
    tree, own = await tree_of(session), acting.actor.scope.own
    branch = await held_by(session, form.phone, before.branch if before else None, own)
    taker = None if acting.actor.scope.holds(branch) else await _taker(session, tree.line(branch))
    held = branch if taker or acting.actor.scope.holds(branch) else own
    row = TicketRow(
        number=number,
        kind=form.kind,
        business=form.business,
        nature=form.nature,
        customer=form.customer,
        phone=form.phone,
        address=form.address,
        content=form.content,
        urgent=form.urgent or _goes_first(form, customer, account),
        source=arrival.source,
        call=arrival.call,
        recording=arrival.recording,
        owner=login,
        due_at=arrival.due_at or now,
        created_at=now,
        received_at=arrival.received_at,
        state="open",
        first_asked=login,
        grade="ordinary",
        answer_by=arrival.answer_by,
        version=1,
        fields=dict(form.fields),
        informant=arrival.informant.strip(),
        account=customer.id if customer and account else None,
        account_level=account.level if account else AccountLevel.NONE,
        branch=held,
    )
    session.add(row)
    await session.flush()
    case = Case(acting, row, [], [], tree)
    case.write("registered", due_at=arrival.due_at and arrival.due_at.isoformat(), **body)
    if taker:
        await _goes_to_its_branch(case, taker)
    librarian = await least_busy(session, Post.LIBRARIAN, case.line) if form.kind == "suggestion" else None
    if librarian:
        case.give_to(librarian)
        case.write("handed_over", to=librarian, **{"from": login})
    if before and before.owner != login and await is_active(session, before.owner):
        case.give_to(before.owner)
        case.write("handed_over", to=before.owner, **{"from": login})
    if form.kind == "complaint":
        await _graded(case)
        await contradict(acting, row, form.content)
    await case.wind_clocks()
    told = TicketRegistered(
        row.number,
        now,
        form.kind,
        form.business,
        form.nature,
        arrival.source,
        row.owner,
        row.due_at,
        row.branch,
    )
    await acting.announce(session, told)
    return row


async def _taker(session: AsyncSession, line: Sequence[str]) -> str | None:
    """Somebody of the branch whose it is, else of the nearest one above."""
    for branch in line:
        if found := await taker_at(session, branch):
            return found
    return None


@implements("csc.2.1")
async def _goes_to_its_branch(case: Case, taker: str) -> None:
    """The exchange is one: a caller of another branch's area may reach any seat, which keeps reading it."""
    row, scope = case.row, case.acting.actor.scope
    await keep_reading(case.acting.session, row.number, scope.own)
    case.write("placed", to=taker, from_branch=scope.own, to_branch=row.branch, **{"from": row.owner})
    case.give_to(taker)


@implements("net.2.1")
async def _open_beside(session: AsyncSession, customer: Customer | None, form: Form) -> TicketRow | None:
    """A key account's faults of one business have one owner, whoever reports them by whatever way."""
    if customer is None or form.kind != Paper.COMPLAINT:
        return None
    still_open = select(TicketRow).where(
        TicketRow.account == customer.id, TicketRow.business == form.business, TicketRow.state.not_in(OVER)
    )
    return await session.scalar(still_open.order_by(TicketRow.number.desc()).limit(1))


def _supplements(before: TicketRow) -> FormError:
    return FormError(
        "another",
        f"该集团客户已有在办工单 {before.number}，请作补充；确属另一故障时勾选“另一故障”",
        f"ticket {before.number} of this key account is open: supplement it, or say that it is another fault",
    )


async def _graded(case: Case) -> None:
    row, office = case.row, case.acting.office
    earlier = await similar(
        case.acting.session, row.phone, row.business, row.created_at - office.similar_within
    )
    repeated = any(one.kind == Paper.COMPLAINT and one.number != row.number for one in earlier)
    row.grade, why = grade_of(row.content, office.grading, repeated=repeated)
    if why:
        case.write("graded", grade=row.grade, text=why)


@implements("180.1.7")
async def similar(
    session: AsyncSession, phone: str, business: str, since: datetime, scope: Scope = EVERYTHING
) -> list[TicketRow]:
    """Tickets of the same number and business: a supplement becomes a chase, not a second complaint."""
    query = (
        select(TicketRow)
        .where(TicketRow.phone == phone, TicketRow.business == business, TicketRow.created_at >= since)
        .where(*seen(scope))
        .order_by(TicketRow.created_at.desc())
        .limit(20)
    )
    return list(await session.scalars(query)) if phone else []


@implements("180.4.4", "hot.5.1.3")
def _goes_first(form: Form, customer: Customer | None, account: KeyAccount | None) -> bool:
    large = customer is not None and customer.customer_class is CustomerClass.LARGE
    return (large or account is not None) and form.kind == Paper.COMPLAINT


async def _next_number(session: AsyncSession, now: datetime, zone: ZoneInfo) -> str:
    """`20261122-0001`, counted anew each day of the centre."""
    await one_at_a_time(session, "ticket number")
    day = now.astimezone(zone).strftime("%Y%m%d")
    running = cast(func.substr(TicketRow.number, len(day) + 2), Integer)
    last = await session.scalar(select(func.max(running)).where(TicketRow.number.like(f"{day}-%")))
    return f"{day}-{(last or 0) + 1:04d}"
