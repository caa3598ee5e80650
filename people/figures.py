"""What a person may say of their own figures, and how a month's attendance is assessed (csc.4.2, 180.9.3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.adapters import directory
from people.adapters.roster_tables import AssessmentRow, QuestionRow
from people.handlers import Act, audit
from people.planner import Planning
from runtime.requests import RefusedError

Attitude = Literal["good", "fair", "poor"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """`shown`: the figure as the person saw it."""

    month: date
    figure: str
    shown: float | None
    text: str


@implements("csc.4.2")
async def ask(planning: Planning, doubt: Doubt) -> int:
    row = QuestionRow(
        login=planning.by, month=doubt.month, figure=doubt.figure, shown=doubt.shown, at=planning.now,
        text=doubt.text,
    )  # fmt: skip
    planning.session.add(row)
    await planning.session.flush()
    act = Act(planning.by, "question", "figure", str(row.id), f"{doubt.month} {doubt.figure}")
    await audit(planning.session, act, planning.now)
    return row.id


@implements("csc.4.2")
async def answer(planning: Planning, question: int, text: str) -> None:
    """By somebody else, once. Raises RefusedError."""
    row = await planning.session.get(QuestionRow, question, with_for_update=True)
    if row is None or row.login == planning.by:
        raise RefusedError("no_question", "没有此质询", "there is no such question")
    if row.answered_at:
        raise RefusedError("answered", "已有答复", "it is answered already")
    row.answered_at, row.answered_by, row.answer = planning.now, planning.by, text
    await audit(planning.session, Act(planning.by, "answer", "figure", str(question), text), planning.now)
    await planning.tell([row.login], f"您对指标的质询已答复：{text} / Your question is answered: {text}")


async def questions(
    session: AsyncSession, *, login: str | None, before: int | None, limit: int
) -> Sequence[QuestionRow]:
    """One's own, or all of them; newest first."""
    query = select(QuestionRow).order_by(QuestionRow.id.desc()).limit(limit)
    query = query.where(QuestionRow.login == login) if login else query
    return (await session.scalars(query.where(QuestionRow.id < before) if before else query)).all()


@implements("180.9.3")
async def assess(  # noqa: PLR0913, PLR0917 (what is assessed)
    planning: Planning,
    login: str,
    month: date,
    attendance: Mapping[str, float],
    attitude: Attitude,
    remark: str,
) -> None:
    """Once, by somebody else, after the month. Raises RefusedError."""
    if login == planning.by:
        raise RefusedError("own_work", "不能考核自己", "nobody assesses themselves", field="login")
    if await directory.person(planning.session, login) is None:
        raise RefusedError("no_person", "没有此人", "there is no such person", field="login")
    if planning.book.calendar.local_day(planning.now) < _following(month):
        raise RefusedError("month_runs", "本月尚未结束", "the month is not over yet", field="month")
    if await planning.session.get(AssessmentRow, (login, month)):
        raise RefusedError("assessed", "该月已考核", "the month is assessed already")
    planning.session.add(
        AssessmentRow(
            login=login, month=month, attendance=dict(attendance), attitude=attitude, remark=remark,
            by=planning.by, at=planning.now,
        )
    )  # fmt: skip
    act = Act(planning.by, "assess", "person", login, f"{month:%Y-%m} {attitude}: {remark}")
    await audit(planning.session, act, planning.now)
    await planning.tell([login], f"{month:%Y-%m} 班务考核已出 / Your assessment of {month:%Y-%m} is there")


def _following(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


async def assessments(session: AsyncSession, month: date) -> dict[str, AssessmentRow]:
    """By log-in."""
    rows = await session.scalars(select(AssessmentRow).where(AssessmentRow.month == month))
    return {row.login: row for row in rows}
