"""Listeners whose phone is a browser; all of them so far have a SIP telephone."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    profile = sa.Column("profile", sa.String(length=8), server_default="sip", nullable=False)
    op.add_column("acd_monitor", profile)
