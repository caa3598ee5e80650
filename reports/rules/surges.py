"""Many alike complaints in a short time, by area, business and words (csc.5.3.c, csc.5.3.a). Pure."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta

from config.regulation import implements

OVERLAP = 0.5  # of a cluster that lies in a larger one: then it tells nothing new


@dataclass(frozen=True, slots=True)
class Complaint:
    """`who`: the caller's number, so that one who complains ten times is one."""

    ticket: str
    who: str
    business: str
    area: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Kind:
    """What complaints have in common; an empty area or word does not matter."""

    area: str
    business: str
    word: str

    @property
    def narrow(self) -> int:
        return bool(self.area) + bool(self.word)


@dataclass(frozen=True, slots=True)
class Cluster:
    kind: Kind
    tickets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    window: timedelta
    compared: timedelta
    least: int
    factor: float


@implements("csc.5.3.c")
def clusters(complaints: Iterable[Complaint], least: int) -> list[Cluster]:
    """The largest first, of equal ones the narrowest; each tells of complaints that those before do not."""
    alike: dict[Kind, dict[str, str]] = defaultdict(dict)
    for one in complaints:
        for kind in _kinds(one):
            alike[kind].setdefault(one.who, one.ticket)
    ranked = sorted(alike.items(), key=lambda item: (-len(item[1]), -item[0].narrow, item[0].area))
    found: list[Cluster] = []
    told: set[str] = set()
    for kind, tickets in ranked:
        if len(tickets) >= least and len(told & set(tickets.values())) < OVERLAP * len(tickets):
            found.append(Cluster(kind, tuple(sorted(tickets.values()))))
            told |= set(tickets.values())
    return found


def _kinds(one: Complaint) -> Collection[Kind]:
    words = ["", *sorted(one.words)]
    areas = dict.fromkeys(["", one.area])
    return [Kind(area, one.business, word) for area in areas for word in words if area or word]


def expected(before: int, limits: Limits) -> float:
    """How many such complaints a window had on average over the time it is compared with."""
    return before / (limits.compared / limits.window)


@implements("csc.5.3.c")
def surges(cluster: Cluster, before: int, limits: Limits) -> bool:
    """`before`: how many of that kind came in the compared time before the window."""
    return len(cluster.tickets) >= max(limits.least, limits.factor * expected(before, limits))
