"""What Asterisk says of listening that belongs to no call: the listener's line, telephone and audio."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Notice:
    at: datetime


@dataclass(frozen=True, slots=True)
class LineReady(Notice):
    """The listener's telephone was taken up, and the dialplan has it."""

    line: str


@dataclass(frozen=True, slots=True)
class AudioBegan(Notice):
    line: str
    leg: str


@dataclass(frozen=True, slots=True)
class AudioOver(Notice):
    """What was listened to is gone; the line rests by itself."""

    line: str
    leg: str


@dataclass(frozen=True, slots=True)
class DialFailed(Notice):
    phone: str


@dataclass(frozen=True, slots=True)
class PhoneChanged(Notice):
    """A monitor phone registered, or went."""

    phone: str
    present: bool
