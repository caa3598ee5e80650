"""The place in a list that is read backwards in time: moment and id of the last row shown. Pure."""

from dataclasses import dataclass
from datetime import datetime


class CursorError(ValueError):
    """Not a cursor of ours."""


@dataclass(frozen=True, slots=True)
class Cursor:
    at: datetime
    id: str

    def __str__(self) -> str:
        return f"{self.at.isoformat()}~{self.id}"


def read_cursor(text: str) -> Cursor:
    moment, mark, row = text.partition("~")
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        raise CursorError(text) from None
    if not mark or at.tzinfo is None:
        raise CursorError(text)
    return Cursor(at, row)
