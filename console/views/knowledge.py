"""The knowledge base: hits of a search, an article with its versions, who has read it, what is proposed."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, Field

from console.views.answer import Titled, View
from knowledge.proposals import ProposalKind
from knowledge.rules.life import ArticleState, ArticleStep

Typed = Annotated[str, Field(min_length=1, max_length=80, examples=["宽带断网怎么报修"])]
Kind = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$", examples=["answer"])]
Number = Annotated[int, Field(ge=1, lt=2**31, examples=[17])]
TicketNumber = Annotated[str, Field(pattern=r"^[0-9]{8}-[0-9]{4,10}$", examples=["20261124-0001"])]
Remark = Annotated[str, Field(max_length=1000)]


class FoundBy(View):
    """Why an article was found: `asked` was typed, `word` stands for it in title, search words or text."""

    asked: str
    word: str
    where: Literal["title", "words", "text"]
    points: float


class HitView(View):
    """`valid_from` may lie in the future: new business is known before its launch."""

    article: int
    kind: str
    title: str
    excerpt: str
    valid_from: date
    valid_until: date | None
    why: tuple[FoundBy, ...]


class Hits(View):
    """The best first. `search` names the search in the log; what is typed on the way is not logged."""

    search: int | None
    hits: tuple[HitView, ...]


class SearchIn(BaseModel):
    q: Typed


class OpenedIn(BaseModel):
    article: Number


class ArticleLine(View):
    id: int
    kind: str
    business: str | None
    title: str
    state: ArticleState
    version: int
    latest: int
    in_force: int | None
    owner: str
    valid_from: date
    valid_until: date | None
    review_at: datetime | None
    changed_at: datetime


class ArticlePage(View):
    """`next_before` asks for the page after."""

    now: datetime
    articles: tuple[ArticleLine, ...]
    next_before: str | None


class ArticleVersion(View):
    number: int
    title: str
    text: str
    words: str
    valid_from: date
    valid_until: date | None
    note: str
    written_by: str
    written_at: datetime
    published_by: str | None
    published_at: datetime | None


class Article(View):
    """Who does not keep the knowledge base sees published versions only. `steps`: what the reader may do.

    `to_read`: the reader has still to confirm the version in force.
    """

    article: ArticleLine
    versions: tuple[ArticleVersion, ...]
    steps: tuple[ArticleStep, ...]
    to_read: bool


class VersionIn(BaseModel):
    title: str = Field(max_length=120)
    text: str = Field(max_length=20000)
    words: str = Field(default="", max_length=500)
    valid_from: date
    valid_until: date | None = None
    note: Remark = ""


class ArticleIn(VersionIn):
    """`proposal`: what the article is written for."""

    kind: Kind
    business: Kind | None = None
    proposal: Number | None = None


class StepIn(BaseModel):
    step: Literal[ArticleStep.PUBLISH, ArticleStep.REVIEW, ArticleStep.WITHDRAW]
    note: Remark = ""


class UseIn(BaseModel):
    ticket: TicketNumber
    search: Number | None = None


class ReadIn(BaseModel):
    number: Number


class ReaderView(View):
    login: str
    name: str
    at: datetime | None


class Readers(View):
    """Of the version in force; who has not read it comes first."""

    number: int
    readers: tuple[ReaderView, ...]


class KnowledgeLists(View):
    """`read_kinds`: kinds that everybody who answers callers confirms to have read."""

    kinds: tuple[Titled, ...]
    read_kinds: tuple[str, ...]
    subjects: tuple[Titled, ...]
    recipients: tuple[Titled, ...]


class ProposalView(View):
    id: int
    kind: ProposalKind
    title: str
    text: str
    ticket: str | None
    launch_on: date | None
    due_at: datetime
    proposed_by: str
    proposed_at: datetime
    state: Literal["open", "settled", "declined"]
    article: int | None
    note: str
    notice: str
    announced_at: datetime | None


class ProposalPage(View):
    """Open ones by their deadline, others the newest first."""

    now: datetime
    proposals: tuple[ProposalView, ...]
    next_after: str | None


class ProposalIn(BaseModel):
    """`changed_at`: when a change of rules took effect; `launch_on`: the first day of new business."""

    kind: ProposalKind
    title: str = Field(max_length=120)
    text: str = Field(max_length=20000)
    ticket: TicketNumber | None = None
    changed_at: AwareDatetime | None = None
    launch_on: date | None = None


class TakenIn(BaseModel):
    article: Number


class DeclinedIn(BaseModel):
    note: Remark


class NoticeIn(BaseModel):
    notice: str = Field(max_length=2000)
