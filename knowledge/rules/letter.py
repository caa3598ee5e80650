"""A letter of suggestions: number, date, addressees, opinion, and the suggestions by subject. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from config.knowledge import KnowledgeRules


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[tuple[str, str], ...]  # number of the suggestion's ticket, and what it wants


@dataclass(frozen=True, slots=True)
class Letter:
    title: str
    number: str
    day: date
    author: str
    recipients: tuple[str, ...]
    opinion: str
    sections: tuple[Section, ...]

    @property
    def opening(self) -> str:
        total = sum(len(one.lines) for one in self.sections)
        parts = "、".join(f"{one.title} {len(one.lines)} 条" for one in self.sections)
        return f"现将近期受理的用户建议 {total} 条（{parts}）整理报送，请阅示。"


def letter(  # noqa: PLR0913 (what a letter is made of)
    rules: KnowledgeRules,
    *,
    number: str,
    day: date,
    author: str,
    recipients: Sequence[str],
    opinion: str,
    lines: Sequence[tuple[str, str, str]],
) -> Letter:
    """`lines`: subject, ticket and summary. Subjects and addressees stand in the order of the rules."""
    sections = (
        Section(title.zh, tuple((ticket, said) for about, ticket, said in lines if about == subject))
        for subject, title in rules.subjects.items()
    )
    return Letter(
        rules.letter.title,
        number,
        day,
        author,
        tuple(title.zh for name, title in rules.recipients.items() if name in recipients),
        opinion,
        tuple(one for one in sections if one.lines),
    )
