"""Alembic runs this; the connection is given by moving.py."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from hotline.tables import metadata
from runtime.database import UtcDateTime


def _spell(kind: str, item: object, autogenerate: AutogenContext) -> str | Literal[False]:
    if kind == "type" and isinstance(item, UtcDateTime):
        autogenerate.imports.add("from runtime.database import UtcDateTime")
        return "UtcDateTime()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_spell,
)
with context.begin_transaction():
    context.run_migrations()
