"""Callers held, handed over, in a conference, lost by a seat: one call, one file, whoever talks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import select

from acd.adapters.tables import CallRow, IntervalRow, TransferRow
from acd.rules.call import Kind
from acd.transfers import (
    CompleteTransfer,
    ConsultSeat,
    HoldCaller,
    OpenConference,
    ResumeCaller,
    SendCaller,
)
from hotline.demo.phones import SPEECH
from recordings.adapters.audio import RATE, Sound, read_capture
from tests.calls.stand import Stand, brief_stand

GREETING, REPLY, SENIOR = "agent-greeting", "agent-reply", "agent-senior-greeting"
LONG = "wait 70"
PIECE = RATE // 4
ALIKE = 0.8  # correlation of a piece of speech with itself, coded and mixed

stand = brief_stand()


async def ask(stand: Stand, request: object) -> None:
    await stand.connector.node.answers[type(request)](request)


@asynccontextmanager
async def seats(stand: Stand, **says: tuple[str, ...]) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for seat, steps in says.items():
            await stack.enter_async_context(stand.seat(seat.removeprefix("s"), 0.7, *steps))
        yield


async def all_talk(stand: Stand, *seats: str) -> list[CallRow]:
    """Each of the seats has a caller; no further one comes to them."""
    known = stand.connector.node.seats
    await stand.until(lambda: all(known[seat].state == "talking" for seat in seats), 30)
    for seat in seats:
        stand.connector.agents.set_not_ready(seat, "test")
    return [await seat_of(stand, known[seat].call or "", seat) for seat in seats]


async def _row(stand: Stand, call: str) -> CallRow | None:
    async with stand.database.read() as session:
        return await session.get(CallRow, call)


async def seat_of(stand: Stand, call: str, seat: str, stage: str = "talking") -> CallRow:
    return await stand.eventually(
        lambda: _row(stand, call), lambda row: (row.seat, row.stage) == (seat, stage), 15
    )


async def hang_up(stand: Stand, name: str, call: str) -> CallRow:
    """The caller puts the phone down; the row at its end."""
    channel = stand.connector.node.calls[call].legs[0].channel
    await stand.connector.node.link.act("Hangup", Channel=channel, Cause=16)
    await stand.hung_up(name)
    return await stand.eventually(lambda: _row(stand, call), lambda row: row.stage == "ended", 15)


async def parts(stand: Stand, call: str, *kinds: Kind) -> list[IntervalRow]:
    return [part for part in await stand.intervals(call) if part.kind in kinds]


async def transfers(stand: Stand, call: str) -> list[tuple[str, str, str, str, str, str]]:
    async with stand.database.read() as session:
        rows = await session.scalars(select(TransferRow).where(TransferRow.call == call))
        return [(row.kind, row.seat, row.to, row.why, row.ticket, row.result) for row in rows]


def spoken(name: str) -> list[NDArray[np.float64]]:
    """The loudest quarter seconds of a phone's speech: short enough to survive a lost packet."""
    coded = ~np.frombuffer((SPEECH / f"{name}.ulaw").read_bytes(), np.uint8)
    size = ((((coded & 0x0F).astype(int) << 3) + 0x84) << ((coded & 0x70) >> 4)) - 0x84
    samples = np.where(coded & 0x80, -size, size).astype(float)
    pieces = samples[: len(samples) // PIECE * PIECE].reshape(-1, PIECE)
    return sorted(pieces, key=lambda piece: float((piece**2).sum()))[-6:]


def heard_at(sound: Sound, column: int, name: str) -> float | None:
    """Where in the recording the speech is, in seconds; None: nowhere."""
    track = sound.samples[:, column].astype(float)
    found = [at for piece in spoken(name) if (at := _place(track, piece)) is not None]
    return sorted(found)[len(found) // 2] if len(found) >= 3 else None


def _place(track: NDArray[np.float64], piece: NDArray[np.float64]) -> float | None:
    size = len(track) + len(piece)
    products = np.fft.irfft(np.fft.rfft(track, size) * np.conj(np.fft.rfft(piece, size)), size)
    energy = np.convolve(track**2, np.ones(len(piece)), "valid")
    floor = 0.05 * (piece**2).sum()
    alike = products[: len(energy)] / np.sqrt(np.maximum(energy, floor) * (piece**2).sum())
    best = int(alike.argmax())
    return best / RATE if alike[best] > ALIKE else None


def recorded(stand: Stand, row: CallRow) -> Sound:
    """The one file of the call."""
    places = stand.installation.asterisk
    assert [path.name for path in places.calls.glob(f"{row.id}*")] == [f"{row.id}.raw"]
    return read_capture(places.calls / f"{row.id}.raw")


@pytest.mark.clause("180.1.4")
async def test_each_agent_has_their_own_talk_and_the_call_stays_one_file(stand: Stand) -> None:
    async with seats(
        stand,
        s8001=(f"say {GREETING}",),
        s8002=(f"say {GREETING}",),
        s8101=(f"say {REPLY}", "wait 4", f"say {SENIOR}"),
        s8102=(f"say {SENIOR}",),
    ):
        stand.call("asks", "13900004001", "1801", LONG)
        stand.call("blind", "13900004002", "1801", LONG)
        first, second = await all_talk(stand, "8001", "8002")
        await asyncio.sleep(4.2)
        await ask(stand, SendCaller("8002", None, "8102", "宽带反复断线", "T-17"))
        await ask(stand, HoldCaller("8001", None))
        await seat_of(stand, first.id, "8001", "on_hold")
        await asyncio.sleep(1)
        await ask(stand, ResumeCaller("8001", None))
        await seat_of(stand, first.id, "8001")
        await ask(stand, ConsultSeat("8001", None, "8101", "用户要求高级座席", "T-18"))
        await asyncio.sleep(5.7)
        await ask(stand, CompleteTransfer("8001", None))
        await seat_of(stand, first.id, "8101")
        await seat_of(stand, second.id, "8102")
        await asyncio.sleep(7)
        first = await hang_up(stand, names(stand, first), first.id)
        second = await hang_up(stand, names(stand, second), second.id)

    await asyncio.sleep(0.5)
    for row in (first, second):
        talks = await parts(stand, row.id, Kind.TALK)
        assert all(one.ended_at and one.ended_at <= other.started_at for one, other in pairwise(talks))
        assert row.known == "observed"
    assert [part.seat for part in await parts(stand, first.id, Kind.TALK)] == ["8001", "8001", "8101"]
    assert [part.result for part in await parts(stand, first.id, Kind.HOLD)] == ["resumed", "transferred"]
    assert [part.seat for part in await parts(stand, first.id, Kind.CONSULT)] == ["8001", "8101"]
    assert await transfers(stand, first.id) == [
        ("attended", "8001", "8101", "用户要求高级座席", "T-18", "answered")
    ]
    assert [part.seat for part in await parts(stand, second.id, Kind.TALK)] == ["8002", "8102"]
    assert await parts(stand, second.id, Kind.HOLD) == []
    assert await transfers(stand, second.id) == [
        ("blind", "8002", "8102", "宽带反复断线", "T-17", "answered")
    ]

    sound = recorded(stand, second)
    assert heard_at(sound, 1, GREETING) is not None
    asked = recorded(stand, first)
    assert heard_at(asked, 1, GREETING) is not None
    assert heard_at(asked, 1, REPLY) is None, "what seats say among themselves is not the caller's"


@pytest.mark.clause("180.1.4")
async def test_conference_the_phones_own_transfer_and_a_seat_that_hangs_up_on_hold(stand: Stand) -> None:
    async with seats(
        stand,
        s8001=(f"say {GREETING}", "wait 8", "hang up"),
        s8002=(f"say {GREETING}", "refer 8102"),
        s8003=(f"say {GREETING}", "wait 2", "hang up"),
        s8101=("wait 3", f"say {SENIOR}"),
        s8102=(f"say {SENIOR}",),
    ):
        for number in (1, 2, 3):
            stand.call(f"c{number}", f"1390000500{number}", "1801", LONG)
        conference, referred, lost = await all_talk(stand, "8001", "8002", "8003")
        await asyncio.sleep(2)
        await ask(stand, HoldCaller("8003", None))
        await ask(stand, ConsultSeat("8001", None, "8101"))
        await asyncio.sleep(2.2)
        await ask(stand, OpenConference("8001", None))
        await seat_of(stand, lost.id, "8003", "waiting")
        await seat_of(stand, referred.id, "8102")
        await seat_of(stand, conference.id, "8101")
        await asyncio.sleep(3)
        conference = await hang_up(stand, names(stand, conference), conference.id)
        referred = await hang_up(stand, names(stand, referred), referred.id)
        lost = await hang_up(stand, names(stand, lost), lost.id)

    await asyncio.sleep(0.5)
    talks = await parts(stand, conference.id, Kind.TALK)
    assert [part.seat for part in talks] == ["8001", "8001", "8101"]
    assert [part.seat for part in await parts(stand, conference.id, Kind.CONFERENCE)] == ["8101"]
    assert [part.seat for part in await parts(stand, referred.id, Kind.TALK)] == ["8002", "8102"]
    assert await transfers(stand, referred.id) == [("blind", "8002", "8102", "", "", "answered")]
    assert [part.seat for part in await parts(stand, lost.id, Kind.TALK)] == ["8003"]
    waits = await parts(stand, lost.id, Kind.WAIT)
    assert len(waits) == 2, "the caller waits again instead of listening to music for ever"
    sound = recorded(stand, referred)
    assert heard_at(sound, 1, GREETING) is not None
    assert heard_at(recorded(stand, conference), 1, GREETING) is not None


def names(stand: Stand, row: CallRow) -> str:
    """The phone that made the call."""
    turn = {"13900004001": "asks", "13900004002": "blind"}
    return turn.get(row.caller) or f"c{row.caller[-1]}"
