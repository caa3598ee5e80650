"""Rosters, leave and swaps, faults, figures in doubt, assessments, targets; emergency plans."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    _rosters()
    _wishes()
    _faults()
    _persons()
    _emergencies()


def _rosters() -> None:
    op.create_table(
        "people_roster",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("changed_by", sa.String(40), nullable=False),
        sa.Column("published_at", UtcDateTime(), nullable=True),
        sa.Column("published_by", sa.String(40), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_roster")),
        sa.UniqueConstraint("week", "version", name=op.f("uq_people_roster_week_version")),
    )
    op.create_table(
        "people_duty",
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("login", sa.String(40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("shift", sa.String(32), nullable=False),
        sa.Column("begins", UtcDateTime(), nullable=False),
        sa.Column("ends", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roster"], ["people_roster.id"], name=op.f("fk_people_duty_roster"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("roster", "login", "day", "shift", name=op.f("pk_people_duty")),
    )
    op.create_index("ix_people_duty_login", "people_duty", ["login", "day"])


def _wishes() -> None:
    op.create_table(
        "people_wish",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("login", sa.String(40), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("shift", sa.String(32), nullable=True),
        sa.Column("colleague", sa.String(40), nullable=True),
        sa.Column("their_day", sa.Date(), nullable=True),
        sa.Column("their_shift", sa.String(32), nullable=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_wish")),
    )
    op.create_index("ix_people_wish_state", "people_wish", ["state", "first"])
    op.create_index("ix_people_wish_login", "people_wish", ["login"])
    _history("people_wish_entry", "wish", "people_wish")


def _faults() -> None:
    op.create_table(
        "people_fault",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("severity", sa.String(32), nullable=False),
        sa.Column("system", sa.String(80), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("to", sa.String(80), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("reported_at", UtcDateTime(), nullable=False),
        sa.Column("reported_by", sa.String(40), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("recovered_at", UtcDateTime(), nullable=True),
        sa.Column("alarmed_at", UtcDateTime(), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["entry"], ["people_shift_entry.id"], name=op.f("fk_people_fault_entry")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_fault")),
        sa.UniqueConstraint("entry", name=op.f("uq_people_fault_entry")),
    )
    op.create_index("ix_people_fault_open", "people_fault", ["recovered_at", "due_at"])
    _history("people_fault_entry", "fault", "people_fault")


def _history(name: str, of: str, table: str) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column(of, sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("act", sa.String(10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint([of], [f"{table}.id"], name=op.f(f"fk_{name}_{of}")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(f"ix_{name}_{of}", name, [of])


def _persons() -> None:
    op.create_table(
        "people_question",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("login", sa.String(40), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figure", sa.String(32), nullable=False),
        sa.Column("shown", sa.Float(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.Column("answered_by", sa.String(40), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_question")),
    )
    op.create_index("ix_people_question_login", "people_question", ["login", "at"])
    op.create_table(
        "people_assessment",
        sa.Column("login", sa.String(40), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("attendance", sa.JSON(), nullable=False),
        sa.Column("attitude", sa.String(8), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("login", "month", name=op.f("pk_people_assessment")),
    )
    op.create_table(
        "people_target",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figure", sa.String(32), nullable=False),
        sa.Column("scope", sa.String(48), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("by", sa.String(40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("month", "figure", "scope", name=op.f("pk_people_target")),
    )
    op.create_table(
        "people_reminded",
        sa.Column("key", sa.String(40), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_people_reminded")),
    )


def _emergencies() -> None:
    op.add_column("acd_emergency", sa.Column("plan", sa.String(32), nullable=True))
    op.add_column("acd_emergency", sa.Column("conclusion", sa.Text(), nullable=False, server_default=""))
    op.add_column("acd_emergency", sa.Column("concluded_by", sa.String(40), nullable=True))
    op.create_table(
        "acd_call_in",
        sa.Column("emergency", sa.Integer(), nullable=False),
        sa.Column("login", sa.String(40), nullable=False),
        sa.Column("standby", sa.Boolean(), nullable=False),
        sa.Column("message", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(["emergency"], ["acd_emergency.id"], name=op.f("fk_acd_call_in_emergency")),
        sa.PrimaryKeyConstraint("emergency", "login", name=op.f("pk_acd_call_in")),
    )
