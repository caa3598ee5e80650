"""The life of a ticket: one table of what leads where. A pair that is not in it cannot happen. Pure."""

from collections.abc import Mapping
from enum import StrEnum

from config.regulation import implements


class State(StrEnum):
    OPEN = "open"  # its owner is to act
    WAITING = "waiting"  # for the customer, with a clock of its own
    DISPATCHED = "dispatched"  # a department is to reply
    REPLIED = "replied"  # its owner is to answer the customer
    RULING = "ruling"  # a department sent it back once too often: the manager hotline decides
    CLOSED = "closed"


class Action(StrEnum):
    NOTE = "note"
    INFORM = "inform"  # tell the customer how things stand
    FILE_ORIGINAL = "file_original"
    GRADE = "grade"
    HAND_OVER = "hand_over"
    ESCALATE = "escalate"  # to the manager hotline
    WAIT = "wait"
    RESUME = "resume"
    DISPATCH = "dispatch"
    CHASE = "chase"
    URGE = "urge"
    WITHDRAW = "withdraw"  # the hotline's own return order: the customer stops the service
    SECOND_DISPATCH = "second_dispatch"
    REVIEW = "review"
    PROGRESS = "progress"
    REPLY = "reply"
    RETURN = "return"  # the department's
    REFER = "refer"  # the return that forces a ruling
    RULE = "rule"
    ANSWER = "answer"
    REOPEN = "reopen"


OPEN_STATES = frozenset(State) - {State.CLOSED}
MOST_RETURNS = 3  # the return at which a ruling is forced


def _everywhere(action: Action, states: frozenset[State]) -> dict[tuple[State, Action], State]:
    return {(state, action): state for state in states}


TRANSITIONS: Mapping[tuple[State, Action], State] = {
    **_everywhere(Action.NOTE, frozenset(State)),
    **_everywhere(Action.FILE_ORIGINAL, frozenset(State)),
    **_everywhere(Action.REVIEW, frozenset(State)),
    **_everywhere(Action.INFORM, OPEN_STATES),
    **_everywhere(Action.GRADE, OPEN_STATES),
    **_everywhere(Action.HAND_OVER, OPEN_STATES - {State.RULING}),
    **_everywhere(Action.ESCALATE, OPEN_STATES - {State.RULING}),
    (State.OPEN, Action.WAIT): State.WAITING,
    (State.WAITING, Action.RESUME): State.OPEN,
    (State.OPEN, Action.DISPATCH): State.DISPATCHED,
    (State.DISPATCHED, Action.CHASE): State.DISPATCHED,
    (State.DISPATCHED, Action.URGE): State.DISPATCHED,
    (State.DISPATCHED, Action.WITHDRAW): State.OPEN,
    (State.DISPATCHED, Action.PROGRESS): State.DISPATCHED,
    (State.DISPATCHED, Action.REPLY): State.REPLIED,
    (State.DISPATCHED, Action.RETURN): State.OPEN,
    (State.DISPATCHED, Action.REFER): State.RULING,
    (State.RULING, Action.RULE): State.DISPATCHED,
    (State.REPLIED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.CLOSED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.OPEN, Action.ANSWER): State.CLOSED,
    (State.WAITING, Action.ANSWER): State.CLOSED,
    (State.REPLIED, Action.ANSWER): State.CLOSED,
    (State.RULING, Action.ANSWER): State.CLOSED,
    (State.CLOSED, Action.REOPEN): State.OPEN,
}


class WrongStateError(Exception):
    """The ticket cannot do that as it stands."""

    def __init__(self, state: State, action: Action) -> None:
        super().__init__(f"{action} in {state}")
        self.state, self.action = state, action


@implements("180.4.11")
def follow(state: State, action: Action) -> State:
    """Raises WrongStateError for a pair that is not in the table."""
    try:
        return TRANSITIONS[state, action]
    except KeyError:
        raise WrongStateError(state, action) from None


def returning(returns_so_far: int) -> Action:
    """What one more return does: the third forces a ruling by the manager hotline."""
    return Action.REFER if returns_so_far + 1 >= MOST_RETURNS else Action.RETURN


# What each action writes into the thread; clocks start, pause and stop by these names.
ENTRIES: Mapping[Action, str] = {
    Action.NOTE: "noted",
    Action.INFORM: "informed",
    Action.FILE_ORIGINAL: "original_filed",
    Action.GRADE: "graded",
    Action.HAND_OVER: "handed_over",
    Action.ESCALATE: "escalated",
    Action.WAIT: "waiting",
    Action.RESUME: "resumed",
    Action.DISPATCH: "dispatch",
    Action.CHASE: "chase",
    Action.URGE: "urge",
    Action.WITHDRAW: "withdrawn",
    Action.SECOND_DISPATCH: "second_dispatch",
    Action.REVIEW: "refused",
    Action.PROGRESS: "progress",
    Action.REPLY: "reply",
    Action.RETURN: "return",
    Action.REFER: "return",
    Action.RULE: "ruled",
    Action.ANSWER: "answered",
    Action.REOPEN: "reopened",
}
