"""Which closed tickets quality has passed, so that they may be archived (csc.3.2.3). Pure."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from config.quality import WorkKind
from config.regulation import implements
from tickets.rules.form import TEXT_SOURCES

# The kinds of work by which a ticket comes into being; each day's are drawn as one lot.
ENTRIES = (WorkKind.TICKET, WorkKind.PAPER, WorkKind.DRAFT)


@dataclass(frozen=True, slots=True)
class Settled:
    """A closed ticket: the day it was entered, and the day of the last thing done to it."""

    number: str
    source: str
    call: str | None
    recording: str | None
    entered_on: date
    last_on: date

    @property
    def kind(self) -> WorkKind:
        if self.source == "voicemail":
            return WorkKind.DRAFT
        return WorkKind.PAPER if self.source in TEXT_SOURCES else WorkKind.TICKET


@dataclass(frozen=True, slots=True)
class Checks:
    """How far quality is.

    `drawn`: days by kind; `waiting`: those of which a drawn one is not graded yet; `until`: the last day that
    was drawn. `held`: tickets, calls and recordings with a check that is open, disputed, or below the mark
    and not done again. `passed`: tickets whose own entry was checked.
    """

    drawn: Mapping[WorkKind, Collection[date]]
    waiting: Mapping[WorkKind, Collection[date]]
    until: date | None
    held: Collection[str]
    passed: Collection[str]


@implements("csc.3.2.3")
def passes(ticket: Settled, checks: Checks) -> bool:
    """A ticket passes by its own check, or with the day's sample that it might have been drawn in.

    Nothing of it may be held, and the day of the last work on it has been drawn: so nothing comes after.
    """
    if checks.until is None or ticket.last_on > checks.until:
        return False
    if not {ticket.number, ticket.call, ticket.recording}.isdisjoint(checks.held):
        return False
    if ticket.number in checks.passed:
        return True
    kind, day = ticket.kind, ticket.entered_on
    return day in checks.drawn.get(kind, ()) and day not in checks.waiting.get(kind, ())


def held_by(checks: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The ticket or call that each check, by kind and subject, is about."""
    for kind, subject in checks:
        match WorkKind(kind):
            case WorkKind.ORDER | WorkKind.REVIEW:  # 20261124-0001-02
                yield subject.rpartition("-")[0]
            case WorkKind.HAND_OVER:  # 20261124-0001/7
                yield subject.rpartition("/")[0]
            case WorkKind.TICKET | WorkKind.PAPER | WorkKind.CALL:
                yield subject
