"""What quality checks go by, as data: scorecards, risks, phrases (quality.toml)."""

import re
from collections import Counter
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from config.toml_file import load_file

SPOKEN = re.compile(r"[^\W_]")
LENGTH = re.compile(r"(\d+)(s|min|h|d)")
SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
WHOLE = 100  # the points of a card


class WorkKind(StrEnum):
    """Kinds of work that are checked (180.7.3, 180.7.6 to 180.7.11)."""

    CALL = "call"
    TICKET = "ticket"  # entered at the telephone
    PAPER = "paper"  # entered from letter, fax or e-mail
    DRAFT = "draft"  # a message extracted
    ORDER = "order"
    REVIEW = "review"  # of an order
    HAND_OVER = "hand_over"
    KNOWLEDGE = "knowledge"
    REPORT = "report"


def _length(text: object) -> object:
    match = LENGTH.fullmatch(text) if isinstance(text, str) else None
    if not match:
        raise ValueError(f"{text!r}: write a length like 15s, 10min, 2h or 7d")
    return timedelta(seconds=int(match[1]) * SECONDS[match[2]])


Length = Annotated[timedelta, BeforeValidator(_length)]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]
Share = Annotated[float, Field(ge=0, le=1)]


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Item(_Row):
    """One line of a scorecard; a fatal one has no points: it is kept, or all is lost."""

    name: Name
    zh: str
    en: str
    points: int = Field(default=0, ge=0, le=WHOLE)
    fatal: bool = False

    @model_validator(mode="after")
    def _points_or_fatal(self) -> "Item":
        if self.fatal == bool(self.points):
            raise ValueError(f"{self.name}: an item has points, or is fatal")
        return self


class Scorecard(_Row):
    kind: WorkKind
    version: int = Field(ge=1)
    items: tuple[Item, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _a_whole(self) -> "Scorecard":
        if (total := sum(item.points for item in self.items)) != WHOLE:
            raise ValueError(f"{self.kind}: the points make {total}, they should make {WHOLE}")
        _once(f"{self.kind}: item", [item.name for item in self.items])
        return self


class PhraseRule(_Row):
    """Exactly one of `said`, `missing`, `overlap`, `silence`; `first` or `last` say where it is missing."""

    rule: Name
    zh: str
    en: str
    speaker: Literal["seat", "caller"] = "seat"
    said: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    first: Length | None = None
    last: Length | None = None
    overlap: Length | None = None
    silence: Length | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "PhraseRule":
        if sum(map(bool, (self.said, self.missing, self.overlap, self.silence))) != 1:
            raise ValueError(f"{self.rule}: write exactly one of said, missing, overlap, silence")
        if bool(self.missing) != (bool(self.first) != bool(self.last)):
            raise ValueError(f"{self.rule}: missing needs first or last, and nothing else has them")
        return self

    @model_validator(mode="after")
    def _can_be_spoken(self) -> "PhraseRule":
        for phrase in (*self.said, *self.missing):
            if not SPOKEN.search(phrase):
                raise ValueError(f"{self.rule}: {phrase!r} has nothing that can be said: write words")
        return self


class QualityRules(_Row):
    risk_share: Share
    double_share: Share
    long_hold: Length
    repeat_within: Length
    repeated_within: Length
    draw_after: Length  # midnight: by then yesterday's recordings are filed
    transcribe: Literal["drawn", "all"]
    risks: dict[str, Annotated[float, Field(ge=0, le=1000)]]
    scorecards: tuple[Scorecard, ...] = Field(alias="scorecard")
    phrases: tuple[PhraseRule, ...] = Field(default=(), alias="phrase")

    @model_validator(mode="after")
    def _one_each(self) -> "QualityRules":
        _once("phrase", [each.rule for each in self.phrases])
        kinds = [card.kind for card in self.scorecards]
        _once("scorecard", kinds)
        if lacking := set(WorkKind) - set(kinds):
            raise ValueError(f"scorecard: none for {', '.join(sorted(lacking))}")
        return self

    def card(self, kind: WorkKind) -> Scorecard:
        return next(card for card in self.scorecards if card.kind == kind)


def _once(what: str, names: list[str] | list[WorkKind]) -> None:
    if twice := [name for name, times in Counter(names).items() if times > 1]:
        raise ValueError(f"{what} {twice[0]!r} stands twice")


def load_quality(path: Path) -> QualityRules:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, QualityRules)
