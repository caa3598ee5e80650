"""Recordings: place, seal and end of each file, legal holds, pauses, and the proof of each day."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    with op.batch_alter_table("recordings_recording") as table:
        table.add_column(sa.Column("place", sa.String(10), server_default="folder", nullable=False))
        table.add_column(sa.Column("stored_sha256", sa.String(64), nullable=True))
        table.add_column(sa.Column("master_key", sa.String(40), nullable=True))
        table.add_column(sa.Column("wrapped_key", sa.String(120), nullable=True))
        table.add_column(sa.Column("verified_at", UtcDateTime(), nullable=True))
        table.add_column(sa.Column("deleted_at", UtcDateTime(), nullable=True))
        table.add_column(sa.Column("deleted_by", sa.String(60), nullable=True))
    _holds()
    _pauses()
    _completeness()


def _holds() -> None:
    op.create_table(
        "recordings_hold",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("recording", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("set_by", sa.String(40), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.Column("lifted_by", sa.String(40), nullable=True),
        sa.Column("lifted_at", UtcDateTime(), nullable=True),
        sa.Column("lift_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recording"], ["recordings_recording.id"], name=op.f("fk_recordings_hold_recording")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recordings_hold")),
    )
    op.create_index(op.f("ix_recordings_hold_recording"), "recordings_hold", ["recording"])


def _pauses() -> None:
    op.create_table(
        "recordings_pause",
        sa.Column("call", sa.String(80), nullable=False),
        sa.Column("paused_at", UtcDateTime(), nullable=False),
        sa.Column("seat", sa.String(32), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("resumed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("call", "paused_at", name=op.f("pk_recordings_pause")),
    )


def _completeness() -> None:
    op.create_table(
        "recordings_completeness",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("talks", sa.Integer(), nullable=False),
        sa.Column("matched", sa.Integer(), nullable=False),
        sa.Column("short", sa.Integer(), nullable=False),
        sa.Column("missing", sa.Integer(), nullable=False),
        sa.Column("talk_ms", sa.BigInteger(), nullable=False),
        sa.Column("paused_ms", sa.BigInteger(), nullable=False),
        sa.Column("faults", sa.JSON(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_recordings_completeness")),
    )
