"""Which grade a complaint has by what is known when it comes (csc.5.3.a). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from config.regulation import implements


@dataclass(frozen=True, slots=True)
class Grading:
    """Words that say so: of a group, of public opinion, of great loss; or of escalation, media, regulator."""

    major: tuple[str, ...] = ()
    escalated: tuple[str, ...] = ()


@implements("csc.5.3.a")
def grade_of(content: str, words: Grading, *, repeated: bool) -> tuple[str, str]:
    """The grade and why; a senior may change it."""
    if said := _said(content, words.major):
        return "major", said
    if said := _said(content, words.escalated):
        return "escalated", said
    return ("escalated", "重复投诉 / repeated") if repeated else ("ordinary", "")


def _said(content: str, words: Iterable[str]) -> str:
    return next((word for word in words if word in content), "")
