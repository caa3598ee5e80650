"""What follows a check: feedback with a plan within a working day, work done again (csc.5.1.b, .c)."""

from config.regulation import implements
from quality.acting import Acting
from quality.adapters.tables import GRADED, ReworkRow
from quality.grading import sample_of
from runtime.requests import RefusedError


@implements("csc.5.1.c")
async def tell(acting: Acting, sample: str, plan: str) -> None:
    """The person knows, and the plan was agreed with the supervisor. Raises RefusedError."""
    rework = await _open(acting, sample)
    rework.plan = plan
    if rework.told_at is None:
        rework.told_at, rework.told_by = acting.now, acting.by


@implements("csc.5.1.b")
async def done(acting: Acting, sample: str) -> None:
    """The work was done again and is in order. Raises RefusedError."""
    rework = await _open(acting, sample)
    if rework.told_at is None:
        zh, en = "请先反馈并填写改进计划", "first tell the person, and write down the plan"
        raise RefusedError("not_told", zh, en, field="plan")
    rework.done_at, rework.done_by = acting.now, acting.by


async def seen(acting: Acting, sample: str) -> None:
    """The person has looked at their own result. Raises RefusedError."""
    row = await sample_of(acting, sample)
    if row.person != acting.by or row.state != GRADED:
        raise RefusedError("no_sample", "没有此质检结果", "there is no such result")
    row.seen_at = row.seen_at or acting.now


async def _open(acting: Acting, sample: str) -> ReworkRow:
    await sample_of(acting, sample)
    rework = await acting.session.get(ReworkRow, sample)
    if rework is None or rework.done_at:
        raise RefusedError("no_rework", "没有待整改事项", "nothing of it is to be done again")
    return rework
