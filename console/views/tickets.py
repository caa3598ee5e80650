"""Tickets as lists and as one form with its thread."""

from datetime import datetime

from console.views.answer import View
from console.views.drafts import RecordingView


class TicketRow(View):
    """`phone` is masked in lists."""

    number: str
    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    urgent: bool
    source: str
    owner: str
    due_at: datetime
    created_at: datetime


class TicketPage(View):
    now: datetime
    tickets: tuple[TicketRow, ...]
    next_before: str | None


class Entry(View):
    at: datetime
    kind: str
    by: str


class Ticket(View):
    ticket: TicketRow
    content: str
    address: str
    call: str | None
    recording: RecordingView | None
    entries: tuple[Entry, ...]
