"""Quality: draws, the sample, graded cards, rework, appeals, phrases found, monthly reports."""

import sqlalchemy as sa
from alembic import op

from runtime.database import UtcDateTime

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    _draws()
    _samples()
    _grades()
    _rework()
    _appeals()
    _findings()
    _months()


def _draws() -> None:
    op.create_table(
        "quality_draw",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("seed", sa.String(64), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("works", sa.Integer(), nullable=False),
        sa.Column("drawn", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("basis", sa.LargeBinary(), nullable=False),
        sa.Column("drawn_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("day", "kind", name=op.f("pk_quality_draw")),
    )


def _samples() -> None:
    op.create_table(
        "quality_sample",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("subject", sa.String(120), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("of", UtcDateTime(), nullable=False),
        sa.Column("how", sa.String(8), nullable=False),
        sa.Column("risks", sa.JSON(), nullable=False),
        sa.Column("again", sa.Boolean(), nullable=False),
        sa.Column("drawn_at", UtcDateTime(), nullable=False),
        sa.Column("drawn_by", sa.String(40), nullable=True),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("graded_at", UtcDateTime(), nullable=True),
        sa.Column("seen_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_sample")),
        sa.UniqueConstraint("subject", "kind", "person", name=op.f("uq_quality_sample_subject_kind_person")),
    )
    op.create_index("ix_quality_sample_drawn", "quality_sample", ["drawn_at", "id"])
    op.create_index("ix_quality_sample_person", "quality_sample", ["person", "of"])


def _grades() -> None:
    op.create_table(
        "quality_grade",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("sample", sa.String(32), nullable=False),
        sa.Column("grader", sa.String(40), nullable=False),
        sa.Column("second", sa.Boolean(), nullable=False),
        sa.Column("card", sa.JSON(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("fatal", sa.Boolean(), nullable=False),
        sa.Column("faults", sa.JSON(), nullable=False),
        sa.Column("signed_at", UtcDateTime(), nullable=True),
        sa.Column("signature", sa.String(64), nullable=True),
        sa.Column("set_aside_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["sample"], ["quality_sample.id"], name=op.f("fk_quality_grade_sample")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_grade")),
        sa.UniqueConstraint("sample", "grader", name=op.f("uq_quality_grade_sample_grader")),
    )


def _rework() -> None:
    op.create_table(
        "quality_rework",
        sa.Column("sample", sa.String(32), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=True),
        sa.Column("told_by", sa.String(40), nullable=True),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("done_by", sa.String(40), nullable=True),
        sa.ForeignKeyConstraint(["sample"], ["quality_sample.id"], name=op.f("fk_quality_rework_sample")),
        sa.PrimaryKeyConstraint("sample", name=op.f("pk_quality_rework")),
    )
    op.create_index("ix_quality_rework_open", "quality_rework", ["done_at", "due_at"])


def _appeals() -> None:
    op.create_table(
        "quality_appeal",
        sa.Column("id", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("sample", sa.String(32), nullable=False),
        sa.Column("grade", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("clip_from", sa.Float(), nullable=True),
        sa.Column("clip_to", sa.Float(), nullable=True),
        sa.Column("upheld", sa.Boolean(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("decided_by", sa.String(40), nullable=True),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["grade"], ["quality_grade.id"], name=op.f("fk_quality_appeal_grade")),
        sa.ForeignKeyConstraint(["sample"], ["quality_sample.id"], name=op.f("fk_quality_appeal_sample")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_appeal")),
        sa.UniqueConstraint("grade", name=op.f("uq_quality_appeal_grade")),
    )
    op.create_index("ix_quality_appeal_sample", "quality_appeal", ["sample"])


def _findings() -> None:
    op.create_table(
        "quality_finding",
        sa.Column("recording", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(24), nullable=False),
        sa.Column("speaker", sa.String(8), nullable=False),
        sa.Column("start", sa.Float(), nullable=False),
        sa.Column("end", sa.Float(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recording"],
            ["recordings_recording.id"],
            name=op.f("fk_quality_finding_recording"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("recording", "number", name=op.f("pk_quality_finding")),
    )


def _months() -> None:
    op.create_table(
        "quality_month",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("published_at", UtcDateTime(), nullable=False),
        sa.Column("published_by", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_quality_month")),
    )
