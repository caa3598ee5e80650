"""Which row of the table a caller gets and why; no class customer ever reaches a junior (180.1.9)."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acd.rules.routing import (
    Caller,
    Decision,
    Facts,
    OverdueTicket,
    TakenSeat,
    class_of,
    decide,
    without_us,
)
from config.centre import Centre, CustomerClass, Post, load_centre
from config.routing import CLASS_CUSTOMERS, Whose
from config.settings import Settings

SHIPPED = Path(Settings.model_fields["centre_file"].default)
LARGE, IMPORTANT = CustomerClass.LARGE, CustomerClass.IMPORTANT
DEDICATED, ORDINARY = CustomerClass.DEDICATED_LINE, CustomerClass.ORDINARY
TODAY = date(2026, 11, 24)
TICKET = OverdueTicket("20261122-0001", "lina")
JUNIOR_SEAT, SENIOR_SEAT = TakenSeat("8001", "junior"), TakenSeat("8101", "senior")


@pytest.fixture
def lines(centre: Centre) -> Centre:
    """The shipped centre with a dedicated number and a dedicated trunk."""
    line = centre.lines[0].model_copy(update={"number": "1803", "dedicated": True})
    trunk = centre.trunks[0].model_copy(update={"name": "leased", "dedicated": True})
    return centre.model_copy(update={"lines": (*centre.lines, line), "trunks": (*centre.trunks, trunk)})


def caller(customer_class: CustomerClass = ORDINARY, **more: Any) -> Facts:  # noqa: ANN401 (fields of Facts)
    return replace(Facts(customer_class, "register", "180", "carrier"), **more)


def ways(decision: Decision) -> list[str]:
    return [f"{step.way} {step.what}" for step in decision.steps]


def passed(decision: Decision) -> dict[str, str]:
    return {seen.row.name: seen.passed for seen in decision.seen}


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize(
    ("registered", "dialled", "trunk", "expected"),
    [
        (LARGE, "180", "carrier", LARGE),
        (IMPORTANT, "180", "carrier", IMPORTANT),
        (DEDICATED, "180", "carrier", DEDICATED),
        (ORDINARY, "180", "carrier", ORDINARY),
        (None, "180", "carrier", ORDINARY),
        (None, "1803", "carrier", DEDICATED),
        (None, "180", "leased", DEDICATED),
        (ORDINARY, "1803", "carrier", DEDICATED),
        (ORDINARY, "180", "leased", DEDICATED),
        (LARGE, "1803", "leased", LARGE),
        (IMPORTANT, "1803", "leased", IMPORTANT),
        (None, "999", "nowhere", ORDINARY),
        (None, "", "", ORDINARY),
    ],
)
def test_the_class_of_a_caller(
    lines: Centre, registered: CustomerClass | None, dialled: str, trunk: str, expected: CustomerClass
) -> None:
    found, why = class_of(Caller("13800138000", dialled, trunk, registered), lines)
    assert found is expected
    assert why


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("number", ["13800138000", "", "0"])
def test_a_dedicated_line_is_known_without_any_caller_id(lines: Centre, number: str) -> None:
    found, why = class_of(Caller(number, "180", "leased", None), lines)
    assert (found, why) == (DEDICATED, "dedicated_trunk")


REPEAT: dict[str, Any] = {"earlier_calls": 2, "last_seat": JUNIOR_SEAT}
CASES: list[tuple[Facts, str, list[str]]] = [
    (caller(), "ordinary", ["queue junior"]),
    (caller(earlier_calls=1), "repeat", ["queue junior"]),
    (caller(**REPEAT), "repeat", ["seat 8001", "queue junior"]),
    (caller(language="en"), "english", ["queue english", "queue junior"]),
    (caller(language="en", **REPEAT), "english", ["queue english", "queue junior"]),
    (caller(blocked=True), "blocked", ["refuse blocked"]),
    (caller(LARGE, blocked=True, open=False), "blocked", ["refuse blocked"]),
    (caller(open=False), "closed", ["voicemail out-of-hours"]),
    (caller(IMPORTANT, open=False), "closed", ["voicemail out-of-hours"]),
    (caller(ticket=TICKET), "overdue", ["queue manager", "queue junior"]),
    (
        caller(ticket=TICKET, owner_seat=JUNIOR_SEAT),
        "overdue",
        ["seat 8001", "queue manager", "queue junior"],
    ),
    (caller(ticket=TICKET, **REPEAT), "overdue_repeat", ["queue manager", "queue junior"]),
    (
        caller(LARGE),
        "large",
        ["queue senior", "queue supervisor", "call_back 1800", "voicemail no-seat"],
    ),
    (caller(LARGE, callable=False), "large", ["queue senior", "queue supervisor", "voicemail no-seat"]),
    (
        caller(DEDICATED, earlier_calls=1, last_seat=SENIOR_SEAT),
        "dedicated_line",
        ["seat 8101", "queue senior", "queue supervisor", "call_back 1800", "voicemail no-seat"],
    ),
    (
        caller(IMPORTANT, **REPEAT),
        "important",
        ["queue senior", "queue supervisor", "call_back 1800", "voicemail no-seat"],
    ),
    (
        caller(IMPORTANT, ticket=TICKET, owner_seat=SENIOR_SEAT, callable=False),
        "class_overdue",
        ["seat 8101", "queue manager", "queue senior", "queue supervisor", "voicemail no-seat"],
    ),
    (
        caller(IMPORTANT, ticket=TICKET, owner_seat=JUNIOR_SEAT, callable=False),
        "class_overdue",
        ["queue manager", "queue senior", "queue supervisor", "voicemail no-seat"],
    ),
]


@pytest.mark.clause("180.1.6", "180.1.9", "csc.3.3.b")
@pytest.mark.parametrize(("facts", "row", "steps"), CASES, ids=range(len(CASES)))
def test_where_the_shipped_table_sends_callers(
    centre: Centre, facts: Facts, row: str, steps: list[str]
) -> None:
    decision = decide(facts, centre, TODAY)
    assert (decision.row.name, ways(decision)) == (row, steps)


def test_rows_passed_over_and_steps_left_out_say_why(centre: Centre) -> None:
    decision = decide(caller(LARGE, earlier_calls=3, last_seat=JUNIOR_SEAT, callable=False), centre, TODAY)
    assert passed(decision) == {
        "blocked": "not_blocked",
        "closed": "open",
        "class_overdue": "not_overdue",
        "overdue_repeat": "not_overdue",
        "overdue": "not_overdue",
        "large": "",
    }
    assert [(drop.what, drop.why) for drop in decision.dropped] == [
        ("last_agent", "junior"),
        ("1800", "no_number"),
    ]


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        (caller(IMPORTANT), "first_call"),
        (caller(IMPORTANT, earlier_calls=1), "away"),
        (caller(IMPORTANT, earlier_calls=1, last_seat=JUNIOR_SEAT), "junior"),
    ],
)
def test_why_the_last_agent_is_not_offered(centre: Centre, facts: Facts, why: str) -> None:
    assert decide(facts, centre, TODAY).dropped[0].why == why


@pytest.mark.clause("180.1.9")
def test_large_comes_before_important_in_the_same_queue(centre: Centre) -> None:
    large, important = (decide(caller(each), centre, TODAY).steps[0] for each in (LARGE, IMPORTANT))
    assert (large.what, important.what) == ("senior", "senior")
    assert large.priority > important.priority > 0


def test_only_the_last_step_waits_where_nobody_is(centre: Centre) -> None:
    steps = decide(caller(LARGE), centre, TODAY).steps
    assert [step.passable for step in steps] == [True, True, True, False]
    assert steps[0].dialplan() == "queue,senior,30,120,1"


def test_a_queue_without_a_wait_of_its_own_waits_as_long_as_the_queue_allows(centre: Centre) -> None:
    (step,) = decide(caller(), centre, TODAY).steps
    assert step.wait == centre.queue("junior").max_wait


@pytest.mark.parametrize(
    ("today", "row", "why"),
    [
        (date(2026, 11, 30), "ordinary", "not_yet"),
        (date(2026, 12, 1), "campaign", ""),
        (date(2026, 12, 31), "campaign", ""),
        (date(2027, 1, 1), "ordinary", "no_longer"),
    ],
)
def test_a_row_is_in_force_between_its_days(centre: Centre, today: date, row: str, why: str) -> None:
    days = {"name": "campaign", "since": date(2026, 12, 1), "until": date(2026, 12, 31)}
    ordinary = centre.routes[-1]
    dated = centre.model_copy(update={"routes": (ordinary.model_copy(update=days), *centre.routes)})
    decision = decide(caller(), dated, today)
    assert (decision.row.name, passed(decision)["campaign"]) == (row, why)


@pytest.mark.clause("180.1.9")
def test_without_us_the_dialplan_knows_a_dedicated_line_and_sends_it_to_seniors(centre: Centre) -> None:
    assert [step.what for step in without_us(DEDICATED, centre, TODAY)][:2] == ["senior", "supervisor"]
    assert [step.what for step in without_us(ORDINARY, centre, TODAY)] == ["junior"]


# Any table that loads, any facts: no class customer among juniors.


def seat(name: str) -> st.SearchStrategy[TakenSeat | None]:
    return st.none() | st.builds(TakenSeat, st.just(name), st.sampled_from(Post))


FACTS = st.builds(
    Facts,
    customer_class=st.sampled_from(CustomerClass),
    class_from=st.just("register"),
    line=st.sampled_from(["180", "1801"]),
    trunk=st.just("carrier"),
    callable=st.booleans(),
    open=st.booleans(),
    blocked=st.booleans(),
    earlier_calls=st.integers(0, 3),
    last_seat=seat("8001"),
    ticket=st.none() | st.just(TICKET),
    owner_seat=seat("8002"),
    language=st.sampled_from(["zh", "en"]),
    intent=st.sampled_from(["", "complaint", "suggestion"]),
)
QUEUES = ("junior", "senior", "supervisor", "manager", "english")
STEPS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(dict, queue=st.sampled_from(QUEUES), priority=st.integers(0, 100)),
    st.builds(dict, seat=st.sampled_from(Whose), wait=st.just(12)),
    st.just({"call_back": 600}),
    st.just({"voicemail": "no-seat"}),
    st.just({"refuse": "blocked"}),
)
WHEN = st.fixed_dictionaries(
    {},
    optional={
        "blocked": st.booleans(),
        "open": st.booleans(),
        "overdue": st.booleans(),
        "repeat": st.booleans(),
        "language": st.just("en"),
        "intent": st.just("complaint"),
        "line": st.just(["180"]),
    },
)
ROWS = st.lists(st.tuples(WHEN, st.lists(STEPS, min_size=1, max_size=4)), max_size=6)


def table(rows: list[tuple[dict[str, Any], list[dict[str, Any]]]]) -> Centre:
    """Rows without a class before the shipped ones: whatever an operator may write for all callers."""
    raw = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    title = {"zh": "行", "en": "row"}
    free = [
        {"name": f"row{number}", "title": title, "when": when, "steps": steps}
        for number, (when, steps) in enumerate(rows)
    ]
    return Centre.model_validate(raw | {"route": [*free, *raw["route"]]})


@pytest.mark.clause("180.1.9")
@given(facts=FACTS, rows=ROWS)
def test_no_class_customer_ever_reaches_a_junior(
    facts: Facts, rows: list[tuple[dict[str, Any], list[dict[str, Any]]]]
) -> None:
    centre = table(rows)
    decision = decide(facts, centre, TODAY)
    assert decision.steps
    if facts.customer_class not in CLASS_CUSTOMERS:
        return
    seats = {seat.id: seat.post for seat in (facts.last_seat, facts.owner_seat) if seat}
    for step in decision.steps:
        if step.way == "queue":
            assert set(centre.queue(step.what).members) <= centre.routing.senior_posts
        if step.way == "seat":
            assert seats[step.what] in centre.routing.senior_posts


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("step", [{"queue": "junior"}, {"call_back": 600}, {"seat": "last_agent", "wait": 9}])
def test_a_table_that_may_leave_a_class_customer_nowhere_is_refused(step: dict[str, Any]) -> None:
    raw = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    everybody = {"name": "everybody", "title": {"zh": "全部", "en": "All"}, "steps": [step]}
    with pytest.raises(ValueError, match="alone is needed"):
        Centre.model_validate(raw | {"route": [everybody]})


@given(facts=FACTS)
def test_every_caller_is_told_something_and_one_row_is_why(facts: Facts) -> None:
    decision = decide(facts, load_centre(SHIPPED), TODAY)
    assert [seen.row for seen in decision.seen if not seen.passed] == [decision.row]
    assert decision.seen[-1].row is decision.row
