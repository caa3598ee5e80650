"""The rosters' file: what is wrong in it is said by field, and what a shift is worth is told by it."""

from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.rosters import DayKind, day_kind, load_rosters
from config.settings import Settings, SettingsError
from config.working_calendar import WorkingCalendar

SHIPPED = Settings().rosters_file
DAY = date(2026, 11, 30)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "rosters.toml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('breaks = [["11:30", "12:00"]]', 'breaks = [["07:30", "08:30"]]', "breaks"),
        ('name = "middle"', 'name = "early"', "early"),
        ('posts = ["senior"]\n', 'posts = ["pilot"]\n', "posts"),
        ("target = 0.9", "target = 90", "forecast.target"),
        ("rest = 11", "rest = 0", "working_time.rest"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load_rosters(changed(tmp_path, old, new))
    assert said in str(refused.value)


def test_everyday_and_holidays_need_a_shift(tmp_path: Path) -> None:
    file = tmp_path / "rosters.toml"
    file.write_text(
        SHIPPED.read_text(encoding="utf-8").replace('"everyday", "holiday"', '"everyday"'), "utf-8"
    )
    with pytest.raises(SettingsError, match="holiday"):
        load_rosters(file)


def test_a_shift_over_midnight_ends_on_the_next_day(tmp_path: Path) -> None:
    file = changed(tmp_path, 'from = "16:00"\nto = "24:00"\nbreaks = [["19:00", "19:30"]]',
                   'from = "22:00"\nto = "06:00"\nbreaks = [["02:00", "02:30"]]')  # fmt: skip
    shift = load_rosters(file).shift("late")
    assert shift
    begins, ends = shift.span(DAY, ZoneInfo("Asia/Shanghai"))
    assert (ends - begins, shift.length) == (timedelta(hours=8), timedelta(hours=7.5))
    ((pause, _),) = shift.pauses(DAY, ZoneInfo("Asia/Shanghai"))
    assert pause - begins == timedelta(hours=4)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2026, 10, 1), DayKind.HOLIDAY),
        (date(2026, 10, 10), DayKind.EVERYDAY),  # made up for it
        (date(2026, 11, 28), DayKind.EVERYDAY),  # a Saturday
    ],
)
def test_public_holidays_are_a_kind_of_day_of_their_own(
    calendar: WorkingCalendar, day: date, kind: DayKind
) -> None:
    assert day_kind(day, calendar) is kind
