"""The caller rates the call after the seat has hung up; heard at once, or taken in when we are back."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.calls.stand import Stand, hotline_on, installation_in, shorten_prompts
from tickets.adapters.survey_tables import FollowUpRow, SurveyRow

SURVEY = "\n[survey]\nwait = 12\nscores = { 1 = 20, 2 = 40, 3 = 60, 4 = 80, 5 = 100 }\n"


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    installation = installation_in(tmp_path)
    with installation.settings.centre_file.open("a", encoding="utf-8") as centre:
        centre.write(SURVEY)
    shorten_prompts(installation)
    async with hotline_on(installation) as own:
        yield own


async def survey_of(stand: Stand, number: str) -> SurveyRow | None:
    async with stand.database.read() as session:
        return await session.scalar(select(SurveyRow).where(SurveyRow.phone == number))


async def rated(stand: Stand, number: str) -> SurveyRow:
    return await stand.eventually(lambda: survey_of(stand, number), lambda _: True, 30)


@pytest.mark.clause("csc.5.2.a", "csc.5.2.b")
async def test_a_caller_rates_the_call_also_while_we_are_away(stand: Stand) -> None:
    async with stand.seat("8001", 0.3, "wait 2", "hang up"):
        stand.call("content", "13900007001", "1801", "wait 6", "press 4", "wait 4")
        await stand.reaches("13900007001", "survey", 40)
        assert await stand.hung_up("content") == 0
        row = await rated(stand, "13900007001")
        assert (row.channel, row.state, row.score, row.handler) == ("voice", "answered", 80, "agent-8001")
        ended = await stand.reaches("13900007001", "ended")
        assert (ended.outcome, ended.hung_up_by) == ("answered", "seat")
    async with stand.seat("8002", 0.3, "wait 6", "hang up"):
        stand.call("unhappy", "13900007002", "1801", "wait 12", "press 1", "wait 4")
        await stand.reaches("13900007002", "talking", 40)
        await stand.stop("connector")
        assert await stand.hung_up("unhappy") == 0
        await stand.new_connector()
        row = await rated(stand, "13900007002")
        ended = await stand.reaches("13900007002", "ended")
    assert (ended.known, row.state, row.score) == ("reconstructed", "answered", 20)
    async with stand.database.read() as session:
        owed = await session.scalars(select(FollowUpRow).order_by(FollowUpRow.step))
        assert [one.due_at - row.ended_at for one in owed if row.ended_at] == [
            timedelta(days=1),
            timedelta(days=3),
        ]
