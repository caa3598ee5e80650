"""Transfers: who sent a caller to whom, why, and what became of it."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "acd_transfer",
        sa.Column("call", sa.String(length=80), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("seat", sa.String(length=32), nullable=False),
        sa.Column("to", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("ticket", sa.String(length=40), nullable=False),
        sa.Column("result", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["call"], ["acd_call.id"], name=op.f("fk_acd_transfer_call"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("call", "number", name=op.f("pk_acd_transfer")),
    )
