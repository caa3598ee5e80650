"""The centre as data: a mistake in the file is named with its field; opening hours; when messages are due."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.centre import Centre, Hours, Reach, load_centre
from config.settings import Settings, SettingsError
from config.working_calendar import load_calendar

SHIPPED = Path(Settings.model_fields["centre_file"].default)
DEMO = SHIPPED.parent / "demo" / "centre.toml"
SHANGHAI = ZoneInfo("Asia/Shanghai")
CALENDAR = load_calendar(Settings.model_fields["holidays_file"].default, SHANGHAI)
STILL = "reach = [{ after = 0, penalty = 5 }, { after = 20, penalty = 5 }]"
LATE = "reach = [{ after = 1, penalty = 0 }]"
Broken = Callable[[str, str], str]


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    """What is said of the shipped file after one change."""

    def said(before: str, after: str) -> str:
        text = SHIPPED.read_text()
        assert before in text
        file = tmp_path / "centre.toml"
        file.write_text(text.replace(before, after, 1))
        with pytest.raises(SettingsError) as error:
            load_centre(file)
        assert str(file) in str(error.value)
        return str(error.value)

    return said


@pytest.mark.parametrize("file", [SHIPPED, DEMO])
def test_the_shipped_files_load(file: Path) -> None:
    centre = load_centre(file)
    assert {"junior", "senior", "supervisor", "manager", "direct"} <= {queue.name for queue in centre.queues}
    assert centre.queue("junior").limit.total_seconds() == 15


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("pre_warning = 10", "pre_warning = 10\nlimit = 10", "pre_warning must lie between 0 and limit"),
        ("pre_warning = 10", "pre_warning = 15", "queue junior: pre_warning must lie between 0 and limit"),
        ("pre_warning = 10", "pre_warning = 0", "queue junior: pre_warning must lie between 0 and limit"),
        ("max_wait = 600", 'max_wait = 600\nlimit = "soon"', "queue.0.limit"),
        ("max_wait = 600\n", "", "queue.0.max_wait: Field required"),
        ('name = "junior"', 'name = "Junior seats"', "queue.0.name"),
        ("junior = 0,", "juniors = 0,", "queue.0.members.juniors"),
        ("junior = 0,", 'junior = "first",', "queue.0.members.junior"),
        ('["large"]', '["vip"]', "route.5.when.class"),
        ('{ queue = "senior"', '{ queue = "seniors"', "route class_overdue: no queue 'seniors'"),
        ('{ queue = "senior"', '{ queue = "junior"', "queue 'junior' has members below senior"),
        ('{ queue = "senior"', '{ queue = "direct"', "queue 'direct' belongs to seat steps"),
        ("priority = 50", "priority = 101", "steps.0.priority"),
        ('class = ["ordinary"]', "repeat = true", 'when = { class = ["ordinary"] } alone is needed'),
        ('class = ["large"]', 'class = ["large"], line = ["180"]', 'class = ["large"] } alone is needed'),
        ('name = "large"', 'name = "large"\nsince = 2026-12-01', 'class = ["large"] } alone is needed'),
        ('name = "blocked"', 'name = "closed"', "route: two rows have the name 'closed'"),
        ('name = "direct"', 'name = "single"', "a seat step needs a queue named 'direct'"),
        ('refuse = "blocked"', "", "a step is one of queue, seat, voicemail, refuse, call_back; here: none"),
        ('refuse = "blocked"', 'refuse = "blocked", call_back = 9', "here: refuse, call_back"),
        ('refuse = "blocked"', 'refuse = "blocked", wait = 9', "wait: a step with refuse waits for nobody"),
        ('seat = "owner", priority = 50, wait = 12', 'seat = "owner"', "wait is needed"),
        ('seat = "owner", prio', 'seat = "boss", prio', "steps.0.seat"),
        ("call_back = 1800", "call_back = 0", "call_back"),
        ("blocked = true", 'blocked = true, line = ["999"]', "route blocked: no line '999'"),
        ("blocked = true", 'blocked = true, trunk = ["x"]', "route blocked: no trunk 'x'"),
        ("blocked = true", 'intent = "complain"', "when.intent"),
        ("blocked = true", "banned = true", "when.banned: Extra inputs are not permitted"),
        ('code = "en"', 'code = "fr"', "language: no [[language]] with code 'en'"),
        ('key = "9"', 'key = "1"', "language.0.key"),
        ("look_up = 0.3", "look_up = 30", "routing.look_up"),
        (
            'name = "english"\ntitle = { zh = "英语", en = "English" }',
            'name = "english"\ntitle = { zh = "", en = "" }\nsince = 2026-12-02\nuntil = 2026-12-01',
            "until 2026-12-01 is before since 2026-12-02",
        ),
        ('hours = "always"', 'hours = "allways"', "line 180: no opening hours 'allways'"),
        ('number = "180"', 'number = "180 "', "line.0.number"),
        ('"always"\nmenu = true', '"always"\nmenus = true', "line.0.menus: Extra inputs are not permitted"),
        ('from = "00:00"', 'from = "0:00"', "hours.always.from"),
        ('answer_by = "08:00"', 'answer_by = "8 am"', "voicemail.answer_by"),
        ("[voicemail]", "[mailbox]", "voicemail: Field required"),
        ("pre_warning = 10", 'strategy = "ringall"\npre_warning = 10', "queue.0.strategy"),
        (
            "wait_breach = { priority = 10 }",
            'wait_breach = { queue = "x" }',
            "wait_breach.queue: no queue 'x'",
        ),
        ('rings = 2, queue = "senior"', 'rings = 2, queue = "x"', "ring_breach.queue: no queue 'x'"),
        ("pre_warning = 10", 'hours = "night"\npre_warning = 10', "queue junior: no opening hours 'night'"),
        ("pre_warning = 10", 'skills = ["adsl"]\npre_warning = 10', "nobody has the skill 'adsl'"),
        ("pre_warning = 10", f"{STILL}\npre_warning = 10", "reach must begin with after = 0 and rise"),
        ("pre_warning = 10", f"{LATE}\npre_warning = 10", "reach must begin with after = 0"),
        ("[[queue]]", "[[queue", "not valid TOML"),
    ],
)
def test_a_mistake_is_named_with_its_field(broken: Broken, before: str, after: str, says: str) -> None:
    assert says in broken(before, after)


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("breach", ["wait_breach", "ring_breach"])
def test_no_way_leads_class_customers_to_juniors(broken: Broken, breach: str) -> None:
    senior, way = "members = { senior = 0 }", f'{breach} = {{ queue = "junior" }}'
    assert "class customers would come to juniors by 'junior'" in broken(senior, f"{senior}\n{way}")


@pytest.mark.parametrize(("waited", "widest"), [(0, 0), (19.9, 0), (20, 5), (59.9, 5), (60, 10), (900, 10)])
def test_the_reach_of_a_queue_widens(centre: Centre, waited: float, widest: int) -> None:
    steps = tuple(
        Reach(after=timedelta(seconds=after), penalty=to) for after, to in ((0, 0), (20, 5), (60, 10))
    )
    wide = centre.queue("junior").model_copy(update={"reach": steps})
    assert wide.widest(timedelta(seconds=waited)) == widest
    assert centre.queue("senior").widest(timedelta(seconds=waited)) is None


def test_a_queue_is_served_by_those_of_its_posts_who_have_its_skills(centre: Centre) -> None:
    queue = centre.queue("junior").model_copy(update={"skills": ("adsl",)})
    centre = centre.model_copy(update={"skills": {"adsl": frozenset({"wang"})}})
    assert centre.penalty(queue, "junior", "8001", "wang") == 0
    assert centre.penalty(queue, "senior", "8101", "wang") == 10
    assert centre.penalty(queue, "junior", "8001", "li") is None
    assert centre.penalty(queue, "manager", "8301", "wang") is None


@pytest.mark.clause("180.1.3")
def test_a_queue_may_set_a_limit_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "centre.toml"
    file.write_text(SHIPPED.read_text().replace("max_wait = 600", "max_wait = 600\nlimit = 12", 1))
    limits = [queue.limit.total_seconds() for queue in load_centre(file).queues]
    assert limits[:2] == [12, 15]


def test_two_mistakes_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "centre.toml"
    text = SHIPPED.read_text().replace("repeat_days = 7", "repeat_days = 0")
    file.write_text(text.replace('["large"]', '["vip"]'))
    with pytest.raises(SettingsError) as error:
        load_centre(file)
    assert "routing.repeat_days" in str(error.value)
    assert "route.5.when.class" in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml: .*cannot be read: No such file"):
        load_centre(tmp_path / "nowhere.toml")


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "centre.toml"
    file.write_bytes("title = '初级'".encode("gb18030"))
    with pytest.raises(SettingsError, match=r"centre\.toml"):
        load_centre(file)


def hours(days: list[int], opens: str, closes: str) -> Hours:
    return Hours.model_validate({"days": days, "from": opens, "to": closes})


@pytest.mark.clause("csc.3.3.b")
@pytest.mark.parametrize(
    ("local", "is_open"),
    [
        ("2026-11-23T07:59:59", False),
        ("2026-11-23T08:00:00", True),
        ("2026-11-23T21:59:59", True),
        ("2026-11-23T22:00:00", False),
        ("2026-11-22T12:00:00", False),  # a Sunday
    ],
)
def test_people_answer_in_the_centres_own_hours(*, local: str, is_open: bool) -> None:
    now = datetime.fromisoformat(local).replace(tzinfo=SHANGHAI).astimezone(UTC)
    assert hours([1, 2, 3, 4, 5], "08:00", "22:00").open_at(now, CALENDAR) == is_open


@pytest.mark.parametrize(
    ("local", "is_open"),
    [
        ("2026-11-23T19:59:59", False),  # a Monday
        ("2026-11-23T20:00:00", True),
        ("2026-11-24T05:59:59", True),  # Monday's night
        ("2026-11-24T06:00:00", False),
        ("2026-11-24T20:00:00", False),
    ],
)
def test_hours_over_midnight_belong_to_the_day_they_began_on(*, local: str, is_open: bool) -> None:
    now = datetime.fromisoformat(local).replace(tzinfo=SHANGHAI).astimezone(UTC)
    assert hours([1], "20:00", "06:00").open_at(now, CALENDAR) == is_open


@pytest.mark.parametrize(
    ("local", "is_open"),
    [
        ("2026-10-01T12:00:00", False),  # National Day, a Thursday
        ("2026-10-07T12:00:00", False),
        ("2026-10-08T12:00:00", True),
        ("2026-10-10T12:00:00", True),  # a Saturday that is worked
        ("2026-10-11T12:00:00", False),  # the Sunday after it
        ("2027-02-08T12:00:00", False),  # the law's own day of the Spring Festival
        ("2027-02-09T12:00:00", True),
        ("2026-12-24T12:00:00", False),  # the centre's own
        ("2026-10-02T12:00:00", True),
    ],
)
def test_office_hours_keep_the_holidays_and_the_days_worked_for_them(*, local: str, is_open: bool) -> None:
    office = Hours.model_validate(
        {"days": [1, 2, 3, 4, 5], "from": "08:00", "to": "18:00", "holidays": "closed"}
        | {"closed_on": [date(2026, 12, 24)], "open_on": [date(2026, 10, 2)]}
    )
    assert office.open_at(datetime.fromisoformat(local).replace(tzinfo=SHANGHAI), CALENDAR) == is_open


def test_a_holiday_night_belongs_to_the_day_it_began_on() -> None:
    night = Hours.model_validate(
        {"days": [1, 2, 3, 4, 5], "from": "20:00", "to": "06:00", "holidays": "closed"}
    )
    assert night.open_at(datetime(2026, 10, 1, 5, tzinfo=SHANGHAI), CALENDAR)
    assert not night.open_at(datetime(2026, 10, 1, 21, tzinfo=SHANGHAI), CALENDAR)


def test_a_queue_with_hours_of_its_own_is_closed_beside_an_open_line(centre: Centre) -> None:
    junior = centre.queue("junior").model_copy(update={"hours": "day"})
    centre = centre.model_copy(update={"queues": (junior, *centre.queues[1:])})
    night = datetime(2026, 11, 24, 23, tzinfo=SHANGHAI)
    assert centre.closed(night, CALENDAR) == {"junior"}
    assert centre.closed(night.replace(hour=12), CALENDAR) == frozenset()


@pytest.mark.parametrize(
    ("days", "opens", "closes"), [([8], "08:00", "22:00"), ([1], "25:00", "22:00"), ([1], "08:00", "24:01")]
)
def test_impossible_hours_are_refused(days: list[int], opens: str, closes: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        hours(days, opens, closes)


@given(st.datetimes(timezones=st.just(UTC)).filter(lambda now: 1901 < now.year < 2100))
def test_round_the_clock_is_always_open_and_no_days_is_never(now: datetime) -> None:
    assert hours([1, 2, 3, 4, 5, 6, 7], "00:00", "24:00").open_at(now, CALENDAR)
    assert not hours([], "00:00", "24:00").open_at(now, CALENDAR)


@pytest.mark.clause("csc.3.3.b")
@pytest.mark.parametrize(
    ("hung_up", "due"),
    [
        ("2026-11-22T00:00:00", "2026-11-23T08:00:00"),
        ("2026-11-22T07:59:59", "2026-11-23T08:00:00"),
        ("2026-11-22T12:00:00", "2026-11-23T08:00:00"),
        ("2026-11-22T23:59:59.999999", "2026-11-23T08:00:00"),
        ("2026-11-23T00:00:00", "2026-11-24T08:00:00"),
        ("2026-12-31T23:00:00", "2027-01-01T08:00:00"),
        ("2028-02-28T09:00:00", "2028-02-29T08:00:00"),
    ],
)
def test_a_message_is_due_at_eight_on_the_next_day_of_the_centre(
    centre: Centre, hung_up: str, due: str
) -> None:
    """The caller's hang-up counts, told in UTC: 16:00 there is midnight here."""
    moment = datetime.fromisoformat(hung_up).replace(tzinfo=SHANGHAI).astimezone(UTC)
    assert centre.voicemail.due(moment, SHANGHAI) == datetime.fromisoformat(due).replace(tzinfo=SHANGHAI)


@pytest.mark.clause("csc.3.3.b")
def test_one_second_around_midnight_is_a_day(centre: Centre) -> None:
    before, after = datetime(2026, 11, 22, 15, 59, 59, tzinfo=UTC), datetime(2026, 11, 22, 16, tzinfo=UTC)
    assert centre.voicemail.due(before, SHANGHAI) == datetime(2026, 11, 23, tzinfo=UTC)
    assert centre.voicemail.due(after, SHANGHAI) == datetime(2026, 11, 24, tzinfo=UTC)
