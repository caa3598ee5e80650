"""Live listening: listeners' phones, and every session."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "acd_monitor",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("node", sa.String(16), nullable=False),
        sa.Column("login", sa.String(40), nullable=False),
        sa.Column("secret", sa.String(64), nullable=False),
        sa.Column("phone", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("mode", sa.String(10), nullable=False),
        sa.Column("awaited", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acd_monitor")),
        sa.UniqueConstraint("login", name=op.f("uq_acd_monitor_login")),
    )
    op.create_table(
        "acd_listening",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("node", sa.String(16), nullable=False),
        sa.Column("listener", sa.String(40), nullable=False),
        sa.Column("agent", sa.String(40), nullable=False),
        sa.Column("seat", sa.String(32), nullable=False),
        sa.Column("call", sa.String(80), nullable=False),
        sa.Column("mode", sa.String(10), nullable=False),
        sa.Column("modes", sa.JSON(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("reason", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acd_listening")),
    )
    op.create_index("ix_acd_listening_listener", "acd_listening", ["listener", "asked_at"])
    op.create_index("ix_acd_listening_agent", "acd_listening", ["agent", "asked_at"])
    op.create_index("ix_acd_listening_open", "acd_listening", ["node", "ended_at"])
