"""Facts that the knowledge base announces."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ArticleChanged:
    """An article was written, published, withdrawn or looked at again; or its validity began or ended."""

    topic: ClassVar[str] = "knowledge/article/{article}"
    retain: ClassVar[bool] = False

    article: int
    at: datetime
    what: str
    state: str
    by: str


@dataclass(frozen=True, slots=True)
class ProposalChanged:
    """Something for the knowledge base was proposed, settled or declined; or a launch was announced."""

    topic: ClassVar[str] = "knowledge/proposal/{proposal}"
    retain: ClassVar[bool] = False

    proposal: int
    at: datetime
    kind: str
    state: str


@dataclass(frozen=True, slots=True)
class KnowledgeAlarm:
    """`thing` is a proposal, an article or a month of searches; `kind` is warning or late."""

    topic: ClassVar[str] = "alarm/knowledge/{thing}"
    retain: ClassVar[bool] = False

    thing: str
    at: datetime
    kind: str
    title: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SuggestionsSent:
    """Sorted suggestions went out as one letter (180.6.2)."""

    topic: ClassVar[str] = "knowledge/letter/{letter}"
    retain: ClassVar[bool] = False

    letter: str
    at: datetime
    suggestions: int
