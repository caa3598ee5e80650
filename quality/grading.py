"""Grading a sample: marks kept while listening, signed once, never changed after (csc.5.1.b, 180.7.5)."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import Scorecard, WorkKind
from config.regulation import implements
from people.adapters.directory import by_people_of
from people.handlers import Act, audit
from quality.acting import Acting
from quality.adapters.tables import GRADED, GradeRow, ReworkRow, SampleRow
from quality.events import CheckSigned
from quality.rules.scorecard import Marks, WrongMarksError, check, result, signature
from runtime.requests import RefusedError


@dataclass(frozen=True, slots=True)
class Given:
    """By item; an item that is not named has no mark yet."""

    marks: Marks
    remark: str


async def sample_of(acting: Acting, sample: str) -> SampleRow:
    """Locked until the transaction ends; of somebody of own branch or below. Raises RefusedError."""
    own = by_people_of(SampleRow.person, acting.scope)
    row = await acting.session.scalar(select(SampleRow).where(SampleRow.id == sample, *own).with_for_update())
    if row is None:
        raise RefusedError("no_sample", "没有此质检任务", "there is no such check")
    return row


async def own_grade(session: AsyncSession, sample: str, grader: str) -> GradeRow | None:
    its = (GradeRow.sample == sample) & (GradeRow.grader == grader)
    return await session.scalar(select(GradeRow).where(its))


async def standing_grade(session: AsyncSession, sample: str) -> GradeRow | None:
    """The signed card that counts: neither the blind second one nor one that was set aside."""
    counts = ~GradeRow.second & GradeRow.signed_at.is_not(None) & GradeRow.set_aside_at.is_(None)
    return await session.scalar(select(GradeRow).where(GradeRow.sample == sample, counts))


async def second_grade(session: AsyncSession, sample: str) -> GradeRow | None:
    """The signed blind card."""
    blind = GradeRow.second & GradeRow.signed_at.is_not(None)
    return await session.scalar(select(GradeRow).where(GradeRow.sample == sample, blind))


async def keep_marks(acting: Acting, sample: str, given: Given) -> GradeRow:
    """What is marked so far. Raises RefusedError."""
    session = acting.session
    row = await sample_of(acting, sample)
    grade = await own_grade(session, sample, acting.by)
    await _check_free(session, row, grade, acting.by)
    card = grade.card if grade else acting.standards.rules.card(WorkKind(row.kind)).model_dump(mode="json")
    try:
        check(Scorecard.model_validate(card), given.marks)
    except WrongMarksError as wrong:
        raise RefusedError("wrong_mark", wrong.zh, wrong.en, field=wrong.field) from None
    if grade is None:
        grade = GradeRow(sample=sample, grader=acting.by, begun_at=acting.now, card=card, faults=[])
        session.add(grade)
    grade.marks, grade.remark = dict(given.marks), given.remark
    grade.second = row.state == GRADED
    await session.flush()
    return grade


@implements("csc.5.1.b", "180.7.5")
async def sign(acting: Acting, sample: str) -> GradeRow:
    """From here on the card stands; below the mark there is rework. Raises RefusedError."""
    session, now = acting.session, acting.now
    row = await sample_of(acting, sample)
    grade = await own_grade(session, sample, acting.by)
    await _check_free(session, row, grade, acting.by)
    if grade is None:
        raise RefusedError("no_marks", "尚未评分", "nothing is marked yet")
    card = Scorecard.model_validate(grade.card)
    try:
        found = result(card, grade.marks)
    except WrongMarksError as wrong:
        raise RefusedError("unfinished", wrong.zh, wrong.en, field=wrong.field) from None
    grade.score, grade.fatal, grade.faults = found.score, found.fatal, list(found.faults)
    grade.second = row.state == GRADED
    grade.signed_at = now
    grade.signature = signature(sample, acting.by, card, grade.marks, grade.remark)
    await audit(session, Act(acting.by, "sign", "check", sample, grade.signature), now)
    if not grade.second:
        await settle(acting, row, grade)
        if row.person:
            await acting.announce(session, CheckSigned(row.person, row.id, now))
    return grade


@implements("csc.5.1.c")
async def settle(acting: Acting, row: SampleRow, grade: GradeRow) -> None:
    """The result is the person's to see at once; what is below the mark has a working day for feedback."""
    standards, now = acting.standards, acting.now
    score = grade.score or 0
    row.state, row.score, row.graded_at, row.seen_at = GRADED, score, now, None
    if score < standards.pass_mark(standards.calendar.local_day(row.of)):
        due_at = standards.feedback_due(now)
        acting.session.add(ReworkRow(sample=row.id, opened_at=now, due_at=due_at, plan=""))


async def _check_free(session: AsyncSession, row: SampleRow, grade: GradeRow | None, grader: str) -> None:
    if row.person == grader:
        raise RefusedError("own_work", "不能给自己的工作评分", "nobody grades work of their own")
    if grade and grade.signed_at:
        zh, en = "已签名，不能再改", "it is signed and does not change any more"
        raise RefusedError("signed", zh, en)
    if row.state == GRADED and (not row.again or await second_grade(session, row.id)):
        raise RefusedError("graded", "已由他人评分并签名", "somebody else graded and signed it")
