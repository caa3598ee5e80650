"""One answered call as a real Asterisk told it (call.txt), told again for any number of calls."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from acd.adapters.ami_message import EOL, AmiEvent
from hotline.bench.ground import seat_name

MOMENT = re.compile(r"^Timestamp: \+(\S+)$", re.MULTILINE)
UP_TO_RINGING = "AgentCalled"
OVER = ("HangupRequest", "SoftHangupRequest", "BridgeLeave", "Hangup")


@cache
def _messages() -> tuple[tuple[timedelta, str], ...]:
    blocks = (Path(__file__).parent / "call.txt").read_text(encoding="utf-8").strip().split("\n\n")
    return tuple((timedelta(seconds=float(MOMENT.findall(block)[0])), block) for block in blocks)


def message_count() -> int:
    return len(_messages())


def told(number: int, begins: datetime) -> Iterator[AmiEvent]:
    """The whole call, parsed from text as it comes from the wire."""
    for after, block in _messages():
        yield _event(block, number, begins + after)


def ringing(number: int, now: datetime) -> Iterator[AmiEvent]:
    """Up to the moment the seat rings, which is `now`."""
    for _, block in _messages():
        event = _event(block, number, now)
        yield event
        if event.name == UP_TO_RINGING:
            return


def talking(number: int, begins: datetime) -> Iterator[AmiEvent]:
    """Up to the moment before somebody hangs up."""
    for event in told(number, begins):
        if event.name in OVER:
            return
        yield event


def on_the_wire(numbers: range, begins: datetime) -> bytes:
    """The calls side by side, message by message, as a manager connection carries them."""
    text = (
        _text(block, number, begins + after) + "\n\n" for after, block in _messages() for number in numbers
    )
    return "".join(text).replace("\n", EOL).encode()


def _event(block: str, number: int, at: datetime) -> AmiEvent:
    return AmiEvent.parse(_text(block, number, at), at)


def _text(block: str, number: int, at: datetime) -> str:
    names = {
        "number": number,
        "caller": f"138{number:08d}",
        "seat": seat_name(number),
        "caller_leg": f"ast1-{number}.0",
        "seat_leg": f"ast1-{number}.1",
        "bridge": f"bridge-{number}",
    }
    return MOMENT.sub(f"Timestamp: {at.timestamp():.6f}", block).format_map(names)
