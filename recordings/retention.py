"""Retention, legal hold and deletion: what goes, goes everywhere, and the chain still says that it was."""

import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow
from config.centre import Retention
from config.regulation import implements
from people import handlers as people
from recordings.adapters.tables import DELETED, DraftRow, HoldRow, RecordingRow, TranscriptRow
from recordings.events import RecordingDeleted
from recordings.rules.retention import Kept, policy_of, to_delete
from runtime.jobs import enqueue
from runtime.outbox import Announcer

ERASE = "recording.erase"
BY_RETENTION = "retention"  # who did it, in the audit log
BATCH = 500


class HoldRefusedError(Exception):
    """There is a hold already, or none to lift; or the recording is deleted."""


@dataclass(frozen=True, slots=True)
class Due:
    recording: str
    policy: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What becomes of a recording: by which policy, how long, and why it stays longer."""

    kept: Kept
    policy: Retention | None


def _standings() -> Select[RecordingRow, str, str, bool, bool]:
    of_recording = HoldRow.recording == RecordingRow.id
    held = exists().where(of_recording, HoldRow.lifted_at.is_(None))
    draft = exists().where(DraftRow.recording == RecordingRow.id, DraftRow.state == "open")
    return (
        select(RecordingRow, CallRow.queue, CallRow.customer_class, held, draft)
        .outerjoin(CallRow, CallRow.id == RecordingRow.call)
        .where(RecordingRow.deleted_at.is_(None))
    )


def _kept(found: Sequence[Any]) -> Kept:
    row, queue, customer_class, held, draft = found
    return Kept(row.kind, queue or "", customer_class or "", row.started_at, held, draft)


async def standing(session: AsyncSession, recording: str, policies: Sequence[Retention]) -> Standing | None:
    """None: deleted, or never there."""
    found = (await session.execute(_standings().where(RecordingRow.id == recording))).first()
    return Standing(_kept(found), policy_of(policies, _kept(found))) if found else None


async def due(
    session: AsyncSession, policies: Sequence[Retention], now: datetime, kind: str | None = None
) -> AsyncIterator[Due]:
    """All that is to be deleted now, oldest first, whole tables read in stretches."""
    if not policies:
        return
    shortest = now - min(policy.kept_for for policy in policies)
    query = _standings().where(RecordingRow.started_at <= shortest).order_by(RecordingRow.number)
    if kind:
        query = query.where(RecordingRow.kind == kind)
    rows = await session.stream(query.execution_options(yield_per=BATCH))
    async for found in rows:
        policy = to_delete(policies, _kept(found), now)
        if policy:
            yield Due(found[0].id, policy.name, found[0].started_at)


@implements("180.7.5")
async def delete_recording(
    session: AsyncSession, announce: Announcer, recording: str, policies: Sequence[Retention], now: datetime
) -> bool:
    """Audio, words, evidence and key; looked at once more under its lock. False: it stays.

    The row stays as a tombstone in the chain. The files go with a job that outlives a store that is away;
    without its key a sealed file is already nothing but noise.
    """
    row = await session.get(RecordingRow, recording, with_for_update=True)
    now_standing = await standing(session, recording, policies)
    if row is None or now_standing is None:
        return False
    policy = to_delete(policies, now_standing.kept, now)
    if policy is None:
        return False
    await session.execute(delete(TranscriptRow).where(TranscriptRow.recording == recording))
    await _forget_draft(session, recording)
    row.state, row.deleted_at, row.deleted_by = DELETED, now, policy.name
    row.wrapped_key = row.master_key = None
    await enqueue(session, ERASE, recording, {"path": row.path})
    await people.audit(session, people.Act(BY_RETENTION, "delete", "recording", recording, policy.name), now)
    await announce(session, RecordingDeleted(recording, row.call, now, policy.name))
    return True


async def _forget_draft(session: AsyncSession, recording: str) -> None:
    """What was read from the words goes with them; the ticket that came of it is a paper of its own."""
    draft = await session.scalar(select(DraftRow).where(DraftRow.recording == recording))
    if draft:
        nothing: dict[str, Any] = {"value": None, "confidence": 0.0, "evidence": []}
        draft.fields = dict.fromkeys(draft.fields, nothing) | {
            "phones": nothing | {"value": []},
            "content": nothing | {"value": ""},
            "urgent": nothing | {"value": False},
        }


async def hold(session: AsyncSession, recording: str, reason: str, by: str, now: datetime) -> None:
    """Raises HoldRefusedError."""
    row = await session.get(RecordingRow, recording, with_for_update=True)
    if row is None or row.deleted_at or await open_hold(session, recording):
        raise HoldRefusedError
    session.add(HoldRow(id=secrets.token_hex(16), recording=recording, reason=reason, set_by=by, set_at=now))
    await people.audit(session, people.Act(by, "hold", "recording", recording, reason), now)


async def lift(session: AsyncSession, recording: str, reason: str, by: str, now: datetime) -> None:
    """Raises HoldRefusedError."""
    mine = (HoldRow.recording == recording) & HoldRow.lifted_at.is_(None)
    lifted = update(HoldRow).where(mine).values(lifted_by=by, lifted_at=now, lift_reason=reason)
    if (await session.execute(lifted.returning(HoldRow.id))).first() is None:
        raise HoldRefusedError
    await people.audit(session, people.Act(by, "lift_hold", "recording", recording, reason), now)


async def open_hold(session: AsyncSession, recording: str) -> HoldRow | None:
    query = select(HoldRow).where(HoldRow.recording == recording, HoldRow.lifted_at.is_(None))
    return await session.scalar(query)
