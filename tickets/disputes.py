"""Where the customer's word and the survey differ: raised, and ruled on by the manager hotline (180.10.2)."""

from dataclasses import dataclass

from config.regulation import implements
from tickets.adapters.people import is_active
from tickets.adapters.survey_tables import DisputeRow, SurveyRow
from tickets.adapters.surveys import satisfied_before
from tickets.adapters.tables import TicketRow
from tickets.case import Acting, RefusedActionError, open_case_of_survey, tell_survey
from tickets.rules.form import FormError
from tickets.rules.life import Action
from tickets.rules.survey import Blame, SurveyState


@implements("180.10.2")
async def dispute(acting: Acting, survey: int, text: str) -> DisputeRow:
    """The customer says otherwise. Raises NoTicketError, RefusedActionError or FormError."""
    case, row = await open_case_of_survey(acting, survey)
    case.require(Action.DISPUTE)
    if row.state != SurveyState.ANSWERED:
        raise RefusedActionError("survey_open")
    if await acting.session.get(DisputeRow, survey):
        raise RefusedActionError("disputed_already")
    if not text.strip():
        raise FormError("text", "请写明客户的说法", "say what the customer says")
    raised = await _raised(acting, row, text.strip())
    case.do(Action.DISPUTE, text=raised.text, survey=survey)
    await case.save()
    return raised


@implements("180.10.2")
async def contradict(acting: Acting, ticket: TicketRow, text: str) -> None:
    """A customer of whom a survey says "satisfied" complains again: a dispute raises itself."""
    since = acting.now - acting.office.contradicted_within
    mark = acting.office.dissatisfied_below(acting.now)
    survey = await satisfied_before(acting.session, ticket.phone, ticket.business, mark=mark, since=since)
    if survey:
        await _raised(acting, survey, f"{ticket.number}: {text}")


async def _raised(acting: Acting, survey: SurveyRow, text: str) -> DisputeRow:
    row = DisputeRow(survey=survey.id, raised_at=acting.now, raised_by=acting.actor.login, text=text)
    acting.session.add(row)
    await tell_survey(acting, survey, "disputed")
    return row


@dataclass(frozen=True, slots=True)
class Ruling:
    """`at_fault`: a login or a department, where the fault is ours; `text` what follows, or was explained."""

    fault: Blame
    text: str
    at_fault: str = ""


@implements("180.10.2")
async def rule(acting: Acting, survey: int, ruling: Ruling) -> DisputeRow:
    """Held to account, or explained to the customer. Raises as dispute does."""
    case, disputed = await open_case_of_survey(acting, survey)
    case.require(Action.SETTLE)
    row = await acting.session.get(DisputeRow, survey)
    if row is None:
        raise RefusedActionError("not_disputed")
    if row.ruled_at:
        raise RefusedActionError("settled_already")
    await _check(acting, ruling)
    row.fault, row.at_fault, row.ruling = ruling.fault, ruling.at_fault or None, ruling.text.strip()
    row.ruled_by, row.ruled_at = acting.actor.login, acting.now
    case.do(Action.SETTLE, text=row.ruling, survey=survey, fault=ruling.fault, at_fault=row.at_fault)
    await case.save()
    await tell_survey(acting, disputed, "ruled")
    return row


async def _check(acting: Acting, ruling: Ruling) -> None:
    if not ruling.text.strip():
        raise FormError("text", "请写明处理或解释", "say what follows, or what was explained to the customer")
    if ruling.fault is Blame.NOT_OURS:
        if ruling.at_fault:
            raise FormError("at_fault", "不是我方原因，无人追责", "nobody is at fault where it is not ours")
        return
    ours = acting.office.department(ruling.at_fault) or await is_active(acting.session, ruling.at_fault)
    if not ours:
        raise FormError("at_fault", "请选择责任人或责任部门", "choose the colleague or department at fault")
