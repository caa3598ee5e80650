"""A draft complaint or suggestion form from a transcript, each field with the words it came from (180.3.2).

The draft is a proposal to the recording extractor, never a decision: nothing said gives nothing.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from config.lexicon import Lexicon
from config.regulation import implements
from recordings.rules.draft_address import address
from recordings.rules.draft_amounts import amount
from recordings.rules.draft_dates import dates
from recordings.rules.draft_digits import phones
from recordings.rules.draft_names import name
from recordings.rules.draft_text import Evidence, Finding, Spoken, listen
from recordings.rules.draft_wishes import request, urgency
from recordings.rules.draft_words import TROUBLE, Hit, denied, finding, fine, hits, strongest, together
from recordings.rules.transcript import Transcript, Word

__all__ = ["Draft", "Evidence", "Finding", "draft", "draft_from_text"]

_KIND_LEAST = 0.4
_BUSINESS_LEAST = 0.3
_NATURE_LEAST = 0.3
_IMPLIED = 0.8
"""How much of a trouble's weight counts for 'this is a complaint' when the word was not said."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was heard; None or empty where nothing was said. `missing` is the call-back checklist."""

    kind: Finding[str] | None
    business: Finding[str] | None
    nature: Finding[str] | None
    phones: tuple[Finding[str], ...]
    name: Finding[str] | None
    address: Finding[str] | None
    amount: Finding[Decimal] | None
    dates: tuple[Finding[str], ...]
    urgency: Finding[bool] | None
    request: Finding[str] | None
    missing: tuple[str, ...] = ()


def draft_from_text(text: str, lexicon: Lexicon, reference: date | None = None) -> Draft:
    """Draft from plain text; every character counts as one surely heard word without a time."""
    words = tuple(Word(char, 0.0, 0.0, 1.0) for char in text)
    return draft(Transcript(words, engine="text", model=""), lexicon, reference)


@implements("180.3.2")
def draft(transcript: Transcript, lexicon: Lexicon, reference: date | None = None) -> Draft:
    """Draft from the caller's words; `reference` is the day of the call in the centre's time zone."""
    spoken = listen(transcript, lexicon.misheard)
    troubles = [hit for hit in hits(spoken.text, lexicon.nature) if _holds(spoken.text, hit)]
    told = _kind(spoken, lexicon, troubles)
    value = told.value if told else None
    is_case = value != "neither"
    is_complaint = value == "complaint"
    heard = Draft(
        kind=told if is_case else None,
        business=_business(spoken, lexicon) if is_case else None,
        nature=strongest(spoken, troubles, _NATURE_LEAST) if is_complaint else None,
        phones=phones(spoken),
        name=name(spoken, lexicon.names),
        address=address(spoken),
        amount=amount(spoken) if is_case and value != "suggestion" else None,
        dates=dates(spoken, reference),
        urgency=urgency(spoken, lexicon) if is_case else None,
        request=request(spoken, lexicon) if is_case else None,
    )
    return replace(heard, missing=_missing(heard, lexicon))


def _kind(spoken: Spoken, lexicon: Lexicon, troubles: list[Hit]) -> Finding[str] | None:
    """Weigh complaint, suggestion and neither; a trouble told is a complaint even without the word."""
    said = [hit for hit in hits(spoken.text, lexicon.kind) if not denied(spoken.text, hit)]
    implied = [hit for hit in troubles if hit.phrase.weight >= TROUBLE]
    by_value = {
        value: [hit for hit in said if hit.phrase.value == value]
        for value in ("complaint", "suggestion", "neither")
    }
    scores = {value: together(hit.phrase.weight for hit in some) for value, some in by_value.items()}
    trouble = together({hit.phrase.text: hit.phrase.weight for hit in implied}.values())
    scores["complaint"] = together((scores["complaint"], _IMPLIED * trouble))
    value = max(scores, key=lambda each: scores[each])
    if scores[value] < _KIND_LEAST:
        return None
    found = by_value[value] or implied
    share = scores[value] / sum(scores.values())
    return finding(spoken, value, found, certainty=scores[value] * (0.5 + 0.5 * share))


def _business(spoken: Spoken, lexicon: Lexicon) -> Finding[str] | None:
    found = [hit for hit in hits(spoken.text, lexicon.business) if _holds(spoken.text, hit)]
    return strongest(spoken, found, _BUSINESS_LEAST)


def _holds(text: str, hit: Hit) -> bool:
    return not denied(text, hit) and not fine(text, hit)


def _missing(heard: Draft, lexicon: Lexicon) -> tuple[str, ...]:
    """List what to ask in a call-back; nothing for silence, greetings and wrong numbers."""
    if heard.kind is None:
        told = heard.phones or heard.name or heard.address or heard.business or heard.request
        return ("kind",) if told else ()
    wanted = ["name", "phone", "business"]
    if heard.kind.value == "complaint":
        wanted += ["nature", *lexicon.needed.get(heard.nature.value if heard.nature else "", ())]
    return tuple(fact for fact in wanted if not getattr(heard, "phones" if fact == "phone" else fact))
