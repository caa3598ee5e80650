"""Call-backs: promised with their place in the line kept, one open one a number (csc.3.1.b)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.outbound_tables import CallBackRow
from acd.events import CallBackChanged
from acd.rules.number_plan import callable_number
from config.centre import CustomerClass
from config.outbound import Outbound, call_back_limit
from config.regulation import implements
from people.rules.masking import masked
from runtime.database import one_at_a_time
from runtime.outbox import Announcer
from runtime.requests import RefusedError

OPEN = ("waiting", "calling")


class NumberRefusedError(RefusedError):
    """The same words for every number that is not called, whatever the reason."""

    def __init__(self) -> None:
        super().__init__("number_refused", "此号码不能呼叫", "this number cannot be called")


@dataclass(frozen=True, slots=True)
class Wish:
    """Who is to be called back, and the place that is kept. `reason` is key, overflow, class or agent."""

    number: str
    queue: str
    waiting_since: datetime
    reason: str
    priority: int = 0
    call: str = ""
    customer: int | None = None
    customer_class: str = CustomerClass.ORDINARY
    due_at: datetime | None = None  # sooner than the regulation's limit
    ticket: str | None = None


@implements("csc.3.1.b")
async def promise_callback(
    session: AsyncSession, announce: Announcer, terms: Outbound | None, wish: Wish, now: datetime
) -> int:
    """The call-back's id. A number that waits already keeps its older place. Raises NumberRefusedError.

    Without `terms` nobody is dialled; the promise is kept all the same, for whoever looks at the page.
    """
    number = callable_number(wish.number, terms.numbers) if terms else wish.number
    if number is None:
        raise NumberRefusedError
    await one_at_a_time(session, "call-backs")
    open_one = select(CallBackRow).where(CallBackRow.number == number, CallBackRow.state.in_(OPEN))
    row = await session.scalar(open_one)
    warn_at, due_at = _times(terms, wish, now)
    if row is None:
        row = _row(number, wish, now)
        row.warn_at, row.due_at = warn_at, due_at
        session.add(row)
        await session.flush()
    else:
        row.priority = max(row.priority, wish.priority)
        row.ticket = wish.ticket or row.ticket
        row.warn_at, row.due_at = min(row.warn_at, warn_at), min(row.due_at, due_at)
    await announce(session, changed(row, now))
    return row.id


def _times(terms: Outbound | None, wish: Wish, now: datetime) -> tuple[datetime, datetime]:
    """When it is warned of, and when it is late."""
    due_at = wish.due_at or now + (terms.call_back.limit if terms else call_back_limit())
    return min(now + terms.call_back.pre_warning, due_at) if terms else due_at, due_at


def _row(number: str, wish: Wish, now: datetime) -> CallBackRow:
    return CallBackRow(
        number=number,
        queue=wish.queue,
        priority=wish.priority,
        waiting_since=wish.waiting_since,
        promised_at=now,
        reason=wish.reason,
        call=wish.call,
        customer=wish.customer,
        customer_class=wish.customer_class,
        state="waiting",
        tries=0,
        next_at=now,
        result="",
        alarm="",
        ticket=wish.ticket,
    )


def changed(row: CallBackRow, at: datetime) -> CallBackChanged:
    return CallBackChanged(
        callback=row.id,
        at=at,
        state=row.state,
        number=masked(row.number),
        queue=row.queue,
        waiting_since=row.waiting_since,
        due_at=row.due_at,
        tries=row.tries,
        result=row.result,
    )


async def withdraw(session: AsyncSession, announce: Announcer, callback: int, now: datetime) -> None:
    """Nobody is to be called any more; a call under way goes on. Raises RefusedError."""
    row = await session.get(CallBackRow, callback, with_for_update=True)
    if row is None or row.state not in OPEN:
        raise RefusedError("no_call_back", "没有待回的电话", "there is no such open call-back")
    row.state, row.closed_at = "withdrawn", now
    await announce(session, changed(row, now))
