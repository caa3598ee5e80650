"""What callers pressed after their talk: a survey of the call by voice menu (csc.5.2.a)."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, IntervalRow, StretchRow
from acd.events import CallEnded
from acd.rules.call import Kind
from acd.rules.trace import rating
from config.centre import VoiceSurvey
from config.regulation import duration, implements, value
from runtime.outbox import Announcer
from tickets.adapters.survey_tables import FollowUpRow, SurveyRow
from tickets.events import SurveyChanged
from tickets.rules.survey import SurveyState

CLAUSE = "csc.5.2.b"
CALLS = {1: "call", 2: "second_call"}


@implements("csc.5.2.a", "csc.5.2.b")
async def keep_rating(
    announce: Announcer, terms: VoiceSurvey | None, session: AsyncSession, ended: CallEnded
) -> None:
    """Reaction to a call's end, heard at once or taken in later. No key is silence, not a score."""
    call = await session.get(CallRow, ended.call)
    key = rating(call.trace) if call else None
    if call is None or key is None or await _is_kept(session, call.id):
        return
    row = await _survey_of(session, call, ended, terms.scores.get(key) if terms else None)
    session.add(row)
    await session.flush()
    _owe_calls(session, row, ended.at)
    await announce(session, SurveyChanged(row.id, ended.at, row.state, None))


async def _is_kept(session: AsyncSession, call: str) -> bool:
    return await session.scalar(select(SurveyRow.id).where(SurveyRow.call == call)) is not None


async def _survey_of(session: AsyncSession, call: CallRow, ended: CallEnded, score: int | None) -> SurveyRow:
    return SurveyRow(
        call=call.id,
        channel="voice",
        state=SurveyState.SILENT if score is None else SurveyState.ANSWERED,
        phone=call.caller,
        handler=await _agent_of(session, call.id) or "",
        repeat=False,
        opened_at=ended.at,
        due_at=ended.at,
        ended_at=ended.at,
        score=score,
    )


async def _agent_of(session: AsyncSession, call: str) -> str | None:
    """Who sat at the seat that spoke last."""
    spoke = select(IntervalRow).where(IntervalRow.call == call, IntervalRow.kind == Kind.TALK)
    talk = await session.scalar(spoke.order_by(IntervalRow.number.desc()).limit(1))
    if talk is None:
        return None
    sat = (StretchRow.seat == talk.seat) & (StretchRow.began_at <= talk.started_at)
    query = select(StretchRow.agent).where(sat).order_by(StretchRow.began_at.desc()).limit(1)
    return await session.scalar(query)


def _owe_calls(session: AsyncSession, row: SurveyRow, at: datetime) -> None:
    """The supervisor calls who is dissatisfied; with no ticket, the deadline stands in the row alone."""
    mark = value(CLAUSE, "dissatisfied", on=at.date())
    assert isinstance(mark, int), "a score"
    if row.score is not None and row.score < mark:
        for step, limit in CALLS.items():
            due = at + duration(CLAUSE, limit, on=at.date())
            session.add(FollowUpRow(survey=row.id, step=step, due_at=due))
