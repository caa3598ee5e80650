"""What marks make of a scorecard: 0 to 100, nothing at all after a fatal fault (csc.5.1.b). Pure."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from config.quality import WHOLE, Scorecard
from config.regulation import implements

Marks = Mapping[str, int | None]  # by item; None: did not occur; a fatal item has 1 when kept, 0 when not


class WrongMarksError(Exception):
    """Marks that the card does not know; `field` is the item."""

    def __init__(self, field: str, zh: str, en: str) -> None:
        super().__init__(f"{field}: {zh} / {en}")
        self.field, self.zh, self.en = field, zh, en


@dataclass(frozen=True, slots=True)
class Result:
    """`faults` are the items that lost points, the worst first."""

    score: int
    fatal: bool
    faults: tuple[str, ...]


def check(card: Scorecard, marks: Marks) -> None:
    """Raises WrongMarksError for an item the card lacks and a mark outside of its points."""
    items = {item.name: item for item in card.items}
    for name, mark in marks.items():
        item = items.get(name)
        if item is None:
            raise WrongMarksError(name, "评分表没有此项", "the scorecard has no such item")
        most = 1 if item.fatal else item.points
        if mark is not None and not 0 <= mark <= most:
            raise WrongMarksError(name, f"分值应为 0 至 {most}", f"a mark is 0 to {most}")


@implements("csc.5.1.b", "180.7.5")
def result(card: Scorecard, marks: Marks) -> Result:
    """What did not occur counts neither way. Raises WrongMarksError while an item has no mark."""
    check(card, marks)
    for item in card.items:
        if item.name not in marks:
            raise WrongMarksError(item.name, f"“{item.zh}”尚未评分", f"{item.en} has no mark yet")
    given = [(item, mark) for item in card.items if (mark := marks[item.name]) is not None]
    most = sum(item.points for item, _ in given)
    got = sum(mark for item, mark in given if not item.fatal)
    fatal = any(item.fatal and not mark for item, mark in given)
    lost = [(item.fatal, item.points - mark, item.name) for item, mark in given if mark < (item.points or 1)]
    faults = tuple(name for *_, name in sorted(lost, key=lambda one: one[:2], reverse=True))
    score = 0 if fatal else round(WHOLE * got / most) if most else WHOLE
    return Result(score, fatal, faults)


def signature(sample: str, grader: str, card: Scorecard, marks: Marks, remark: str) -> str:
    """SHA-256 of what is signed: kept in the audit chain, so that no later change goes unseen."""
    signed = [sample, grader, card.model_dump(mode="json"), dict(sorted(marks.items())), remark]
    return hashlib.sha256(json.dumps(signed, ensure_ascii=False).encode()).hexdigest()
