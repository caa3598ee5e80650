"""What each post may do in the console: the whole table on one screen."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from config.centre import Post
from console.views.who import Screen


class Act(StrEnum):
    SEE_FLOOR = "see_floor"
    CHANGE_SEATS = "change_seats"
    SIT = "sit"  # log in at a seat and take calls
    SEE_CALLS = "see_calls"
    REVIEW = "review"
    SEE_TICKETS = "see_tickets"
    SEE_STATUS = "see_status"
    SWITCH_EMERGENCY = "switch_emergency"  # emergency mode on and off (csc.6.3)
    HEAR_DRAFTS = "hear_drafts"  # the recordings of drafts
    HEAR_TICKETS = "hear_tickets"  # the recordings that tickets were made from
    HEAR_CALLS = "hear_calls"  # every recording


PERMISSIONS: Mapping[Post, frozenset[Act]] = {
    Post.JUNIOR: frozenset({Act.SIT}),
    Post.TEXT_CLERK: frozenset({Act.SIT}),
    Post.EXTRACTOR: frozenset({Act.SIT, Act.REVIEW, Act.HEAR_DRAFTS}),
    Post.SENIOR: frozenset({Act.SIT, Act.SEE_TICKETS, Act.HEAR_TICKETS}),
    Post.SURVEYOR: frozenset(),
    Post.LIBRARIAN: frozenset(),
    Post.INSPECTOR: frozenset({Act.SEE_CALLS, Act.HEAR_CALLS}),
    Post.STATISTICIAN: frozenset(),
    Post.SUPERVISOR: frozenset(
        {Act.SEE_FLOOR, Act.CHANGE_SEATS, Act.SEE_CALLS, Act.SEE_STATUS, Act.SWITCH_EMERGENCY}
    ),
    Post.MANAGER: frozenset({Act.SIT, Act.SEE_TICKETS, Act.HEAR_TICKETS}),
    Post.ADMIN: frozenset(Act),
}

SCREENS: Mapping[Screen, Act] = {
    Screen.FLOOR: Act.SEE_FLOOR,
    Screen.REVIEW: Act.REVIEW,
    Screen.CALLS: Act.SEE_CALLS,
    Screen.TICKETS: Act.SEE_TICKETS,
    Screen.STATUS: Act.SEE_STATUS,
}

# Which facts of the live stream reach whom, by the first level of their topic.
TOPICS: Mapping[str, frozenset[Act]] = {
    "call": frozenset({Act.SEE_FLOOR, Act.SEE_CALLS}),
    "seat": frozenset({Act.SEE_FLOOR}),
    "queue": frozenset({Act.SEE_FLOOR}),
    "alarm": frozenset({Act.SEE_FLOOR}),
    "emergency": frozenset({Act.SEE_FLOOR}),
    "recording": frozenset({Act.REVIEW}),
    "ticket": frozenset({Act.SEE_TICKETS}),
}


def acts_of(posts: Iterable[Post]) -> frozenset[Act]:
    return frozenset[Act]().union(*(PERMISSIONS[post] for post in posts))


def screens_of(acts: frozenset[Act]) -> tuple[Screen, ...]:
    return tuple(screen for screen, act in SCREENS.items() if act in acts)


def reaches(topic: str, acts: frozenset[Act]) -> bool:
    return not acts.isdisjoint(TOPICS.get(topic.partition("/")[0], frozenset()))
