"""Call-backs: promised with their place in the line kept, one open one a number (csc.3.1.b)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.outbound_tables import CallBackRow
from acd.events import CallBackChanged
from acd.rules.number_plan import callable_number
from config.centre import CustomerClass
from config.outbound import Outbound
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


@implements("csc.3.1.b")
async def promise_callback(
    session: AsyncSession, announce: Announcer, terms: Outbound, wish: Wish, now: datetime
) -> int:
    """The call-back's id. A number that waits already keeps its older place. Raises NumberRefusedError."""
    number = callable_number(wish.number, terms.numbers)
    if number is None:
        raise NumberRefusedError
    await one_at_a_time(session, "call-backs")
    open_one = select(CallBackRow).where(CallBackRow.number == number, CallBackRow.state.in_(OPEN))
    row = await session.scalar(open_one)
    if row is None:
        row = _row(number, wish, terms, now)
        session.add(row)
        await session.flush()
    else:
        row.priority = max(row.priority, wish.priority)
    await announce(session, changed(row, now))
    return row.id


def _row(number: str, wish: Wish, terms: Outbound, now: datetime) -> CallBackRow:
    return CallBackRow(
        number=number,
        queue=wish.queue,
        priority=wish.priority,
        waiting_since=wish.waiting_since,
        promised_at=now,
        due_at=now + terms.call_back.limit,
        warn_at=now + terms.call_back.pre_warning,
        reason=wish.reason,
        call=wish.call,
        customer=wish.customer,
        customer_class=wish.customer_class,
        state="waiting",
        tries=0,
        next_at=now,
        result="",
        alarm="",
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
