"""When the quarterly drill is due (csc.6.3). Pure."""

from datetime import date

from config.regulation import implements


def quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3 + 1


@implements("csc.6.3")
def drill_owed(day: date, last: date | None) -> bool:
    """From the second month of a quarter on, while nothing was drilled in it."""
    return (day.month - 1) % 3 >= 1 and (last is None or quarter(last) != quarter(day))
