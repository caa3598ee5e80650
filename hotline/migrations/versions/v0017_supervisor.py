"""The supervisor's work: moves, forced states, stretches of states, messages, the shift log."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    with op.batch_alter_table("acd_seat") as seat:
        seat.add_column(sa.Column("set_by", sa.String(length=40), nullable=True))
        seat.add_column(sa.Column("forced", sa.Boolean(), server_default=sa.false(), nullable=False))
        seat.add_column(sa.Column("queues", sa.JSON(), server_default="[]", nullable=False))
    _floor()
    _messages()
    _shift_log()


def _floor() -> None:
    op.create_table(
        "acd_stretch",
        sa.Column("seat", sa.String(length=32), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("agent", sa.String(length=40), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("forced", sa.Boolean(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("length_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("seat", "began_at", name=op.f("pk_acd_stretch")),
    )
    op.create_index("ix_acd_stretch_began", "acd_stretch", ["began_at"])
    op.create_index("ix_acd_stretch_ended", "acd_stretch", ["ended_at"])
    op.create_table(
        "acd_move",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("node", sa.String(length=16), nullable=False),
        sa.Column("seat", sa.String(length=32), nullable=False),
        sa.Column("queue", sa.String(length=32), nullable=False),
        sa.Column("into", sa.Boolean(), nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("ended_by", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acd_move")),
    )
    op.create_index("ix_acd_move_open", "acd_move", ["node", "ended_at"])


def _messages() -> None:
    op.create_table(
        "people_message",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("sender", sa.String(length=40), nullable=False),
        sa.Column("addressed", sa.String(length=80), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("answers", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["answers"], ["people_message.id"], name=op.f("fk_people_message_answers_people_message")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_message")),
    )
    op.create_index("ix_people_message_sender", "people_message", ["sender", "at"])
    op.create_table(
        "people_message_copy",
        sa.Column("message", sa.String(length=32), nullable=False),
        sa.Column("recipient", sa.String(length=40), nullable=False),
        sa.Column("delivered_at", UtcDateTime(), nullable=True),
        sa.Column("read_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["message"], ["people_message.id"], name=op.f("fk_people_message_copy_message_people_message")
        ),
        sa.PrimaryKeyConstraint("message", "recipient", name=op.f("pk_people_message_copy")),
    )
    op.create_index("ix_people_message_copy_recipient", "people_message_copy", ["recipient", "read_at"])


def _shift_log() -> None:
    op.create_table(
        "people_shift_entry",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("of", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("author", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=True),
        sa.Column("to", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["about"], ["people_shift_entry.id"], name=op.f("fk_people_shift_entry_about_people_shift_entry")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_shift_entry")),
        sa.UniqueConstraint("about", name=op.f("uq_people_shift_entry_about")),
    )
    op.create_index("ix_people_shift_entry_of", "people_shift_entry", ["of"])
