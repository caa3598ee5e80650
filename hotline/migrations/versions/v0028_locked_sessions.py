"""A browser session that was left alone may be locked; none is so far."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    column: sa.Column[bool] = sa.Column("locked", sa.Boolean(), server_default=sa.false(), nullable=False)
    op.add_column("people_sign_in", column)
