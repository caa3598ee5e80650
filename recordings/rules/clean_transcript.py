"""What a recogniser heard, made readable: simplified Chinese, no blanks, no loops, punctuation from pauses.

Numbers stay as they were heard; the draft reads them. Cleaning what is clean changes nothing.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, pairwise

from opencc import OpenCC

from recordings.rules.transcript import Speaker, Word

COMMA_PAUSE = 0.4  # seconds of silence that a reader would want to see
STOP_PAUSE = 1.0
LONGEST_LOOP = 20  # words
LOOP_OF_ONE = 5  # a single character said more often than this in a row was not said
LOOP_OF_MORE = 3

_WIDE = str.maketrans(",?!;:", "，？！；：")
_NUMERALS = frozenset("0123456789零〇一二三四五六七八九十百千万两幺洞")


def clean(words: Iterable[Word]) -> tuple[Word, ...]:
    """Clean every speaker's words by themselves; all come back in the order of time."""
    heard = sorted(words, key=lambda word: (word.start, word.end))
    by_speaker = ([word for word in heard if word.speaker is speaker] for speaker in Speaker)
    cleaned = chain.from_iterable(_clean_speaker(said) for said in by_speaker)
    return tuple(sorted(cleaned, key=lambda word: (word.start, word.end)))


def _clean_speaker(words: Sequence[Word]) -> list[Word]:
    return _spaced(_punctuated(_without_loops(_widened(_joined(_in_simplified(words))))))


def simplified(text: str) -> str:
    converted: str = _converter().convert(text)
    return converted


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


def _in_simplified(words: Sequence[Word]) -> list[Word]:
    """Convert the whole text: which simplified character is meant can depend on the neighbours."""
    texts = [word.text for word in words]
    whole = simplified("".join(texts))
    if len(whole) != sum(map(len, texts)):
        return [replace(word, text=simplified(word.text)) for word in words]
    ends = iter(whole)
    return [replace(word, text="".join(next(ends) for _ in word.text)) for word in words]


def _joined(words: Iterable[Word]) -> list[Word]:
    """Drop blanks; hang a lone mark on the word before it."""
    kept: list[Word] = []
    for word in words:
        text = "".join(word.text.split())
        if not all(_is_mark(char) for char in text):
            kept.append(replace(word, text=text))
        elif kept:
            kept[-1] = replace(kept[-1], text=kept[-1].text + text)
    return kept


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("P")


def _widened(words: Sequence[Word]) -> list[Word]:
    """Chinese punctuation, except inside a number: 58.5 and 138,1234 stay."""
    firsts = [word.text[0] for word in words]
    following = zip(words, [*firsts[1:], ""], strict=False)  # no word has none before it
    return [replace(word, text=_wide(word.text, after)) for word, after in following]


def _wide(text: str, after: str) -> str:
    bare = text.rstrip(",.?!;:")
    marks = text[len(bare) :]
    if not marks or (bare[-1:].isdigit() and after.isdigit()):
        return text
    return bare + marks[0].replace(".", "。").translate(_WIDE)


def _without_loops(words: Sequence[Word]) -> list[Word]:
    """Keep one of what a recogniser repeated in a loop. A number may repeat as it likes."""
    texts = [_bare(word.text) for word in words]
    kept: list[Word] = []
    place = 0
    while place < len(words):
        period, times = _loop_at(texts, place)
        kept.extend(words[place : place + period])
        place += period * times
    return kept


def _bare(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _loop_at(texts: Sequence[str], place: int) -> tuple[int, int]:
    """How many words from here are repeated, and how often: (1, 1) is no loop."""
    for period in range(1, min(LONGEST_LOOP, (len(texts) - place) // 2) + 1):
        unit = texts[place : place + period]
        said = "".join(unit)
        times = 1
        while texts[place + times * period : place + (times + 1) * period] == unit:
            times += 1
        if times > (LOOP_OF_ONE if len(said) == 1 else LOOP_OF_MORE) and not _NUMERALS.issuperset(said):
            return period, times
    return 1, 1


def _punctuated(words: Sequence[Word]) -> list[Word]:
    if not words:
        return []
    pauses = [after.start - before.end for before, after in pairwise(words)]
    return [_stopped(word, pause) for word, pause in zip(words, [*pauses, STOP_PAUSE], strict=True)]


def _stopped(word: Word, pause: float) -> Word:
    if pause < COMMA_PAUSE or _is_mark(word.text[-1]):
        return word
    return replace(word, text=word.text + ("。" if pause >= STOP_PAUSE else "，"))


def _spaced(words: Sequence[Word]) -> list[Word]:
    """Put a blank between two words in Latin letters."""
    before = ["", *(word.text[-1] for word in words)]
    return [
        replace(word, text=f" {word.text}") if _is_latin(last) and _is_latin(word.text[0]) else word
        for word, last in zip(words, before, strict=False)  # the last word has none after it
    ]
