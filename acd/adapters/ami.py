"""The link to Asterisk's manager interface: every event in order, actions answered once or not at all."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from acd.adapters.ami_message import AmiEvent, AmiMessage, Headers
from acd.adapters.ami_wire import (
    AmiAddress,
    AmiDown,
    AmiError,
    AmiRefused,
    AmiTimeout,
    HeaderValue,
    Session,
    pending,
)

__all__ = [
    "AmiAddress", "AmiDown", "AmiError", "AmiEvent", "AmiLink", "AmiRefused", "AmiTimeout",
    "Connected", "Disconnected", "Headers", "LinkItem",
]  # fmt: skip

log = logging.getLogger(__name__)

CALM = timedelta(seconds=5)  # longest pause while Asterisk is away: it may be back with calls any moment
PATIENT = timedelta(seconds=60)  # longest pause while it refuses us: a person must act first
EMPTY = re.compile(r"No .* found\.?", re.IGNORECASE)  # PJSIPShow… calls an empty list an error


@dataclass(frozen=True, slots=True)
class Connected:
    """Logged in and fully booted. Two of them with equal `boot` are one run of Asterisk."""

    system: str
    version: str
    boot: str  # start-up as Asterisk writes it, on its own clock
    started: datetime  # the same as aware UTC, good to a second or two
    at: datetime


@dataclass(frozen=True, slots=True)
class Disconnected:
    reason: str
    at: datetime


LinkItem = AmiEvent | Connected | Disconnected


class AmiLink:
    """One connection kept for ever by `run`. All that is heard stands in `items`, in order of arrival.

    The first item of a connection is Connected, the last Disconnected; rows that answer a list action
    are among the events too. An action is sent once: a lost connection fails it with AmiDown.
    """

    boot_timeout = timedelta(seconds=60)  # from login to FullyBooted

    def __init__(  # noqa: PLR0913 (one limit each)
        self,
        address: AmiAddress,
        *,
        ping_interval: timedelta = timedelta(seconds=5),
        ping_timeout: timedelta = timedelta(seconds=3),
        action_timeout: timedelta = timedelta(seconds=10),
        reconnect_delay: timedelta = timedelta(seconds=0.5),
        system: str | None = None,
    ) -> None:
        """`system`: the `systemname` that this Asterisk must have; it begins every call's id."""
        self.address, self.system = address, system
        self.items: asyncio.Queue[LinkItem] = asyncio.Queue()
        self.trouble: str | None = None  # why there is no connection, for people
        self._ping_interval, self._ping_timeout = ping_interval, ping_timeout
        self._action_timeout, self._reconnect_delay = action_timeout, reconnect_delay
        self._session: Session | None = None
        self._held: list[AmiEvent] | None = None

    @property
    def connected(self) -> bool:
        return self._session is not None

    async def act(self, action: str, /, **headers: HeaderValue) -> AmiEvent:
        """The response. AmiRefused with Asterisk's words, AmiDown, AmiTimeout; ValueError: a bad header."""
        answer = pending(action, headers)
        return _event((await self._live().ask(answer, self._action_timeout))[-1])

    async def rows(self, action: str, /, *, complete: str | None, **headers: HeaderValue) -> list[AmiEvent]:
        """The events of a list action up to `complete` (None: up to the one marked EventList: Complete)."""
        question = pending(action, headers, rows=True, complete=complete)
        try:
            _, *rows, _ = await self._live().ask(question, self._action_timeout)
        except AmiRefused as refusal:
            if EMPTY.fullmatch(str(refusal)):
                return []
            raise
        return [_event(row) for row in rows]

    async def run(self) -> None:
        """Connect for ever; cancel to stop."""
        failures = 0
        while True:
            failures, longest = failures + 1, CALM
            try:
                async with self._connection() as session:
                    self._announce(session, await self._greet(session))
                    failures = 0
                    await self._watch(session)
            except AmiRefused as refusal:
                self.trouble, longest = f"refused: {refusal}", PATIENT
            except (OSError, AmiError) as failure:
                self.trouble = str(failure) or type(failure).__name__
            if failures == 0:
                self.items.put_nowait(Disconnected(self.trouble or "", datetime.now(UTC)))
            pause = min(longest, self._reconnect_delay * 2 ** min(failures, 10))
            log.warning("manager %s: %s; again in %.1f s", self.address, self.trouble, pause.total_seconds())
            await asyncio.sleep(pause.total_seconds())

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Session]:
        session = Session(self.address, self._heard)
        self._held = []
        try:
            async with asyncio.timeout(self._action_timeout.total_seconds()):
                await session.connect()
            yield session
        finally:
            self._session, self._held = None, None
            session.close()

    async def _greet(self, session: Session) -> Connected:
        login = {"Username": self.address.username, "Secret": self.address.secret, "Events": "on"}
        await session.ask(pending("Login", login), self._action_timeout)
        booted = await session.fully_booted(self.boot_timeout)
        (settings,) = await session.ask(pending("CoreSettings", {}), self._action_timeout)
        (status,) = await session.ask(pending("CoreStatus", {}), self._action_timeout)
        if self.system not in {None, settings.systemname}:
            raise AmiRefused(
                f"its systemname is {settings.systemname!r}; set systemname = {self.system} in asterisk.conf"
            )
        return _connected(booted, settings, status)

    def _announce(self, session: Session, connected: Connected) -> None:
        self._session, self.trouble = session, None
        self.items.put_nowait(connected)
        for event in self._held or []:
            self.items.put_nowait(event)
        self._held = None
        log.info("manager %s: connected to %s %s", self.address, connected.system, connected.version)

    async def _watch(self, session: Session) -> None:
        """Return never; raise when the connection is lost, or silent although asked."""
        while True:
            await asyncio.wait([session.gone], timeout=self._ping_interval.total_seconds())
            if session.gone.done():
                raise AmiDown(session.gone.result())
            try:
                await session.ask(pending("Ping", {}), self._ping_timeout)
            except AmiTimeout:
                if session.silence() >= self._ping_timeout:
                    raise AmiDown("no Pong: Asterisk hangs or the network is cut") from None

    def _heard(self, message: AmiMessage) -> None:
        event = _event(message)
        if self._held is None:
            self.items.put_nowait(event)
        else:
            self._held.append(event)  # a reader hears nothing before Connected

    def _live(self) -> Session:
        if self._session is None:
            raise AmiDown(self.trouble or "not connected yet")
        return self._session


def _event(message: AmiMessage) -> AmiEvent:
    return AmiEvent.of(message, datetime.now(UTC))


def _connected(booted: AmiMessage, settings: AmiMessage, status: AmiMessage) -> Connected:
    now = datetime.now(UTC)
    uptime = booted.uptime
    return Connected(
        system=settings.systemname,
        version=settings.asteriskversion,
        boot=f"{status.corestartupdate} {status.corestartuptime}",
        started=now - timedelta(seconds=int(uptime) if uptime.isdigit() else 0),
        at=now,
    )
