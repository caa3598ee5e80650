"""The shift log 值班日志: which line may follow which (ops.2.2). Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from config.regulation import implements


class Kind(StrEnum):
    NOTE = "note"  # of the day 日常记录
    FAULT = "fault"  # 故障
    RECOVERY = "recovery"  # of a fault
    HAND_OVER = "hand_over"  # 交班, signed by who gives
    TAKE_OVER = "take_over"  # 接班, signed by who takes


FOLLOWS = {Kind.RECOVERY: Kind.FAULT, Kind.TAKE_OVER: Kind.HAND_OVER}


@dataclass(frozen=True, slots=True)
class Entry:
    """`of` is when it happened; `about` the line it follows; `to` who is to take over, None for anybody."""

    kind: Kind
    author: str
    of: datetime
    about: int | None = None
    to: str | None = None


class WrongEntryError(Exception):
    """A line that cannot stand there; `field` says which part of it is wrong."""

    def __init__(self, field: str, zh: str, en: str) -> None:
        super().__init__(f"{field}: {zh} / {en}")
        self.field, self.zh, self.en = field, zh, en


@implements("ops.2.2")
def check(entry: Entry, followed: Entry | None, now: datetime, *, followed_already: bool) -> None:
    """Raises WrongEntryError. `followed` is the line that `about` names, None when there is none."""
    if entry.of > now:
        raise WrongEntryError("of", "时间不能晚于现在", "it cannot have happened yet")
    wanted = FOLLOWS.get(entry.kind)
    if wanted is None:
        return
    if followed is None or followed.kind is not wanted:
        raise WrongEntryError("about", "没有对应的记录", f"there is no such {wanted}")
    if followed_already:
        raise WrongEntryError("about", "该记录已了结", "it is settled already")
    if entry.of < followed.of:
        raise WrongEntryError("of", "恢复时间早于故障时间", "it cannot be over before it began")
    if entry.kind is Kind.TAKE_OVER:
        _check_signatures(entry, followed)


def _check_signatures(entry: Entry, hand_over: Entry) -> None:
    """Two people sign: who gives the shift does not also take it."""
    if entry.author == hand_over.author:
        raise WrongEntryError("author", "交班人不能自己接班", "who hands over cannot take over")
    if hand_over.to not in {None, entry.author}:
        raise WrongEntryError("author", "该班次交给了他人", "it was handed over to somebody else")
