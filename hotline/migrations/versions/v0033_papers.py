"""The inbox of papers with their originals; closed tickets that wait for the archive are found at once."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0033"
down_revision = "0032"

CLOSED = sa.text("state = 'closed'")


def upgrade() -> None:
    _papers()
    _files()
    op.create_index(
        "ix_tickets_ticket_closed", "tickets_ticket", ["number"], sqlite_where=CLOSED, postgresql_where=CLOSED
    )


def _papers() -> None:
    op.create_table(
        "tickets_incoming",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("channel", sa.String(12), nullable=False),
        sa.Column("sender", sa.String(120), nullable=False),
        sa.Column("phone", sa.String(64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("registered_at", UtcDateTime(), nullable=False),
        sa.Column("registered_by", sa.String(40), nullable=False),
        sa.Column("key", sa.String(80), nullable=True),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("taken_by", sa.String(40), nullable=True),
        sa.Column("taken_at", UtcDateTime(), nullable=True),
        sa.Column("ticket", sa.String(20), nullable=True),
        sa.Column("settled_by", sa.String(40), nullable=True),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("branch", sa.String(12), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_incoming_ticket")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_incoming")),
        sa.UniqueConstraint("key", name=op.f("uq_tickets_incoming_key")),
    )
    op.create_index("ix_tickets_incoming_state", "tickets_incoming", ["state", "due_at", "id"])
    op.create_index("ix_tickets_incoming_received", "tickets_incoming", ["received_at", "id"])
    op.create_index("ix_tickets_incoming_ticket", "tickets_incoming", ["ticket"])


def _files() -> None:
    op.create_table(
        "tickets_incoming_file",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("paper", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("media_type", sa.String(40), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["paper"], ["tickets_incoming.id"], name=op.f("fk_tickets_incoming_file_paper")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_incoming_file")),
        sa.UniqueConstraint("paper", "sha256", name=op.f("uq_tickets_incoming_file_paper_sha256")),
    )
