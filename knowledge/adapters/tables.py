"""Tables of the knowledge base: articles, their versions and index, proposals, searches, papers."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Identity, Index, SmallInteger, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class ArticleRow(Base):
    """One matter. `in_force` is the version that people find and read now, `latest` the last one written.

    `turns_on`: the next day on which validity begins or ends. `reviews` counts how often somebody looked
    whether it still holds; `version` grows with every change.
    """

    __tablename__ = "knowledge_article"
    __table_args__ = (
        Index("ix_knowledge_article_state", "state", "changed_at", "id"),
        Index("ix_knowledge_article_review", "review_at"),
        Index("ix_knowledge_article_turns", "turns_on"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    kind: Mapped[str] = mapped_column(String(24))
    business: Mapped[str | None] = mapped_column(String(24))
    owner: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(12))
    latest: Mapped[int]
    in_force: Mapped[int | None]
    turns_on: Mapped[date | None]
    review_at: Mapped[datetime | None]
    reviews: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)


class VersionRow(Base):
    """What an article said; never changed. Only its publication is added, once.

    `words`: what else people may look for. The last day of its validity is `valid_until`.
    """

    __tablename__ = "knowledge_version"

    article: Mapped[int] = mapped_column(ForeignKey("knowledge_article.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(120))
    text: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text)
    written_by: Mapped[str] = mapped_column(String(40))
    written_at: Mapped[datetime]
    published_by: Mapped[str | None] = mapped_column(String(40))
    published_at: Mapped[datetime | None] = mapped_column(index=True)


class TermRow(Base):
    """A term of an article in force; `weight` says how much it tells of it (rules/words.py).

    All of it is the key, so that a search reads nothing but the index.
    """

    __tablename__ = "knowledge_term"
    __table_args__ = (
        Index("ix_knowledge_term_article", "article"),
        {"sqlite_with_rowid": False},
    )

    term: Mapped[str] = mapped_column(String(48), primary_key=True)
    weight: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    article: Mapped[int] = mapped_column(ForeignKey("knowledge_article.id"), primary_key=True)


class TermCountRow(Base):
    """How many articles have a term: rare ones say more, and are looked for first."""

    __tablename__ = "knowledge_term_count"

    term: Mapped[str] = mapped_column(String(48), primary_key=True)
    articles: Mapped[int]


class ReadRow(Base):
    """Who has read which version of what everybody has to read."""

    __tablename__ = "knowledge_read"

    article: Mapped[int] = mapped_column(ForeignKey("knowledge_article.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(String(40), primary_key=True)
    at: Mapped[datetime]


class ProposalRow(Base):
    """What the librarian is asked to put in: an answer, a change of rules, new business, a paper.

    `due_at` is when it has to be there. `article` covers it. New business has the day of its launch, and
    the notice that announced it.
    """

    __tablename__ = "knowledge_proposal"
    __table_args__ = (
        Index("ix_knowledge_proposal_state", "state", "due_at", "id"),
        Index("ix_knowledge_proposal_article", "article"),
    )

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    title: Mapped[str] = mapped_column(String(120))
    text: Mapped[str] = mapped_column(Text)
    ticket: Mapped[str | None] = mapped_column(ForeignKey("tickets_ticket.number"))
    launch_on: Mapped[date | None]
    due_at: Mapped[datetime]
    proposed_by: Mapped[str] = mapped_column(String(40))
    proposed_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12))
    article: Mapped[int | None] = mapped_column(ForeignKey("knowledge_article.id"))
    settled_by: Mapped[str | None] = mapped_column(String(40))
    settled_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(Text, default="")
    notice: Mapped[str] = mapped_column(Text, default="")
    announced_by: Mapped[str | None] = mapped_column(String(40))
    announced_at: Mapped[datetime | None]


class SearchRow(Base):
    """One search: what was typed, how many articles it found, which one was opened and used in a ticket."""

    __tablename__ = "knowledge_search"
    __table_args__ = (Index("ix_knowledge_search_at", "at"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    at: Mapped[datetime]
    person: Mapped[str] = mapped_column(String(40))
    typed: Mapped[str] = mapped_column(String(80))
    found: Mapped[int]
    opened: Mapped[int | None] = mapped_column(ForeignKey("knowledge_article.id"))
    used: Mapped[str | None] = mapped_column(ForeignKey("tickets_ticket.number"))


class SearchMonthRow(Base):
    """A month's searches as they were looked through, and what follows from them (csc.6.2)."""

    __tablename__ = "knowledge_search_month"

    month: Mapped[date] = mapped_column(primary_key=True)
    figures: Mapped[dict[str, Any]] = mapped_column(JSON)
    remark: Mapped[str] = mapped_column(Text)
    reviewed_by: Mapped[str] = mapped_column(String(40))
    reviewed_at: Mapped[datetime]


class OriginalRow(Base):
    """Where the paper of a ticket lies (180.6.7)."""

    __tablename__ = "knowledge_original"
    __table_args__ = (Index("ix_knowledge_original_filed", "filed_at", "ticket"),)

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    place: Mapped[str] = mapped_column(Text)
    filed_by: Mapped[str] = mapped_column(String(40))
    filed_at: Mapped[datetime]


class LetterRow(Base):
    """Suggestions as they were sent: number of the year, addressees, and the lines of the document."""

    __tablename__ = "knowledge_letter"
    __table_args__ = (UniqueConstraint("year", "number"),)

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    year: Mapped[int]
    number: Mapped[int]
    day: Mapped[date]
    recipients: Mapped[list[str]] = mapped_column(JSON)
    opinion: Mapped[str] = mapped_column(Text)
    lines: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    sent_by: Mapped[str] = mapped_column(String(40))
    sent_at: Mapped[datetime]


class SuggestionRow(Base):
    """A suggestion as the librarian sorted it; `letter` is the one it was sent in."""

    __tablename__ = "knowledge_suggestion"
    __table_args__ = (Index("ix_knowledge_suggestion_letter", "letter"),)

    ticket: Mapped[str] = mapped_column(ForeignKey("tickets_ticket.number"), primary_key=True)
    subject: Mapped[str] = mapped_column(String(24))
    summary: Mapped[str] = mapped_column(Text)
    sorted_by: Mapped[str] = mapped_column(String(40))
    sorted_at: Mapped[datetime]
    letter: Mapped[int | None] = mapped_column(ForeignKey("knowledge_letter.id"))
