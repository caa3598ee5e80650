"""What words give away: forbidden phrases, missing ones, talking over, silence (csc.6.1.d). Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from config.quality import PhraseRule
from config.regulation import implements
from recordings.rules.transcript import Word

UNSPOKEN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Finding:
    """`rule` was met by `speaker` between two moments, in seconds; `text` is what was said."""

    rule: str
    speaker: str
    start: float
    end: float
    text: str = ""


@implements("csc.6.1.d")
def findings(words: Sequence[Word], rules: Iterable[PhraseRule]) -> tuple[Finding, ...]:
    """In the order of the call."""
    in_order = sorted(words, key=lambda word: (word.start, word.end))
    found = [one for rule in rules for one in _way(rule)(in_order, rule)] if in_order else []
    return tuple(sorted(found, key=lambda one: (one.start, one.rule)))


@implements("csc.7")
def slips(words: Sequence[Word], rules: Iterable[PhraseRule]) -> tuple[tuple[PhraseRule, Finding], ...]:
    """What the seat said and should not have: known while the call goes on, as the other ways are not."""
    told = [rule for rule in rules if rule.said and rule.speaker == "seat"]
    found = [(rule, one) for rule in told for one in findings(words, (rule,))]
    return tuple(sorted(found, key=lambda pair: (pair[1].start, pair[0].rule)))


def _way(rule: PhraseRule) -> Callable[[Sequence[Word], PhraseRule], Iterator[Finding]]:
    if rule.said:
        return _said
    if rule.missing:
        return _missing
    return _overlap if rule.overlap else _silence


def _said(words: Sequence[Word], rule: PhraseRule) -> Iterator[Finding]:
    spoken = _of(words, rule.speaker)
    for phrase in rule.said:
        for first, last in _places(spoken, phrase):
            yield Finding(rule.rule, rule.speaker, spoken[first].start, spoken[last].end, phrase)


def _missing(words: Sequence[Word], rule: PhraseRule) -> Iterator[Finding]:
    """Of who never spoke nothing is missing: another fault, or a silent line."""
    spoken = _of(words, rule.speaker)
    if not spoken:
        return
    if rule.first:
        start, end = spoken[0].start, spoken[0].start + rule.first.total_seconds()
    else:
        assert rule.last, "checked when it was read"
        end = words[-1].end
        start = max(spoken[0].start, end - rule.last.total_seconds())
    within = [word for word in spoken if start <= word.start <= end]
    if not any(next(_places(within, phrase), None) for phrase in rule.missing):
        yield Finding(rule.rule, rule.speaker, start, end)


def _overlap(words: Sequence[Word], rule: PhraseRule) -> Iterator[Finding]:
    """Stretches in which both speak, begun by the rule's speaker."""
    assert rule.overlap, "checked when it was read"
    least = rule.overlap.total_seconds()
    others = _turns(word for word in words if word.speaker != rule.speaker)
    for own_start, own_end in _turns(_of(words, rule.speaker)):
        for start, end in others:
            until = min(own_end, end)
            if start < own_start < end and until - own_start >= least:
                yield Finding(rule.rule, rule.speaker, own_start, until)


def _silence(words: Sequence[Word], rule: PhraseRule) -> Iterator[Finding]:
    assert rule.silence, "checked when it was read"
    turns = _turns(words, joined=0)
    for (_, silent_from), (until, _) in pairwise(turns):
        if until - silent_from >= rule.silence.total_seconds():
            yield Finding(rule.rule, "", silent_from, until)


def _of(words: Iterable[Word], speaker: str) -> list[Word]:
    return [word for word in words if word.speaker == speaker]


def _turns(words: Iterable[Word], joined: float = 0.6) -> list[tuple[float, float]]:
    """Words with less than so many seconds between them are one stretch of speech."""
    turns: list[tuple[float, float]] = []
    for word in words:
        if turns and word.start - turns[-1][1] <= joined:
            turns[-1] = (turns[-1][0], max(turns[-1][1], word.end))
        else:
            turns.append((word.start, word.end))
    return turns


def _places(words: Sequence[Word], phrase: str) -> Iterator[tuple[int, int]]:
    """First and last word of each place; a phrase may begin and end within a word."""
    letters = [(letter, at) for at, word in enumerate(words) for letter in _letters(word.text)]
    text, wanted = "".join(letter for letter, _ in letters), _letters(phrase)
    place = text.find(wanted)
    while place >= 0:
        yield letters[place][1], letters[place + len(wanted) - 1][1]
        place = text.find(wanted, place + len(wanted))


def _letters(text: str) -> str:
    return UNSPOKEN.sub("", text).lower()
