"""Finding the lexicon's phrases in a text, without those that were denied ("不是投诉")."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from config.lexicon import Phrase, PhraseTable
from recordings.rules.draft_text import Finding, Spoken

EVIDENCE_SHOWN = 5
TROUBLE = 0.5
"""From this weight on a phrase of a nature is a complaint by itself; see lexicon.toml."""

_DENIED_BEFORE = re.compile(
    r"(?:(?<!是)不是(?:要|想|来|去|为了|因为|关于|我的?|这个|那个|什么|个|家里?的?)*"
    r"|并非|(?:没有|没|无)(?:什么|任何|要|想|过)*"
    r"|(?<![能是要会该可好])不(?:想|用|打算|准备|再|去|来|要)*|别(?:再|去)?)$"
)
_FINE_AFTER = re.compile(
    r"(?:方面|倒|都|一直|是|也|的)*"
    r"(?:没有?(?:什么|任何|啥)?(?:问题|毛病|故障|事)|正常|挺好|好的|好好的|修好了)"
)
_DENIAL_REACH = 10


@dataclass(frozen=True, slots=True)
class Hit:
    start: int
    end: int
    phrase: Phrase


def hits(text: str, table: PhraseTable) -> list[Hit]:
    """Return every phrase of the text that says something; longer plain phrases hide inner ones."""
    found = [
        hit
        for position, char in enumerate(text)
        for phrase in table.by_first.get(char, ())
        if (hit := _hit(text, position, phrase))
    ]
    longest = {hit.start: hit.end for hit in sorted(found, key=_length) if hit.phrase.pattern is None}
    reach = max((end - start for start, end in longest.items()), default=0)
    return [hit for hit in found if hit.phrase.weight > 0 and not _hidden(hit, longest, reach)]


def _hit(text: str, position: int, phrase: Phrase) -> Hit | None:
    if phrase.pattern is None:
        return (
            Hit(position, position + len(phrase.text), phrase)
            if text.startswith(phrase.text, position)
            else None
        )
    match = phrase.pattern.match(text, position)
    return Hit(position, match.end(), phrase) if match else None


def _length(hit: Hit) -> int:
    return hit.end - hit.start


def _hidden(hit: Hit, longest: Mapping[int, int], reach: int) -> bool:
    """Tell whether a longer plain phrase, of `reach` characters at most, holds this one."""
    return any(
        longest.get(start, 0) >= hit.end and longest[start] - start > _length(hit)
        for start in range(hit.start - reach, hit.start + 1)
    )


def denied(text: str, hit: Hit) -> bool:
    """Tell whether the caller says that it is not so: "不是投诉", "没有宽带"."""
    before = text[max(0, hit.start - _DENIAL_REACH) : hit.start]
    return _DENIED_BEFORE.search(before) is not None


def fine(text: str, hit: Hit) -> bool:
    """Tell whether the caller says that it works: "宽带没问题"."""
    return _FINE_AFTER.match(text, hit.end) is not None


def together(weights: Iterable[float]) -> float:
    """Join independent hints: each takes its share of the doubt that is left."""
    doubt = 1.0
    for weight in weights:
        doubt *= 1.0 - weight
    return 1.0 - doubt


def strongest(spoken: Spoken, found: Iterable[Hit], least: float) -> Finding[str] | None:
    """Return the value with the most weight behind it, if that reaches `least`."""
    by_value: Mapping[str, list[Hit]] = defaultdict(list)
    for hit in found:
        by_value[hit.phrase.value].append(hit)
    scores = {value: _score(some) for value, some in by_value.items()}
    if not scores:
        return None
    value = max(scores, key=lambda each: (scores[each], each))
    if scores[value] < least:
        return None
    share = scores[value] / sum(scores.values())
    return finding(spoken, value, by_value[value], certainty=scores[value] * (0.5 + 0.5 * share))


def _score(found: list[Hit]) -> float:
    """Count each phrase once: a caller who says 宽带 ten times is not ten times as sure."""
    return together({hit.phrase.text: hit.phrase.weight for hit in found}.values())


def finding(spoken: Spoken, value: str, found: list[Hit], *, certainty: float) -> Finding[str]:
    """Make a finding whose confidence is the certainty of the rule times the trust in the words."""
    shown = sorted(found, key=lambda hit: (-hit.phrase.weight, hit.start))[:EVIDENCE_SHOWN]
    trust = sum(spoken.mean_trust(hit.start, hit.end) for hit in shown) / len(shown)
    return Finding(value, certainty * trust, tuple(spoken.evidence(hit.start, hit.end) for hit in shown))
