"""Staff, a day of recorded calls, and what inspectors do: for tests of quality on real databases."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from acd.adapters.tables import ListeningRow, StretchRow
from config.centre import Post
from config.quality import WorkKind
from config.settings import Settings
from people.adapters.tables import PersonRow
from quality.acting import Acting
from quality.adapters.tables import GradeRow, ReworkRow, SampleRow
from quality.grading import Given, keep_marks, sign
from quality.standards import Standards, standards_of
from recordings.adapters.tables import RecordingRow
from runtime.database import Database
from runtime.outbox import Announcer
from tests.console.seeds import Told, call_rows

TUESDAY = datetime.fromisoformat("2026-11-24T09:00+08:00")
POSTS = {
    "chu": Post.JUNIOR,
    "gao": Post.SENIOR,
    "zhi": Post.INSPECTOR,
    "zhi2": Post.INSPECTOR,
    "ban": Post.SUPERVISOR,
    "wangluo": Post.DEPARTMENT,
}


@dataclass(slots=True)
class Desks:
    database: Database
    standards: Standards = field(default_factory=lambda: standards_of(Settings()))
    now: datetime = TUESDAY + timedelta(days=1)
    announce: Announcer = field(default_factory=lambda: Announcer({}))

    async def hire(self) -> None:
        async with self.database.write() as session:
            for login, post in POSTS.items():
                session.add(PersonRow(login=login, name=login, posts=[post], password_hash="-"))
            for number, login in enumerate(("chu", "gao")):
                session.add(
                    StretchRow(
                        seat=f"s{number}", began_at=TUESDAY - timedelta(hours=2), agent=login, state="ready",
                        reason=None, by=login, forced=False, ended_at=None, length_ms=None,
                    )
                )  # fmt: skip

    async def calls(
        self,
        count: int,
        *,
        at: datetime = TUESDAY,
        seat: str = "s0",
        hold: float = 0,
        caller: str = "1390000{}",
    ) -> None:
        async with self.database.write() as session:
            for number in range(count):
                steps: list[tuple[str, float, float | None, str, str]] = [("talk", 5, 60, seat, "left")]
                steps += [("hold", 20, hold, seat, "resumed")] if hold else []
                told = Told(
                    f"{seat}-{at:%d%H}-{number}", caller.format(number), at + timedelta(minutes=number % 60),
                    tuple(steps),
                )  # fmt: skip
                row, *intervals = call_rows(told)
                session.add(row)
                await session.flush()
                session.add_all((*intervals, recording(told.id, told.started_at)))

    async def listen(self, agent: str, at: datetime) -> None:
        async with self.database.write() as session:
            session.add(
                ListeningRow(
                    id=f"{agent}-{at:%d%H%M}", node="ast1", listener="zhi", agent=agent, seat="s0", call="c",
                    mode="listen", modes=[], asked_at=at, started_at=at, ended_at=at, reason="stopped",
                )
            )  # fmt: skip

    def acting(self, session: Any, login: str) -> Acting:  # noqa: ANN401 (a session)
        return Acting(session, self.announce, self.standards, login, self.now)

    async def samples(self) -> list[SampleRow]:
        async with self.database.read() as session:
            return list(await session.scalars(select(SampleRow).order_by(SampleRow.subject)))

    async def sample(self, kind: WorkKind = WorkKind.CALL, person: str = "chu", **values: Any) -> str:  # noqa: ANN401 (columns)
        """One that waits to be graded."""
        sample = f"{len(await self.samples()) + 1:032x}"
        row = SampleRow(
            id=sample, kind=kind, subject=sample, person=person, of=TUESDAY, how="blind", risks=[],
            again=False, drawn_at=self.now, state="drawn",
        )  # fmt: skip
        for name, value in values.items():
            setattr(row, name, value)
        async with self.database.write() as session:
            session.add(row)
        return sample

    def full(self, kind: WorkKind = WorkKind.CALL) -> dict[str, int | None]:
        return {item.name: item.points or 1 for item in self.standards.rules.card(kind).items}

    async def mark(self, login: str, sample: str, *, lost: Iterable[str] = (), remark: str = "") -> None:
        async with self.database.write() as session:
            row = await session.get_one(SampleRow, sample)
            marks = self.full(WorkKind(row.kind)) | dict.fromkeys(lost, 0)
            await keep_marks(self.acting(session, login), sample, Given(marks, remark))

    async def sign(self, login: str, sample: str) -> None:
        async with self.database.write() as session:
            await sign(self.acting(session, login), sample)

    async def grade(self, login: str, sample: str, *lost: str) -> None:
        await self.mark(login, sample, lost=lost)
        await self.sign(login, sample)

    async def row(self, sample: str) -> SampleRow:
        async with self.database.read() as session:
            return await session.get_one(SampleRow, sample)

    async def rework(self, sample: str) -> ReworkRow | None:
        async with self.database.read() as session:
            return await session.get(ReworkRow, sample)

    async def grades(self, sample: str) -> list[GradeRow]:
        async with self.database.read() as session:
            query = select(GradeRow).where(GradeRow.sample == sample).order_by(GradeRow.id)
            return list(await session.scalars(query))


_numbers = iter(range(1, 10**9))


def recording(call: str, at: datetime) -> RecordingRow:
    number = next(_numbers)
    return RecordingRow(
        id=f"{number:032x}", call=call, kind="call", state="stored", path=f"{number}.flac", channels=2,
        duration_ms=60_000, voice_ms=[1, 1], size=1, sha256="0" * 64, number=number, chain=f"{number:064x}",
        started_at=at, stored_at=at,
    )  # fmt: skip
