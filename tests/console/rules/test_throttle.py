"""The brake on guessing passwords."""

from datetime import UTC, datetime, timedelta

from console.rules.throttle import BY_ADDRESS, BY_LOGIN, Failures, closed_until, failed

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def after_failures(key: str, count: int) -> Failures:
    failures: Failures = {}
    for number in range(count):
        failures = failed(failures, key, NOON + number * SECOND)
    return failures


def test_the_door_closes_with_the_last_allowed_failure() -> None:
    now = NOON + 10 * SECOND
    assert closed_until(after_failures("login:a", BY_LOGIN.failures - 1), "login:a", now) is None
    assert (
        closed_until(after_failures("login:a", BY_LOGIN.failures), "login:a", now) == NOON + BY_LOGIN.window
    )


def test_the_door_opens_when_the_oldest_failure_leaves_the_window() -> None:
    failures = after_failures("login:a", BY_LOGIN.failures)
    assert closed_until(failures, "login:a", NOON + BY_LOGIN.window - SECOND) is not None
    assert closed_until(failures, "login:a", NOON + BY_LOGIN.window) is None


def test_one_persons_failures_do_not_lock_out_another() -> None:
    failures = after_failures("login:a", BY_LOGIN.failures)
    assert closed_until(failures, "login:b", NOON) is None


def test_many_logins_tried_from_one_address_close_it() -> None:
    failures = after_failures("address:10.0.0.9", BY_ADDRESS.failures)
    assert closed_until(failures, "address:10.0.0.9", NOON + 30 * SECOND) is not None


def test_old_failures_are_forgotten_so_that_memory_does_not_grow() -> None:
    failures = after_failures("login:a", 3)
    later = failed(failures, "login:b", NOON + 2 * BY_LOGIN.window)
    assert set(later) == {"login:b"}
