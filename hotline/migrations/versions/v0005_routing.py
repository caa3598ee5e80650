"""Routing: blocked callers, promised call-backs, callers found by their number."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0005"
down_revision = "0004"


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
    op.create_index(op.f("ix_tickets_ticket_phone"), "tickets_ticket", ["phone"])
    _promised_call_backs()


def _promised_call_backs() -> None:
    op.create_table(
        "acd_callback",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("number", sa.String(length=32), nullable=False),
        sa.Column("queue", sa.String(length=32), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("waiting_since", UtcDateTime(), nullable=False),
        sa.Column("promised_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("warn_at", UtcDateTime(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("call", sa.String(length=80), nullable=False),
        sa.Column("customer", sa.Integer(), nullable=True),
        sa.Column("customer_class", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_at", UtcDateTime(), nullable=False),
        sa.Column("result", sa.String(length=20), nullable=False),
        sa.Column("reached_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("alarm", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acd_callback")),
    )
    with op.batch_alter_table("acd_callback", schema=None) as batch_op:
        batch_op.create_index("ix_acd_callback_state", ["state", "next_at"], unique=False)
        batch_op.create_index(
            "uq_acd_callback_open",
            ["number"],
            unique=True,
            sqlite_where=sa.text("state IN ('waiting', 'calling')"),
            postgresql_where=sa.text("state IN ('waiting', 'calling')"),
        )
