"""Routing: blocked callers, callers found by their number."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "acd_blocked_caller",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("login", sa.String(length=40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acd_blocked_caller")),
        sa.UniqueConstraint("number", name=op.f("uq_acd_blocked_caller_number")),
    )
    op.create_index("ix_acd_call_caller", "acd_call", ["caller", "started_at"])
