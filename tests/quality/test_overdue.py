"""Who is told of feedback that nobody gave, and of a month that nobody published."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from quality import rework
from quality.clockwork import Drawing
from quality.figures import publish
from runtime.outbox import OutboxRow
from tests.quality.desks import Desks


async def told(desks: Desks, *moments: timedelta) -> list[str]:
    """The alarms' topics, when the clock looks at these moments from now."""
    own = Drawing(desks.database, desks.announce, desks.standards)
    for moment in moments:
        await own.remind(desks.now + moment)
    async with desks.database.read() as session:
        topics = await session.scalars(select(OutboxRow.topic).order_by(OutboxRow.id))
        return [topic for topic in topics if topic.startswith("alarm/")]


@pytest.mark.clause("csc.5.1.c")
async def test_feedback_is_called_to_mind_before_the_working_day_is_over_and_told_once_after(
    desks: Desks,
) -> None:
    late, given = await desks.sample(), await desks.sample()
    for sample in (late, given):
        await desks.grade("zhi", sample, "promise")
    async with desks.database.write() as session:
        await rework.tell(desks.acting(session, "ban"), given, "每周跟听")
    hours = (21.9, 22, 23, 23.9, 24, 30)
    assert await told(desks, *(timedelta(hours=hour) for hour in hours)) == [f"alarm/feedback/{late}"] * 2
    async with desks.database.read() as session:
        alarms = list(await session.scalars(select(AlarmRow).order_by(AlarmRow.at)))
    assert [alarm.id for alarm in alarms] == [f"feedback_warning:{late}", f"feedback_late:{late}"]
    assert alarms[1].at == desks.now + timedelta(days=1)


@pytest.mark.clause("180.7.13")
async def test_a_month_without_its_report_is_told_once_from_the_twenty_second_on(desks: Desks) -> None:
    await desks.calls(3, at=desks.now)
    desks.now = (desks.now + timedelta(days=1)).replace(hour=9, minute=0)
    await Drawing(desks.database, desks.announce, desks.standards).draw_due(desks.now)
    to_the_end = desks.now.replace(month=12, day=21, hour=23, minute=59) - desks.now
    minute = timedelta(minutes=1)
    assert await told(desks, to_the_end) == []
    assert await told(desks, to_the_end + minute, to_the_end + 2 * minute) == [
        "alarm/quality_month/2026-11-01"
    ]


@pytest.mark.clause("180.7.13")
async def test_a_published_month_is_not_told_of(desks: Desks) -> None:
    await desks.calls(3, at=desks.now)
    desks.now = (desks.now + timedelta(days=1)).replace(hour=9, minute=0)
    await Drawing(desks.database, desks.announce, desks.standards).draw_due(desks.now)
    desks.now = desks.now.replace(month=12, day=20)
    async with desks.database.write() as session:
        await publish(desks.acting(session, "zhi"), date(2026, 11, 1), "")
    assert await told(desks, timedelta(days=3)) == []
