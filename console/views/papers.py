"""Papers filed by kind, and places of complaints for later planning."""

from datetime import datetime

from console.views.answer import View
from tickets.adapters.papers import PaperKind


class FiledPaper(View):
    """`about`: the order, or the clock that raised it; `late`: it was or is held back."""

    id: str
    kind: PaperKind
    ticket: str
    about: str
    at: datetime
    due_at: datetime | None
    late: bool


class PaperPage(View):
    now: datetime
    papers: tuple[FiledPaper, ...]
    next_before: str | None
