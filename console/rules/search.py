"""Searching numbers that are shown masked: only by what is shown, or by the whole number. Pure.

A search that takes any digits would let somebody read a masked number digit by digit.
"""

from dataclasses import dataclass

from people.rules.masking import SHOWN_AFTER

SIGNS = frozenset("0123456789*#+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`ending` or `whole` is asked of the number; `text` of what is not secret."""

    text: str
    ending: str | None = None
    whole: str | None = None


def wanted(typed: str) -> Wanted:
    text = typed.strip()
    if not text or not set(text) <= SIGNS:
        return Wanted(text)
    return Wanted(text, ending=text) if len(text) <= SHOWN_AFTER else Wanted(text, whole=text)
