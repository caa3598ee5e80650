"""Slows down whoever guesses passwords: so many failures in a window close the door for a while. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Limit:
    failures: int
    window: timedelta


BY_LOGIN = Limit(5, timedelta(minutes=5))
BY_ADDRESS = Limit(30, timedelta(minutes=5))

Failures = Mapping[str, tuple[datetime, ...]]


def limit_of(key: str) -> Limit:
    return BY_ADDRESS if key.startswith("address:") else BY_LOGIN


def failed(failures: Failures, key: str, now: datetime) -> Failures:
    """The failures with one more; what is too old to count is dropped, for every key."""
    kept = {name: recent for name, times in failures.items() if (recent := _recent(name, times, now))}
    return kept | {key: (*kept.get(key, ()), now)}


def closed_until(failures: Failures, key: str, now: datetime) -> datetime | None:
    """When the door opens again, or None while it is open."""
    recent = _recent(key, failures.get(key, ()), now)
    limit = limit_of(key)
    return recent[-limit.failures] + limit.window if len(recent) >= limit.failures else None


def _recent(key: str, times: tuple[datetime, ...], now: datetime) -> tuple[datetime, ...]:
    limit = limit_of(key)
    return tuple(at for at in times if now - at < limit.window)[-limit.failures :]
