"""Forms of the reports: what is in force, changes proposed and decided on (180.8.5)."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from config.regulation import implements
from config.report_forms import Form
from console.problems import not_found
from console.routes.reports import REFUSALS, Reader, Rules
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.reports import ChangeWanted, DecisionWanted, FormsView, FormVersion, FormView
from reports import forms
from reports.adapters.tables import FormRow
from runtime.clock import utc_now

SHOWN = 20  # changes of a form

router = APIRouter(prefix="/api/report-forms", tags=["reports"], responses=REFUSALS)
ChangeId = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[3])]


@router.get("", summary="报表样式 · the forms, and how they came to be what they are")
async def look(desk: Reader, parts: Parts, statistics: Rules) -> FormsView:
    async with parts.database.read() as session:
        known = await forms.in_force(session, statistics)
        changes = {form: await forms.versions(session, form, None, SHOWN) for form in known}
    return FormsView(
        forms=tuple(
            FormView(version=version, body=form, changes=_changes(changes[form.id], desk))
            for version, form in known.values()
        )
    )


@implements("180.8.5")
@router.post("", status_code=HTTPStatus.CREATED, summary="提出修改 · propose a change")
async def propose(
    wanted: ChangeWanted,
    desk: Annotated[Desk, Depends(may(Act.MAKE_REPORTS))],
    parts: Parts,
    statistics: Rules,
) -> FormVersion:
    """Nothing changes until somebody else approves it."""
    now = utc_now()
    async with parts.database.write() as session:
        row = await forms.propose(session, statistics, wanted.body, wanted.why, desk.person.login, now)
        await note(session, desk, "propose", "report_form", row.form, f"version {row.version}")
        return _change(row, desk)


@router.post("/{change}/decision", summary="批准或退回 · approve or refuse a change")
async def decide(
    change: ChangeId,
    wanted: DecisionWanted,
    desk: Annotated[Desk, Depends(may(Act.APPROVE_FORMS))],
    parts: Parts,
) -> FormVersion:
    async with parts.database.write() as session:
        row = await session.get(FormRow, change, with_for_update=True)
        if row is None:
            raise not_found()
        await forms.decide(
            row, approve=wanted.approve, note=wanted.note, who=desk.person.login, now=utc_now()
        )
        await note(session, desk, row.state, "report_form", row.form, f"version {row.version}")
        return _change(row, desk)


def _changes(rows: Sequence[FormRow], desk: Desk) -> tuple[FormVersion, ...]:
    return tuple(_change(row, desk) for row in rows)


def _change(row: FormRow, desk: Desk) -> FormVersion:
    theirs = row.proposed_by != desk.person.login
    return FormVersion.model_validate(
        {
            **{name: getattr(row, name) for name in FormVersion.model_fields if hasattr(row, name)},
            "body": Form.model_validate(row.body),
            "may_decide": row.state == forms.PROPOSED and desk.may(Act.APPROVE_FORMS) and theirs,
        }
    )
