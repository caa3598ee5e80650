"""A carrier whose customers do what the last digit of their number says (customer.xml.j2)."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import select

from acd.adapters.outbound_tables import AttemptRow
from hotline.demo.phones import SPEECH
from tests.calls.stand import Stand

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Carrier:
    log: Path

    @property
    def rang(self) -> list[tuple[str, str]]:
        """Called number and caller id, in order."""
        text = self.log.read_text(encoding="utf-8") if self.log.exists() else ""
        return re.findall(r"INVITE sip:(\d+) from sip:(\d+)@", text)


@asynccontextmanager
async def carrier_of(stand: Stand) -> AsyncIterator[Carrier]:
    trunk = stand.installation.centre.trunk("carrier")
    assert trunk
    assert trunk.gateway
    jinja = Environment(loader=FileSystemLoader(HERE), undefined=StrictUndefined)
    text = jinja.get_template("customer.xml.j2").render(speech=SPEECH / "caller-general.ulaw")
    scenario = stand.exchange.folder / "customer.xml"
    scenario.write_text(re.sub(r"\n\s*\n(?=      (SIP|Contact|Content))", "\n", text), encoding="utf-8")
    log = scenario.with_suffix(".log")
    port = int(trunk.gateway.rpartition(":")[2])
    options = ("-trace_logs", "-log_file", str(log))
    async with stand.exchange.sipp_process(scenario, port, *options) as process:
        yield Carrier(log)
        assert process.returncode is None, scenario.with_suffix(".err").read_text(encoding="utf-8")


@pytest.fixture
async def carrier(stand: Stand) -> AsyncIterator[Carrier]:
    async with carrier_of(stand) as own:
        yield own


async def attempts(stand: Stand) -> list[AttemptRow]:
    async with stand.database.read() as session:
        return list(await session.scalars(select(AttemptRow).order_by(AttemptRow.id)))


async def when(
    stand: Stand, holds: Callable[[list[AttemptRow]], bool], limit: float = 40
) -> list[AttemptRow]:
    """The attempts, once they are as wanted."""
    found: Callable[[], Awaitable[list[AttemptRow] | None]] = lambda: attempts(stand)  # noqa: E731
    return await stand.eventually(found, holds, limit)
