"""What a real Asterisk 22 said of ten calls (tests/acd/data), as events, as facts, and as its own record."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache, reduce
from io import StringIO
from pathlib import Path
from tempfile import NamedTemporaryFile

from acd.adapters.ami_facts import fact_of
from acd.adapters.ami_message import AmiEvent
from acd.adapters.cel import read_calls
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.rules.ledger import step

DATA = Path(__file__).parent / "data"
TRANSFERRED = ("attended", "blind", "conference", "refer", "lost")
NAMES = ("answered", "noanswer", "abandon", "escalate", "chanspy")
RECEIVED = datetime(2026, 11, 22, tzinfo=UTC)
# In the order of cel_custom.conf; the moment comes first.
RECORD = ("EventName", "LinkedID", "UniqueID", "Channel", "CallerIDnum", "CallerIDname", "Exten", "Context",
          "Application", "AppData", "Extra")  # fmt: skip


def events_of(name: str) -> list[AmiEvent]:
    blocks = (DATA / f"ami-{name}.txt").read_text().split("\n\n")
    return [AmiEvent.parse(block, RECEIVED) for block in blocks if block.strip()]


def facts_of(name: str) -> list[Fact]:
    """Facts of the transcript's first call; a listener's own leg is a call of its own."""
    found = [fact for event in events_of(name) if (fact := fact_of(event))]
    return [fact for fact in found if fact.call == found[0].call]


def call_of(name: str) -> Call:
    return replayed(facts_of(name))


def replayed(facts: list[Fact]) -> Call:
    call = reduce(step, facts, None)
    assert call
    return call


def record_of(name: str) -> str:
    """The CSV that Asterisk would have written of the same calls."""
    out = StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(_record_lines(name))
    return out.getvalue()


@cache
def recorded(name: str) -> list[Fact]:
    """Facts of the same call, read from that record."""
    with NamedTemporaryFile("w", suffix=".csv") as file:
        file.write(record_of(name))
        file.flush()
        return read_calls(Path(file.name), RECEIVED - timedelta(days=3650))[call_of(name).id]


def _record_lines(name: str) -> Iterator[list[str]]:
    for event in events_of(name):
        if event.name == "CEL":
            yield [event.headers["Timestamp"], *(event.headers[column] for column in RECORD)]
