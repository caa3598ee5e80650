"""Satisfaction surveys, what is owed to the dissatisfied, disputes, and facts with consent."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    _surveys()
    _facts()
    _disputes()
    _follow_ups()


def _surveys() -> None:
    op.create_table(
        "tickets_survey",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("ticket", sa.String(length=20), nullable=True),
        sa.Column("round", sa.Integer(), nullable=True),
        sa.Column("call", sa.String(length=80), nullable=True),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("phone", sa.String(length=64), nullable=False),
        sa.Column("handler", sa.String(length=40), nullable=False),
        sa.Column("department", sa.String(length=32), nullable=True),
        sa.Column("repeat", sa.Boolean(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("surveyor", sa.String(length=40), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("opinion", sa.Text(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("cause", sa.String(length=24), nullable=False),
        sa.Column("amends", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_survey_ticket")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickets_survey")),
    )
    op.create_index("ix_tickets_survey_ended", "tickets_survey", ["ended_at"])
    op.create_index("ix_tickets_survey_state", "tickets_survey", ["state", "due_at"])
    op.create_index("uq_tickets_survey_call", "tickets_survey", ["call"], unique=True)
    op.create_index("uq_tickets_survey_round", "tickets_survey", ["ticket", "round"], unique=True)


def _facts() -> None:
    op.create_table(
        "tickets_customer_facts",
        sa.Column("survey", sa.Integer(), nullable=False),
        sa.Column("consented_at", UtcDateTime(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["survey"], ["tickets_survey.id"], name=op.f("fk_tickets_customer_facts_survey")
        ),
        sa.PrimaryKeyConstraint("survey", name=op.f("pk_tickets_customer_facts")),
    )


def _disputes() -> None:
    op.create_table(
        "tickets_dispute",
        sa.Column("survey", sa.Integer(), nullable=False),
        sa.Column("raised_at", UtcDateTime(), nullable=False),
        sa.Column("raised_by", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("fault", sa.String(length=10), nullable=True),
        sa.Column("at_fault", sa.String(length=40), nullable=True),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.Column("ruled_by", sa.String(length=40), nullable=True),
        sa.Column("ruled_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["survey"], ["tickets_survey.id"], name=op.f("fk_tickets_dispute_survey")),
        sa.PrimaryKeyConstraint("survey", name=op.f("pk_tickets_dispute")),
    )
    op.create_index("ix_tickets_dispute_open", "tickets_dispute", ["ruled_at", "raised_at"])


def _follow_ups() -> None:
    op.create_table(
        "tickets_follow_up",
        sa.Column("survey", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("by", sa.String(length=40), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["survey"], ["tickets_survey.id"], name=op.f("fk_tickets_follow_up_survey")),
        sa.PrimaryKeyConstraint("survey", "step", name=op.f("pk_tickets_follow_up")),
    )
    op.create_index("ix_tickets_follow_up_open", "tickets_follow_up", ["done_at", "due_at"])
