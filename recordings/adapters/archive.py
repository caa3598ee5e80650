"""Queries on recordings, transcripts and drafts."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from recordings.adapters.tables import DELETED, FOLDER, LOST, DraftRow, RecordingRow


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


async def verified(session: AsyncSession, faulty: set[int], now: datetime) -> None:
    """All but the faulty ones were just found whole."""
    sound = RecordingRow.deleted_at.is_(None) & RecordingRow.number.not_in(faulty)
    await session.execute(update(RecordingRow).where(sound).values(verified_at=now))
    await session.execute(
        update(RecordingRow).where(RecordingRow.number.in_(faulty)).values(verified_at=None)
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Where the books say that a file lies."""

    recording: str
    path: str
    place: str
    state: str

    def missing(self, *, present: bool) -> bool:
        """It should lie in the folder and does not, and nobody has said so yet."""
        return not present and self.place == FOLDER and self.state not in {LOST, DELETED}


async def places(session: AsyncSession) -> dict[str, Place]:
    """By path; only what is needed to hold folder and books against each other."""
    own = RecordingRow
    rows = await session.execute(select(own.id, own.path, own.place, own.state))
    return {path: Place(recording, path, place, state) for recording, path, place, state in rows}


async def an_open_draft(session: AsyncSession) -> str | None:
    """One that is the extractors' own."""
    own = (DraftRow.state == "open") & DraftRow.handed_by.is_(None)
    return await session.scalar(select(DraftRow.id).where(own).limit(1))
