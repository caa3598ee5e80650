"""Seats: the end of an agent's own time after a talk."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("acd_seat", sa.Column("wrap_up_until", UtcDateTime(), nullable=True))
