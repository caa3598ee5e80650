"""Surges of complaints, what is proposed about them, and what was decided (csc.5.3.c)."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from console.views.answer import View


class SurgeView(View):
    """Complaints of one `area`, `business` and `word`, an empty one does not matter.

    `expected`: how many such a stretch of time has on average. `parent`: the ticket that approval made.
    """

    id: int
    area: str
    business: str
    word: str
    tickets: tuple[str, ...]
    expected: float
    found_at: datetime
    grown_at: datetime
    announcement: str
    state: Literal["proposed", "approved", "refused"]
    decided_by: str | None
    decided_at: datetime | None
    parent: str | None


class SurgePage(View):
    """The latest first; `may_decide`: the reader could approve or refuse them."""

    surges: tuple[SurgeView, ...]
    next_before: int | None
    may_decide: bool


class SurgeDecision(BaseModel):
    """`announcement` goes to everybody at work; what was proposed, or as it was written anew."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"approve": True, "announcement": "南京路宽带集中反映断网，已在抢修。"}]
        }
    )

    approve: bool
    announcement: str = Field(default="", max_length=2000)
