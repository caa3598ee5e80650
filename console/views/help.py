"""Help during the call (csc.7): what both sides said, what to avoid, and what a ticket would say."""

from typing import Literal

from pydantic import Field

from console.views.answer import Titled, View


class SpokenView(View):
    """One utterance, `at` seconds into the recording; one that is not `final` may still change."""

    number: int
    speaker: Literal["caller", "seat"]
    at: float
    text: str = Field(examples=["我家的宽带晚上上网特别慢"])
    final: bool


class CautionView(Titled):
    """The seat said `text`, which rule `value` forbids."""

    text: str = Field(examples=["绝对没问题"])
    at: float


class TicketProposal(View):
    """What the caller's words would fill a ticket with, empty where nothing was said; an offer only."""

    kind: Literal["complaint", "suggestion"] | None
    business: str | None
    nature: str | None
    customer: str
    phone: str
    address: str
    content: str
    urgent: bool


class HelpView(View):
    """`about` is what to search the knowledge base for, `missing` what a ticket still lacks.

    `off`: by the settings; `no_model`: none is installed; `busy`: as many talks are followed as may be;
    `away`: the helping process does not answer; `idle`: no talk.
    """

    state: Literal["off", "no_model", "away", "busy", "idle", "listening"]
    call: str | None
    said: tuple[SpokenView, ...]
    cautions: tuple[CautionView, ...]
    about: str = Field(examples=["宽带晚上上网特别慢"])
    proposal: TicketProposal | None
    missing: tuple[str, ...]
