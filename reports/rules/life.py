"""The life of a report: generated, checked, released, each by another person (180.8.3, 180.8.6). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from config.regulation import implements


class State(StrEnum):
    GENERATED = "generated"
    CHECKED = "checked"
    RELEASED = "released"


class Step(StrEnum):
    GENERATE = "generate"  # anew, from the books as they are now
    CHECK = "check"
    RELEASE = "release"


STEPS: Mapping[tuple[State, Step], State] = {
    (State.GENERATED, Step.GENERATE): State.GENERATED,
    (State.GENERATED, Step.CHECK): State.CHECKED,
    (State.CHECKED, Step.GENERATE): State.GENERATED,
    (State.CHECKED, Step.RELEASE): State.RELEASED,
}


class WrongStepError(Exception):
    """The report is not so far yet, or too far; `state` is what it is."""

    def __init__(self, state: State) -> None:
        super().__init__(str(state))
        self.state = state


class SamePersonError(Exception):
    """Who generated a report does not check it, and who checked it does not release it."""


@dataclass(frozen=True, slots=True)
class Hands:
    """Who had it so far."""

    generated_by: str
    checked_by: str | None = None


@implements("180.8.3")
def follow(state: State, step: Step, who: str, hands: Hands) -> State:
    """Raises WrongStepError, SamePersonError."""
    try:
        reached = STEPS[state, step]
    except KeyError:
        raise WrongStepError(state) from None
    if step is not Step.GENERATE and who in {hands.generated_by, hands.checked_by}:
        raise SamePersonError
    return reached
