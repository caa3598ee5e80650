"""A job that files audio belongs to the node whose spool holds the capture."""

from alembic import op

revision = "0023"
down_revision = "0022"

OF_THE_CALLS_NODE = """
UPDATE job SET kind = 'recording.file.' || (SELECT node FROM acd_call WHERE acd_call.id = job.key)
WHERE kind = 'recording.file' AND EXISTS (SELECT 1 FROM acd_call WHERE acd_call.id = job.key)
"""


def upgrade() -> None:
    op.execute(OF_THE_CALLS_NODE)
