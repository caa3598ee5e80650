"""What ranks an article: where a word stands, how rare it is, and how much of the question is answered."""

from knowledge.rules.ranking import Why, rank, rarity, worth_looking_for
from knowledge.rules.words import TEXT, TITLE, Alternative, Dictionary

SMALL = Dictionary([["宽带", "上网"]], [])
EVEN = {"宽带": 1.0, "上网": 1.0, "掉线": 1.0}


def test_a_word_in_the_title_says_more_than_one_in_the_text() -> None:
    asked = SMALL.concepts("宽带")
    assert rank(asked, {"宽带": TITLE}, EVEN).points > rank(asked, {"宽带": TEXT}, EVEN).points > 0


def test_an_article_that_answers_the_whole_question_comes_before_one_that_answers_half_of_it() -> None:
    asked = SMALL.concepts("宽带掉线")
    whole, half = rank(asked, {"宽带": TEXT, "掉线": TEXT}, EVEN), rank(asked, {"掉线": TEXT}, EVEN)
    assert whole.points == 4 * half.points


def test_of_the_ways_to_say_a_thing_the_best_counts_once_and_is_named() -> None:
    asked = SMALL.concepts("宽带")
    other = rank(asked, {"上网": TITLE}, EVEN)
    assert other.why == (Why("宽带", "上网", "title", 5.6),)
    assert rank(asked, {"宽带": TITLE, "上网": TITLE}, EVEN).points == 8.0


def test_what_nobody_asked_for_or_has_ranks_nothing() -> None:
    assert rank((), {"宽带": TITLE}, EVEN).points == 0
    assert rank(SMALL.concepts("宽带"), {}, EVEN).why == ()


def test_rare_terms_are_looked_for_first_and_frequent_ones_as_far_as_the_budget_goes() -> None:
    asked = tuple((Alternative(term, (term,)),) for term in ("常见", "少见", "没有"))
    having = {"常见": 9_000, "少见": 3}
    assert worth_looking_for(asked, having, budget=9_003) == {"少见": 1.0, "常见": 1.0}
    assert worth_looking_for(asked, having, budget=9_002) == {"少见": 1.0}
    assert worth_looking_for(asked, {"常见": 9_000}, budget=10) == {"常见": 1.0}, "the rarest is always"
    assert rarity(100, 1) > rarity(100, 50)
