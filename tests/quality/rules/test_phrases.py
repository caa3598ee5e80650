"""What words of a call give away: said and unsaid phrases, who talked over whom, long silence."""

import pytest

from config.quality import load_quality
from config.settings import Settings
from quality.rules.phrases import findings, slips
from recordings.rules.transcript import Speaker, Word

RULES = load_quality(Settings().quality_file).phrases
SEAT, CALLER = Speaker.SEAT, Speaker.CALLER
pytestmark = pytest.mark.clause("csc.6.1.d")


def say(speaker: Speaker, start: float, *texts: str, each: float = 0.5) -> list[Word]:
    return [
        Word(text, start + number * each, start + (number + 1) * each, 0.9, speaker)
        for number, text in enumerate(texts)
    ]


POLITE = [*say(SEAT, 0, "您好"), *say(CALLER, 1, "网络", "断了"), *say(SEAT, 3, "祝您", "愉快")]


def found(words: list[Word]) -> list[tuple[str, str, float, float]]:
    return [(one.rule, one.speaker, one.start, one.end) for one in findings(words, RULES)]


def test_a_polite_call_shows_nothing() -> None:
    assert found(POLITE) == []
    assert findings([], RULES) == ()


def test_a_forbidden_phrase_is_found_across_words_with_its_time() -> None:
    words = [*POLITE, *say(SEAT, 1.5, "我保", "证，解", "决的")]
    assert found(words) == [("promise", "seat", 1.5, 3.0)]


def test_each_place_of_a_phrase_is_found_and_what_the_caller_says_is_free() -> None:
    words = [*POLITE, *say(SEAT, 2.0, "没办法"), *say(CALLER, 6, "没办法"), *say(SEAT, 7.0, "没办法")]
    assert [one[:3] for one in found(words)] == [("taboo", "seat", 2.0), ("taboo", "seat", 7.0)]


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (say(SEAT, 0, "喂") + say(SEAT, 40, "再见", each=1), ["no_greeting", "silence"]),
        (say(SEAT, 0, "你好") + say(CALLER, 2, "好"), ["no_closing"]),
        (say(CALLER, 0, "喂", "喂"), []),
    ],
)
def test_a_greeting_and_a_closing_are_missed_of_who_spoke(words: list[Word], rules: list[str]) -> None:
    assert [one[0] for one in found(words)] == rules


@pytest.mark.parametrize(("until", "over"), [(2.9, False), (3.0, True), (9.0, True)])
def test_who_begins_while_the_other_speaks_for_long_talks_over(until: float, over: bool) -> None:  # noqa: FBT001 (a case)
    caller = [Word("话", 1.0, until, 0.9, CALLER)]
    words = [*say(SEAT, 0, "您好"), *caller, *say(SEAT, 2.0, "再见", each=8)]
    talked = [one for one in found(words) if one[0] == "talking_over"]
    assert talked == ([("talking_over", "seat", 2.0, until)] if over else [])
    assert [one for one in found(words) if one[1] == "caller"] == []


@pytest.mark.parametrize(("pause", "told"), [(14.9, 0), (15.0, 1)])
def test_a_long_silence_of_both_is_found(pause: float, told: int) -> None:
    words = [*say(SEAT, 0, "您好"), *say(CALLER, 0.5 + pause, "喂"), *say(SEAT, 1 + pause, "再见")]
    assert [one[0] for one in found(words)] == ["silence"] * told


@pytest.mark.clause("csc.7")
@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (say(SEAT, 0, "没办法"), ["taboo"]),
        (say(SEAT, 0, "喂", "包在", "我身上"), ["promise"]),
        (say(CALLER, 0, "没办法"), []),
        (say(SEAT, 0, "喂"), []),  # what is missing is known at the end only
        (say(SEAT, 40, "保证解决") + say(SEAT, 0, "不知道"), ["taboo", "promise"]),
    ],
)
def test_while_the_call_goes_on_only_what_was_said_is_held_against_the_seat(
    words: list[Word], rules: list[str]
) -> None:
    assert [one.rule for _, one in slips(words, RULES)] == rules
