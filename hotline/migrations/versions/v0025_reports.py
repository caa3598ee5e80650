"""Reports: versions of their forms, the reports themselves, surges of complaints."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "reports_form",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("proposed_by", sa.String(length=40), nullable=False),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.Column("decided_by", sa.String(length=40), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports_form")),
        sa.UniqueConstraint("form", "version", name=op.f("uq_reports_form_form_version")),
    )
    op.create_table(
        "reports_report",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("period", sa.String(length=8), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("tables", sa.JSON(), nullable=False),
        sa.Column("generated_by", sa.String(length=40), nullable=False),
        sa.Column("generated_at", UtcDateTime(), nullable=False),
        sa.Column("checked_by", sa.String(length=40), nullable=True),
        sa.Column("checked_at", UtcDateTime(), nullable=True),
        sa.Column("released_by", sa.String(length=40), nullable=True),
        sa.Column("released_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports_report")),
        sa.UniqueConstraint("form", "period", "last", name=op.f("uq_reports_report_form_period_last")),
    )
    op.create_index("ix_reports_report_due", "reports_report", ["due_at"])
    op.create_table(
        "reports_surge",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("area", sa.String(length=40), nullable=False),
        sa.Column("business", sa.String(length=20), nullable=False),
        sa.Column("word", sa.String(length=40), nullable=False),
        sa.Column("tickets", sa.JSON(), nullable=False),
        sa.Column("expected", sa.Float(), nullable=False),
        sa.Column("found_at", UtcDateTime(), nullable=False),
        sa.Column("grown_at", UtcDateTime(), nullable=False),
        sa.Column("announcement", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("decided_by", sa.String(length=40), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("parent", sa.String(length=20), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports_surge")),
    )
    op.create_index("ix_reports_surge_found", "reports_surge", ["found_at"])
    op.create_index("ix_tickets_order_issued", "tickets_order", ["issued_at"])
