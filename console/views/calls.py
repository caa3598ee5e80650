"""The call ledger as lists and as one call."""

from datetime import datetime

from config.centre import CustomerClass
from console.views.answer import View
from console.views.trace import TraceEntry


class CallRow(View):
    """One row of the ledger; `caller` is masked, `known` says how the row is known."""

    id: str
    started_at: datetime
    ended_at: datetime | None
    caller: str
    customer_class: CustomerClass
    queue: str | None
    seat: str | None
    ring_seconds: float | None
    wait_seconds: float | None
    talk_seconds: float | None
    hung_up_by: str
    outcome: str
    known: str
    recording: str | None


class CallPage(View):
    """Newest first; `next_before` asks for the page after."""

    calls: tuple[CallRow, ...]
    next_before: str | None


class Interval(View):
    kind: str
    started_at: datetime
    ended_at: datetime | None
    queue: str
    seat: str
    result: str


class Transfer(View):
    """Seat `seat` sent its caller to `to`, a seat or a destination of the centre."""

    kind: str
    seat: str
    to: str
    at: datetime
    why: str
    ticket: str
    result: str


class AgentTime(View):
    """One seat's share of the call."""

    seat: str
    talk_seconds: float
    hold_seconds: float
    consult_seconds: float
    conference_seconds: float


class CallDetail(View):
    call: CallRow
    intervals: tuple[Interval, ...]
    transfers: tuple[Transfer, ...]
    agents: tuple[AgentTime, ...]
    trace: tuple[TraceEntry, ...]
