"""How every part is, in its own words: for the status page and `hotline status`."""

import asyncio
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select

from acd.connector import Connector
from console.views.system import PartHealth
from hotline.children import Child
from hotline.embedded import program_of
from hotline.hearing import fault_of
from hotline.wiring import Wiring
from runtime.clock import utc_now
from runtime.jobs import JobRow, JobState

LONGEST_ANSWER = 2.0
BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Health:
    """`children` are the programs beside ours, `faults` how often each part was started again."""

    wiring: Wiring
    connectors: Sequence[Connector]
    asterisk_version: str
    faults: Mapping[str, int]
    children: Mapping[str, Child] = field(default_factory=dict)

    async def __call__(self) -> Sequence[PartHealth]:
        fixed = {"mosquitto", *map(self._named, self.connectors)}
        return [
            *map(self._asterisk, self.connectors),
            self._bus(),
            self._fastagi(),
            self._console(),
            self._ledger(),
            await self._asked("database", self._database()),
            self._recogniser(),
            *self._crm(),
            *(self._child(name) for name in self.children if name not in fixed),
            await self._asked("jobs", self._jobs()),
            self._seats(),
        ]

    def not_yet(self) -> list[str]:
        """What has not come up since the start."""
        up = {
            "bus": self.wiring.publisher.connected,
            "fastagi": self.wiring.flows_ready.is_set(),
            "console": self.wiring.console_ready.is_set(),
            **{self._named(one): one.node.link.connected for one in self.connectors},
        }
        return [name for name, there in up.items() if not there]

    def can_begin(self) -> bool:
        """Nothing is missing but some of several nodes."""
        away = {self._named(one) for one in self.connectors if not one.node.link.connected}
        return len(away) < len(self.connectors) and away == set(self.not_yet())

    def _named(self, connector: Connector) -> str:
        settings = self.wiring.installation.settings
        return program_of(settings, settings.exchange(connector.node.name))

    def _asterisk(self, connector: Connector) -> PartHealth:
        link, name = connector.node.link, self._named(connector)
        version = self.asterisk_version if connector.node.name in self.wiring.exchanges else None
        detail = _joined(
            f"{link.address.host}:{link.address.port}", version, self._program(name), link.trouble
        )
        return self._part(name, link.connected, detail)

    def _bus(self) -> PartHealth:
        publisher = self.wiring.publisher
        detail = _joined(str(publisher.address), self._program("mosquitto"))
        return self._part("bus", publisher.connected, detail, child="mosquitto")

    def _fastagi(self) -> PartHealth:
        own = self.wiring.installation.settings.fastagi
        detail = f"{own.host}:{own.port} · {self.wiring.agi.calls} calls"
        return self._part("fastagi", self.wiring.flows_ready.is_set(), detail)

    def _console(self) -> PartHealth:
        own = self.wiring.installation.settings.console
        return self._part("console", True, f"{own.host}:{own.port}")

    def _ledger(self) -> PartHealth:
        healthy = all(one.node.scribe.healthy for one in self.connectors)
        return self._part("ledger", healthy, None if healthy else "数据库不可用 / database is away")

    def _recogniser(self) -> PartHealth:
        own = self.wiring.installation.settings.recogniser
        fault = fault_of(own)
        return self._part("recogniser", fault is None, fault or f"{own.engine} {own.model}")

    def _crm(self) -> Iterator[PartHealth]:
        """What the last question to it came to: a health check asks for nobody."""
        crm = self.wiring.installation.crm
        if crm.link is None:
            return
        trouble, until = crm.trouble, crm.resting.until
        detail = _joined(
            crm.host,
            str(trouble) if trouble else None,
            f"不询问至 / left alone until {until:%H:%M:%SZ}" if until else None,
            None if trouble or crm.answered_at else "尚未询问 / not asked yet",
        )
        yield self._part("crm", trouble is None, detail)

    def _child(self, name: str) -> PartHealth:
        return self._part(name, self.children[name].pid is not None, self._program(name))

    def _seats(self) -> PartHealth:
        seats = [seat for one in self.connectors for seat in one.node.seats.all()]
        return self._part("seats", True, f"{sum(seat.phone for seat in seats)}/{len(seats)} phones")

    async def _database(self) -> tuple[bool, str]:
        async with self.wiring.database.read() as session:
            await session.execute(select(1))
        return True, str(self.wiring.database.engine.url)

    async def _jobs(self) -> tuple[bool, str]:
        """Open is what is due. A job is stuck when every try failed: somebody has to look at its fault."""
        due = (JobRow.state == JobState.OPEN) & (JobRow.due <= utc_now())
        unfinished = due | JobRow.state.in_((JobState.RUNNING, JobState.PARKED))
        counted = select(JobRow.state, func.count()).where(unfinished).group_by(JobRow.state)
        latest = select(JobRow).where(JobRow.state == JobState.PARKED).order_by(JobRow.id.desc()).limit(1)
        async with self.wiring.database.read() as session:
            numbers = {state: number for state, number in await session.execute(counted)}  # noqa: C416 (a Result has keys())
            stuck = await session.scalar(latest)
        told = (
            f"{numbers.get(JobState.OPEN, 0)} open",
            f"{numbers.get(JobState.RUNNING, 0)} running",
            f"{numbers.get(JobState.PARKED, 0)} stuck",
            f"{stuck.kind} {stuck.key}: {stuck.fault}" if stuck else None,
        )
        return stuck is None, _joined(*told)

    async def _asked(self, name: str, question: Awaitable[tuple[bool, str]]) -> PartHealth:
        try:
            async with asyncio.timeout(LONGEST_ANSWER):
                ok, detail = await question
        except Exception as error:  # noqa: BLE001 (whatever it is, it is the answer)
            ok, detail = False, f"{type(error).__name__} {error}".strip()
        return self._part(name, ok, detail)

    def _program(self, name: str) -> str | None:
        child = self.children.get(name)
        return f"pid {child.pid or '-'} · {self.faults.get(name, 0)} restarts" if child else None

    def _part(self, name: str, ok: bool, detail: str | None, child: str | None = None) -> PartHealth:  # noqa: FBT001 (its sign on the page)
        program = self.children.get(child or name)
        alive = program is None or program.pid is not None
        return PartHealth(name=name, ok=ok and alive, detail=detail, since=program.since if program else None)


def _joined(*told: str | None) -> str:
    return BETWEEN.join(one for one in told if one)
