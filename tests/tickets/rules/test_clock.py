"""One clock told by its thread: what it does, when it raises what, and how it explains itself."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.offices import Told
from config.settings import Settings
from config.working_calendar import Names, load_calendar
from tickets.rules.alarms import Level, stages
from tickets.rules.clock import ClockState, Happening, Policy, run
from tickets.rules.explaining import explained
from tickets.rules.working_time import between

pytestmark = pytest.mark.clause("180.5.3")
SHANGHAI = ZoneInfo("Asia/Shanghai")
CALENDAR = load_calendar(Settings.model_fields["holidays_file"].default, SHANGHAI)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
SETTLE = Policy(
    clock="settle",
    title=Names("投诉办结", "Settling"),
    limit=24 * HOUR,
    limit_from="3wd",
    calendar=CALENDAR,
    starts=frozenset({"received", "reopened"}),
    stops=frozenset({"answered"}),
    pauses=frozenset({"waiting"}),
    resumes=frozenset({"resumed"}),
    warn=4 * HOUR,
    escalate=((4 * HOUR, Told.MANAGER),),
)
ORDER = Policy(
    clock="order",
    title=Names("回单", "Reply"),
    limit=24 * HOUR,
    limit_from="24h",
    calendar=None,
    starts=frozenset({"dispatch"}),
    stops=frozenset({"reply", "return"}),
    moves=frozenset({"chase"}),
    takes_deadline=True,
    warn=2 * HOUR,
    escalate=((2 * HOUR, Told.SENIOR), (24 * HOUR, Told.MANAGER)),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def told(kind: str, moment: str, due: str | None = None, order: str | None = None) -> Happening:
    return Happening(kind, at(moment), "罗高级", at(due) if due else None, order)


def test_a_clock_says_line_by_line_why_it_ends_when_it_does() -> None:
    clock = run(
        SETTLE,
        [
            told("received", "2026-09-29T15:00"),
            told("waiting", "2026-09-30T09:30"),
            told("resumed", "2026-10-08T09:30"),
            told("answered", "2026-10-12T12:30"),
        ],
    )
    assert clock is not None
    assert (clock.state, clock.met, clock.round) == (ClockState.STOPPED, False, 2)
    lines = [explained(clock, line, SHANGHAI) for line in clock.lines]
    assert [line.zh for line in lines] == [
        "开始计时：收到（罗高级），时限 24 小时（3wd），10-09 15:00 到期",
        "不计时：10-01 – 10-07 国庆节",
        "暂停计时：等待客户（罗高级），剩余 20 小时",
        "恢复计时：客户已回应（罗高级），剩余 20 小时，10-10 15:00 到期",
        "停止计时：答复客户（罗高级），超时 45 小时 30 分钟",
    ]
    assert [line.en for line in lines] == [
        "Started by receipt by 罗高级, 24 h (3wd), due 10-09 15:00",
        "Not counted: 10-01 – 10-07, National Day",
        "Paused by waiting for the customer by 罗高级, 20 h left",
        "Resumed by the customer's response by 罗高级, 20 h left, due 10-10 15:00",
        "Stopped by answer to the customer by 罗高级, 45 h 30 min late",
    ]


@pytest.mark.clause("180.4.5")
def test_an_orders_clock_takes_the_deadline_it_was_given_and_only_a_chase_moves_it() -> None:
    thread = [
        told("dispatch", "2026-11-24T10:00", "2026-11-24T16:00", "o1"),
        told("urge", "2026-11-24T12:00", "2026-11-30T16:00", "o2"),
        told("note", "2026-11-24T12:30", "2026-11-30T16:00"),
    ]
    clock = run(ORDER, thread)
    assert clock is not None
    assert (clock.due_at, clock.round) == (at("2026-11-24T16:00"), 1)
    moved = run(ORDER, [*thread, told("chase", "2026-11-24T13:00", "2026-11-25T09:00", "o3")])
    assert moved is not None
    assert (moved.due_at, moved.round) == (at("2026-11-25T09:00"), 2)
    assert explained(moved, moved.lines[-1], SHANGHAI) == Names(
        "时限变更：追单（罗高级），工单 o3，改为 11-25 09:00 到期",
        "Moved by chase order by 罗高级, order o3, now due 11-25 09:00",
    )


def test_it_warns_alarms_and_escalates_by_level_in_the_time_it_counts() -> None:
    clock = run(SETTLE, [told("received", "2026-11-27T09:00")])
    assert clock is not None
    assert [(stage.level, stage.at, stage.told) for stage in stages(clock)] == [
        (Level.WARNING, at("2026-12-01T14:30"), Told.OWNER),
        (Level.ALARM, at("2026-12-02T09:00"), Told.OWNER),
        (Level.ESCALATION, at("2026-12-02T14:30"), Told.MANAGER),
    ]


def test_a_deadline_too_near_for_its_warning_warns_at_once() -> None:
    clock = run(ORDER, [told("dispatch", "2026-11-24T10:00", "2026-11-24T10:30")])
    assert clock is not None
    assert stages(clock)[0].at == at("2026-11-24T10:00")


def test_a_pause_does_not_heal_what_is_late_already() -> None:
    thread = [told("received", "2026-11-24T09:00"), told("waiting", "2026-12-01T09:00")]
    clock = run(SETTLE, thread)
    assert clock is not None
    assert (clock.state, clock.due_at) == (ClockState.RUNNING, at("2026-11-27T09:00"))


def test_a_clock_starts_anew_after_it_stopped_and_keeps_its_past() -> None:
    clock = run(
        SETTLE,
        [
            told("received", "2026-11-24T09:00"),
            told("answered", "2026-11-24T10:00"),
            told("reopened", "2026-11-25T09:00"),
        ],
    )
    assert clock is not None
    assert (clock.state, clock.round, len(clock.lines)) == (ClockState.RUNNING, 2, 4)


kinds = st.sampled_from(["waiting", "resumed", "noted", "reopened"])


@settings(deadline=None)
@given(steps=st.lists(st.tuples(kinds, st.integers(0, 3000)), max_size=12))
def test_pauses_never_add_or_lose_a_minute(steps: list[tuple[str, int]]) -> None:
    """Counted working time while it runs, up to its deadline, is the limit: whatever the pauses are."""
    now = at("2026-09-24T08:00")
    thread, ran, since, paused = [Happening("received", now, "x")], timedelta(), now, False
    for kind, minutes in steps:
        now += minutes * MINUTE
        thread.append(Happening(kind, now, "x"))
        late = ran + between(since, now, CALENDAR) >= SETTLE.limit if not paused else False
        if kind == "waiting" and not paused and not late:
            ran, paused = ran + between(since, now, CALENDAR), True
        elif kind == "resumed" and paused:
            since, paused = now, False
    clock = run(SETTLE, thread)
    assert clock is not None
    if paused:
        assert (clock.state, clock.left) == (ClockState.PAUSED, SETTLE.limit - ran)
    else:
        assert ran + between(since, clock.due_at, CALENDAR) == SETTLE.limit
