"""Drawing a day's sample (180.7.3, csc.5.1.a), and what inspectors ask for beside it (180.7.2)."""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from config.quality import WorkKind
from config.regulation import implements
from people.adapters.tables import PersonRow
from quality.acting import Acting
from quality.adapters.basis import packed, unpacked
from quality.adapters.checks import checks_of
from quality.adapters.tables import DrawRow, SampleRow
from quality.adapters.works import Span, done_at, works_of
from quality.events import SampleDrawn
from quality.rules.sampling import (
    Basis,
    Drawn,
    How,
    Terms,
    Work,
    chance,
    owed_by,
    population_digest,
    sample_of,
)
from quality.standards import Standards
from recordings.adapters.tables import CALL, STORED, RecordingRow
from recordings.filing import TRANSCRIBE
from runtime.database import add_once, one_at_a_time
from runtime.jobs import enqueue
from runtime.requests import RefusedError

DAY = timedelta(days=1)
AT_ONCE = 500  # names in one question
ON_REQUEST = frozenset({WorkKind.REPORT})


@dataclass(frozen=True, slots=True)
class Asked:
    """A check that somebody asks for: of which work, by whom it was done."""

    kind: WorkKind
    subject: str
    person: str


@dataclass(frozen=True, slots=True)
class DrawnAgain:
    """`missing` should be in the sample and is not, `foreign` is in it and should not be; by subject."""

    works: int
    drawn: tuple[str, ...]
    missing: tuple[str, ...]
    foreign: tuple[str, ...]
    digest_holds: bool


def day_span(day: date, standards: Standards, *, days: int = 1) -> Span:
    def begins(moment: date) -> datetime:
        return datetime.combine(moment, time(), standards.zone)

    return Span(begins(day), begins(day + days * DAY))


def week_span(day: date, standards: Standards) -> Span:
    """The week of a day, from Monday on."""
    return day_span(day - (day.isoweekday() - 1) * DAY, standards, days=7)


@dataclass(frozen=True, slots=True)
class _Draw:
    """Nobody chooses the seed; it is told with the sample."""

    acting: Acting
    day: date
    seed: str

    async def of_kind(self, kind: WorkKind, works: Sequence[Work]) -> list[Drawn]:
        acting, terms = self.acting, self.acting.standards.terms(kind, self.day)
        basis = await self._calls(works, terms) if kind is WorkKind.CALL else Basis(works, terms)
        drawn, digest = sample_of(basis, self.seed), population_digest(works)
        acting.session.add(
            DrawRow(
                day=self.day,
                kind=kind,
                seed=self.seed,
                share=terms.share,
                works=len(works),
                drawn=len(drawn),
                digest=digest,
                basis=packed(basis),
                drawn_at=acting.now,
            )
        )
        day = self.day.isoformat()
        told = SampleDrawn(day, kind, acting.now, len(works), len(drawn), self.seed, digest)
        await acting.announce(acting.session, told)
        return list(drawn)

    async def _calls(self, works: Sequence[Work], terms: Terms) -> Basis:
        """Everybody's week is looked after (180.7.4)."""
        standards = self.acting.standards
        so_far = week_span(self.day, standards)
        before = await checks_of(self.acting.session, Span(so_far.since, day_span(self.day, standards).until))
        checked = {person: checks.drawn + checks.listened for person, checks in before.items()}
        return Basis(works, terms, checked, owed_by(self.day, standards.weekly_checks(self.day)))

    async def keep(self, samples: Collection[Drawn]) -> None:
        """What somebody asked for before stays as it is."""
        session, double = self.acting.session, self.acting.standards.rules.double_share
        known = await _known(session, [one.work for one in samples])
        fresh = [one for one in samples if one.work.key not in known]
        rows = [
            _row(one.work, one.how, self.acting.now)
            | {"again": chance(self.seed, "again", one.work.key) < double}
            for one in fresh
        ]
        if rows:
            await session.execute(insert(SampleRow), rows)
        await _transcribe(session, [one.work.subject for one in fresh if one.work.kind is WorkKind.CALL])


@implements("180.7.2", "180.7.3", "hot.5.1.6", "ops.7")
async def draw_day(acting: Acting, day: date) -> int | None:
    """How many works of a day were drawn; None when it was drawn already."""
    session, standards = acting.session, acting.standards
    await one_at_a_time(session, "quality draw")
    if await is_drawn(session, day):
        return None
    works = await works_of(session, day_span(day, standards), standards)
    drawing = _Draw(acting, day, secrets.token_hex(16))
    samples: list[Drawn] = []
    for kind in WorkKind:
        if kind not in ON_REQUEST:
            samples += await drawing.of_kind(kind, works.get(kind, []))
    await drawing.keep(samples)
    return len(samples)


@implements("180.7.3")
async def drawn_again(session: AsyncSession, day: date, kind: WorkKind) -> DrawnAgain | None:
    """A day's sample drawn anew from its seed, held against the one that was kept; None without a draw."""
    row = await session.get(DrawRow, (day, kind), options=[undefer(DrawRow.basis)])
    if row is None:
        return None
    basis = unpacked(row.basis)
    again = [one.work for one in sample_of(basis, row.seed)]
    here = (SampleRow.kind == kind) & (SampleRow.drawn_at == row.drawn_at) & SampleRow.drawn_by.is_(None)
    kept = set(await session.scalars(select(SampleRow.subject).where(here)))
    there = await _known(session, again)
    return DrawnAgain(
        works=len(basis.works),
        drawn=tuple(sorted(work.subject for work in again)),
        missing=tuple(sorted(work.subject for work in again if work.key not in there)),
        foreign=tuple(sorted(kept.difference(work.subject for work in again))),
        digest_holds=population_digest(basis.works) == row.digest,
    )


async def is_drawn(session: AsyncSession, day: date) -> bool:
    return await session.scalar(select(DrawRow.day).where(DrawRow.day == day).limit(1)) is not None


async def last_drawn(session: AsyncSession) -> date | None:
    found: date | None = await session.scalar(select(func.max(DrawRow.day)))
    return found


def _row(work: Work, how: How, now: datetime) -> dict[str, object]:
    return {
        "id": secrets.token_hex(16),
        "kind": work.kind,
        "subject": work.subject,
        "person": work.person,
        "of": work.of,
        "how": how,
        "risks": sorted(work.risks),
        "again": False,
        "drawn_at": now,
        "drawn_by": None,
        "state": "drawn",
    }


async def _known(session: AsyncSession, works: list[Work]) -> frozenset[str]:
    found: set[str] = set()
    for start in range(0, len(works), AT_ONCE):
        subjects = [work.subject for work in works[start : start + AT_ONCE]]
        query = select(SampleRow.kind, SampleRow.subject, SampleRow.person)
        rows = await session.execute(query.where(SampleRow.subject.in_(subjects)))
        found |= {"/".join(row) for row in rows}
    return frozenset(found)


async def _transcribe(session: AsyncSession, calls: list[str]) -> None:
    """Their words are wanted beside the recordings; behind all messages."""
    for start in range(0, len(calls), AT_ONCE):
        wanted = RecordingRow.call.in_(calls[start : start + AT_ONCE]) & (RecordingRow.kind == CALL)
        query = select(RecordingRow.id).where(wanted, RecordingRow.state == STORED)
        for recording in await session.scalars(query):
            await enqueue(session, TRANSCRIBE, recording, {"recording": recording})


@implements("180.7.2", "180.7.9", "180.7.10")
async def ask_for(acting: Acting, asked: Asked) -> SampleRow:
    """A check beside the drawn ones; one that is there already is given back. Raises RefusedError."""
    session, now = acting.session, acting.now
    person = await session.get(PersonRow, asked.person)
    if person is None or not acting.scope.holds(person.branch):
        raise RefusedError("no_person", "没有此工号", "there is no such log-in", field="person")
    of = await done_at(session, asked.kind, asked.subject, now)
    if of is None:
        zh, en = "没有此项业务，请核对编号", "there is no such work: look at its number"
        raise RefusedError("no_work", zh, en, field="subject")
    work = Work(asked.kind, asked.subject, asked.person, of)
    row = _row(work, How.SPOT, now) | {"drawn_by": acting.by}
    await add_once(session, SampleRow, row, unique=["subject", "kind", "person"])
    if asked.kind is WorkKind.CALL:
        await _transcribe(session, [asked.subject])
    its = (SampleRow.kind == asked.kind) & (SampleRow.subject == asked.subject)
    found = await session.scalar(select(SampleRow).where(its, SampleRow.person == asked.person))
    assert found, "it was there or was added"
    return found
