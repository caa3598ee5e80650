"""What the index has of an article, and what a question looks for. Pure.

Chinese is kept by pairs of neighbours: no list of words, so a word that nobody knew is found too. Titles
and search words are also kept by their pinyin (`~kuandai`) and its initials (`^kd`).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, pairwise

from pypinyin import lazy_pinyin

TITLE, WORDS, TEXT = 8, 6, 2  # what a term weighs, by where it stands
LONGEST = 48  # of a term, in letters
_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+|[a-z0-9]+")
_PAIR = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{2}")
_LATIN = re.compile(r"[a-z0-9]")
SYLLABLE_MAX = 6
NO_INITIALS = frozenset("iuv")  # no syllable begins so
VOWELS = frozenset("aeiouv")
LEAST_TYPED = 2  # letters of a word before others are offered for it
MOST_WAYS = 8  # in which letters are read as syllables
SPOKEN, INITIALS, OTHER = 0.9, 0.6, 0.7  # of what a word as it stands is worth


def normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()


def runs(text: str) -> list[str]:
    """Stretches of Chinese, and words of letters and digits."""
    return _RUN.findall(normal(text))


def is_latin(run: str) -> bool:
    return bool(_LATIN.match(run))


def stem(word: str) -> str:
    """English plurals are one word with their singulars."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def written(run: str) -> Iterator[str]:
    """Terms of a run as it is written."""
    if is_latin(run):
        yield stem(run)[:LONGEST]
    elif len(run) == 1:
        yield run
    else:
        yield from map("".join, pairwise(run))


def spoken(run: str) -> Iterator[str]:
    """Terms of a Chinese run by its pinyin: syllables, pairs of them, pairs of initials."""
    syllables = _syllables_of(run)
    yield from (f"~{one}" for one in syllables)
    yield from pairs_of(syllables)
    yield from (f"^{one[0]}{other[0]}" for one, other in pairwise(syllables))


def pairs_of(syllables: Sequence[str]) -> Iterator[str]:
    return (f"~{one}{other}" for one, other in pairwise(syllables))


@lru_cache(maxsize=4096)
def _syllables_of(run: str) -> tuple[str, ...]:
    return tuple(one.replace("ü", "v") for one in lazy_pinyin(run))


def terms_of(title: str, words: str, text: str) -> dict[str, int]:
    """Each term with its weight, the highest where it stands several times."""
    found: dict[str, int] = {}
    for weight, part in ((TEXT, text), (WORDS, words), (TITLE, title)):
        for run in runs(part):
            found.update(dict.fromkeys(written(run), weight))
            if weight != TEXT and not is_latin(run):
                found.update(dict.fromkeys((*run, *spoken(run)), weight))
    return found


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to say what is looked for: `word` as people see it, its terms, and what it is worth."""

    word: str
    terms: tuple[str, ...]
    worth: float = 1.0


Concept = tuple[Alternative, ...]


class Dictionary:
    """Synonyms and stop words of a centre, for finding them in what somebody typed."""

    def __init__(self, groups: Iterable[Iterable[str]], stop: Iterable[str]) -> None:
        self.groups: dict[str, tuple[str, ...]] = {}
        for group in groups:
            spelled = tuple(map(normal, group))
            for word in spelled:
                self.groups[word] = tuple(dict.fromkeys((*self.groups.get(word, ()), *spelled)))
        self.stop = frozenset(map(normal, stop))
        self.said = {"".join(_syllables_of(word)): word for word in self.groups if not is_latin(word)}
        known = sorted({*self.groups, *self.stop}, key=len, reverse=True)
        self._known = re.compile("|".join(map(_bounded, known)) or r"(?!)")

    def concepts(self, typed: str, *, typing: bool = False) -> tuple[Concept, ...]:
        """What the words typed look for, each once. While somebody is `typing` the last word may go on."""
        text = normal(typed)
        found: list[Concept] = []
        place = 0
        for match in self._known.finditer(text):
            found += self._unknown(text[place : match.start()])
            word = match[0] if match[0] in self.groups else match[0].removesuffix("s")
            found += [self._known_concept(word)] if word in self.groups else []
            found += (pair for edge in match.span() for pair in _across(text, edge))
            place = match.end()
        rest = self._unknown(text[place:])
        found += self._completed(rest) if typing else rest
        telling = [concept for concept in found if len(concept[0].word) > 1]
        return tuple({concept[0].word: concept for concept in telling or found}.values())

    def _known_concept(self, word: str) -> Concept:
        others = (other for other in self.groups[word] if other != word)
        return (_as_written(word), *(Alternative(other, _as_written(other).terms, OTHER) for other in others))

    def _unknown(self, text: str) -> list[Concept]:
        return [self._heard(concept) for run in _joined(runs(text)) for concept in _concepts_of(run)]

    def _heard(self, concept: Concept) -> Concept:
        """Letters that are a synonym's pinyin stand for what the synonym stands for."""
        word = self.said.get(concept[0].word)
        return concept if word is None else (*concept, *self._known_concept(word))

    def _completed(self, rest: list[Concept]) -> list[Concept]:
        """The last word stands for every word and syllable that it may become."""
        last = rest[-1][0].word if rest else ""
        if len(last) < LEAST_TYPED or not is_latin(last):
            return rest
        words = [word for word in self.groups if word.startswith(last)]
        more = (alternative for word in words for alternative in self._known_concept(word))
        return [*rest[:-1], (*rest[-1], *islice(_going_on(last), MOST_WAYS * 4), *more)]


def _across(text: str, edge: int) -> Iterator[Concept]:
    """What is known may be a part of another word: the pair across its edge is looked for too."""
    if edge and (pair := _PAIR.match(text, edge - 1)):
        yield (Alternative(pair[0], (pair[0],)),)


def _bounded(word: str) -> str:
    """An English word is not a part of a longer one."""
    escaped = re.escape(word)
    return rf"(?<![a-z0-9]){escaped}s?(?![a-z0-9])" if is_latin(word) else escaped


def _as_written(word: str) -> Alternative:
    return Alternative(word, tuple(dict.fromkeys(term for run in runs(word) for term in written(run))))


def _as_spoken(word: str) -> tuple[Alternative, ...]:
    """Letters may be pinyin, or its initials."""
    if not word.isalpha():
        return ()
    said = tuple(map(_said, readings(word)))
    initials = () if NO_INITIALS & set(word) else tuple(f"^{one}{other}" for one, other in pairwise(word))
    return said or ((Alternative(word, initials, INITIALS),) if initials else ())


def _going_on(letters: str) -> Iterator[Alternative]:
    """Letters whose last syllable is not typed to its end."""
    for cut in range(max(len(letters) - SYLLABLE_MAX, 0), len(letters)):
        tail = letters[cut:]
        for way in _readings(letters[:cut])[:1]:
            for syllable in _known_syllables():
                if syllable.startswith(tail) and syllable != tail:
                    yield _said((*way, syllable))


def _said(syllables: tuple[str, ...]) -> Alternative:
    terms = tuple(pairs_of(syllables)) or (f"~{syllables[0]}",)
    return Alternative("".join(syllables), terms, SPOKEN)


def _concepts_of(run: str) -> Iterator[Concept]:
    if is_latin(run):
        yield (_as_written(run), *_as_spoken(run))
    else:
        yield from ((Alternative(term, (term,)),) for term in written(run))


def _joined(found: list[str]) -> Iterator[str]:
    """Syllables typed apart belong together: `kuan dai` is `kuandai`."""
    held: list[str] = []
    for run in found:
        if run in _known_syllables():
            held.append(run)
            continue
        yield from _let_go(held)
        yield run
    yield from _let_go(held)


def _let_go(held: list[str]) -> list[str]:
    joined = ["".join(held)] if held else []
    held.clear()
    return joined


def readings(letters: str) -> tuple[tuple[str, ...], ...]:
    """The ways to read letters as syllables, in as few as can be; what is typed of a last one is left out."""
    for end in range(len(letters), max(len(letters) - SYLLABLE_MAX, 1), -1):
        ways = _readings(letters[:end])
        if ways:
            fewest = min(map(len, ways))
            return tuple(way for way in ways if len(way) == fewest)[:MOST_WAYS]
    return ()


def _readings(letters: str) -> list[tuple[str, ...]]:
    ways: dict[int, list[tuple[str, ...]]] = {0: [()]}
    for end in range(1, len(letters) + 1):
        ways[end] = [
            (*way, letters[start:end])
            for start in range(max(0, end - SYLLABLE_MAX), end)
            if letters[start:end] in _known_syllables()
            for way in ways[start]
        ][: MOST_WAYS * 2]
    return ways[len(letters)]


@cache
def _known_syllables() -> Mapping[str, None]:
    every = lazy_pinyin([chr(code) for code in range(0x4E00, 0x9FA6)])
    syllables = (one.replace("ü", "v") for one in every)
    return dict.fromkeys(one for one in syllables if one.isascii() and VOWELS & set(one))
