"""Words of articles and of questions: Chinese by pairs, pinyin, initials, synonyms, English."""

import pytest

from config.settings import Settings
from knowledge.library import library_of
from knowledge.rules.words import TEXT, TITLE, WORDS, Dictionary, readings, terms_of

SMALL = Dictionary([["宽带", "上网", "broadband"], ["专线", "leased line"]], ["怎么办", "的", "how", "to"])


def looked_for(typed: str, *, typing: bool = False) -> list[list[str]]:
    return [[one.word for one in concept] for concept in SMALL.concepts(typed, typing=typing)]


def test_an_article_is_kept_by_pairs_of_its_characters_and_its_title_by_sound_too() -> None:
    terms = terms_of("宽带 ADSL", "断网", "重启光猫 Modems")
    assert (terms["宽带"], terms["断网"], terms["启光"]) == (TITLE, WORDS, TEXT)
    assert (terms["adsl"], terms["modem"]) == (TITLE, TEXT)
    assert (terms["~kuan"], terms["~kuandai"], terms["^kd"], terms["^dw"]) == (TITLE, TITLE, TITLE, WORDS)
    assert "~chongqi" not in terms, "a text is too long to be kept by its sound"


def test_a_term_weighs_what_it_weighs_where_it_says_most() -> None:
    assert terms_of("断网", "断网", "断网")["断网"] == TITLE


def test_a_sound_is_that_of_the_word_not_of_the_character() -> None:
    assert "~yinhang" in terms_of("银行代扣", "", "")
    assert "~chongqi" in terms_of("重启光猫", "", "")


@pytest.mark.parametrize(
    ("letters", "ways"),
    [
        ("kuandai", [("kuan", "dai")]),
        ("xian", [("xian",)]),
        ("fangan", [("fan", "gan"), ("fang", "an")]),
        ("kuand", [("kuan",)]),
        ("lvka", [("lv", "ka")]),
        ("kdzf", []),
        ("adsl", []),
    ],
)
def test_letters_are_read_as_few_syllables(letters: str, ways: list[tuple[str, ...]]) -> None:
    assert sorted(readings(letters)) == sorted(ways)


@pytest.mark.parametrize(
    ("typed", "concepts"),
    [
        ("宽带 怎么办", [["宽带", "上网", "broadband"]]),
        ("ＢＲＯＡＤＢＡＮＤ", [["broadband", "宽带", "上网"]]),
        ("leased lines", [["leased line", "专线"]]),
        ("宽带掉线", [["宽带", "上网", "broadband"], ["带掉"], ["掉线"]]),
        ("刮坏的", [["刮坏"], ["坏的"]]),
        ("how to", []),
        ("", []),
        ("猫", [["猫"]]),
    ],
)
def test_a_question_is_what_is_left_without_words_that_say_nothing(
    typed: str, concepts: list[list[str]]
) -> None:
    assert looked_for(typed) == concepts


def test_an_english_word_is_no_part_of_a_longer_one() -> None:
    dictionary = Dictionary([["pin", "密码"]], [])
    assert [one[0].word for one in dictionary.concepts("spinning")] == ["spinning"]


def test_syllables_may_be_typed_apart() -> None:
    ((written, spoken, *_),) = SMALL.concepts("kuan dai")
    assert (written.word, spoken.terms) == ("kuandai", ("~kuandai",))


def test_letters_that_are_a_synonyms_pinyin_stand_for_its_group() -> None:
    assert looked_for("kuandai")[0][-3:] == ["宽带", "上网", "broadband"]


def test_a_word_that_is_still_typed_stands_for_those_it_begins() -> None:
    assert looked_for("broadb", typing=True)[0][-3:] == ["broadband", "宽带", "上网"]
    assert "宽带" not in looked_for("broadb")[0]


def test_the_shipped_synonyms_are_of_more_than_one_word_and_none_is_a_stop_word() -> None:
    rules = library_of(Settings()).rules
    assert all(len(group) > 1 for group in rules.synonyms.groups)
    assert not rules.stop.words & {word for group in rules.synonyms.groups for word in group}
