"""Tickets in full: their state and version, orders, deadlines and what these raised."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    _widen_tickets()
    _orders()
    _deadlines()
    # What is open from before is due when it was: its message is to be answered by then.
    op.execute(
        "INSERT INTO tickets_deadline (ticket, clock, state, started_at, due_at, round, stage, next_at) "
        "SELECT number, 'message', 'running', created_at, due_at, 1, 0, created_at FROM tickets_ticket"
    )


def _widen_tickets() -> None:
    with op.batch_alter_table("tickets_ticket") as batch_op:
        batch_op.add_column(sa.Column("received_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("first_asked", sa.String(length=40), nullable=True))
        for name, length, default in (
            ("state", 12, "open"),
            ("grade", 12, "ordinary"),
            ("answer_by", 12, "phone"),
        ):
            batch_op.add_column(
                sa.Column(name, sa.String(length=length), server_default=default, nullable=False)
            )
        batch_op.add_column(sa.Column("version", sa.Integer(), server_default="1", nullable=False))
        batch_op.create_index("ix_tickets_ticket_phone", ["phone", "created_at"])
        batch_op.create_index("ix_tickets_ticket_owner", ["owner", "state"])
    op.execute("UPDATE tickets_ticket SET received_at = created_at, first_asked = owner")
    with op.batch_alter_table("tickets_ticket") as batch_op:
        batch_op.alter_column("received_at", existing_type=UtcDateTime(), nullable=False)
        batch_op.alter_column("first_asked", existing_type=sa.String(length=40), nullable=False)


def _orders() -> None:
    op.create_table(
        "tickets_order",
        sa.Column("id", sa.String(length=28), nullable=False),
        sa.Column("ticket", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("department", sa.String(length=32), nullable=False),
        sa.Column("refers_to", sa.String(length=28), nullable=True),
        sa.Column("issuer", sa.String(length=40), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("reviewer", sa.String(length=40), nullable=True),
        sa.Column("reviewed_at", UtcDateTime(), nullable=True),
        sa.Column("review_note", sa.Text(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_order_ticket_tickets_ticket")
        ),
        sa.ForeignKeyConstraint(
            ["refers_to"], ["tickets_order.id"], name=op.f("fk_tickets_order_refers_to_tickets_order")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_order")),
    )
    op.create_index("ix_tickets_order_ticket", "tickets_order", ["ticket"])
    op.create_index("ix_tickets_order_found", "tickets_order", ["department", "kind", "issued_at"])
    op.create_index("ix_tickets_order_state", "tickets_order", ["state", "issued_at"])


def _deadlines() -> None:
    op.create_table(
        "tickets_deadline",
        sa.Column("ticket", sa.String(length=20), nullable=False),
        sa.Column("clock", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("next_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_deadline_ticket_tickets_ticket")
        ),
        sa.PrimaryKeyConstraint("ticket", "clock", name=op.f("pk_tickets_deadline")),
    )
    wakes = sa.text("next_at IS NOT NULL")
    op.create_index(
        "ix_tickets_deadline_next",
        "tickets_deadline",
        ["next_at"],
        sqlite_where=wakes,
        postgresql_where=wakes,
    )
    op.create_table(
        "tickets_alarm",
        sa.Column("ticket", sa.String(length=20), nullable=False),
        sa.Column("clock", sa.String(length=24), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(length=12), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("owed_at", UtcDateTime(), nullable=False),
        sa.Column("raised_at", UtcDateTime(), nullable=False),
        sa.Column("told", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_alarm_ticket_tickets_ticket")
        ),
        sa.PrimaryKeyConstraint("ticket", "clock", "round", "stage", name=op.f("pk_tickets_alarm")),
    )
    op.create_index("ix_tickets_alarm_raised", "tickets_alarm", ["raised_at"])
