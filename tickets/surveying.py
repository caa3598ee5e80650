"""The satisfaction survey of answered tickets, asked by somebody who did not handle them."""

from datetime import datetime

from config.regulation import implements
from tickets.adapters.survey_tables import CustomerFactsRow, FollowUpRow, SurveyRow
from tickets.case import Acting, Case, RefusedActionError, clocks_of, open_case_of_survey, tell_survey
from tickets.ordering import Wanted, order_in
from tickets.registering import similar
from tickets.rules.life import Action
from tickets.rules.survey import (
    Amends,
    Answers,
    SurveyState,
    check,
    goes_silent,
    is_own_work,
    verdict,
)

CLOCK = "survey"
FOLLOW_UPS = {1: "call", 2: "second_call"}  # step → its clock


@implements("180.5.1", "180.5.2", "csc.3.2.3")
async def open_survey(case: Case) -> SurveyRow:
    """The customer was answered: before the ticket may close, somebody asks whether it was well done."""
    answers = sum(entry.kind == "answered" for entry in case.entries)
    last = case.last_out
    row = SurveyRow(
        ticket=case.row.number,
        round=answers,
        channel="phone",
        state=SurveyState.DUE,
        phone=case.row.phone,
        handler=case.acting.actor.login,
        department=last.department if last else None,
        repeat=answers > 1 or await _complained_before(case),
        opened_at=case.acting.now,
        due_at=due_of(case, CLOCK),
    )
    case.acting.session.add(row)
    await tell_survey(case.acting, row, row.state)
    return row


async def _complained_before(case: Case) -> bool:
    row, session = case.row, case.acting.session
    since = row.created_at - case.acting.office.similar_within
    earlier = await similar(session, row.phone, row.business, since)
    return any(one.created_at < row.created_at for one in earlier)


def due_of(case: Case, clock: str) -> datetime:
    """When the clock of the ticket ends; now where the centre has no such clock."""
    clocks = clocks_of(case.acting.office, case.row, case.entries)
    return next((one.due_at for one in clocks if one.policy.clock == clock), case.acting.now)


@implements("180.5.1", "180.5.4", "180.5.5", "180.5.6", "csc.5.2.b")
async def answer_survey(acting: Acting, survey: int, answers: Answers) -> SurveyRow:
    """The customer was reached and spoke. Raises FormError, RefusedActionError or NoTicketError."""
    case, row = await _open(acting, survey)
    mark = acting.office.dissatisfied_below(acting.now)
    check(answers, acting.office.questions, mark=mark, repeat=row.repeat)
    row.score, row.opinion, row.reasons = answers.score, answers.opinion.strip(), list(answers.reasons)
    row.cause, row.amends = answers.cause, answers.amends or ""
    _end(acting, row, SurveyState.ANSWERED)
    action = verdict(answers.score, mark)
    case.do(action, score=answers.score, text=row.opinion)
    if answers.consent and answers.facts:
        facts = CustomerFactsRow(survey=row.id, consented_at=acting.now, facts=dict(answers.facts))
        acting.session.add(facts)
    if action is Action.DISSATISFY:
        _owe_calls(case, row)
    if answers.amends is Amends.REMEDY:
        await order_in(case, Wanted(Action.SECOND_DISPATCH, answers.remedy, fields=answers.told))
    await case.save()
    await tell_survey(acting, row, row.state)
    return row


def _owe_calls(case: Case, row: SurveyRow) -> None:
    for step, clock in FOLLOW_UPS.items():
        case.acting.session.add(FollowUpRow(survey=row.id, step=step, due_at=due_of(case, clock)))


@implements("180.5.1")
async def no_answer(acting: Acting, survey: int) -> SurveyRow:
    """Called in vain: tried again, and silent after the last try. Raises as answer_survey does."""
    case, row = await _open(acting, survey)
    row.tries += 1
    case.write("unreached", tries=row.tries)
    if goes_silent(row.tries, acting.office.questions.tries):
        _end(acting, row, SurveyState.SILENT)
        case.do(Action.SURVEY, result=SurveyState.SILENT)
    await case.save()
    await tell_survey(acting, row, row.state)
    return row


async def decline(acting: Acting, survey: int, text: str) -> SurveyRow:
    """The customer would not say. Raises as answer_survey does."""
    case, row = await _open(acting, survey)
    row.opinion = text.strip()
    _end(acting, row, SurveyState.DECLINED)
    case.do(Action.SURVEY, result=SurveyState.DECLINED, text=row.opinion)
    await case.save()
    await tell_survey(acting, row, row.state)
    return row


def _end(acting: Acting, row: SurveyRow, state: SurveyState) -> None:
    row.state, row.ended_at, row.surveyor = state, acting.now, acting.actor.login


async def _open(acting: Acting, survey: int) -> tuple[Case, SurveyRow]:
    """The ticket, locked, and its survey, if this person may ask it now."""
    case, row = await open_case_of_survey(acting, survey)
    if row.state != SurveyState.DUE:
        raise RefusedActionError("survey_over")
    case.require(Action.SURVEY)
    if is_own_work(acting.actor.login, handlers_of(case)):
        raise RefusedActionError("own_work")
    return case, row


def handlers_of(case: Case) -> frozenset[str]:
    """Everybody whose work the survey judges."""
    answered = {entry.author for entry in case.entries if entry.kind == "answered"}
    return frozenset({case.row.owner, case.row.first_asked, *answered})
