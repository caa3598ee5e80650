"""A whole hotline under test, with real phones; every part can be taken away and brought back."""

import asyncio
import json
import socket
import tomllib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from sqlalchemy import select, update

from acd.accounts import accounts_of
from acd.adapters.tables import CallRow, IntervalRow, SeatRow
from acd.connector import Connector
from config.prompts import PROMPTS
from config.settings import AsteriskSettings, BusSettings, ConsoleSettings, FastAgiSettings, Settings
from console.views.system import PartHealth
from hotline.children import Child
from hotline.demo import cast
from hotline.demo.phones import SILENCE, CallerPhone, Exchange, SeatPhone, parse_steps
from hotline.embedded import asterisk_child, broker_child, configuration
from hotline.installation import Installation
from hotline.provision.tools import tools
from hotline.serve import help_child, worker_child
from hotline.wiring import Wiring
from recordings.adapters.tables import RecordingRow
from runtime.database import Database

PATIENCE = 20.0
T = TypeVar("T")
TRUNK_PORTS = 24
MOST_NODES = 2
LOCAL = "127.0.0.1"
FIRST_PORT, LAST_PORT, PORTS_EACH = 25000, 32500, 500  # between Asterisk's and those the system gives out


@cache
def _claimed() -> socket.socket:
    """The first port of a block, held for as long as this process lives."""
    for first in reversed(range(FIRST_PORT, LAST_PORT, PORTS_EACH)):
        claim = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            claim.bind((LOCAL, first))
        except OSError:
            claim.close()
        else:
            return claim
    raise AssertionError(f"all ports from {FIRST_PORT} to {LAST_PORT} are taken")


def own_ports() -> int:
    """Where the sound of this process's phones begins: tests that run side by side never share a port.

    A telephone that finds its port taken neither calls nor answers.
    """
    return int(_claimed().getsockname()[1]) + 2


def free_ports(number: int, kind: socket.SocketKind) -> list[int]:
    """Ports nobody has right now; all different."""
    probes = [socket.socket(socket.AF_INET, kind) for _ in range(number)]
    try:
        for probe in probes:
            probe.bind((LOCAL, 0))
        return [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def installation_in(home: Path, **changes: Any) -> Installation:  # noqa: ANN401 (settings by name)
    """The demo's centre on free ports, with its data below `home`."""
    home.mkdir(parents=True, exist_ok=True)
    tcp = free_ports(6, socket.SOCK_STREAM)
    sip, *trunk = free_ports(1 + TRUNK_PORTS, socket.SOCK_DGRAM)
    settings = Settings(
        home=home / "var",
        centre_file=_centre_file(home, trunk),
        asterisk=AsteriskSettings(ami_port=tcp[0], http_port=tcp[1], sip_port=sip, tls_port=tcp[5]),
        bus=BusSettings(port=tcp[2]),
        fastagi=FastAgiSettings(port=tcp[3]),
        console=ConsoleSettings(port=tcp[4]),
        **changes,
    )
    installation = Installation(settings)
    installation.prepare_folders()
    return installation


def _centre_file(home: Path, ports: list[int]) -> Path:
    """The demo's own file, but for the ports its callers dial from."""
    text = cast.CENTRE.read_text(encoding="utf-8")
    turn = iter(ports)
    text = text.replace('gateway = "127.0.0.1:15079"', f'gateway = "{LOCAL}:{next(turn)}"')
    for trunk in tomllib.loads(text)["trunk"]:
        for address in trunk["match"]:
            text = text.replace(f'"{address}"', f'"{LOCAL}:{next(turn)}"')
    path = home / "centre.toml"
    path.write_text(text, encoding="utf-8")
    return path


def shorten_prompts(installation: Installation) -> None:
    """A tenth of a second each; an operator's own are taken before ours."""
    for prompt in (PROMPTS / "zh").rglob("*.ulaw"):
        short = installation.settings.path("prompts") / "zh" / prompt.relative_to(PROMPTS / "zh")
        short.parent.mkdir(parents=True, exist_ok=True)
        short.write_bytes(SILENCE * 800)


def change_centre(installation: Installation, *changes: tuple[str, str]) -> None:
    """The centre's file with what is found replaced, wherever it stands."""
    file = installation.settings.centre_file
    text = file.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    file.write_text(text, encoding="utf-8")


@dataclass
class Stand:
    installation: Installation
    database: Database
    wiring: Wiring
    connectors: dict[str, Connector]
    children: dict[str, Child] = field(default_factory=dict)
    tasks: dict[str, asyncio.Task[Any]] = field(default_factory=dict)
    phones: dict[str, asyncio.Task[int]] = field(default_factory=dict)
    _trunk_turn: Iterator[int] = field(default_factory=count)
    _ear_turn: Iterator[int] = field(default_factory=count)

    @property
    def connector(self) -> Connector:
        """The first node's; most stands have no other."""
        return self.connectors[self.installation.settings.asterisk.node]

    @property
    def exchange(self) -> Exchange:
        return self.exchanges[self.connector.node.name]

    @cached_property
    def exchanges(self) -> dict[str, Exchange]:
        """Where phones dial to, by node."""
        settings, ports = self.installation.settings, count(own_ports(), PORTS_EACH // MOST_NODES)
        return {
            own.node: Exchange(tools().sipp, own.sip_port, settings.path("phones", own.node), port)
            for own, port in zip(settings.exchanges, ports, strict=False)
        }

    def connector_with(self, seat: str) -> Connector:
        return next(one for one in self.connectors.values() if seat in one.node.seats)

    # Parts

    async def start(self, *names: str) -> None:
        for name in names:
            self.tasks[name] = asyncio.create_task(self._part(name)(), name=name)
        if any(name.startswith(("connector", "asterisk")) for name in names):
            await self.until(lambda: all(map(self._settled, self.connectors.values())))
        if "asking" in names:
            await self.wiring.asking.ready.wait()
        if "console" in names:
            await self.wiring.console_ready.wait()
        if "fastagi" in names:
            await self.wiring.flows_ready.wait()

    def _settled(self, connector: Connector) -> bool:
        """Connected, or not meant to be."""
        return connector.node.link.connected or self._named("connector", connector) not in self.tasks

    def _named(self, part: str, connector: Connector) -> str:
        return part if connector is self.connector else f"{part}-{connector.node.name}"

    def _part(self, name: str) -> Callable[[], Coroutine[Any, Any, None]]:
        if name in self.children:
            return self.children[name].run
        connectors = self.connectors.values()
        return {
            **{self._named("connector", one): one.run for one in connectors},
            **{self._named("answering", one): self.wiring.answering(one).run for one in connectors},
            "asking": self.wiring.asking.run,
            "fastagi": self.wiring.run_flows,
            "bus": self.wiring.publisher.run,
            "console": lambda: self.wiring.console(_nobody_asked).run_part(),
        }[name]

    async def stop(self, *names: str) -> None:
        for name in names:
            task = self.tasks.pop(name, None)
            if task:
                task.cancel()
                with suppress(asyncio.CancelledError, Exception):
                    await task

    async def kill(self, name: str) -> None:
        """As a crash would: no goodbye."""
        process = self.children[name].process
        assert process
        process.kill()
        await process.wait()
        with suppress(Exception):
            await self.tasks.pop(name)

    async def new_connector(self) -> None:
        """As after a crash of the process: whatever was only in memory is gone."""
        await self.stop("connector")
        connector = await self.wiring.connector()
        self.connectors[connector.node.name] = connector
        await self.start("connector")

    # Phones

    @asynccontextmanager
    async def seat(
        self, seat_id: str, answer_after: float, *says: str, ready: bool = True, port: int | None = None
    ) -> AsyncIterator[None]:
        own = port or free_ports(1, socket.SOCK_DGRAM)[0]
        connector = self.connector_with(seat_id)
        secret = connector.node.seats[seat_id].secret
        phone = SeatPhone(seat_id, secret, own, answer_after, parse_steps(says))
        async with phone.on_the_hook(self.exchanges[connector.node.name]):
            connector.agents.log_in(seat_id, f"agent-{seat_id}", ready=ready)
            await self.until(lambda: self.connector_with(seat_id).node.seats[seat_id].phone)
            yield

    def call(self, name: str, number: str, dials: str, *steps: str, **more: str) -> None:
        """Dial now; the phone acts on its own until its steps are done."""
        trunk = self.installation.centre.trunk(more.pop("trunk", "carrier"))
        assert trunk
        exchange = self.exchanges[more.pop("node", self.connector.node.name)]
        address = trunk.match[next(self._trunk_turn) % len(trunk.match)]
        phone = CallerPhone(name, number, dials, int(address.rpartition(":")[2]), parse_steps(steps), **more)
        self.phones[name] = asyncio.create_task(phone.call(exchange), name=f"phone {name}")

    async def hung_up(self, name: str) -> int:
        async with asyncio.timeout(90):
            return await self.phones[name]

    # Who looks at the console

    def password(self, login: str) -> str:
        logins = json.loads((self.installation.settings.path("demo") / "logins.json").read_text())
        return str(logins[login])

    @asynccontextmanager
    async def signed_in(self, login: str) -> AsyncIterator[httpx.AsyncClient]:
        """Over the REST interface, as a program or a browser of that person's."""
        own = self.installation.settings.console
        base = f"http://{own.host}:{own.port}"
        async with httpx.AsyncClient(base_url=base, headers={"X-Requested-With": "hotline"}) as client:
            said = {"login": login, "password": self.password(login)}
            assert (await client.post("/api/session", json=said)).is_success
            yield client

    # What the books say

    async def call_row(self, number: str) -> CallRow | None:
        async with self.database.read() as session:
            query = select(CallRow).where(CallRow.caller == number).order_by(CallRow.started_at.desc())
            return await session.scalar(query.limit(1))

    async def reaches(self, number: str, stage: str, limit: float = PATIENCE) -> CallRow:
        """The row of the caller's newest call, once it is at the stage."""
        return await self.eventually(lambda: self.call_row(number), lambda row: row.stage == stage, limit)

    async def intervals(self, call: str) -> list[IntervalRow]:
        async with self.database.read() as session:
            query = select(IntervalRow).where(IntervalRow.call == call).order_by(IntervalRow.number)
            return list(await session.scalars(query))

    async def recording(self, call: str, limit: float = PATIENCE) -> RecordingRow:
        async def find() -> RecordingRow | None:
            async with self.database.read() as session:
                return await session.scalar(select(RecordingRow).where(RecordingRow.call == call))

        return await self.eventually(find, lambda _: True, limit)

    async def eventually(
        self, look: Callable[[], Awaitable[T | None]], good: Callable[[T], bool], limit: float
    ) -> T:
        found: T | None = None
        with suppress(TimeoutError):
            async with asyncio.timeout(limit):
                while (found := await look()) is None or not good(found):  # noqa: ASYNC110 (a database)
                    await asyncio.sleep(0.05)
                return found
        ended = {name: phone.result() for name, phone in self.phones.items() if phone.done()}
        raise AssertionError(
            f"not within {limit} s; phones that ended: {ended}; last seen: {found and vars(found)}"
        )

    async def until(self, holds: Callable[[], bool], limit: float = PATIENCE) -> None:
        async with asyncio.timeout(limit):
            while not holds():  # noqa: ASYNC110 (other programs do not tell us)
                await asyncio.sleep(0.02)


async def _nobody_asked() -> tuple[PartHealth, ...]:
    return ()


ALL_PARTS = ("mosquitto", "asterisk", "bus", "fastagi", "connector")


@asynccontextmanager
async def hotline_on(
    installation: Installation, *, parts: tuple[str, ...] = ALL_PARTS, at: Mapping[str, str] | None = None
) -> AsyncIterator[Stand]:
    """The demo's people, seats and customers in place, the named parts up; all of it ended on leaving.

    `at`: the node of a seat, where it is not the first one.
    """
    await cast.prepare(installation)
    database = installation.open_database()
    async with database.write() as session:
        for seat, node in (at or {}).items():
            await session.execute(update(SeatRow).where(SeatRow.id == seat).values(node=node))
    nodes = installation.settings.exchanges
    wiring = Wiring(
        installation, database, {own.node: configuration(installation, tools(), own) for own in nodes}
    )
    connectors = {one.node.name: one for one in await wiring.connectors()}
    stand = Stand(installation, database, wiring, connectors)
    stand.children = {
        "mosquitto": broker_child(installation, tools()),
        "worker1": worker_child(installation, 1),
        "live-help": help_child(installation),
    }
    for own in nodes:
        async with database.read() as session:
            seats, monitors = await accounts_of(session, own.node)
        exchange = asterisk_child(installation, tools(), seats, monitors, own)
        stand.children[exchange.name] = exchange
    try:
        await stand.start(*parts)
        yield stand
    finally:
        for phone in stand.phones.values():
            phone.cancel()
        await asyncio.gather(*stand.phones.values(), return_exceptions=True)
        await stand.stop(*reversed(list(stand.tasks)))
        await database.close()


def brief_stand(*changes: tuple[str, str]) -> Callable[[Path], AsyncIterator[Stand]]:
    """A fixture: a hotline of this test's own whose prompts are short, with the centre's file changed.

    Starting and ending it takes one second; what a caller is told, eight and more.
    """

    async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
        installation = installation_in(tmp_path)
        change_centre(installation, *changes)
        shorten_prompts(installation)
        async with hotline_on(installation) as own:
            yield own

    return pytest.fixture(stand)
