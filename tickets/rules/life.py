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
    ANSWERED = "answered"  # the surveyor is to ask the customer (csc.3.2.3)
    DISSATISFIED = "dissatisfied"  # the supervisor is to call the customer, twice (csc.5.2.b)
    CLOSED = "closed"
    ARCHIVED = "archived"  # its quality check is passed (csc.3.2.3)


class Action(StrEnum):
    NOTE = "note"
    INFORM = "inform"  # tell the customer how things stand
    FILE_ORIGINAL = "file_original"
    VERIFY = "verify"  # with the customer and the department (csc.5.3.b)
    GRADE = "grade"
    PLAN = "plan"  # how it is solved, and by which team
    DELAY = "delay"  # a new limit, told to the customer beforehand (csc.3.2.2)
    SUPPLEMENT = "supplement"  # the customer adds something (180.1.7)
    DIRECT = "direct"  # who was asked first directs the others concerned (hot.5.1.2)
    HAND_OVER = "hand_over"
    ESCALATE = "escalate"  # to the manager hotline
    SEND_UP = "send_up"  # 上报 to the branch above (csc.2.1)
    SEND_DOWN = "send_down"  # 下派 to a branch below
    CALL_BACK = "call_back"  # promised: what could not be answered in the call (csc.3.1.b)
    WAIT = "wait"
    RESUME = "resume"
    DISPATCH = "dispatch"
    CHASE = "chase"
    URGE = "urge"
    WITHDRAW = "withdraw"  # the hotline's own return order: the customer stops the service
    SECOND_DISPATCH = "second_dispatch"
    REVIEW = "review"
    PROGRESS = "progress"
    CONTACT = "contact"  # the handler's call to the customer (net.1.1)
    CHECK = "check"  # of alarms and indicators
    APPOINT = "appoint"
    MOVE = "move"  # an appointment
    VISIT = "visit"
    REPORT = "report"  # of how it was handled (net.1.6)
    REPLY = "reply"
    RETURN = "return"  # the department's
    REFER = "refer"  # the return that forces a ruling
    RULE = "rule"
    ANSWER = "answer"
    SURVEY = "survey"  # satisfied, silent or unwilling: closed
    DISSATISFY = "dissatisfy"  # the survey that says so
    CALL = "call"  # the supervisor's first call
    CONFIRM = "confirm"  # the second one
    DISPUTE = "dispute"  # a survey that contradicts what the customer says
    SETTLE = "settle"  # whose fault that was
    REOPEN = "reopen"
    ARCHIVE = "archive"  # by the clock alone, when quality has passed it


# What a department does before it replies; none of it changes the ticket's state.
FIELD_WORK = (Action.CONTACT, Action.CHECK, Action.APPOINT, Action.MOVE, Action.VISIT, Action.REPORT)
CLOSED = frozenset({State.CLOSED, State.ARCHIVED})
OVER = frozenset({State.ANSWERED, State.DISSATISFIED}) | CLOSED
OPEN_STATES = frozenset(State) - OVER
MOST_RETURNS = 3  # the return at which a ruling is forced


def _everywhere(action: Action, states: frozenset[State]) -> dict[tuple[State, Action], State]:
    return {(state, action): state for state in states}


TRANSITIONS: Mapping[tuple[State, Action], State] = {
    **_everywhere(Action.NOTE, frozenset(State)),
    **_everywhere(Action.FILE_ORIGINAL, frozenset(State)),
    **_everywhere(Action.REVIEW, frozenset(State)),
    **_everywhere(Action.INFORM, OPEN_STATES),
    **_everywhere(Action.VERIFY, OPEN_STATES),
    **_everywhere(Action.GRADE, OPEN_STATES),
    **_everywhere(Action.PLAN, OPEN_STATES),
    **_everywhere(Action.DELAY, OPEN_STATES),
    **_everywhere(Action.SUPPLEMENT, OPEN_STATES),
    **_everywhere(Action.DIRECT, OPEN_STATES),
    **_everywhere(Action.CALL_BACK, OPEN_STATES),
    **_everywhere(Action.HAND_OVER, OPEN_STATES - {State.RULING}),
    **_everywhere(Action.ESCALATE, OPEN_STATES - {State.RULING}),
    **_everywhere(Action.SEND_UP, OPEN_STATES - {State.RULING}),
    **_everywhere(Action.SEND_DOWN, OPEN_STATES - {State.RULING}),
    (State.OPEN, Action.WAIT): State.WAITING,
    (State.WAITING, Action.RESUME): State.OPEN,
    (State.OPEN, Action.DISPATCH): State.DISPATCHED,
    (State.DISPATCHED, Action.CHASE): State.DISPATCHED,
    (State.DISPATCHED, Action.URGE): State.DISPATCHED,
    (State.DISPATCHED, Action.WITHDRAW): State.OPEN,
    (State.DISPATCHED, Action.PROGRESS): State.DISPATCHED,
    **{(State.DISPATCHED, action): State.DISPATCHED for action in FIELD_WORK},
    (State.DISPATCHED, Action.REPLY): State.REPLIED,
    (State.DISPATCHED, Action.RETURN): State.OPEN,
    (State.DISPATCHED, Action.REFER): State.RULING,
    (State.RULING, Action.RULE): State.DISPATCHED,
    (State.REPLIED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.ANSWERED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.DISSATISFIED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.CLOSED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.ARCHIVED, Action.SECOND_DISPATCH): State.DISPATCHED,
    (State.OPEN, Action.ANSWER): State.ANSWERED,
    (State.WAITING, Action.ANSWER): State.ANSWERED,
    (State.REPLIED, Action.ANSWER): State.ANSWERED,
    (State.RULING, Action.ANSWER): State.ANSWERED,
    (State.ANSWERED, Action.SURVEY): State.CLOSED,
    (State.ANSWERED, Action.DISSATISFY): State.DISSATISFIED,
    (State.DISSATISFIED, Action.CALL): State.DISSATISFIED,
    (State.DISSATISFIED, Action.CONFIRM): State.CLOSED,
    **_everywhere(Action.DISPUTE, frozenset(State)),
    **_everywhere(Action.SETTLE, frozenset(State)),
    (State.ANSWERED, Action.REOPEN): State.OPEN,
    (State.DISSATISFIED, Action.REOPEN): State.OPEN,
    (State.CLOSED, Action.REOPEN): State.OPEN,
    (State.ARCHIVED, Action.REOPEN): State.OPEN,
    (State.CLOSED, Action.ARCHIVE): State.ARCHIVED,
}


class WrongStateError(Exception):
    """The ticket cannot do that as it stands."""

    def __init__(self, state: State, action: Action) -> None:
        super().__init__(f"{action} in {state}")
        self.state, self.action = state, action


@implements("180.4.11", "csc.3.2.3")
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
    Action.VERIFY: "verified",
    Action.GRADE: "graded",
    Action.PLAN: "planned",
    Action.DELAY: "delayed",
    Action.SUPPLEMENT: "supplemented",
    Action.DIRECT: "directed",
    Action.HAND_OVER: "handed_over",
    Action.ESCALATE: "escalated",
    Action.SEND_UP: "sent_up",
    Action.SEND_DOWN: "sent_down",
    Action.CALL_BACK: "call_back",
    Action.WAIT: "waiting",
    Action.RESUME: "resumed",
    Action.DISPATCH: "dispatch",
    Action.CHASE: "chase",
    Action.URGE: "urge",
    Action.WITHDRAW: "withdrawn",
    Action.SECOND_DISPATCH: "second_dispatch",
    Action.REVIEW: "refused",
    Action.PROGRESS: "progress",
    Action.CONTACT: "contacted",
    Action.CHECK: "checked",
    Action.APPOINT: "appointment",
    Action.MOVE: "appointment_moved",
    Action.VISIT: "site_visit",
    Action.REPORT: "handling_report",
    Action.REPLY: "reply",
    Action.RETURN: "return",
    Action.REFER: "return",
    Action.RULE: "ruled",
    Action.ANSWER: "answered",
    Action.SURVEY: "surveyed",
    Action.DISSATISFY: "dissatisfied",
    Action.CALL: "called",
    Action.CONFIRM: "confirmed",
    Action.DISPUTE: "disputed",
    Action.SETTLE: "settled",
    Action.REOPEN: "reopened",
    Action.ARCHIVE: "archived",
}
