"""Plan and ledger together, on both databases: the forecast, attendance, and who came in an emergency."""

from datetime import datetime, time, timedelta

import pytest

from acd.adapters.tables import EmergencyRow, StretchRow
from acd.attendance import attendance, summaries
from acd.calling_in import call_in, report
from acd.forecasting import forecast
from acd.looking import Looking
from config.centre import Centre
from people import rosters
from people.planner import Planning
from people.rosters import Cell
from people.rules.adherence import Came
from runtime.database import Database
from runtime.outbox import Announcer
from tests.console.seeds import Told, call_rows
from tests.people.rosters import BOOK, MONDAY, ZONE, at, day

GAVE_UP = (("wait", 0.0, 60.0, "", ""),)
ANSWERED = (("wait", 0.0, 3.0, "", ""), ("talk", 3.0, 120.0, "s01", "left"))


@pytest.mark.clause("ops.1", "ops.2.1")
async def test_the_forecast_averages_the_same_weekday_and_learns_habits(
    database: Database, centre: Centre
) -> None:
    """Two Mondays with 40 and 20 calls at ten, every fourth given up after a minute; one with none."""
    async with database.write() as session:
        for weeks, calls in ((1, 40), (2, 20), (4, 1)):
            ten = datetime.combine(MONDAY - timedelta(weeks=weeks), time(10), ZONE)
            for number in range(calls):
                gone = number % 4 == 3
                told = Told(
                    f"{weeks}-{number}", "139", ten + timedelta(seconds=number * 40),
                    GAVE_UP if gone else ANSWERED, outcome="abandoned" if gone else "answered",
                )  # fmt: skip
                session.add(call_rows(told)[0])
    (group, *_) = BOOK.rules.groups
    async with database.read() as session:
        found = await forecast(Looking(session, centre, BOOK, at(0, "07:00")), group, [MONDAY, day(1)])
    assert [found.days[MONDAY][slot].calls for slot in (19, 20, 21)] == [0, (40 + 20 + 0 + 1) / 4, 0]
    assert sum(one.calls for one in found.days[day(1)]) == 0
    assert found.learned_from == 61
    assert found.habits.patience == timedelta(seconds=(15 * 60 + 46 * 3) / 15)
    assert found.habits.handling == timedelta(seconds=120) + centre.queue("junior").wrap_up


@pytest.mark.clause("180.9.3", "csc.6.3")
async def test_attendance_and_a_drills_report_are_told_by_the_seats(
    database: Database, centre: Centre
) -> None:
    async with database.write() as session:
        who = Planning(session, Announcer({}), BOOK, "ban", at(0, "07:00"))
        cells = [Cell("chu1", MONDAY, ("early",)), Cell("chu2", MONDAY, ("late", "standby"))]
        row = await rosters.change(who, MONDAY, 0, cells)
        await rosters.publish(who, MONDAY, row.edition, "定稿")
        for login, seat, begins, ends, state, reason in (
            ("chu1", "s01", "08:30", "12:00", "ready", None),
            ("chu1", "s01", "12:00", "13:00", "not_ready", "break"),
            ("chu1", "s01", "13:00", "16:00", "talking", None),
            ("chu1", "s01", "16:00", "18:00", "offline", None),
            ("chu2", "s02", "09:20", "10:00", "ready", None),
        ):
            session.add(
                StretchRow(
                    seat=seat, began_at=at(0, begins), agent=login, state=state, reason=reason, by=login,
                    forced=False, ended_at=at(0, ends), length_ms=1,
                )
            )  # fmt: skip
        drill = EmergencyRow(
            began_at=at(0, "09:00"),
            began_by="ban",
            reason="演练",
            voicemail=False,
            drill=True,
            plan="call_peak",
        )
        session.add(drill)
        await session.flush()
        plan = BOOK.rules.plan("call_peak")
        assert plan
        await call_in(Planning(session, Announcer({}), BOOK, "ban", at(0, "09:00")), drill, plan)
        await session.flush()
        found = await report(session, drill, at(0, "11:00"))
        assert [(one.login, one.standby, one.came_at) for one in found.called] == [
            ("chu2", True, at(0, "09:20"))
        ]
        days = await attendance(Looking(session, centre, BOOK, at(0, "17:00")), MONDAY, MONDAY)
    assert [(one.duty.login, one.attended.came) for one in days] == [
        ("chu1", Came.LATE),
        ("chu2", Came.ABSENT),
    ]
    assert days[0].attended.share == pytest.approx(6.0 / 7.5)
    assert [(one.login, one.shifts, one.late, one.absent) for one in summaries(days)] == [
        ("chu1", 1, 1, 0), ("chu2", 1, 0, 1),
    ]  # fmt: skip
