"""Working time: exact against an oracle that walks minute by minute; holidays, make-up days, lunch."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.settings import Settings, SettingsError
from config.working_calendar import Names, WorkingCalendar, load_calendar
from tickets.rules.working_time import EmptyCalendarError, between, days_off, later

pytestmark = pytest.mark.clause("180.5.3")
SHIPPED = Settings.model_fields["holidays_file"].default
SHANGHAI = ZoneInfo("Asia/Shanghai")
MINUTE = timedelta(minutes=1)
walking = settings(deadline=None, max_examples=40)  # minute by minute is slow


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def works(calendar: WorkingCalendar, moment: datetime) -> bool:
    """The oracle: does work go on in the minute that begins now? Nothing but the wall clock is asked."""
    local = moment.astimezone(calendar.zone)
    clock = local.strftime("%H:%M")
    return any(opens <= clock < closes for opens, closes in calendar.hours(local.date()))


def walked(calendar: WorkingCalendar, start: datetime, minutes: int) -> datetime:
    now = start
    while minutes:
        minutes -= works(calendar, now)
        now += MINUTE
    return now


hours = st.integers(0, 24 * 60 - 1).map(lambda minute: f"{minute // 60:02}:{minute % 60:02}")


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    """Any hours with any lunch break; zones with summer time, whose gaps and folds the hours avoid."""
    zone = ZoneInfo(draw(st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "Asia/Kathmandu"])))
    cut = sorted(
        draw(st.lists(hours.filter(lambda clock: clock >= "04:00"), min_size=4, max_size=4, unique=True))
    )
    spans = ((cut[0], cut[1]), (cut[2], draw(st.sampled_from([cut[3], "24:00"]))))
    days = draw(st.sets(st.integers(1, 7), min_size=2))
    near = st.dates(date(2026, 3, 20), date(2026, 4, 10))
    off = draw(st.sets(near, max_size=4))
    return WorkingCalendar(
        zone,
        dict.fromkeys(days, spans),
        spans[:1],
        dict.fromkeys(off, Names("节", "holiday")),
        frozenset(draw(st.sets(near, max_size=2))),
    )


moments = st.datetimes(datetime(2026, 3, 25), datetime(2026, 4, 2)).map(  # noqa: DTZ001 (the zone is put on next)
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=UTC)
)


@walking
@given(calendar=calendars(), start=moments, minutes=st.integers(1, 700))
def test_a_deadline_is_where_counting_minutes_leads(
    calendar: WorkingCalendar, start: datetime, minutes: int
) -> None:
    assert later(start, minutes * MINUTE, calendar) == walked(calendar, start, minutes)


@walking
@given(calendar=calendars(), start=moments, length=st.integers(0, 4000))
def test_time_between_is_the_minutes_counted(calendar: WorkingCalendar, start: datetime, length: int) -> None:
    counted = sum(works(calendar, start + number * MINUTE) for number in range(length))
    assert between(start, start + length * MINUTE, calendar) == counted * MINUTE


@walking
@given(calendar=calendars(), start=moments, seconds=st.integers(1, 90_000))
def test_what_is_added_lies_between(calendar: WorkingCalendar, start: datetime, seconds: int) -> None:
    length = timedelta(seconds=seconds)
    assert between(start, later(start, length, calendar), calendar) == length


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        ("2026-11-24T09:00", 60, "2026-11-24T10:00"),
        ("2026-11-24T11:30", 60, "2026-11-24T14:00"),  # over lunch
        ("2026-11-24T17:30", 60, "2026-11-25T09:00"),  # over night
        ("2026-11-27T17:30", 60, "2026-11-30T09:00"),  # over a weekend
        ("2026-09-30T17:30", 60, "2026-10-08T09:00"),  # over National Day
        ("2026-10-09T17:30", 60, "2026-10-10T09:00"),  # a Saturday that is worked
        ("2026-02-13T17:30", 480, "2026-02-14T17:30"),  # before Spring Festival a Saturday is worked
        ("2026-02-14T17:30", 60, "2026-02-24T09:00"),  # nine days of Spring Festival
        ("2026-11-24T18:00", 480, "2026-11-25T18:00"),  # ends with the day, not with the next morning
        ("2026-11-24T09:00", 0, "2026-11-24T09:00"),
    ],
)
def test_work_of_minutes_ends(calendar: WorkingCalendar, start: str, length: int, end: str) -> None:
    assert later(at(start), length * MINUTE, calendar) == at(end)


def test_without_a_calendar_all_time_counts() -> None:
    start = at("2026-10-01T23:00")
    assert later(start, timedelta(hours=2), None) == at("2026-10-02T01:00")
    assert between(start, at("2026-10-02T01:00"), None) == timedelta(hours=2)


def test_days_off_are_told_with_their_reason(calendar: WorkingCalendar) -> None:
    told = days_off(at("2026-09-30T17:30"), at("2026-10-12T09:00"), calendar)
    assert [(first.day, last.day, why.en) for first, last, why in told] == [
        (1, 7, "National Day"),
        (11, 11, "weekend"),
    ]


def test_holidays_of_both_years_are_there(calendar: WorkingCalendar) -> None:
    assert {day.year for day in calendar.holidays} == {2026, 2027}
    assert calendar.off(date(2027, 2, 6)) == Names("春节", "Spring Festival")
    assert time.fromisoformat(calendar.hours(date(2026, 1, 4))[0][0]) == time(8, 30)


def test_a_calendar_without_work_is_told() -> None:
    never = WorkingCalendar(SHANGHAI, {}, (), {}, frozenset())
    with pytest.raises(EmptyCalendarError):
        later(at("2026-11-24T09:00"), MINUTE, never)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[work]\n1 = [["12:00", "08:00"]]', "must follow"),
        ('[work]\n8 = [["08:00", "12:00"]]', "weekday 1 to 7"),
        ("[work]\n1 = []", "at least one weekday"),
        ('[work]\n1 = [["8", "12:00"]]', "work.1"),
        ("[work", "TOML"),
    ],
)
def test_a_wrong_calendar_is_named(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "holidays.toml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=said):
        load_calendar(file, SHANGHAI)
