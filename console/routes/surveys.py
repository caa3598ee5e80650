"""Satisfaction surveys: asked by the surveyor (180.5); the supervisor calls the dissatisfied (csc.5.2.b)."""

from datetime import timedelta
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query

from acd.adapters.callers import seat_of
from acd.call_backs import Wish, promise_callback
from config.regulation import implements
from config.routing import DIRECT
from config.surveys import Choice
from console.acting import acting
from console.adapters import surveys as tables
from console.problems import ProblemError, invalid, not_found
from console.routes.calls import PAGE, next_page
from console.routes.outbound import Terms
from console.rules.cursor import Cursor, CursorError, read_cursor
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem, Titled
from console.views.surveys import (
    AnswersIn,
    Called,
    CallIn,
    FactView,
    FollowUpPage,
    QuestionsView,
    SaidIn,
    SurveyDetail,
    SurveyFigures,
    SurveyPage,
)
from runtime.clock import utc_now
from tickets import surveying
from tickets.adapters.surveys import ended_between
from tickets.disputes import dispute
from tickets.following_up import call_again
from tickets.office import office_of
from tickets.rules.survey import Answers, tally

FIGURES = timedelta(days=30)

router = APIRouter(
    prefix="/api/surveys",
    tags=["surveys"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "It cannot, as things stand"}},
)
Surveyor = Annotated[Desk, Depends(may(Act.SURVEY))]
Supervisor = Annotated[Desk, Depends(may(Act.CALL_DISSATISFIED))]
Caller = Annotated[Desk, Depends(may(Act.SURVEY, Act.CALL_DISSATISFIED))]
SurveyId = Annotated[int, Path(ge=1, lt=2**31, examples=[17])]
After = Annotated[str | None, Query(max_length=140, examples=["2026-11-27T08:00:00+00:00~17"])]
Limit = Annotated[int, Query(ge=1, le=200)]


@router.get("", summary="待调查 · due surveys, overdue ones first")
async def due(desk: Surveyor, parts: Parts, after: After = None, limit: Limit = PAGE) -> SurveyPage:
    async with parts.database.read() as session:
        rows = await tables.due(session, desk.person.scope, place_of(after), limit)
    following = next_page(rows[-1].due_at, str(rows[-1].id)) if len(rows) == limit else None
    return SurveyPage(now=utc_now(), surveys=tuple(rows), next_after=following)


@router.get("/questions", summary="调查内容 · what is asked, from the centre's list")
async def questions(_desk: Caller, parts: Parts) -> QuestionsView:
    office = office_of(parts.settings)
    asked = office.questions
    return QuestionsView(
        dissatisfied_below=office.dissatisfied_below(utc_now()),
        tries=asked.tries,
        reasons=_titled(asked.reasons),
        causes=_titled(asked.causes),
        facts=tuple(
            FactView(**_title(fact).model_dump(), values=_titled(fact.values)) for fact in asked.facts
        ),
    )


@router.get("/figures", summary="满意度 · thirty days in figures, silence apart")
async def figures(desk: Caller, parts: Parts) -> SurveyFigures:
    now, office = utc_now(), office_of(parts.settings)
    async with parts.database.read() as session:
        ended = await ended_between(session, now - FIGURES, now, desk.person.scope)
    found = tally(ended, office.dissatisfied_below(now))
    return SurveyFigures(
        since=now - FIGURES,
        asked=found.asked,
        answered=found.answered,
        satisfied=found.satisfied,
        silent=found.silent,
        declined=found.declined,
        satisfied_share=found.satisfied_share,
        mean_score=found.mean_score,
    )


@router.get("/dissatisfied", summary="不满意回访 · calls owed to the dissatisfied, overdue ones first")
async def dissatisfied(
    desk: Supervisor, parts: Parts, after: After = None, limit: Limit = PAGE
) -> FollowUpPage:
    async with parts.database.read() as session:
        rows = await tables.follow_ups(session, desk.person.scope, place_of(after), limit)
    following = next_page(rows[-1].due_at, str(rows[-1].survey)) if len(rows) == limit else None
    return FollowUpPage(now=utc_now(), follow_ups=tuple(rows), next_after=following)


@router.get("/{survey}", summary="一次调查 · one survey, with the whole number")
async def open_one(survey: SurveyId, desk: Surveyor, parts: Parts) -> SurveyDetail:
    return await _fresh(survey, desk, parts)


@implements("180.5.1", "180.5.4", "180.5.6")
@router.post("/{survey}/answers", summary="登记结果 · what the customer said")
async def answers(survey: SurveyId, given: AnswersIn, desk: Surveyor, parts: Parts) -> SurveyDetail:
    said = Answers(**given.model_dump())
    async with parts.database.write() as session:
        await surveying.answer_survey(acting(session, desk, parts), survey, said)
        await note(session, desk, "survey", "survey", str(survey), str(given.score))
    return await _fresh(survey, desk, parts)


@router.post("/{survey}/no-answer", summary="无人接听 · called in vain")
async def no_answer(survey: SurveyId, desk: Surveyor, parts: Parts) -> SurveyDetail:
    async with parts.database.write() as session:
        await surveying.no_answer(acting(session, desk, parts), survey)
        await note(session, desk, "no_answer", "survey", str(survey))
    return await _fresh(survey, desk, parts)


@router.post("/{survey}/declined", summary="拒绝评价 · the customer would not say")
async def declined(survey: SurveyId, given: SaidIn, desk: Surveyor, parts: Parts) -> SurveyDetail:
    async with parts.database.write() as session:
        await surveying.decline(acting(session, desk, parts), survey, given.text)
        await note(session, desk, "decline", "survey", str(survey))
    return await _fresh(survey, desk, parts)


@router.post("/{survey}/call", summary="呼叫客户 · call the customer from one's own seat")
async def call(survey: SurveyId, desk: Caller, parts: Parts, terms: Terms) -> Called:
    """The seat of whoever asks rings first, and no other."""
    now, login = utc_now(), desk.person.login
    async with parts.database.write() as session:
        phone = await tables.phone_of(session, survey, desk.person.scope)
        if phone is None:
            raise not_found()
        seat = await seat_of(session, login)
        if seat is None:
            zh, en = "请先签入座席", "log in at a seat first"
            raise ProblemError(HTTPStatus.CONFLICT, "no_seat", zh, en)
        wish = Wish(phone, f"{DIRECT}.{seat.id}", now, "survey")
        made = await promise_callback(session, parts.announce, terms, wish, now)
        await note(session, desk, "call", "survey", str(survey))
    return Called(call_back=made)


@implements("csc.5.2.b")
@router.post(
    "/{survey}/follow-ups", status_code=HTTPStatus.NO_CONTENT, summary="登记回访 · the supervisor has called"
)
async def follow_up(survey: SurveyId, given: CallIn, desk: Supervisor, parts: Parts) -> None:
    async with parts.database.write() as session:
        await call_again(acting(session, desk, parts), survey, given.text, reopen=given.reopen)
        await note(session, desk, "reopen" if given.reopen else "follow_up", "survey", str(survey))


@router.post(
    "/{survey}/dispute",
    status_code=HTTPStatus.NO_CONTENT,
    summary="提出异议 · the customer says otherwise",
)
async def contest(
    survey: SurveyId,
    given: SaidIn,
    desk: Annotated[Desk, Depends(may(Act.DISPUTE_SURVEYS))],
    parts: Parts,
) -> None:
    async with parts.database.write() as session:
        await dispute(acting(session, desk, parts), survey, given.text)
        await note(session, desk, "dispute", "survey", str(survey))


def place_of(after: str | None) -> Cursor | None:
    """The place in a list that is read forwards, by moment and number."""
    try:
        cursor = read_cursor(after) if after else None
    except CursorError:
        raise invalid("after") from None
    if cursor and not cursor.id.isdecimal():
        raise invalid("after")
    return cursor


async def _fresh(survey: int, desk: Desk, parts: Parts) -> SurveyDetail:
    async with parts.database.read() as session:
        found = await tables.one(
            session, survey, desk.person.login, desk.person.scope, office_of(parts.settings)
        )
    if found is None:
        raise not_found()
    return found


def _titled(rows: tuple[Choice, ...]) -> tuple[Titled, ...]:
    return tuple(_title(row) for row in rows)


def _title(row: Choice) -> Titled:
    return Titled(value=row.id, title_zh=row.title.zh, title_en=row.title.en)
