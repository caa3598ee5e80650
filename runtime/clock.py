"""The one place that asks the machine for the time. Inside the product a time is always aware UTC."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    return datetime.now(UTC)
