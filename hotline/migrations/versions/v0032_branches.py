"""Branches at three levels. There is one so far, headquarters: all people, tickets and drafts are its own."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"

OWNED = ("people_person", "tickets_ticket", "recordings_draft")


def upgrade() -> None:
    _branches()
    for table in OWNED:
        op.add_column(table, sa.Column("branch", sa.String(12), nullable=False, server_default="hq"))
    op.create_index("ix_tickets_ticket_branch", "tickets_ticket", ["branch", "created_at"])
    op.create_table(
        "tickets_reader",
        sa.Column("ticket", sa.String(20), nullable=False),
        sa.Column("branch", sa.String(12), nullable=False),
        sa.ForeignKeyConstraint(["branch"], ["people_branch.code"], name=op.f("fk_tickets_reader_branch")),
        sa.ForeignKeyConstraint(["ticket"], ["tickets_ticket.number"], name=op.f("fk_tickets_reader_ticket")),
        sa.PrimaryKeyConstraint("ticket", "branch", name=op.f("pk_tickets_reader")),
    )


def _branches() -> None:
    branch = op.create_table(
        "people_branch",
        sa.Column("code", sa.String(12), nullable=False),
        sa.Column("title_zh", sa.String(40), nullable=False),
        sa.Column("title_en", sa.String(40), nullable=False),
        sa.Column("level", sa.String(8), nullable=False),
        sa.Column("parent", sa.String(12), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["parent"], ["people_branch.code"], name=op.f("fk_people_branch_parent")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_people_branch")),
    )
    op.bulk_insert(
        branch,
        [{"code": "hq", "title_zh": "总部", "title_en": "Headquarters", "level": "hq", "active": True}],
    )
    op.create_table(
        "people_branch_area",
        sa.Column("prefix", sa.String(11), nullable=False),
        sa.Column("branch", sa.String(12), nullable=False),
        sa.ForeignKeyConstraint(
            ["branch"], ["people_branch.code"], name=op.f("fk_people_branch_area_branch")
        ),
        sa.PrimaryKeyConstraint("prefix", name=op.f("pk_people_branch_area")),
    )
