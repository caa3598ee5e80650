"""Who may do what with a ticket: post → action on one screen, and what else stands in the way. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from config.centre import Post
from config.regulation import implements
from people.rules.branches import EVERYTHING, HQ, Scope
from tickets.rules.life import FIELD_WORK, TRANSITIONS, Action, State

_DESK = frozenset(
    {
        Action.NOTE,
        Action.INFORM,
        Action.VERIFY,
        Action.PLAN,
        Action.DELAY,
        Action.SUPPLEMENT,
        Action.DIRECT,
        Action.CALL_BACK,
        Action.HAND_OVER,
        Action.ESCALATE,
        Action.SEND_UP,
        Action.SEND_DOWN,
        Action.WAIT,
        Action.RESUME,
        Action.DISPATCH,
        Action.CHASE,
        Action.URGE,
        Action.WITHDRAW,
        Action.ANSWER,
        Action.DISPUTE,
    }
)
_SENIOR = _DESK | {Action.GRADE, Action.REVIEW, Action.SECOND_DISPATCH, Action.REOPEN}

PERMISSIONS: Mapping[Post, frozenset[Action]] = {
    Post.JUNIOR: _DESK,
    Post.TEXT_CLERK: _DESK,
    Post.EXTRACTOR: _DESK,
    Post.SENIOR: _SENIOR,
    Post.SURVEYOR: frozenset(
        {
            Action.NOTE,
            Action.URGE,
            Action.SECOND_DISPATCH,
            Action.REOPEN,
            Action.SURVEY,
            Action.DISSATISFY,
            Action.DISPUTE,
        }
    ),
    Post.LIBRARIAN: frozenset({Action.NOTE, Action.INFORM, Action.FILE_ORIGINAL, Action.ANSWER}),
    Post.INSPECTOR: frozenset(),
    Post.STATISTICIAN: frozenset(),
    Post.SUPERVISOR: frozenset(
        {
            Action.NOTE,
            Action.REOPEN,
            Action.SUPPLEMENT,
            Action.ESCALATE,
            Action.SEND_UP,
            Action.SEND_DOWN,
            Action.CALL,
            Action.CONFIRM,
            Action.DISPUTE,
        }
    ),
    Post.MANAGER: _SENIOR | {Action.RULE, Action.SETTLE},
    Post.TRAINER: frozenset(),
    Post.OPERATIONS_MANAGER: frozenset(),
    Post.DEPARTMENT: frozenset({Action.PROGRESS, Action.REPLY, Action.RETURN, *FIELD_WORK}),
    Post.ADMIN: frozenset({Action.NOTE}),
}

# A ticket is handed only to a post that can answer its customer.
TAKERS = frozenset(post for post, actions in PERMISSIONS.items() if Action.ANSWER in actions)

# These act only on a ticket they own or took first; the others on every one.
OWN_ONLY = frozenset({Post.JUNIOR, Post.TEXT_CLERK, Post.EXTRACTOR, Post.LIBRARIAN})
ANYBODYS = frozenset({Action.NOTE, Action.FILE_ORIGINAL, Action.SUPPLEMENT})

# Whoever belongs to a department that an order of the ticket went to stays away from these.
WALLED = frozenset({Action.ANSWER, Action.GRADE, Action.REVIEW, Action.RULE, Action.REOPEN})

# Orders of these posts leave at once; everybody else's wait for a second review.
REVIEWERS = frozenset({Post.SENIOR, Post.MANAGER})
REVIEWED = frozenset({Action.DISPATCH, Action.CHASE, Action.WITHDRAW, Action.SECOND_DISPATCH})
TO_DEPARTMENT = frozenset({Action.PROGRESS, Action.REPLY, Action.RETURN, *FIELD_WORK})


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody signed in; `department` where they belong to one, `scope` the branches they see."""

    login: str
    posts: frozenset[Post]
    department: str | None = None
    scope: Scope = EVERYTHING


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a ticket decides who may act. `department`: where its order is now.

    `branch` holds it; `above` and `below`: whether there is one to pass it to.
    """

    state: State
    owner: str
    first_asked: str
    department: str | None = None
    departments: frozenset[str] = frozenset()  # every one that an order went to
    branch: str = HQ
    above: bool = False
    below: bool = False


class Refusal(StrEnum):
    NOT_ALLOWED = "not_allowed"
    NOT_YOURS = "not_yours"
    OTHER_DEPARTMENT = "other_department"
    CONFLICT = "conflict_of_interest"
    NOT_FIRST_ASKED = "not_first_asked"
    OTHER_BRANCH = "other_branch"
    NO_BRANCH = "no_branch"
    WRONG_STATE = "wrong_state"


@implements("180.1.8", "180.4.6", "net.0", "hot.5.1.2")
def refusal(actor: Actor, action: Action, ticket: Standing) -> Refusal | None:
    """Why this person may not do this to this ticket now; None when they may."""
    posts = [post for post in actor.posts if action in PERMISSIONS[post]]
    if not posts:
        return Refusal.NOT_ALLOWED
    if action in WALLED and actor.department in ticket.departments:
        return Refusal.CONFLICT
    mine = actor.login in {ticket.owner, ticket.first_asked}
    if not mine and action not in ANYBODYS and OWN_ONLY.issuperset(posts):
        return Refusal.NOT_YOURS
    if why := _elsewhere(actor, action, ticket):
        return why
    if action is Action.DIRECT and actor.login != ticket.first_asked:
        return Refusal.NOT_FIRST_ASKED
    return None if (ticket.state, action) in TRANSITIONS else Refusal.WRONG_STATE


@implements("csc.2.1")
def _elsewhere(actor: Actor, action: Action, ticket: Standing) -> Refusal | None:
    """With another department; with a branch that is neither one's own nor below; nobody to pass it to."""
    if action in TO_DEPARTMENT:
        own = actor.department is not None and actor.department == ticket.department
        return None if own else Refusal.OTHER_DEPARTMENT
    if not actor.scope.holds(ticket.branch):
        return Refusal.OTHER_BRANCH
    there = {Action.SEND_UP: ticket.above, Action.SEND_DOWN: ticket.below}.get(action, True)
    return None if there else Refusal.NO_BRANCH


def allowed(actor: Actor, ticket: Standing) -> tuple[Action, ...]:
    """What is offered to this person on this ticket."""
    return tuple(action for action in Action if refusal(actor, action, ticket) is None)


@implements("180.1.8", "180.4.7", "hot.5.1.6")
def waits_for_review(posts: Iterable[Post], action: Action) -> bool:
    return action in REVIEWED and REVIEWERS.isdisjoint(posts)


@implements("180.6.5")
def sees_all(posts: Iterable[Post]) -> bool:
    """Others see the tickets they own or took first, departments their orders; the librarian arranges all."""
    return not frozenset(posts) <= OWN_ONLY - {Post.LIBRARIAN} | {Post.DEPARTMENT}
