"""What the supervisor owes a dissatisfied customer: a call, and a second one that confirms (csc.5.2.b)."""

from config.centre import Post
from config.regulation import implements
from tickets.adapters.survey_tables import FollowUpRow, SurveyRow
from tickets.adapters.surveys import next_call, void
from tickets.case import Acting, NoTicketError, RefusedActionError, open_case_of_survey, tell_survey
from tickets.rules.form import FormError
from tickets.rules.life import Action

STEPS = {1: Action.CALL, 2: Action.CONFIRM}


@implements("csc.5.2.b")
async def call_again(acting: Acting, survey: int, text: str, *, reopen: bool = False) -> FollowUpRow | None:
    """The supervisor called; `reopen`: it is not settled, and the ticket begins anew, None is owed any more.

    Raises NoTicketError, RefusedActionError or FormError.
    """
    if not text.strip():
        raise FormError("text", "请填写回访情况", "say what the customer says now")
    row = await acting.session.get(SurveyRow, survey)
    if row is None:
        raise NoTicketError(str(survey))
    if row.ticket is None:
        return await _without_ticket(acting, row, text)
    case, _ = await open_case_of_survey(acting, survey)
    owed = await next_call(acting.session, survey)
    if owed is None:
        raise RefusedActionError("nothing_owed")
    action = Action.REOPEN if reopen else STEPS[owed.step]
    case.require(action)
    case.do(action, text=text.strip())
    if reopen:
        await void(acting.session, row.ticket)
    else:
        _done(acting, owed, text)
    await case.save()
    await tell_survey(acting, row, "called")
    return None if reopen else owed


async def _without_ticket(acting: Acting, survey: SurveyRow, text: str) -> FollowUpRow:
    """Of a call that no ticket came of: calls are the exchange's, and so headquarters'."""
    if acting.actor.scope.codes is not None:
        raise NoTicketError(str(survey.id))
    if Post.SUPERVISOR not in acting.actor.posts:
        raise RefusedActionError("not_allowed")
    owed = await next_call(acting.session, survey.id)
    if owed is None:
        raise RefusedActionError("nothing_owed")
    _done(acting, owed, text)
    await tell_survey(acting, survey, "called")
    return owed


def _done(acting: Acting, owed: FollowUpRow, text: str) -> None:
    owed.done_at, owed.by, owed.text = acting.now, acting.actor.login, text.strip()
