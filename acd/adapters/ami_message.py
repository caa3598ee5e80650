"""What Asterisk's manager interface says: one message as a typed, immutable event."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from panoramisk.message import Message
from panoramisk.utils import CaseInsensitiveDict

EOL = "\r\n"


class Headers(Mapping[str, str]):
    """Headers as sent, read without regard to case; of a repeated one the last, `all` gives every value."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._fields = fields if isinstance(fields, CaseInsensitiveDict) else CaseInsensitiveDict(fields)

    def __getitem__(self, name: str) -> str:
        value: str | list[str] = self._fields[name]
        return value if isinstance(value, str) else value[-1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return repr(dict(self._fields))

    def all(self, name: str) -> list[str]:
        value: str | list[str] = self._fields.get(name, [])
        return [value] if isinstance(value, str) else list(value)


@dataclass(frozen=True, slots=True)
class AmiEvent:
    """One message. `received` is this machine's clock, `at` is Asterisk's."""

    name: str
    headers: Mapping[str, str]
    received: datetime

    def __post_init__(self) -> None:
        if not isinstance(self.headers, Headers):
            object.__setattr__(self, "headers", Headers(self.headers))

    @property
    def at(self) -> datetime:
        """The event's own Timestamp (timestampevents=yes); without one, the moment it was received."""
        try:
            return datetime.fromtimestamp(float(self.headers["Timestamp"]), UTC)
        except (KeyError, ValueError, OverflowError, OSError):
            return self.received

    def all(self, name: str) -> list[str]:
        """Every value of a repeated header (ChanVariable, Output…), in order."""
        assert isinstance(self.headers, Headers)
        return self.headers.all(name)

    @classmethod
    def parse(cls, text: str, received: datetime) -> "AmiEvent":
        """From the lines of one message, as in a captured transcript (either line ending)."""
        return cls.of(AmiMessage.from_line(text.replace(EOL, "\n").replace("\n", EOL).strip(EOL)), received)

    @classmethod
    def of(cls, message: "AmiMessage", received: datetime) -> "AmiEvent":
        return cls(message.event or "Response", Headers(message), received)


class AmiMessage(Message):  # type: ignore[misc]  # panoramisk has no types
    """panoramisk's message, read without its losses.

    It drops a last header that is empty, overwrites a header called Content, and is killed by a second
    Event header, which any UserEvent may carry.
    """

    def __init__(self, lines: list[str]) -> None:
        store: dict[str, tuple[str, str | list[str]]] = {}
        self._store = store
        self.manager = None
        for line in lines:
            name, colon, value = line.partition(":")
            key = name.lower()
            if key in store:
                self._repeated(key, value.removeprefix(" "))
            elif colon:
                store[key] = (name, value.removeprefix(" "))

    def _repeated(self, key: str, value: str) -> None:
        if key in {"event", "response", "actionid"}:
            return  # what a message is, is said first
        name, kept = self._store[key]
        self._store[key] = (name, [kept, value] if isinstance(kept, str) else [*kept, value])

    @classmethod
    def from_line(cls, line: str) -> "AmiMessage":
        return cls(line.split(EOL))
