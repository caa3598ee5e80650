"""Facts the recordings announce."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from people.rules.branches import HQ


@dataclass(frozen=True, slots=True)
class RecordingStored:
    """Verified, hashed and in the store. `kind` is call or voicemail; `voice_ms` is per channel."""

    topic: ClassVar[str] = "recording/{recording}/stored"
    retain: ClassVar[bool] = False

    recording: str
    call: str
    kind: str
    at: datetime
    duration_ms: int
    voice_ms: list[int]
    sha256: str


@dataclass(frozen=True, slots=True)
class RecordingMissing:
    """A call was talked on, and no audio covers it."""

    topic: ClassVar[str] = "alarm/recording_missing/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    queue: str
    seat: str
    talk_ms: int
    recorded_ms: int


@dataclass(frozen=True, slots=True)
class TranscriptReady:
    topic: ClassVar[str] = "recording/{recording}/transcript"
    retain: ClassVar[bool] = False

    recording: str
    call: str
    at: datetime
    words: int
    engine: str


@dataclass(frozen=True, slots=True)
class DraftOpened:
    """A draft waits for the recording extractor (180.3.2) until `due_at` (csc.3.3.b)."""

    topic: ClassVar[str] = "recording/{recording}/draft"
    retain: ClassVar[bool] = False

    draft: str
    recording: str
    call: str
    at: datetime
    due_at: datetime
    kind: str | None
    business: str | None
    nature: str | None
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class DraftHandedOn:
    """An extractor could not handle the message: it is in the seniors' list now (180.3.2)."""

    topic: ClassVar[str] = "recording/{recording}/draft_handed_on"
    retain: ClassVar[bool] = False

    draft: str
    recording: str
    at: datetime
    by: str
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class DraftClosed:
    """`state` is confirmed or refused."""

    topic: ClassVar[str] = "recording/{recording}/draft_closed"
    retain: ClassVar[bool] = False

    draft: str
    recording: str
    at: datetime
    state: str
    editor: str
    branch: str = HQ


@dataclass(frozen=True, slots=True)
class DraftAlarm:
    """A message nobody has taken up yet comes near its deadline (kind `warning`) or is `late` (csc.3.3.b)."""

    topic: ClassVar[str] = "alarm/draft/{draft}"
    retain: ClassVar[bool] = False

    draft: str
    call: str
    at: datetime
    kind: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class RecordingDeleted:
    """Audio, words and key are gone; `policy` names the retention row by which."""

    topic: ClassVar[str] = "recording/{recording}/deleted"
    retain: ClassVar[bool] = False

    recording: str
    call: str
    at: datetime
    policy: str


@dataclass(frozen=True, slots=True)
class RecordingFound:
    """The audio that an alarm missed came in after all: the alarm is withdrawn."""

    topic: ClassVar[str] = "alarm/recording_found/{call}"
    retain: ClassVar[bool] = False

    call: str
    at: datetime
    queue: str
    seat: str


# Help during the call (csc.7)


@dataclass(frozen=True, slots=True)
class SpeechHeard:
    """Something was understood in a talk that goes on; `recipient` sits there or listens in.

    Personal, and without a word of it: the console tells those to whoever may know. It belongs to no
    transaction and is told as it happens; one that is lost is made good by the next.
    """

    topic: ClassVar[str] = "help/{recipient}/speech"
    retain: ClassVar[bool] = False

    recipient: str
    call: str
    seat: str
    at: datetime
    utterance: int
    final: bool
