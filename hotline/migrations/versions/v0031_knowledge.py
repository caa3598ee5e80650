"""The knowledge base: articles, their index, proposals, searches, originals, letters of suggestions."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0031"
down_revision = "0030"

FILED = "original_filed"


def upgrade() -> None:
    _articles()
    _index()
    _proposals()
    _searches()
    _letters()
    _originals()


def _articles() -> None:
    op.create_table(
        "knowledge_article",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("business", sa.String(24), nullable=True),
        sa.Column("owner", sa.String(40), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("latest", sa.Integer(), nullable=False),
        sa.Column("in_force", sa.Integer(), nullable=True),
        sa.Column("turns_on", sa.Date(), nullable=True),
        sa.Column("review_at", UtcDateTime(), nullable=True),
        sa.Column("reviews", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_article")),
    )
    op.create_index("ix_knowledge_article_state", "knowledge_article", ["state", "changed_at", "id"])
    op.create_index("ix_knowledge_article_review", "knowledge_article", ["review_at"])
    op.create_index("ix_knowledge_article_turns", "knowledge_article", ["turns_on"])
    op.create_table(
        "knowledge_version",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("written_by", sa.String(40), nullable=False),
        sa.Column("written_at", UtcDateTime(), nullable=False),
        sa.Column("published_by", sa.String(40), nullable=True),
        sa.Column("published_at", UtcDateTime(), nullable=True),
        _of_article("version"),
        sa.PrimaryKeyConstraint("article", "number", name=op.f("pk_knowledge_version")),
    )
    op.create_index("ix_knowledge_version_published_at", "knowledge_version", ["published_at"])
    op.create_table(
        "knowledge_read",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        _of_article("read"),
        sa.PrimaryKeyConstraint("article", "number", "person", name=op.f("pk_knowledge_read")),
    )


def _index() -> None:
    op.create_table(
        "knowledge_term",
        sa.Column("term", sa.String(48), nullable=False),
        sa.Column("weight", sa.SmallInteger(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        _of_article("term"),
        sa.PrimaryKeyConstraint("term", "weight", "article", name=op.f("pk_knowledge_term")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_knowledge_term_article", "knowledge_term", ["article"])
    op.create_table(
        "knowledge_term_count",
        sa.Column("term", sa.String(48), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("term", name=op.f("pk_knowledge_term_count")),
    )


def _proposals() -> None:
    op.create_table(
        "knowledge_proposal",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("ticket", sa.String(20), nullable=True),
        sa.Column("launch_on", sa.Date(), nullable=True),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("proposed_by", sa.String(40), nullable=False),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("article", sa.Integer(), nullable=True),
        sa.Column("settled_by", sa.String(40), nullable=True),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("announced_by", sa.String(40), nullable=True),
        sa.Column("announced_at", UtcDateTime(), nullable=True),
        _of_article("proposal"),
        _of_ticket("proposal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_proposal")),
    )
    op.create_index("ix_knowledge_proposal_state", "knowledge_proposal", ["state", "due_at", "id"])
    op.create_index("ix_knowledge_proposal_article", "knowledge_proposal", ["article"])


def _searches() -> None:
    op.create_table(
        "knowledge_search",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("typed", sa.String(80), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("opened", sa.Integer(), nullable=True),
        sa.Column("used", sa.String(20), nullable=True),
        _of_article("search", "opened"),
        _of_ticket("search", "used"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_search")),
    )
    op.create_index("ix_knowledge_search_at", "knowledge_search", ["at"])
    op.create_table(
        "knowledge_search_month",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("reviewed_by", sa.String(40), nullable=False),
        sa.Column("reviewed_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_knowledge_search_month")),
    )


def _letters() -> None:
    op.create_table(
        "knowledge_letter",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("recipients", sa.JSON(), nullable=False),
        sa.Column("opinion", sa.Text(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("sent_by", sa.String(40), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_letter")),
        sa.UniqueConstraint("year", "number", name=op.f("uq_knowledge_letter_year_number")),
    )
    op.create_table(
        "knowledge_suggestion",
        sa.Column("ticket", sa.String(20), nullable=False),
        sa.Column("subject", sa.String(24), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("sorted_by", sa.String(40), nullable=False),
        sa.Column("sorted_at", UtcDateTime(), nullable=False),
        sa.Column("letter", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["letter"], ["knowledge_letter.id"], name=op.f("fk_knowledge_suggestion_letter")
        ),
        _of_ticket("suggestion"),
        sa.PrimaryKeyConstraint("ticket", name=op.f("pk_knowledge_suggestion")),
    )
    op.create_index("ix_knowledge_suggestion_letter", "knowledge_suggestion", ["letter"])


def _originals() -> None:
    """Papers that were filed before are found from the register too."""
    originals = op.create_table(
        "knowledge_original",
        sa.Column("ticket", sa.String(20), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("filed_by", sa.String(40), nullable=False),
        sa.Column("filed_at", UtcDateTime(), nullable=False),
        _of_ticket("original"),
        sa.PrimaryKeyConstraint("ticket", name=op.f("pk_knowledge_original")),
    )
    op.create_index("ix_knowledge_original_filed", "knowledge_original", ["filed_at", "ticket"])
    entries = sa.table(
        "tickets_entry",
        sa.column("ticket", sa.String),
        sa.column("number", sa.Integer),
        sa.column("kind", sa.String),
        sa.column("author", sa.String),
        sa.column("at", UtcDateTime),
        sa.column("body", sa.JSON),
    )
    filed = op.get_bind().execute(
        sa.select(entries).where(entries.c.kind == FILED).order_by(entries.c.ticket, entries.c.number)
    )
    last = {
        row.ticket: {
            "ticket": row.ticket,
            "place": str(row.body.get("text", "")),
            "filed_by": row.author,
            "filed_at": row.at,
        }
        for row in filed
    }
    op.bulk_insert(originals, list(last.values()))


def _of_article(table: str, column: str = "article") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_knowledge_{table}_{column}")
    return sa.ForeignKeyConstraint([column], ["knowledge_article.id"], name=name)


def _of_ticket(table: str, column: str = "ticket") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_knowledge_{table}_{column}")
    return sa.ForeignKeyConstraint([column], ["tickets_ticket.number"], name=name)
