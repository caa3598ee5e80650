"""The call ledger read for people: pages backwards in time, and one call with its intervals."""

from typing import Any

from sqlalchemy import ColumnElement, Select, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow as Ledger
from acd.adapters.tables import IntervalRow, TransferRow
from config.centre import CustomerClass
from console.rules.agent_times import agent_times
from console.rules.cursor import Cursor
from console.rules.search import Wanted
from console.rules.trace_view import trace_view
from console.views.calls import CallDetail, CallRow, Interval, Transfer
from people.rules.masking import masked
from recordings.adapters.tables import RecordingRow

Found = tuple[Ledger, str | None]


async def page(
    session: AsyncSession, filters: list[ColumnElement[bool]], before: Cursor | None, limit: int
) -> list[Found]:
    query = _with_recording().where(*filters)
    if before:
        query = query.where(tuple_(Ledger.started_at, Ledger.id) < (before.at, before.id))
    query = query.order_by(Ledger.started_at.desc(), Ledger.id.desc()).limit(limit)
    return [(row, recording) for row, recording in await session.execute(query)]


async def call(session: AsyncSession, call_id: str) -> Found | None:
    found = (await session.execute(_with_recording().where(Ledger.id == call_id))).first()
    return (found[0], found[1]) if found else None


async def node_of(session: AsyncSession, call_id: str) -> str | None:
    return await session.scalar(select(Ledger.node).where(Ledger.id == call_id))


async def detail(session: AsyncSession, row: CallRow, trace: list[dict[str, Any]]) -> CallDetail:
    query = select(IntervalRow).where(IntervalRow.call == row.id).order_by(IntervalRow.number)
    parts = tuple(Interval.model_validate(part) for part in await session.scalars(query))
    return CallDetail(
        call=row,
        intervals=parts,
        transfers=await transfers(session, row.id),
        agents=agent_times(parts),
        trace=trace_view(trace),
    )


async def transfers(session: AsyncSession, call_id: str) -> tuple[Transfer, ...]:
    query = select(TransferRow).where(TransferRow.call == call_id).order_by(TransferRow.number)
    return tuple(Transfer.model_validate(row) for row in await session.scalars(query))


def matching(wanted: Wanted) -> ColumnElement[bool]:
    by_id = Ledger.id == wanted.text
    if wanted.ending:
        return by_id | Ledger.caller.endswith(wanted.ending, autoescape=True)
    return by_id | (Ledger.caller == wanted.whole) if wanted.whole else by_id


def view(found: Found, *, audible: bool) -> CallRow:
    row, recording = found
    return CallRow(
        id=row.id,
        started_at=row.started_at,
        ended_at=row.ended_at,
        caller=masked(row.caller),
        customer_class=CustomerClass(row.customer_class),
        queue=row.queue or None,
        seat=row.seat or None,
        ring_seconds=_seconds(row.ring_ms),
        wait_seconds=_seconds(row.wait_ms),
        talk_seconds=_seconds(row.talk_ms),
        hung_up_by=row.hung_up_by,
        outcome=row.outcome,
        known=row.known,
        recording=recording if audible else None,
    )


def _with_recording() -> Select[Ledger, str | None]:
    """A call's own audio before the message it may have left as well."""
    recording = (
        select(RecordingRow.id)
        .where(RecordingRow.call == Ledger.id, RecordingRow.deleted_at.is_(None))
        .order_by(RecordingRow.kind)
        .limit(1)
        .correlate(Ledger)
        .scalar_subquery()
    )
    return select(Ledger, recording)


def _seconds(milliseconds: int) -> float | None:
    return milliseconds / 1000 if milliseconds else None
