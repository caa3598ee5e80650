"""Seats whose phone is a browser; all seats so far have a SIP telephone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("acd_seat", sa.Column("profile", sa.String(length=8), server_default="sip", nullable=False))
