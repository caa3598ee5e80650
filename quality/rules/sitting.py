"""Who sat at a seat at a moment, from the seats' stretches. Pure."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple


class Sat(NamedTuple):
    seat: str
    agent: str | None
    began_at: datetime
    ended_at: datetime | None


class Sitters:
    def __init__(self, stretches: Iterable[Sat]) -> None:
        self._of: dict[str, list[Sat]] = defaultdict(list)
        for stretch in sorted(stretches, key=lambda one: one.began_at):
            self._of[stretch.seat].append(stretch)

    def at(self, seat: str, moment: datetime) -> str:
        """The log-in; empty where nobody is known to have sat."""
        own = self._of.get(seat, [])
        place = bisect_right(own, moment, key=lambda one: one.began_at) - 1
        if place < 0:
            return ""
        found = own[place]
        over = found.ended_at is not None and found.ended_at < moment
        return "" if over else found.agent or ""
