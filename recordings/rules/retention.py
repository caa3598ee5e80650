"""How long a recording is kept: the first policy that fits its kind, queue and caller's class. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from config.centre import Retention


@dataclass(frozen=True, slots=True)
class Kept:
    """A recording as policies see it; `wanted` says why it must stay whatever its age, if it must."""

    kind: str
    queue: str
    customer_class: str
    started_at: datetime
    held: bool = False
    draft_open: bool = False

    @property
    def wanted(self) -> str | None:
        if self.held:
            return "hold"
        return "draft" if self.draft_open else None


def policy_of(policies: Iterable[Retention], kept: Kept) -> Retention | None:
    """None: kept for ever."""
    return next((policy for policy in policies if _fits(policy, kept)), None)


def kept_until(policies: Iterable[Retention], kept: Kept) -> datetime | None:
    policy = policy_of(policies, kept)
    return kept.started_at + policy.kept_for if policy else None


def to_delete(policies: Iterable[Retention], kept: Kept, now: datetime) -> Retention | None:
    """The policy by which the recording is to be deleted now."""
    policy = policy_of(policies, kept)
    if policy is None or kept.wanted or now < kept.started_at + policy.kept_for:
        return None
    return policy


def _fits(policy: Retention, kept: Kept) -> bool:
    return (
        policy.kind in {None, kept.kind}
        and policy.queue in {None, kept.queue}
        and policy.customer_class in {None, kept.customer_class}
    )
