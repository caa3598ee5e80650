"""The tables of a ticket's life: nothing that is allowed leaves it open without an owner and a clock."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from config.centre import Post
from config.settings import Settings
from config.terms import AccountLevel
from tests.tickets.desks import TUESDAY
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.case import clocks_of
from tickets.office import office_of
from tickets.rules.clock import ClockState
from tickets.rules.form import KINDS, SOURCES
from tickets.rules.life import ENTRIES, TRANSITIONS, Action, State, WrongStateError, follow, returning
from tickets.rules.permissions import (
    PERMISSIONS,
    REVIEWERS,
    Actor,
    Refusal,
    Standing,
    allowed,
    refusal,
    waits_for_review,
)

OVER = {State.CLOSED, State.ARCHIVED}
OFFICES = {profile: office_of(Settings(profile=profile)) for profile in ("180", "csc")}


class AnyLife(RuleBasedStateMachine):
    """Whatever is done to a ticket in whatever order, by the shipped clocks of both profiles."""

    def __init__(self) -> None:
        super().__init__()
        self.now = TUESDAY
        self.entries: list[EntryRow] = []
        self.state = State.OPEN
        self.row: TicketRow | None = None

    @precondition(lambda self: self.row is None)
    @rule(
        kind=st.sampled_from(sorted(KINDS)),
        level=st.sampled_from(list(AccountLevel)),
        source=st.sampled_from(sorted(SOURCES)),
        urgent=st.booleans(),
        minutes=st.integers(0, 3000),
    )
    def register(self, kind: str, level: AccountLevel, source: str, urgent: bool, minutes: int) -> None:  # noqa: FBT001 (drawn facts)
        received = self.now - timedelta(minutes=minutes)
        self.row = TicketRow(
            kind=kind, source=source, urgent=urgent, received_at=received, first_asked="chu",
            grade="ordinary", account_level=level,
        )  # fmt: skip
        self._write("registered", {})

    @precondition(lambda self: self.row is not None)
    @rule(data=st.data(), minutes=st.integers(0, 5000))
    def do(self, data: st.DataObject, minutes: int) -> None:
        action = data.draw(st.sampled_from([to for state, to in TRANSITIONS if state is self.state]))
        self.now += timedelta(minutes=minutes)
        self.state = follow(self.state, action)
        due = data.draw(st.none() | st.integers(1, 9000))
        body = {} if due is None else {"due_at": (self.now + timedelta(minutes=due)).isoformat()}
        body["department"] = data.draw(st.sampled_from(["network", "market"]))
        if action is Action.GRADE and self.row:
            self.row.grade = data.draw(st.sampled_from(["ordinary", "escalated", "major"]))
        self._write(ENTRIES[action], body)

    def _write(self, kind: str, body: dict[str, Any]) -> None:
        self.entries.append(EntryRow(kind=kind, author="chu", at=self.now, body=body))

    @invariant()
    def an_open_ticket_has_a_running_clock(self) -> None:
        if self.row is None or self.state in OVER:
            return
        for office in OFFICES.values():
            clocks = clocks_of(office, self.row, self.entries)
            assert any(clock.state is ClockState.RUNNING for clock in clocks)

    @invariant()
    def nothing_runs_on_a_closed_ticket(self) -> None:
        if self.row is None or self.state not in OVER:
            return
        for office in OFFICES.values():
            running = [
                one.policy.clock for one in clocks_of(office, self.row, self.entries) if one.met is None
            ]
            assert running in ([], ["entry"])


AnyLife.TestCase.settings = settings(deadline=None, max_examples=30, stateful_step_count=20)
test_no_allowed_sequence_leads_to_an_open_ticket_without_a_clock = pytest.mark.clause("180.4.11", "net.0")(
    AnyLife.TestCase
)


@pytest.mark.clause("180.4.11")
def test_every_state_can_be_left_and_every_open_one_leads_to_an_answer() -> None:
    reaches = {State.CLOSED}
    for _ in State:
        reaches |= {state for (state, _action), after in TRANSITIONS.items() if after in reaches}
    assert reaches == set(State)


def test_every_action_has_its_entry_and_every_post_its_row() -> None:
    assert set(ENTRIES) == set(Action)
    assert set(PERMISSIONS) == set(Post)


def test_what_is_not_in_the_table_cannot_happen() -> None:
    for state in State:
        for action in Action:
            if (state, action) not in TRANSITIONS:
                with pytest.raises(WrongStateError):
                    follow(state, action)


@pytest.mark.clause("180.1.8")
@given(posts=st.sets(st.sampled_from(list(Post)), min_size=1), action=st.sampled_from(list(Action)))
def test_only_seniors_and_managers_send_without_a_second_review(posts: set[Post], action: Action) -> None:
    sends = {Action.DISPATCH, Action.CHASE, Action.WITHDRAW, Action.SECOND_DISPATCH}
    assert waits_for_review(posts, action) is (action in sends and not posts & REVIEWERS)


@pytest.mark.clause("180.10.1")
@pytest.mark.parametrize(("before", "action"), [(0, Action.RETURN), (1, Action.RETURN), (2, Action.REFER)])
def test_the_third_return_is_referred(before: int, action: Action) -> None:
    assert returning(before) is action


def ticket(state: State = State.OPEN, **more: Any) -> Standing:  # noqa: ANN401 (of Standing)
    return Standing(**{"state": state, "owner": "chu", "first_asked": "chu"} | more)


@pytest.mark.clause("net.0")
def test_a_junior_acts_on_what_is_theirs_and_a_senior_on_everything() -> None:
    stranger = Actor("chu2", frozenset({Post.JUNIOR}))
    assert refusal(stranger, Action.ANSWER, ticket()) is Refusal.NOT_YOURS
    assert refusal(stranger, Action.NOTE, ticket()) is None
    assert refusal(stranger, Action.ANSWER, ticket(owner="gao", first_asked="chu2")) is None
    assert refusal(Actor("gao", frozenset({Post.SENIOR})), Action.ANSWER, ticket()) is None


def test_a_department_complained_of_neither_closes_nor_grades_nor_reviews() -> None:
    """Even when its member has another post beside it."""
    both = Actor("x", frozenset({Post.DEPARTMENT, Post.MANAGER}), "network")
    complained = ticket(State.REPLIED, departments=frozenset({"network"}))
    for action in (Action.ANSWER, Action.GRADE, Action.REVIEW):
        assert refusal(both, action, complained) is Refusal.CONFLICT
        assert refusal(both, action, ticket(State.REPLIED)) is None


def test_only_what_is_allowed_is_offered() -> None:
    junior = Actor("chu", frozenset({Post.JUNIOR}))
    assert set(allowed(junior, ticket(State.CLOSED))) == {Action.NOTE, Action.DISPUTE}
    assert Action.DISPATCH in allowed(junior, ticket())
    assert allowed(Actor("k", frozenset({Post.DEPARTMENT}), "network"), ticket(State.DISPATCHED)) == ()
