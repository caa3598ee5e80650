"""How long a recording is kept: the first policy that fits, a hold and an open draft before all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from config.centre import Retention
from recordings.rules.retention import Kept, kept_until, policy_of, to_delete

pytestmark = pytest.mark.clause("180.7.5")

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
POLICIES = (
    Retention(name="messages", kind="voicemail", days=730),
    Retention(name="senior-calls", queue="senior", days=100),
    Retention.model_validate({"name": "large", "class": "large", "days": 1095}),
    Retention(name="calls", kind="call", days=365),
)
CALL = Kept("call", "junior", "ordinary", BEGAN)


@pytest.mark.parametrize(
    ("kept", "name"),
    [
        (CALL, "calls"),
        (replace(CALL, kind="voicemail"), "messages"),
        (replace(CALL, kind="voicemail", customer_class="large"), "messages"),
        (replace(CALL, customer_class="large"), "large"),
        (replace(CALL, queue="senior", customer_class="large"), "senior-calls"),
        (replace(CALL, queue="", customer_class=""), "calls"),
    ],
)
def test_the_first_policy_that_fits_counts(kept: Kept, name: str) -> None:
    policy = policy_of(POLICIES, kept)
    assert policy
    assert policy.name == name


def test_what_no_policy_fits_is_kept_for_ever() -> None:
    kept = replace(CALL, kind="other")
    assert kept_until(POLICIES, kept) is None
    assert to_delete(POLICIES, kept, BEGAN + timedelta(days=99999)) is None


@pytest.mark.parametrize(("after", "goes"), [(-1, False), (0, True), (1, True)])
def test_it_goes_at_the_very_end_of_its_time(after: int, *, goes: bool) -> None:
    now = BEGAN + timedelta(days=365, seconds=after)
    assert bool(to_delete(POLICIES, CALL, now)) == goes


@pytest.mark.parametrize("kept", [replace(CALL, held=True), replace(CALL, draft_open=True)])
def test_a_hold_or_an_open_draft_keeps_it_whatever_its_age(kept: Kept) -> None:
    assert kept.wanted
    assert to_delete(POLICIES, kept, BEGAN + timedelta(days=9999)) is None
