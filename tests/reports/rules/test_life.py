"""A report passes three hands."""

import pytest

from reports.rules.life import Hands, SamePersonError, State, Step, WrongStepError, follow


@pytest.mark.clause("180.8.3")
def test_three_people_bring_a_report_out() -> None:
    assert follow(State.GENERATED, Step.CHECK, "bo", Hands("an")) is State.CHECKED
    assert follow(State.CHECKED, Step.RELEASE, "cheng", Hands("an", "bo")) is State.RELEASED


@pytest.mark.parametrize("who", ["an", "bo"])
def test_who_had_it_before_does_not_release_it(who: str) -> None:
    with pytest.raises(SamePersonError):
        follow(State.CHECKED, Step.RELEASE, who, Hands("an", "bo"))


def test_what_was_checked_is_generated_anew_by_anybody_and_checked_again() -> None:
    assert follow(State.CHECKED, Step.GENERATE, "bo", Hands("an", "bo")) is State.GENERATED


@pytest.mark.parametrize("step", list(Step))
def test_a_released_report_stays_as_it_is(step: Step) -> None:
    with pytest.raises(WrongStepError):
        follow(State.RELEASED, step, "dong", Hands("an", "bo"))
