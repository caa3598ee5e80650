"""Transfers: a call knows its direction; all calls so far came from outside."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("acd_call") as batch_op:
        batch_op.add_column(
            sa.Column("direction", sa.String(length=10), server_default="inbound", nullable=False)
        )
