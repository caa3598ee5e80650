"""Queries on recordings, transcripts and drafts."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from recordings.adapters.tables import DraftRow, RecordingRow


async def recording_of(session: AsyncSession, call: str, kind: str) -> RecordingRow | None:
    query = select(RecordingRow).where(RecordingRow.call == call, RecordingRow.kind == kind)
    return await session.scalar(query)


async def last_in_chain(session: AsyncSession) -> RecordingRow | None:
    return await session.scalar(select(RecordingRow).order_by(RecordingRow.number.desc()).limit(1))


async def chain(session: AsyncSession) -> list[RecordingRow]:
    return list(await session.scalars(select(RecordingRow).order_by(RecordingRow.number)))


async def draft_of(session: AsyncSession, recording: str) -> DraftRow | None:
    return await session.scalar(select(DraftRow).where(DraftRow.recording == recording))


async def draft_for_update(session: AsyncSession, draft: str) -> DraftRow | None:
    return await session.get(DraftRow, draft, with_for_update=True)


async def an_open_draft(session: AsyncSession) -> str | None:
    return await session.scalar(select(DraftRow.id).where(DraftRow.state == "open").limit(1))
