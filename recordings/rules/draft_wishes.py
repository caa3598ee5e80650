"""What the caller asks for and how urgently; what others promised ("师傅说三天内来") is no wish."""

import re
from collections.abc import Iterator

from config.lexicon import CLAUSE_END, Lexicon
from recordings.rules.draft_text import Evidence, Finding, Spoken
from recordings.rules.draft_words import Hit, denied, hits

_SAID_BY_OTHERS = re.compile(
    r"(?:师傅|客服|你们|他们?|她|人家|营业员|工作人员|话务员)(?:都|就|又|也)?(?:说|讲|答应|承诺|保证)"
    r"|说好|约好|答应"
)
_DEADLINE = re.compile(
    r"(?:[0-9一二两三四五六七八九十]{1,3}|半)个?(?:天|日|小时|钟头|周|星期|工作日)(?:之|以)?内"
    r"|(?:今天|明天|本周|这周)(?:之|以)?内"
)
_DEMAND = re.compile(r"请|要求|必须|务必|希望|限|否则|得给|给我|要在|现要")
_FACT_BEGINS = re.compile(r"我叫|我姓|我的?电话|电话[是幺一1]|手机号|号码是|地址是?|联系电话|我住")
_CLAUSE_END = re.compile(f"[{re.escape(CLAUSE_END)}]")
_LONGEST_CLAUSE = 60
_LONGEST_REQUEST = 40
_DEADLINE_WEIGHT = 0.8


def urgency(spoken: Spoken, lexicon: Lexicon) -> Finding[bool] | None:
    """Return True where the caller presses, False where there is no hurry, None where neither was said."""
    found = [hit for hit in hits(spoken.text, lexicon.urgency) if not _reported(spoken.text, hit.start)]
    pressing = [
        (hit.phrase.weight, hit.start, hit.end)
        for hit in found
        if hit.phrase.value == "urgent" and not denied(spoken.text, hit)
    ]
    pressing += [(_DEADLINE_WEIGHT, start, end) for start, end in _deadlines(spoken.text)]
    calm = [(hit.phrase.weight, hit.start, hit.end) for hit in found if hit.phrase.value == "calm"]
    best = max(pressing, default=(0.0, 0, 0))
    relaxed = max(calm, default=(0.0, 0, 0))
    if max(best[0], relaxed[0]) < 0.5:
        return None
    urgent = best[0] >= relaxed[0]
    said = pressing if urgent else calm
    return Finding(
        urgent,
        max(weight * spoken.mean_trust(start, end) for weight, start, end in said),
        tuple(spoken.evidence(start, end) for _, start, end in said),
    )


def request(spoken: Spoken, lexicon: Lexicon) -> Finding[str] | None:
    """Return what the caller asks for, in his words, from the asking phrase to the end of the sentence."""
    asked = [
        hit
        for hit in hits(spoken.text, lexicon.request)
        if not denied(spoken.text, hit) and not _reported(spoken.text, hit.start)
    ]
    if not asked:
        return None
    best = max(asked, key=lambda hit: (hit.phrase.weight, hit.start))
    if best.phrase.weight < 0.4:
        return None
    start, end = _asked_span(spoken, best, asked)
    evidence: Evidence = spoken.evidence(start, end)
    return Finding(evidence.text, best.phrase.weight * spoken.mean_trust(start, end), (evidence,))


def _asked_span(spoken: Spoken, best: Hit, asked: list[Hit]) -> tuple[int, int]:
    """Begin at the first asking phrase of the same clause, end with the sentence or where facts begin."""
    clause = _clause_start(spoken.text, best.start)
    start = min((hit.start for hit in asked if clause <= hit.start), default=best.start)
    start = min(start, best.start)
    end = min(spoken.sentence_end(best.end), start + _LONGEST_REQUEST)
    facts = _FACT_BEGINS.search(spoken.text, best.end, end)
    end = facts.start() if facts else end
    while end > best.end and spoken.text[end - 1] in CLAUSE_END:
        end -= 1
    return start, max(end, best.end)


def _deadlines(text: str) -> Iterator[tuple[int, int]]:
    for match in _DEADLINE.finditer(text):
        clause = _clause_start(text, match.start())
        demanded = _DEMAND.search(text, clause, min(len(text), match.end() + 8))
        if demanded and not _reported(text, match.start()):
            yield match.span()


def _reported(text: str, position: int) -> bool:
    return _SAID_BY_OTHERS.search(text, _clause_start(text, position), position) is not None


def _clause_start(text: str, position: int) -> int:
    """Return where the clause of `position` begins; without punctuation, a breath before it."""
    window = max(0, position - _LONGEST_CLAUSE)
    return max((match.end() for match in _CLAUSE_END.finditer(text, window, position)), default=window)
