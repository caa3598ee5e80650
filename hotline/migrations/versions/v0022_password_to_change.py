"""A password that somebody else made is changed at the next sign-in."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.add_column(
        "people_person",
        sa.Column("must_change_password", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
