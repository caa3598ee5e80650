"""Calls owed to callers who judged a call of which no ticket came."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from runtime.outbox import OutboxRow
from tests.tickets.desks import Desks
from tests.tickets.test_clockwork import clock_of
from tickets.adapters.survey_tables import FollowUpRow, SurveyRow
from tickets.rules.survey import SurveyState

MINUTE = timedelta(minutes=1)


async def rated(desks: Desks, due_at: datetime) -> int:
    """A caller pressed the key for dissatisfied; the supervisor owes two calls."""
    row = SurveyRow(
        call="c1", channel="voice", state=SurveyState.ANSWERED, phone="13800138000", handler="chu",
        repeat=False, opened_at=desks.now, due_at=desks.now, ended_at=desks.now, score=20,
    )  # fmt: skip
    async with desks.database.write() as session:
        session.add(row)
        await session.flush()
        session.add(FollowUpRow(survey=row.id, step=1, due_at=due_at))
        session.add(FollowUpRow(survey=row.id, step=2, due_at=due_at + timedelta(days=2)))
    return row.id


async def alarms(desks: Desks) -> list[str]:
    async with desks.database.read() as session:
        query = select(AlarmRow.kind).where(AlarmRow.clause == "csc.5.2.b").order_by(AlarmRow.at)
        return list(await session.scalars(query))


@pytest.mark.clause("csc.5.2.b")
async def test_a_call_to_a_dissatisfied_caller_is_warned_of_and_alarmed_once(desks: Desks) -> None:
    due = desks.now + timedelta(days=1)
    survey = await rated(desks, due)
    for now, told in (
        (due - timedelta(hours=4, minutes=1), []),
        (due - timedelta(hours=4), ["follow_up_warning"]),
        (due - MINUTE, ["follow_up_warning"]),
        (due, ["follow_up_warning", "follow_up_late"]),
        (due + MINUTE, ["follow_up_warning", "follow_up_late"]),
    ):
        await clock_of(desks).tell_of_calls(now)
        assert await alarms(desks) == told
    async with desks.database.read() as session:
        topics = list(await session.scalars(select(OutboxRow.topic)))
    assert topics.count(f"alarm/follow_up/{survey}") == 2


@pytest.mark.clause("csc.5.2.b")
async def test_a_call_that_was_made_is_nobodys_alarm(desks: Desks) -> None:
    survey = await rated(desks, desks.now + timedelta(hours=1))
    async with desks.database.write() as session:
        (await session.get_one(FollowUpRow, (survey, 1))).done_at = desks.now
    await clock_of(desks).tell_of_calls(desks.now + timedelta(hours=2))
    assert await alarms(desks) == []
