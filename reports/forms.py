"""Report forms change only by proposal and approval; every version stays (180.8.5)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from config.report_forms import Form
from reports.adapters.measuring import NoFigureError
from reports.adapters.tables import FormRow
from reports.statistics import Statistics
from runtime.database import one_at_a_time
from runtime.requests import RefusedError

FIRST = 1  # the version of the file
PROPOSED, APPROVED, REFUSED = "proposed", "approved", "refused"


async def in_force(session: AsyncSession, statistics: Statistics) -> dict[str, tuple[int, Form]]:
    """Each form with its version: the last approved one, else the one of the file."""
    forms = {form.id: (FIRST, form) for form in statistics.rules.forms}
    query = select(FormRow).where(FormRow.state == APPROVED).order_by(FormRow.version)
    for row in await session.scalars(query):
        if row.form in forms:
            forms[row.form] = (row.version, Form.model_validate(row.body))
    return forms


async def versions(session: AsyncSession, form: str, before: int | None, limit: int) -> Sequence[FormRow]:
    """Of one form, the newest first."""
    query = select(FormRow).where(FormRow.form == form).order_by(FormRow.version.desc()).limit(limit)
    return list(await session.scalars(query.where(FormRow.version < before) if before else query))


@implements("180.8.5")
async def propose(  # noqa: PLR0913, PLR0917 (what a proposal is)
    session: AsyncSession, statistics: Statistics, wanted: Form, why: str, who: str, now: datetime
) -> FormRow:
    """Nothing changes yet. Raises RefusedError."""
    known = await in_force(session, statistics)
    if wanted.id not in known:
        raise RefusedError("no_form", "没有这张报表", "there is no such form", field="id")
    if not why.strip():
        raise RefusedError("no_reason", "请说明修改理由", "say why it should change", field="why")
    if wanted == known[wanted.id][1]:
        raise RefusedError("same_form", "与现行报表相同", "this is the form in force already", field="table")
    try:
        statistics.check(wanted)
    except NoFigureError as error:
        zh, en = f"没有统计项或分组：{error.value}", f"no such figure or grouping: {error.value}"
        raise RefusedError("no_figure", zh, en, field=error.field) from None
    await one_at_a_time(session, "report form")
    if await session.scalar(select(FormRow.id).where(FormRow.form == wanted.id, FormRow.state == PROPOSED)):
        zh, en = "已有一项修改待批准", "another change of this form waits for approval"
        raise RefusedError("waits_already", zh, en)
    last = await session.scalar(select(func.max(FormRow.version)).where(FormRow.form == wanted.id))
    row = FormRow(
        form=wanted.id,
        version=(last or FIRST) + 1,
        body=wanted.model_dump(mode="json", by_alias=True),
        why=why.strip(),
        state=PROPOSED,
        proposed_by=who,
        proposed_at=now,
        note="",
    )
    session.add(row)
    await session.flush()
    return row


@implements("180.8.5")
async def decide(row: FormRow, *, approve: bool, note: str, who: str, now: datetime) -> None:
    """By another person than who proposed it; reports made from now on use it. Raises RefusedError."""
    if row.state != PROPOSED:
        raise RefusedError("decided", "该修改已有结论", "this change has been decided already")
    if who == row.proposed_by:
        raise RefusedError(
            "own_proposal", "不能批准本人提出的修改", "nobody decides on a proposal of their own"
        )
    row.state = APPROVED if approve else REFUSED
    row.decided_by, row.decided_at, row.note = who, now, note.strip()
