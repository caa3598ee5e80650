"""Hearing a recording: its bytes in ranges, each request leaving a line in the audit log; its waveform."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query
from fastapi.responses import Response, StreamingResponse

from console.adapters.hearing import audible
from console.parts import ConsoleParts
from console.problems import ProblemError, not_found
from console.rules.byte_range import ByteRange, UnsatisfiableError, asked_range
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.answer import Problem
from console.views.drafts import Peaks
from people import handlers as people
from recordings.adapters.audio import Sound, read_flac
from recordings.adapters.audio import peaks as peaks_of
from recordings.adapters.keys import KeyFileError
from recordings.adapters.sealing import SealError
from recordings.adapters.tables import RecordingRow
from recordings.ports import StoreError
from recordings.vault import Vault
from runtime.clock import utc_now

router = APIRouter(
    prefix="/api/recordings",
    tags=["recordings"],
    responses={HTTPStatus.SERVICE_UNAVAILABLE.value: {"model": Problem, "description": "Cannot be read now"}},
)
HearingDesk = Annotated[
    Desk,
    Depends(may(Act.HEAR_CALLS, Act.HEAR_DRAFTS, Act.REVIEW_HANDED, Act.HEAR_TICKETS, Act.SEE_OWN_CHECKS)),
]
RecordingId = Annotated[str, Path(pattern=r"^[0-9a-f]{1,32}$")]
STRETCH = 1024 * 1024  # read at once: many blocks of a sealed file, one request to a distant store
PEAKS_PER_SECOND = 50


class Flac(StreamingResponse):
    media_type = "audio/flac"


@dataclass(frozen=True, slots=True)
class Heard:
    """One recording that this desk may hear."""

    row: RecordingRow
    vault: Vault

    async def read(self, first: int, length: int) -> bytes:
        """Raises ProblemError saying what is in the way."""
        try:
            return await asyncio.to_thread(self.vault.audio, self.row, first, length)
        except FileNotFoundError:
            raise not_found() from None
        except (KeyFileError, SealError, StoreError) as error:
            raise _unreadable(error) from None

    async def sound(self) -> Sound:
        content = await self.read(0, self.row.size)
        return await asyncio.to_thread(read_flac, content, self.row.id)

    async def stretches(self, begun: bytes, part: ByteRange) -> AsyncIterator[bytes]:
        """The first stretch is read before the answer begins, so that a fault is an answer of its own."""
        yield begun
        for first in range(part.first + len(begun), part.last + 1, STRETCH):
            yield await self.read(first, min(STRETCH, part.last + 1 - first))


@router.get("/{recording}/audio", response_class=Flac, summary="录音 · the sound")
async def audio(
    recording: RecordingId,
    desk: HearingDesk,
    parts: Parts,
    wanted: Annotated[str | None, Header(alias="Range", max_length=60)] = None,
    download: Annotated[bool, Query()] = False,  # noqa: FBT002 (a query's flag)
) -> Response:
    heard = await _heard(recording, desk, parts)
    size = heard.row.size
    try:
        part = asked_range(wanted, size)
    except UnsatisfiableError:
        status = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        return Response(status_code=status, headers={"Content-Range": f"bytes */{size}"})
    whole = part or ByteRange(0, size - 1, size)
    await _note(desk, heard.row, "download" if download else "play", whole, parts)
    begun = await heard.read(whole.first, min(STRETCH, whole.length))
    headers = _headers(heard.row, whole, download=download)
    if part:
        headers["Content-Range"] = part.content_range
    status = HTTPStatus.PARTIAL_CONTENT if part else HTTPStatus.OK
    return Flac(heard.stretches(begun, whole), status, headers)


@router.get("/{recording}/peaks", summary="波形 · how loud it is when")
async def peaks(recording: RecordingId, desk: HearingDesk, parts: Parts) -> Peaks:
    heard = await _heard(recording, desk, parts)
    sound = await heard.sound()
    channels = await asyncio.to_thread(peaks_of, sound, PEAKS_PER_SECOND)
    return Peaks(channels=tuple(tuple(lane) for lane in channels), per_second=PEAKS_PER_SECOND)


async def _heard(recording: str, desk: Desk, parts: ConsoleParts) -> Heard:
    async with parts.database.read() as session:
        row = await audible(session, recording, desk.acts, desk.person.login, desk.person.scope)
    if row is None:
        raise not_found()
    return Heard(row, parts.vault)


def _headers(row: RecordingRow, part: ByteRange, *, download: bool) -> dict[str, str]:
    way = "attachment" if download else "inline"
    return {
        "Accept-Ranges": "bytes",
        "Cache-Control": "no-store",
        "Content-Disposition": f'{way}; filename="{row.id}.flac"',
        "Content-Length": str(part.length),
    }


def _unreadable(error: Exception) -> ProblemError:
    code = {KeyFileError: "key_missing", SealError: "recording_changed"}.get(type(error), "store_away")
    zh, _, en = str(error).partition(" / ")
    return ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, code, zh, en or zh)


async def _note(desk: Desk, row: RecordingRow, action: str, part: ByteRange, parts: ConsoleParts) -> None:
    act = people.Act(desk.person.login, action, "recording", row.id, part.content_range)
    async with parts.database.write() as session:
        await people.audit(session, act, utc_now())
