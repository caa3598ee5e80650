"""Which numbers may be called. Pure; what is not allowed is refused, and nobody learns why."""

import re

from config.outbound import NumberPlan

SEPARATORS = re.compile(r"[ ().-]")


def callable_number(spelled: str, plan: NumberPlan) -> str | None:
    """The number as it is dialled, or None for one that is never called.

    Premium, international, short and internal numbers are no different from nonsense.
    """
    number = _national(SEPARATORS.sub("", spelled), plan.home)
    if any(pattern.match(number) for pattern in plan.refused):
        return None
    return number if any(pattern.fullmatch(number) for pattern in plan.allowed) else None


def _national(number: str, home: tuple[str, ...]) -> str:
    for prefix in home:
        if number.startswith(prefix):
            return number.removeprefix(prefix)
    return number
