"""A carrier whose customers do what the last digit of their number says (customer.xml.j2)."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import select

from acd.adapters.outbound_tables import AttemptRow
from hotline.demo.phones import SPEECH
from runtime import jobs
from tests.calls.stand import Stand, hotline_on, installation_in, shorten_prompts

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
async def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stand]:
    """Prompts are short, and leases end soon."""
    monkeypatch.setattr(jobs, "LEASE", timedelta(seconds=3))
    installation = installation_in(tmp_path)
    shorten_prompts(installation)
    async with hotline_on(installation) as own:
        yield own


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
    loop = asyncio.get_running_loop()
    give_up = loop.time() + limit
    while not holds(found := await attempts(stand)):
        assert loop.time() < give_up, [(row.number, row.state, row.result, row.seat) for row in found]
        await asyncio.sleep(0.05)
    return found
