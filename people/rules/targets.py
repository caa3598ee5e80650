"""Production figures planned for a month and broken down 指标分解 to groups and persons (ops.1). Pure."""

from collections.abc import Mapping
from math import floor

from config.regulation import implements


@implements("ops.1")
def broken_down(target: float, weights: Mapping[str, float], *, adds_up: bool) -> dict[str, float]:
    """What each has to reach: a count is shared out by weight, so that the parts are the whole again.

    A share or a mean length holds for each as it is. Who has no weight has no part.
    """
    own = {name: weight for name, weight in sorted(weights.items()) if weight > 0}
    if not adds_up:
        return dict.fromkeys(own, target)
    total = sum(own.values())
    exact = {name: target * weight / total for name, weight in own.items()}
    parts = {name: float(floor(part)) for name, part in exact.items()}
    left = round(target - sum(parts.values()))
    for name in sorted(own, key=lambda one: parts[one] - exact[one])[:left]:
        parts[name] += 1
    return parts


def met(target: float | None, actual: float | None, *, lower: bool, grows: bool) -> bool | None:
    """`lower` is better; `grows`: a count of a month that goes on, which is not missed yet.

    None: nothing is planned, nothing is known, or it is too early to say.
    """
    if target is None or actual is None:
        return None
    reached = actual <= target if lower else actual >= target
    return None if grows and not reached else reached
