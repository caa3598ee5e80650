"""Every call's audio: coded, sealed and chained after it, and an alarm where it is missing (180.7.5)."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.asterisk_config import Places
from acd.adapters.tables import CallRow
from acd.events import CallEnded
from config.regulation import implements
from ivr.rules.voice import somebody_spoke, voiced_seconds
from recordings.adapters import archive
from recordings.adapters.audio import RATE, Sound, flac_of, read_capture, read_sound
from recordings.adapters.keys import Wrapped
from recordings.adapters.tables import CALL, SILENT, STORED, VOICEMAIL, RecordingRow
from recordings.completeness import judge
from recordings.events import RecordingStored
from recordings.vault import Vault
from runtime.clock import utc_now
from runtime.database import one_at_a_time
from runtime.jobs import enqueue
from runtime.outbox import Announcer

TRANSCRIBE = "recording.transcribe"
WAV_HEADER = 44  # all there is in the file of a message nobody spoke


def file_job(node: str) -> str:
    """The kind of job that files audio: its capture lies in the spool of the node that the call was at."""
    return f"recording.file.{node}"


async def keep_call(session: AsyncSession, event: CallEnded) -> None:
    """Reaction to a call's end: its audio is to be filed (180.7.5)."""
    await enqueue(session, file_job(event.node), event.call, {"call": event.call}, priority=10)


@dataclass(frozen=True, slots=True)
class Filed:
    """A capture made into a verified file, not yet in the books."""

    recording: str
    kind: str
    sound: Sound
    path: str
    sha256: str
    size: int
    source: Path
    started_at: datetime | None = None  # of the first sample
    stored_sha256: str | None = None
    wrapped: Wrapped | None = None


def code_captures(call: str, spool: Places, vault: Vault, day: str, *, talked: bool) -> list[Filed]:
    """Code what was captured of a call, if anything; blocking, for a thread. Raises AudioError.

    A call that nobody answered leaves waiting music, not a recording.
    """
    capture, message = spool.calls / f"{call}.raw", spool.messages / f"{call}.wav"
    filed = []
    if talked and _has_sound(capture):
        filed.append(_code(call, CALL, capture, read_capture(capture), vault, day))
    if _has_sound(message):
        filed.append(_code(call, VOICEMAIL, message, read_sound(message), vault, day))
    return filed


def _has_sound(path: Path) -> bool:
    return path.exists() and path.stat().st_size > WAV_HEADER


def _code(call: str, kind: str, source: Path, sound: Sound, vault: Vault, day: str) -> Filed:  # noqa: PLR0913, PLR0917 (what a file is made of)
    recording, started_at = secrets.token_hex(16), _began(source, sound)
    label = {"recording": recording, "call": call, "kind": kind, "started_at": started_at.isoformat()}
    kept = vault.keep(recording, day, flac_of(sound, source.name), label)
    return Filed(
        recording, kind, sound, kept.path, kept.sha256, kept.size, source, started_at,
        kept.stored_sha256, kept.wrapped,
    )  # fmt: skip


def _began(source: Path, sound: Sound) -> datetime:
    """Asterisk writes the last sample when it ends: the first one was as long ago as the sound lasts."""
    ended = datetime.fromtimestamp(source.stat().st_mtime, UTC)
    return ended - timedelta(milliseconds=sound.milliseconds)


@implements("180.7.5")
async def file_recordings(
    session: AsyncSession, announce: Announcer, call: CallRow, filed: list[Filed]
) -> None:
    """Book the files of a call in the chain; alarm when a talk has no audio over all its length."""
    for item in filed:
        if await archive.recording_of(session, call.id, item.kind) is None:
            await book(session, announce, item, call.id, call.started_at)
    await judge(session, announce, call)


async def book(session: AsyncSession, announce: Announcer, item: Filed, call: str, began: datetime) -> None:
    """The next link of the chain. `began` counts where the file itself does not say when it began."""
    await one_at_a_time(session, "recordings")
    last = await archive.last_in_chain(session)
    now, sound = utc_now(), item.sound
    voice = [round(voiced_seconds(sound.samples[:, column], RATE) * 1000) for column in range(sound.channels)]
    silent = item.kind == VOICEMAIL and not somebody_spoke(sound.samples[:, 0], RATE)
    session.add(
        RecordingRow(
            id=item.recording,
            call=call,
            kind=item.kind,
            state=SILENT if silent else STORED,
            path=item.path,
            channels=sound.channels,
            duration_ms=sound.milliseconds,
            voice_ms=voice,
            size=item.size,
            sha256=item.sha256,
            number=last.number + 1 if last else 1,
            chain=chained(last.chain if last else "", item.sha256, item.stored_sha256),
            started_at=item.started_at or began,
            stored_at=now,
            stored_sha256=item.stored_sha256,
            master_key=item.wrapped.master if item.wrapped else None,
            wrapped_key=item.wrapped.key if item.wrapped else None,
            verified_at=now,
        )
    )
    await session.flush()
    stored = RecordingStored(item.recording, call, item.kind, now, sound.milliseconds, voice, item.sha256)
    await announce(session, stored)
    if item.kind == VOICEMAIL and not silent:
        await enqueue(session, TRANSCRIBE, item.recording, {"recording": item.recording}, priority=5)


def chained(before: str, sha256: str, stored_sha256: str | None = None) -> str:
    """The next link: nobody can change or drop a recording without breaking all that follow.

    A sealed file counts with both its digests, so that its link is checked with or without its key.
    """
    digests = [sha256, stored_sha256] if stored_sha256 else [sha256]
    return hashlib.sha256("\n".join([before, *digests]).encode()).hexdigest()
