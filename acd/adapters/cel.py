"""Asterisk's own record of every call (CEL, a CSV file): what happened while nobody listened."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from acd.adapters.ami_facts import OUR_DIALS, ROOMS_OWN, monitor_of, queue_of, seat_of
from acd.rules import facts
from acd.rules.facts import Fact

OURS = "-"  # rung by the dialplan itself: for the caller, but out of no queue
COLUMNS = 12  # of cel_custom.conf, in the order of CelLine


@dataclass(frozen=True, slots=True)
class CelLine:
    at: datetime
    event: str
    call: str
    leg: str
    channel: str
    caller: str
    caller_name: str
    exten: str
    context: str
    application: str
    data: str
    extra: str


def read_calls(path: Path, since: datetime) -> dict[str, list[Fact]]:
    """Facts by linked id, of calls with anything at or after `since`. A missing file knows of no calls."""
    lines: dict[str, list[CelLine]] = {}
    for line in _lines(path):
        lines.setdefault(line.call, []).append(line)
    recent = (told for told in lines.values() if told[-1].at >= since)
    return {told[0].call: list(_facts(told)) for told in recent}


def _lines(path: Path) -> Iterator[CelLine]:
    try:
        with path.open(encoding="utf-8", errors="replace", newline="") as file:
            for row in csv.reader(file):
                line = _line(row)
                if line:
                    yield line
    except FileNotFoundError:
        return


def _line(row: list[str]) -> CelLine | None:
    """None for a line cut off by a crash, and for what is no call."""
    if len(row) != COLUMNS:
        return None
    try:
        at = datetime.fromtimestamp(float(row[0]), UTC)
    except (ValueError, OverflowError):
        return None
    told = CelLine(at, *row[1:])
    return None if told.channel.startswith(ROOMS_OWN) else told


def _facts(lines: Iterable[CelLine]) -> Iterator[Fact]:
    queue = ""
    for line in lines:
        if (line.event, line.application) == ("APP_START", "Queue"):
            queue = queue_of(line.data.partition(",")[0])
        elif (line.event, line.application) == ("APP_START", "Dial"):
            queue = OURS if line.context in OUR_DIALS else ""
        if line.event in _TRANSLATIONS:
            yield from _TRANSLATIONS[line.event](line, queue)


def _started(line: CelLine, queue: str) -> Iterator[Fact]:
    seat = seat_of(line.channel)
    dialled = "" if seat else line.exten
    yield facts.LegStarted(
        line.at,
        line.call,
        line.leg,
        line.channel,
        seat,
        line.caller,
        line.caller_name,
        dialled,
        listens=bool(monitor_of(line.channel)),
    )
    if seat and queue:
        yield facts.SeatRang(line.at, line.call, _named(queue), seat, line.leg, line.channel)


def _answered(line: CelLine, queue: str) -> Iterator[Fact]:
    seat = seat_of(line.channel)
    yield facts.LegAnswered(line.at, line.call, line.leg)
    if seat and queue:
        yield facts.SeatAnswered(line.at, line.call, _named(queue), seat, line.leg)


def _application_started(line: CelLine, queue: str) -> Iterator[Fact]:
    if line.application == "Queue":
        yield facts.QueueJoined(line.at, line.call, queue, 0)
    if line.application == "Record":
        yield facts.StageReached(line.at, line.call, "recording", {})


def _application_ended(line: CelLine, queue: str) -> Iterator[Fact]:
    if line.application == "Queue":
        yield facts.QueueLeft(line.at, line.call, queue)
    if line.application == "Record":
        yield facts.StageReached(line.at, line.call, "recorded", {})


def _bridged(line: CelLine, _queue: str) -> Iterator[Fact]:
    yield facts.BridgeJoined(line.at, line.call, line.leg, _extra(line, "bridge_id"))


def _unbridged(line: CelLine, _queue: str) -> Iterator[Fact]:
    yield facts.BridgeLeft(line.at, line.call, line.leg, _extra(line, "bridge_id"))


def _hung_up(line: CelLine, queue: str) -> Iterator[Fact]:
    seat = seat_of(line.channel)
    if _extra(line, "hangupsource") == line.channel:
        yield facts.LegHangingUp(line.at, line.call, line.leg, by_system=False)
    if seat and queue:
        yield facts.SeatMissed(line.at, line.call, _named(queue), seat)
    yield facts.LegEnded(line.at, line.call, line.leg, int(_extra(line, "hangupcause") or 0))


def _rated(line: CelLine, _queue: str) -> Iterator[Fact]:
    said = _extra(line, "extra")
    stage = "survey" if said == "nothing" else "rated"
    yield facts.StageReached(line.at, line.call, stage, {"rated": said})


_TRANSLATIONS: Mapping[str, Callable[[CelLine, str], Iterator[Fact]]] = {
    "CHAN_START": _started,
    "ANSWER": _answered,
    "APP_START": _application_started,
    "APP_END": _application_ended,
    "BRIDGE_ENTER": _bridged,
    "BRIDGE_EXIT": _unbridged,
    "HANGUP": _hung_up,
    "RATED": _rated,
}


def _named(queue: str) -> str:
    return "" if queue == OURS else queue


def _extra(line: CelLine, name: str) -> str:
    try:
        return str(json.loads(line.extra or "{}").get(name, ""))
    except ValueError:
        return ""
