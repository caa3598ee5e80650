"""panoramisk 1.4 made fit for a call centre: one connection, its framing, its pending actions."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

from panoramisk.actions import Action
from panoramisk.ami_protocol import AMIProtocol
from panoramisk.manager import Manager

from acd.adapters.ami_message import EOL, AmiMessage

log = logging.getLogger(__name__)

LONGEST_MESSAGE = 1 << 20  # bytes; Asterisk's own messages stay below 64 KiB
LONGEST_LINE = 1020  # bytes; Asterisk reads lines into 1,025 and takes the rest for a new message
MOST_LINES = 127

HeaderValue = str | int | Sequence[str]


class AmiError(Exception):
    """An action that was not done, or of which nobody knows."""


class AmiRefused(AmiError):  # noqa: N818  # reads as the sentence it is
    """Asterisk answered: no. The text is its Message."""


class AmiDown(AmiError):  # noqa: N818  # reads as the sentence it is
    """No connection, or it was lost before the answer; the action may have been done."""


class AmiTimeout(AmiError):  # noqa: N818  # reads as the sentence it is
    """The connection stands but no answer came; the action may still be done."""


@dataclass(frozen=True, slots=True)
class AmiAddress:
    host: str
    port: int
    username: str
    secret: str = field(repr=False)

    def __str__(self) -> str:
        return f"{self.username}@{self.host}:{self.port}"


class Pending(Action):  # type: ignore[misc]  # panoramisk has no types
    """An action until it is answered: by one response, or (rows) by all events up to the closing one."""

    def __init__(self, fields: Mapping[str, str | list[str]], *, rows: bool, complete: str | None) -> None:
        super().__init__(fields)
        self.rows = rows
        self.complete = complete

    def add_message(self, message: AmiMessage) -> bool:
        """Take a message with this action's id; True when it was the last."""
        self.responses.append(message)
        if not self._is_last(message):
            return False
        if not self.future.done():
            self.future.set_result(self.responses)
        return True

    def _is_last(self, message: AmiMessage) -> bool:
        if not message.event:
            return not self.rows or not message.success
        if not self.rows:
            return False
        if self.complete is not None:
            return bool(message.event == self.complete)
        return str(message.eventlist).lower() in {"complete", "cancelled"}

    def fail(self, error: AmiError) -> None:
        if not self.future.done():
            self.future.set_exception(error)


def pending(
    action: str, headers: Mapping[str, HeaderValue], *, rows: bool = False, complete: str | None = None
) -> Pending:
    """The action with its headers checked; ValueError names the header that would break the protocol."""
    fields = {"Action": _checked("Action", action)}
    fields |= {name: _checked(name, value) for name, value in headers.items()}
    if action.lower() == "originate":
        # A synchronous one stops this connection's events until somebody answers the telephone.
        fields = {name: value for name, value in fields.items() if name.lower() != "async"}
        fields["Async"] = "true"
    if sum(1 if isinstance(value, str) else len(value) for value in fields.values()) > MOST_LINES - 1:
        raise ValueError(f"{action}: more than {MOST_LINES} header lines")
    return Pending(fields, rows=rows, complete=complete)


def _checked(name: str, value: HeaderValue) -> str | list[str]:
    if not name.replace("-", "").isalnum() or not name.isascii():
        raise ValueError(f"{name!r} is no header name")
    if isinstance(value, str | int):
        return _checked_line(name, str(value))
    return [_checked_line(name, each) for each in value]


def _checked_line(name: str, value: str) -> str:
    if any(character in value for character in "\r\n\0"):
        raise ValueError(f"{name}: a line break or NUL in the value")
    try:
        size = len(f"{name}: {value}".encode())
    except UnicodeEncodeError:
        raise ValueError(f"{name}: not a Unicode text") from None
    if size > LONGEST_LINE:
        raise ValueError(f"{name}: {size} bytes, Asterisk reads {LONGEST_LINE}")
    return value


class Wire(AMIProtocol):  # type: ignore[misc]  # panoramisk has no types
    """Bytes to messages. Whatever arrives, the connection and the order of the events stay."""

    def __init__(self, session: "Session") -> None:
        self.session = session
        self.rest = b""
        self.oversize = False
        self.heard = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        self.heard = self.session.loop.time()
        self.factory = self.session  # panoramisk sets it too late for a server that speaks at once

    def data_received(self, data: bytes) -> None:
        self.heard = self.session.loop.time()
        # Cut into messages before decoding: a letter of several bytes may be split between two reads.
        *blocks, self.rest = (self.rest + data).split(b"\r\n\r\n")
        for block in blocks:
            if not self.oversize:
                self._message(block)
            self.oversize = False
        if len(self.rest) > LONGEST_MESSAGE:
            log.error("dropped a manager message of more than %d bytes", LONGEST_MESSAGE)
            self.oversize, self.rest = True, self.rest[-3:]

    def _message(self, block: bytes) -> None:
        try:
            self.handle_message(AmiMessage.from_line(block.decode("utf-8", "replace").strip(EOL)))
        except Exception:  # the edge: one bad message must not cost the connection
            log.exception("dropped a manager message: %.200r", block)

    def handle_message(self, message: AmiMessage) -> None:
        action = self.responses.get(message.action_id)
        if action is not None and action.add_message(message):
            del self.responses[message.action_id]
        if message.event:  # also those that answer an action: panoramisk shows them to nobody else
            self.session.dispatch(message)
            if message.event == "Shutdown":
                self.connection_lost("Asterisk shuts down")

    def close(self) -> None:
        """Pending actions fail here; panoramisk would send them again to whoever answers next."""
        unanswered = list(self.responses.values())
        self.responses.clear()
        self.transport.abort()
        super().close()
        for action in unanswered:
            action.fail(AmiDown(f"{action['Action']}: the connection was lost before the answer"))


class Session(Manager):  # type: ignore[misc]  # panoramisk has no types
    """One connection's life. It never reconnects by itself and nothing of it outlives the connection."""

    def __init__(self, address: AmiAddress, on_event: Callable[[AmiMessage], None]) -> None:
        loop = asyncio.get_running_loop()
        super().__init__(
            host=address.host, port=address.port, loop=loop, protocol_factory=partial(Wire, self)
        )
        self.gone: asyncio.Future[str] = loop.create_future()
        self.booted: asyncio.Future[AmiMessage] = loop.create_future()
        self.on_event = on_event

    def dispatch(self, message: AmiMessage) -> None:
        """To one reader, in order; not to panoramisk's callbacks, one of which re-sends actions."""
        if message.event == "FullyBooted" and not self.booted.done():
            self.booted.set_result(message)
        self.on_event(message)

    def connection_made(self, f: "asyncio.Task[Any]") -> None:
        if f.cancelled() or f.exception():
            return  # whoever awaits the task hears of it; panoramisk would retry in the background
        super().connection_made(f)
        self.pinger.cancel()  # it pings before the login is through and never looks for the Pong

    def connection_lost(self, exc: object) -> None:
        if not self.gone.done():
            self.gone.set_result(str(exc or "closed by Asterisk"))

    async def fully_booted(self, limit: timedelta) -> AmiMessage:
        either: list[asyncio.Future[Any]] = [self.booted, self.gone]
        await asyncio.wait(either, timeout=limit.total_seconds(), return_when=asyncio.FIRST_COMPLETED)
        if self.gone.done():
            raise AmiDown(self.gone.result())
        if not self.booted.done():
            raise AmiDown("no FullyBooted: still booting, or the account lacks read=system")
        return self.booted.result()

    async def ask(self, action: Pending, limit: timedelta) -> list[AmiMessage]:
        """Send once, wait for the answer. AmiRefused, AmiDown, AmiTimeout."""
        if self.gone.done():
            raise AmiDown(f"{action['Action']}: {self.gone.result()}")
        responses = self.protocol.responses
        if action.id in responses:
            raise ValueError(f"ActionID {action.id} is in use")
        answer: asyncio.Future[list[AmiMessage]] = self.send_action(action)
        try:
            # Not wait_for: after a pause of this process an answer that has come beats the clock.
            await asyncio.wait([answer], timeout=limit.total_seconds())
            if not answer.done():
                raise AmiTimeout(f"{action['Action']}: no answer within {limit.total_seconds():g} s")
        finally:
            responses.pop(action.id, None)
        return _accepted(answer.result())

    def silence(self) -> timedelta:
        """Since when nothing at all was heard."""
        return timedelta(seconds=self.loop.time() - self.protocol.heard)


def _accepted(messages: list[AmiMessage]) -> list[AmiMessage]:
    for message in messages:
        if not message.event and not message.success:
            raise AmiRefused(message.message or message.response)
    return messages
