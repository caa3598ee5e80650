"""Recordings, transcripts, and the drafts the extractor works on (180.3.2)."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from config.centre import CustomerClass
from console.views.answer import View


class RecordingView(View):
    id: str
    duration_seconds: float
    channels: int
    sha256: str


class Peaks(View):
    """Loudest sample of every step, 0 to 1, one list a channel."""

    channels: tuple[tuple[float, ...], ...]
    per_second: int


class WordView(View):
    text: str
    start: float
    end: float
    confidence: float
    speaker: Literal["caller", "seat"]


class TranscriptView(View):
    engine: str
    model: str
    words: tuple[WordView, ...]


class Evidence(View):
    """Where a field was heard: seconds, the first and the last word's index, their text."""

    start: float
    end: float
    first: int
    last: int
    text: str


class FieldView(View):
    """`confidence` is 0 where nothing was heard, 1 where a person typed the value."""

    value: str | bool | tuple[str, ...] | None
    confidence: float
    evidence: tuple[Evidence, ...]


class DraftCall(View):
    id: str
    caller: str
    customer_class: CustomerClass
    started_at: datetime
    ended_at: datetime | None


class DraftRow(View):
    id: str
    state: str
    due_at: datetime
    caller: str
    duration_seconds: float
    kind: str | None
    business: str | None
    nature: str | None
    urgent: bool
    confidence: float
    handed_on: bool


class Drafts(View):
    now: datetime
    drafts: tuple[DraftRow, ...]


class Draft(View):
    id: str
    state: str
    due_at: datetime
    version: int
    recording: RecordingView
    call: DraftCall
    transcript: TranscriptView | None
    fields: dict[str, FieldView]
    missing: tuple[str, ...]
    editor: str | None
    ticket: str | None
    handed_by: str | None
    handed_why: str | None


Listed = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]
PhoneOrNone = Annotated[str, Field(pattern=r"^[0-9+*#() -]{0,32}$")]
Phone = Annotated[str, Field(pattern=r"^[0-9+*#() -]{1,32}$")]


class DraftFields(BaseModel):
    """What the extractor changed; a field that is not sent stays as it is."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["complaint", "suggestion"] | None = None
    business: Listed | None = None
    nature: Listed | None = None
    name: str | None = Field(default=None, max_length=120)
    phones: list[Phone] = Field(default=[], max_length=5)
    address: str | None = Field(default=None, max_length=400)
    amount: str | None = Field(default=None, max_length=40)
    request: str | None = Field(default=None, max_length=400)
    urgent: bool = False
    content: str | None = Field(default=None, max_length=8000)


class DraftChange(BaseModel):
    version: int
    fields: DraftFields


class Reasoned(BaseModel):
    """What is done to a draft at this version, and why."""

    version: int
    reason: str = Field(min_length=1, max_length=400)


class Confirmed(View):
    ticket: str
