"""Facts that leave the product: written with the state they belong to, published later, at least once."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar, Protocol, cast

from sqlalchemy import Identity, Table, Text, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from runtime.clock import utc_now
from runtime.database import Base


class Event(Protocol):
    """A frozen dataclass with a topic such as `call/{call}/ended`; the braces name its own fields.

    It may also have `clears`, the topic of a retained fact that holds no longer.
    """

    topic: ClassVar[str]
    retain: ClassVar[bool]


_PLAIN = frozenset({str, int, float, bool, type(None)})
Reaction = Callable[[AsyncSession, Any], Awaitable[None]]


class OutboxRow(Base):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    topic: Mapped[str] = mapped_column(Text)
    payload: Mapped[str] = mapped_column(Text)
    retain: Mapped[bool]
    at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Announcer:
    """Writes events into the outbox and runs the reactions to them, all in the caller's transaction.

    A reaction is how a higher package hears of a lower one's event; it does small database work only.
    """

    reactions: Mapping[type, tuple[Reaction, ...]]

    async def __call__(self, session: AsyncSession, *events: Event) -> None:
        if events:  # as plain rows: objects would cost ten times as much, and alarms come by the hundred
            await session.execute(
                insert(cast("Table", OutboxRow.__table__)), [row for event in events for row in _rows(event)]
            )
        for event in events:
            for reaction in self.reactions.get(type(event), ()):
                await reaction(session, event)


def _rows(event: Event) -> Iterator[dict[str, object]]:
    now = utc_now()
    yield {"topic": topic_of(event), "payload": payload_of(event), "retain": event.retain, "at": now}
    if cleared := getattr(event, "clears", None):  # an empty one, as MQTT has it
        yield {"topic": _filled(cleared, event), "payload": "", "retain": True, "at": now}


def topic_of(event: Event) -> str:
    return _filled(event.topic, event)


def _filled(topic: str, event: Event) -> str:
    return topic.format_map(_Topic(event))


def payload_of(event: Event) -> str:
    body = {"event": type(event).__name__, "version": 1, "data": plain(event)}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def plain(value: object) -> Any:  # noqa: ANN401 (JSON has no narrower type)
    """Dataclasses, times and enums as JSON knows them."""
    if type(value) in _PLAIN:  # most values by far
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


class _Topic(dict[str, str]):
    """Field values as topic levels: MQTT's own signs in a caller's data must not change the topic."""

    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event

    def __missing__(self, name: str) -> str:
        level = str(getattr(self._event, name))
        return "".join("-" if sign in "/+#$\0" else sign for sign in level) or "-"
