"""Telephone numbers as lists, logs and the bus may show them."""

SHOWN_BEFORE, SHOWN_AFTER = 3, 4


def masked(number: str) -> str:
    """`13800138000` becomes `138****8000`; a short number keeps only its last two signs."""
    if len(number) <= SHOWN_BEFORE + SHOWN_AFTER:
        return "*" * max(0, len(number) - 2) + number[-2:]
    hidden = "*" * (len(number) - SHOWN_BEFORE - SHOWN_AFTER)
    return number[:SHOWN_BEFORE] + hidden + number[-SHOWN_AFTER:]
