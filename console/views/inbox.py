"""The inbox of papers (180.2.2): what came, who has it, what became of it, and what is sent to change it."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from console.views.answer import View
from console.views.drafts import PhoneOrNone
from console.views.tickets import Kind
from tickets.rules.inbox import Channel, PaperState


class PaperFileView(View):
    """`shown`: a browser shows it; what is not is handed out as a file."""

    id: str
    name: str
    media_type: str
    size: int
    sha256: str
    shown: bool


class PaperView(View):
    """`phone` is masked in lists. `held_by` is the log-in of who took it, `holder` their name."""

    id: int
    channel: Channel
    sender: str
    phone: str
    content: str
    received_at: datetime
    due_at: datetime
    registered_by: str
    state: PaperState
    held_by: str | None
    holder: str | None
    ticket: str | None
    settled_by: str | None
    settled_at: datetime | None
    reason: str
    files: tuple[PaperFileView, ...]


class InboxPage(View):
    """`backed_up_at`: when somebody last took a backup of the documents (180.2.7)."""

    now: datetime
    papers: tuple[PaperView, ...]
    next_after: str | None
    backed_up_at: datetime | None


class FormSuggestion(View):
    """What the paper's own words say of the form; whoever enters it looks at every field."""

    kind: Kind
    business: str
    nature: str | None
    customer: str
    phone: str
    address: str
    content: str
    urgent: bool
    answer_by: Literal["phone", "letter", "fax", "email"]


class PaperDetail(View):
    paper: PaperView
    address: str
    form: FormSuggestion


class PaperIn(BaseModel):
    """A paper as it came. `received_at`: now without it. At least one of sender, phone, content."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "channel": "fax",
                    "sender": "华星电子有限公司",
                    "phone": "055826510001",
                    "content": "专线 11 月 23 日起中断，请尽快修复",
                    "received_at": "2026-11-24T09:00:00+08:00",
                }
            ]
        },
    )

    channel: Channel
    sender: str = Field(default="", max_length=120)
    phone: PhoneOrNone = ""
    address: str = Field(default="", max_length=400)
    content: str = Field(default="", max_length=8000)
    received_at: AwareDatetime | None = None


class PaperMade(View):
    """`fresh` is false where the Idempotency-Key was known: it is the paper of before."""

    id: int
    due_at: datetime
    fresh: bool


class FileMade(View):
    id: str


class TakeIn(BaseModel):
    """`held_by`: whom the screen showed as having it, so that nobody takes it from a third one unseen."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"held_by": None}]})

    held_by: Annotated[str, Field(max_length=40)] | None = None


class AsideIn(BaseModel):
    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "广告，非投诉或建议"}]}
    )

    reason: str = Field(max_length=1000)


class PaperEntered(View):
    ticket: str
