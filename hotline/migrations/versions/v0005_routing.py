"""Routing: blocked callers, promised call-backs, callers found by their number."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0005"
down_revision = "0003"


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
    op.create_table(
        "acd_callback",
        sa.Column("call", sa.String(length=80), nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("customer_class", sa.String(length=20), nullable=False),
        sa.Column("queue", sa.String(length=32), nullable=False),
        sa.Column("promised_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["call"], ["acd_call.id"], name=op.f("fk_acd_callback_call"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("call", name=op.f("pk_acd_callback")),
    )
    op.create_index("ix_acd_callback_due", "acd_callback", ["done_at", "due_at"])
    op.create_index("ix_acd_call_caller", "acd_call", ["caller", "started_at"])
    op.create_index(op.f("ix_tickets_ticket_phone"), "tickets_ticket", ["phone"])
