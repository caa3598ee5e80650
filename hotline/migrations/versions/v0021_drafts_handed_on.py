"""Drafts that an extractor gave to the seniors: who, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("recordings_draft", sa.Column("handed_by", sa.String(length=40), nullable=True))
    op.add_column("recordings_draft", sa.Column("handed_why", sa.Text(), nullable=True))
