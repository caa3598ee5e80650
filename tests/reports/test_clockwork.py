"""The clock generates what is owed once, warns before the deadline and alarms at it."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from config.centre import Centre
from config.lexicon import load_lexicon
from config.settings import Settings
from hotline.bench.busy_month import BusyMonth
from reports import making
from reports.adapters.tables import ReportRow
from reports.clockwork import Clockwork
from reports.rules.life import Step
from reports.statistics import statistics_of
from reports.words import words
from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow

OWN = select(AlarmRow).where(AlarmRow.clause == "180.8.4").order_by(AlarmRow.at)
MONDAY = datetime.fromisoformat("2026-11-23T00:01+08:00")


@pytest.mark.clause("180.8.4", "180.8.6")
async def test_a_week_is_reported_by_itself_and_told_when_nobody_releases_it(
    database: Database, centre: Centre
) -> None:
    await BusyMonth(MONDAY - timedelta(days=6), calls=20, forms=10, days=5).write(database)
    announce = Announcer({})
    clock = Clockwork(database, announce, statistics_of(Settings(), centre), load_lexicon(), words({}))
    for _ in range(2):
        await clock.look(MONDAY)
    async with database.read() as session:
        reports = list(await session.scalars(select(ReportRow).order_by(ReportRow.form)))
        assert [(row.form, row.period, row.generated_by) for row in reports] == [
            ("problems", "week", "clock"),
            ("satisfaction", "week", "clock"),
            ("volume", "week", "clock"),
        ]
        assert await session.scalar(OWN) is None
    async with database.write() as session:
        for report in reports[:-1]:
            released = await session.get_one(ReportRow, report.id)
            await making.take_step(session, announce, released, Step.CHECK, "tongji", MONDAY)
            await making.take_step(session, announce, released, Step.RELEASE, "banzhang", MONDAY)
    for hours in (9, 10.5, 17.9, 18, 19, 30):
        await clock.look(MONDAY.replace(minute=0) + timedelta(hours=hours))
    async with database.read() as session:
        alarms = list(await session.scalars(OWN))
        topics = list(await session.scalars(select(OutboxRow.topic).order_by(OutboxRow.id)))
    own = reports[-1].id
    assert [alarm.id for alarm in alarms] == [f"report_warning:{own}", f"report_late:{own}"]
    assert alarms[1].at == reports[-1].due_at
    assert topics.count("alarm/report/volume") == 2
    assert "alarm/report/problems" not in topics
