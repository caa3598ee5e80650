"""Hearing a recording: its bytes in ranges, each request leaving a line in the audit log; its waveform."""

import asyncio
from collections.abc import AsyncIterator
from http import HTTPStatus
from pathlib import Path as FilePath
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path
from fastapi.responses import Response, StreamingResponse

from console.adapters.hearing import audible
from console.parts import ConsoleParts
from console.problems import not_found
from console.rules.byte_range import ByteRange, UnsatisfiableError, asked_range
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.drafts import Peaks
from people import handlers as people
from recordings.adapters.audio import peaks as peaks_of
from recordings.adapters.audio import read_sound
from recordings.adapters.tables import RecordingRow
from runtime.clock import utc_now

router = APIRouter(prefix="/api/recordings", tags=["recordings"])
HearingDesk = Annotated[Desk, Depends(may(Act.HEAR_CALLS, Act.HEAR_DRAFTS, Act.HEAR_TICKETS))]
RecordingId = Annotated[str, Path(pattern=r"^[0-9a-f]{1,32}$")]
CHUNK = 64 * 1024
PEAKS_PER_SECOND = 50


class Flac(StreamingResponse):
    media_type = "audio/flac"


@router.get("/{recording}/audio", response_class=Flac)
async def audio(
    recording: RecordingId,
    desk: HearingDesk,
    parts: Parts,
    wanted: Annotated[str | None, Header(alias="Range", max_length=60)] = None,
) -> Response:
    row, file = await _heard(recording, desk, parts)
    size = file.stat().st_size
    headers = {"Accept-Ranges": "bytes", "Content-Disposition": f'inline; filename="{row.id}.flac"'}
    try:
        part = asked_range(wanted, size)
    except UnsatisfiableError:
        status = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        return Response(status_code=status, headers={"Content-Range": f"bytes */{size}"})
    whole = ByteRange(0, size - 1, size)
    await _note(desk, row, part or whole, parts)
    if part:
        headers["Content-Range"] = part.content_range
    headers["Content-Length"] = str((part or whole).length)
    status = HTTPStatus.PARTIAL_CONTENT if part else HTTPStatus.OK
    return Flac(_bytes(file, part or whole), status, headers)


@router.get("/{recording}/peaks")
async def peaks(recording: RecordingId, desk: HearingDesk, parts: Parts) -> Peaks:
    _, file = await _heard(recording, desk, parts)
    channels = await asyncio.to_thread(lambda: peaks_of(read_sound(file), PEAKS_PER_SECOND))
    return Peaks(channels=tuple(tuple(lane) for lane in channels), per_second=PEAKS_PER_SECOND)


async def _heard(recording: str, desk: Desk, parts: ConsoleParts) -> tuple[RecordingRow, FilePath]:
    async with parts.database.read() as session:
        row = await audible(session, recording, desk.acts)
    if row is None:
        raise not_found()
    file = (parts.store / row.path).resolve()
    if not file.is_relative_to(parts.store.resolve()) or not file.is_file():
        raise not_found()
    return row, file


async def _note(desk: Desk, row: RecordingRow, part: ByteRange, parts: ConsoleParts) -> None:
    act = people.Act(desk.person.login, "play", "recording", row.id, part.content_range)
    async with parts.database.write() as session:
        await people.audit(session, act, utc_now())


async def _bytes(file: FilePath, part: ByteRange) -> AsyncIterator[bytes]:
    left = part.length
    with file.open("rb") as source:
        source.seek(part.first)
        while left and (chunk := await asyncio.to_thread(source.read, min(CHUNK, left))):
            left -= len(chunk)
            yield chunk
