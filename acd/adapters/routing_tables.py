"""The table of callers who are blocked."""

from datetime import datetime

from sqlalchemy import Identity, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from runtime.database import Base


class BlockedCallerRow(Base):
    """A number that is not served, and why; without `until` for good."""

    __tablename__ = "acd_blocked_caller"

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)
    number: Mapped[str] = mapped_column(String(64), unique=True)
    reason: Mapped[str] = mapped_column(Text)
    login: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    until: Mapped[datetime | None]
