"""Appeals: a person does not agree with a result, and another inspector decides."""

from dataclasses import dataclass

from sqlalchemy import select

from people.handlers import Act, audit
from quality.acting import Acting
from quality.adapters.tables import DRAWN, AppealRow, GradeRow, ReworkRow, SampleRow
from quality.events import AppealMade, CheckSigned
from quality.grading import sample_of, second_grade, settle, standing_grade
from runtime.requests import RefusedError


@dataclass(frozen=True, slots=True)
class Appeal:
    """`clip`: from and to, in seconds of the recording."""

    text: str
    clip: tuple[float, float] | None = None


async def appeal(acting: Acting, sample: str, made: Appeal) -> None:
    """Once for each card. Raises RefusedError."""
    session = acting.session
    row = await sample_of(acting, sample)
    grade = await standing_grade(session, sample)
    if row.person != acting.by or grade is None:
        raise RefusedError("no_sample", "没有此质检结果", "there is no such result")
    if await session.scalar(select(AppealRow.id).where(AppealRow.grade == grade.id)):
        raise RefusedError("appealed", "已经申诉过", "there is an appeal already")
    start, end = made.clip or (None, None)
    if start is not None and end is not None and end <= start:
        raise RefusedError("wrong_clip", "片段的结束早于开始", "the clip ends before it begins", field="clip")
    session.add(
        AppealRow(
            sample=sample,
            grade=grade.id,
            at=acting.now,
            text=made.text,
            clip_from=start,
            clip_to=end,
            decision="",
        )
    )
    await acting.announce(session, AppealMade(sample, acting.by, acting.now))


async def decide(acting: Acting, sample: str, decision: str, *, upheld: bool) -> None:
    """Upheld, the card is set aside, unchanged, and another one counts. Raises RefusedError."""
    session, by, now = acting.session, acting.by, acting.now
    row = await sample_of(acting, sample)
    waiting = (AppealRow.sample == sample) & AppealRow.decided_at.is_(None)
    found = await session.scalar(select(AppealRow).where(waiting))
    if found is None:
        raise RefusedError("no_appeal", "没有待处理的申诉", "no appeal waits here")
    grade = await session.get_one(GradeRow, found.grade)
    if by in {grade.grader, row.person}:
        zh, en = "须由另一位质检员处理", "another inspector decides, not who graded it"
        raise RefusedError("own_grade", zh, en)
    found.upheld, found.decision, found.decided_by, found.decided_at = upheld, decision, by, now
    verdict = "uphold" if upheld else "decline"
    await audit(session, Act(by, verdict, "check", sample, decision), now)
    if upheld:
        await _set_aside(acting, row, grade)
    await acting.announce(session, CheckSigned(row.person, sample, now))


async def _set_aside(acting: Acting, row: SampleRow, grade: GradeRow) -> None:
    """Where a blind second card was signed, that one stands from now on; else somebody grades anew."""
    session = acting.session
    grade.set_aside_at = acting.now
    row.state, row.score, row.graded_at = DRAWN, None, None
    if rework := await session.get(ReworkRow, row.id):
        await session.delete(rework)
    if second := await second_grade(session, row.id):
        second.second = False
        await settle(acting, row, second)
