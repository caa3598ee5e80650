"""Required fields, key accounts, visits and pictures, causes of replies, lists of the centre's own."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    _key_accounts()
    _papers()
    _visits()
    _pictures()
    _lists()
    op.add_column("acd_callback", sa.Column("ticket", sa.String(20), nullable=True))


def _key_accounts() -> None:
    """Nobody is one so far."""
    level = sa.Column("account_level", sa.String(12), nullable=False, server_default="none")
    op.add_column("people_customer", level)
    op.add_column("people_customer", sa.Column("account_manager", sa.String(40), nullable=True))
    op.add_column("people_customer", sa.Column("customer_manager", sa.String(40), nullable=True))
    preference = sa.Column("preference", sa.Text(), nullable=False, server_default="")
    op.add_column("people_customer", preference)


def _papers() -> None:
    for table in ("tickets_ticket", "tickets_order"):
        fields = sa.Column("fields", sa.JSON(), nullable=False, server_default="{}")
        op.add_column(table, fields)
    op.add_column("tickets_order", sa.Column("cause", sa.String(24), nullable=True))
    informant = sa.Column("informant", sa.String(120), nullable=False, server_default="")
    op.add_column("tickets_ticket", informant)
    op.add_column("tickets_ticket", sa.Column("account", sa.Integer(), nullable=True))
    level = sa.Column("account_level", sa.String(12), nullable=False, server_default="none")
    op.add_column("tickets_ticket", level)
    op.create_index("ix_tickets_ticket_account", "tickets_ticket", ["account"])


def _visits() -> None:
    op.create_table(
        "tickets_visit",
        sa.Column("ticket", sa.String(20), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("order", sa.String(28), nullable=False),
        sa.Column("department", sa.String(32), nullable=False),
        sa.Column("made_by", sa.String(40), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("moves", sa.Integer(), nullable=False),
        sa.Column("arrived_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["order"], ["tickets_order.id"], name=op.f("fk_tickets_visit_order")),
        sa.ForeignKeyConstraint(["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_visit_ticket")),
        sa.PrimaryKeyConstraint("ticket", "entry", name=op.f("pk_tickets_visit")),
    )
    op.create_index("ix_tickets_visit_due", "tickets_visit", ["due_at"])


def _pictures() -> None:
    op.create_table(
        "tickets_picture",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("ticket", sa.String(20), nullable=False),
        sa.Column("order", sa.String(28), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("media_type", sa.String(24), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["order"], ["tickets_order.id"], name=op.f("fk_tickets_picture_order")),
        sa.ForeignKeyConstraint(
            ["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_picture_ticket")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_picture")),
    )
    op.create_index("ix_tickets_picture_ticket", "tickets_picture", ["ticket"])


def _lists() -> None:
    op.create_table(
        "tickets_list_item",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("list", sa.String(12), nullable=False),
        sa.Column("value", sa.String(20), nullable=False),
        sa.Column("title_zh", sa.String(40), nullable=False),
        sa.Column("title_en", sa.String(60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_list_item")),
        sa.UniqueConstraint("list", "value", name=op.f("uq_tickets_list_item_list_value")),
    )
