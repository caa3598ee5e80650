"""Queues: what each wait stood beside, and emergency mode from beginning to end."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "acd_wait",
        sa.Column("call", sa.String(length=80), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("queue", sa.String(length=32), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=False),
        sa.Column("idle_ms", sa.BigInteger(), nullable=False),
        sa.Column("no_seat_ms", sa.BigInteger(), nullable=False),
        sa.Column("breached", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("call", "since", name=op.f("pk_acd_wait")),
    )
    with op.batch_alter_table("acd_wait", schema=None) as batch_op:
        batch_op.create_index("ix_acd_wait_since", ["since"], unique=False)
    op.create_table(
        "acd_emergency",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("began_by", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("voicemail", sa.Boolean(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("ended_by", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acd_emergency")),
    )
