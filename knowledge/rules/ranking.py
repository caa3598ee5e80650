"""Which article answers a question best, and why: by which words, where, with how many points. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from knowledge.rules.words import TITLE, WORDS, Concept

WHERE = {TITLE: "title", WORDS: "words"}
MOST_TERMS = 100  # of one search
BUDGET = 40_000  # rows of the index that one search may read; the rarest terms come first


@dataclass(frozen=True, slots=True)
class Why:
    """`asked` is what was typed, `word` what stands in the article for it."""

    asked: str
    word: str
    where: str
    points: float


@dataclass(frozen=True, slots=True)
class Rank:
    """`points` of all reasons together, times the share of what was asked that was found."""

    points: float
    why: tuple[Why, ...]


def rarity(articles: int, having: int) -> float:
    return log(1 + articles / (1 + having))


def worth_looking_for(
    concepts: Sequence[Concept], having: Mapping[str, int], budget: int = BUDGET
) -> dict[str, float]:
    """Terms that articles have, the rarest first, as many as the budget allows; with what each is worth."""
    worth: dict[str, float] = {}
    for alternative in (one for concept in concepts for one in concept):
        for term in alternative.terms:
            if having.get(term):
                worth[term] = max(worth.get(term, 0), alternative.worth / len(alternative.terms))
    chosen: dict[str, float] = {}
    for term in sorted(worth, key=lambda one: having[one])[:MOST_TERMS]:
        budget -= having[term]
        if chosen and budget < 0:
            break
        chosen[term] = worth[term]
    return chosen


def rank(concepts: Sequence[Concept], terms: Mapping[str, int], rarities: Mapping[str, float]) -> Rank:
    """Of one article by its terms: of the ways to say a thing, the best one counts."""
    why = [best for concept in concepts if (best := _best(concept, terms, rarities)).points > 0]
    points = sum(one.points for one in why) * len(why) / len(concepts) if concepts else 0.0
    return Rank(points, tuple(why))


def _best(concept: Concept, terms: Mapping[str, int], rarities: Mapping[str, float]) -> Why:
    found = []
    for alternative in concept:
        heaviest = max((terms.get(term, 0) for term in alternative.terms), default=0)
        each = [terms.get(term, 0) * rarities.get(term, 0.0) for term in alternative.terms]
        points = alternative.worth * sum(each) / max(len(each), 1)
        found.append(Why(concept[0].word, alternative.word, WHERE.get(heaviest, "text"), round(points, 3)))
    return max(found, key=lambda one: one.points)
