"""The state of a recording, its hold, and the proof that every talk was recorded."""

from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field

from console.views.answer import View


class Pause(View):
    until: datetime


class Reason(BaseModel):
    """Why a hold is set or lifted: it stands in the audit log."""

    model_config = ConfigDict(
        str_strip_whitespace=True, json_schema_extra={"examples": [{"reason": "法院调取 2026-118"}]}
    )

    reason: str = Field(min_length=3, max_length=400)


class Hold(View):
    reason: str
    set_by: str
    set_at: datetime


class RecordingState(View):
    """`verified_at`: when it was last read whole and found unchanged. `keep_until` is null for ever.

    `policy` names the retention row; a hold or an open draft keeps a recording beyond its time.
    """

    id: str
    call: str
    kind: str
    state: str
    duration_seconds: float
    encrypted: bool
    place: str
    sha256: str
    number: int
    stored_at: datetime
    verified_at: datetime | None
    policy: str | None
    keep_until: datetime | None
    hold: Hold | None
    deleted_at: datetime | None
    deleted_by: str | None
    may_hold: bool


class Fault(View):
    """A call whose audio is missing or short; times in milliseconds."""

    call: str
    seat: str
    talk_ms: int
    recorded_ms: int


class CompletenessDay(View):
    """One day of the centre: talks of the ledger held against the audio; the current day so far."""

    day: date
    talks: int
    matched: int
    short: int
    missing: int
    talk_ms: int
    paused_ms: int
    faults: tuple[Fault, ...]


class Completeness(View):
    """Newest first."""

    days: tuple[CompletenessDay, ...]
