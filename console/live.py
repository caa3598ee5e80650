"""The live stream: one ear on the bus, one bounded queue a browser. Who reads too slowly starts afresh."""

import asyncio
import json
import logging
import secrets
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from console.rules.permissions import Act, Place, addressee, place_of, reaches
from people.rules.branches import EVERYTHING, Scope

log = logging.getLogger(__name__)

KEPT = 2000  # facts that a browser may catch up with after a break
QUEUED = 1000  # facts a browser may be behind
HEARTBEAT = 10.0


@dataclass(frozen=True, slots=True)
class Told:
    number: int
    topic: str
    text: str
    only_for: str | None = None  # a log-in; None: whoever the topic reaches
    place: Place | None = None  # None: nobody's in particular, such as a call's


@dataclass(slots=True, eq=False)
class Listener:
    acts: frozenset[Act]
    token: str
    login: str = ""
    scope: Scope = EVERYTHING
    department: str | None = None
    gone: bool = False
    facts: asyncio.Queue[Told | None] = field(default_factory=lambda: asyncio.Queue(QUEUED))

    def offer(self, told: Told) -> None:
        if not self._may_hear(told):
            return
        if self.facts.full():
            self.start_afresh()
        else:
            self.facts.put_nowait(told)

    def _may_hear(self, told: Told) -> bool:
        if told.only_for is not None:
            return bool(self.login) and told.only_for == self.login
        here = told.place is None or told.place.concerns(self.scope, self.department)
        return here and reaches(told.topic, self.acts)

    def hang_up(self) -> None:
        self.gone = True
        self.start_afresh()

    def start_afresh(self) -> None:
        while not self.facts.empty():
            self.facts.get_nowait()
        self.facts.put_nowait(None)


class Live:
    """Fans the bus out to browsers. Event ids are `{run}-{number}`: another run's id cannot be continued."""

    def __init__(self) -> None:
        self._run = secrets.token_hex(4)
        self._number = 0
        self._kept: deque[Told] = deque(maxlen=KEPT)
        self._listeners: set[Listener] = set()
        self._closed = False

    async def follow(self, messages: AsyncIterator[tuple[str, dict[str, Any]]]) -> None:
        async for topic, payload in messages:
            self.publish(topic, payload)

    def publish(self, topic: str, payload: dict[str, Any]) -> None:
        self._number += 1
        text = json.dumps({"topic": topic, "payload": payload}, ensure_ascii=False, separators=(",", ":"))
        told = Told(self._number, topic, text, addressee(topic, payload), place_of(payload))
        self._kept.append(told)
        for listener in self._listeners:
            listener.offer(told)

    @property
    def listening(self) -> int:
        return len(self._listeners)

    def join(  # noqa: PLR0913, PLR0917 (whose browser it is)
        self,
        acts: frozenset[Act],
        last_id: str | None,
        token: str,
        login: str = "",
        scope: Scope = EVERYTHING,
        department: str | None = None,
    ) -> Listener:
        """A new browser, or one that comes back and gets what it missed, or is told to start afresh."""
        listener = Listener(acts, token, login, scope, department, gone=self._closed)
        if last_id:
            self._catch_up(listener, last_id)
        self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        self._listeners.discard(listener)

    def hang_up(self, token: str) -> None:
        """The session is over: its streams end at once."""
        for listener in self._listeners:
            if listener.token == token:
                listener.hang_up()

    def hang_up_person(self, login: str, *, but: str | None = None) -> None:
        """Whose account was changed: their streams begin anew but the one of that token."""
        for listener in self._listeners:
            if listener.login == login and listener.token != but:
                listener.hang_up()

    def close(self) -> None:
        """The console ends: every stream ends at once, a new one ends as it begins."""
        self._closed = True
        for listener in self._listeners:
            listener.hang_up()

    def event(self, told: Told | None) -> str:
        if told is None:
            return f"id: {self._run}-{self._number}\nevent: resync\ndata: {{}}\n\n"
        return f"id: {self._run}-{told.number}\ndata: {told.text}\n\n"

    def _catch_up(self, listener: Listener, last_id: str) -> None:
        run, _, number = last_id.partition("-")
        missed = [told for told in self._kept if number.isdigit() and told.number > int(number)]
        oldest = self._kept[0].number if self._kept else self._number + 1
        gap = not number.isdigit() or int(number) < oldest - 1 or int(number) > self._number
        if run != self._run or gap:
            listener.start_afresh()
            return
        for told in missed:
            listener.offer(told)
