"""What an attempt's end means for the call-back or the list it belongs to (hot.4.4, csc.3.1.b)."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters import outbound_book as book
from acd.adapters.outbound_tables import AttemptRow, CallBackRow, ListNumberRow
from acd.call_backs import changed
from acd.events import AttemptEnded
from acd.rules.outbound import AttemptKind, Result, Subject, after, call_id
from config.outbound import Outbound
from people.rules.masking import masked
from runtime.outbox import Announcer


async def settle(  # noqa: PLR0913, PLR0917 (one thing each)
    session: AsyncSession,
    announce: Announcer,
    terms: Outbound,
    attempt: AttemptRow,
    result: Result,
    known: str,
    now: datetime,
) -> None:
    """Once an attempt; in the transaction that finishes its job."""
    row = await session.get_one(AttemptRow, attempt.id)
    row.state, row.result, row.known, row.ended_at = book.ENDED, result, known, now
    await announce(
        session,
        AttemptEnded(row.id, now, row.kind, row.subject, call_id(row.id), masked(row.number), result, known),
    )
    if row.kind == AttemptKind.CALL_BACK:
        await _settle_call_back(session, announce, terms, row, now)
    else:
        await _settle_number(session, terms, row, now)


async def _settle_call_back(
    session: AsyncSession, announce: Announcer, terms: Outbound, attempt: AttemptRow, now: datetime
) -> None:
    own, result = await session.get_one(CallBackRow, attempt.subject), Result(attempt.result)
    then = after(result, own.tries, terms.call_back.tries, terms.call_back.pauses, now)
    own.result, own.tries, own.next_at = result, then.tries, then.next_at
    if own.state == Subject.CALLING:
        own.state = then.state
    if then.state is Subject.REACHED:
        own.reached_at = attempt.dialled_at
    if own.state != Subject.WAITING:
        own.closed_at = now
    await announce(session, changed(own, now))


async def _settle_number(session: AsyncSession, terms: Outbound, attempt: AttemptRow, now: datetime) -> None:
    """Unanswered is flagged and goes behind all others; so does whoever is to be tried again."""
    own, result = await session.get_one(ListNumberRow, attempt.subject), Result(attempt.result)
    then = after(result, own.tries, terms.list.tries, (terms.list.pause,), now)
    own.result, own.tries, own.next_at, own.state = result, then.tries, then.next_at, then.state
    own.unanswered = own.unanswered or result is Result.NO_ANSWER
    if then.state is Subject.WAITING:
        own.turn = await book.last_turn(session, own.list) + 1
