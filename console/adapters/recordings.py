"""What becomes of a recording, read for people."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Centre
from console.views.recordings import CompletenessDay, Hold, RecordingState
from recordings import retention
from recordings.adapters.tables import CompletenessRow, RecordingRow
from recordings.rules.retention import kept_until


async def of_call(session: AsyncSession, call: str) -> list[RecordingRow]:
    query = select(RecordingRow).where(RecordingRow.call == call).order_by(RecordingRow.number)
    return list(await session.scalars(query))


async def state(
    session: AsyncSession, row: RecordingRow, centre: Centre, *, may_hold: bool
) -> RecordingState:
    standing = await retention.standing(session, row.id, centre.retention)
    hold = await retention.open_hold(session, row.id)
    return RecordingState(
        id=row.id,
        call=row.call,
        kind=row.kind,
        state=row.state,
        duration_seconds=row.duration_ms / 1000,
        encrypted=row.stored_sha256 is not None,
        place=row.place,
        sha256=row.sha256,
        number=row.number,
        stored_at=row.stored_at,
        verified_at=row.verified_at,
        policy=standing.policy.name if standing and standing.policy else None,
        keep_until=kept_until(centre.retention, standing.kept) if standing else None,
        hold=Hold.model_validate(hold) if hold else None,
        deleted_at=row.deleted_at,
        deleted_by=row.deleted_by,
        may_hold=may_hold and row.deleted_at is None,
    )


async def days(session: AsyncSession, limit: int) -> list[CompletenessDay]:
    query = select(CompletenessRow).order_by(CompletenessRow.day.desc()).limit(limit)
    return [CompletenessDay.model_validate(row) for row in await session.scalars(query)]
