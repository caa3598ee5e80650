"""What was said so far: what goes on is put right, what the caller said last is searched for."""

import pytest

from recordings.rules.speech import Said, Speech, asked_about, moved, with_words, words_of
from recordings.rules.transcript import Speaker, Word
from recordings.rules.utterances import Span

pytestmark = pytest.mark.clause("csc.7")
CALLER, SEAT = Speaker.CALLER, Speaker.SEAT


def said(text: str, speaker: Speaker = CALLER, start: float = 0.0) -> tuple[Word, ...]:
    return tuple(
        Word(char, start + place / 10, start + (place + 1) / 10, 0.9, speaker)
        for place, char in enumerate(text)
    )


def told(*steps: tuple[Speaker, Span, str, bool]) -> Speech:
    speech: Speech = ()
    for speaker, span, text, final in steps:
        speech = with_words(speech, speaker, span, said(text, speaker, span.start / 50), final=final)
    return speech


def texts(speech: Speech) -> list[tuple[int, str, bool]]:
    return [(one.number, one.text, one.final) for one in speech]


def test_an_utterance_keeps_its_number_while_it_grows() -> None:
    speech = told(
        (CALLER, Span(0, 50), "宽带。", False),
        (SEAT, Span(20, 60), "您好。", True),
        (CALLER, Span(0, 100), "宽带很慢。", True),
    )
    assert texts(speech) == [(1, "宽带很慢。", True), (2, "您好。", True)]


def test_one_that_goes_on_has_no_full_stop_yet() -> None:
    assert texts(told((CALLER, Span(0, 50), "宽带。", False))) == [(1, "宽带", False)]


def test_what_was_no_speech_after_all_goes_again() -> None:
    assert told((CALLER, Span(0, 50), "嗯", False), (CALLER, Span(0, 60), "", True)) == ()
    assert told((CALLER, Span(0, 50), "", False)) == ()


def test_both_sides_stand_in_the_order_of_their_beginning() -> None:
    speech = told((SEAT, Span(90, 120), "好的", True), (CALLER, Span(10, 80), "很慢", True))
    assert [one.speaker for one in speech] == [CALLER, SEAT]
    assert "".join(word.text for word in words_of(speech)) == "很慢好的"
    assert "".join(word.text for word in words_of(speech, SEAT)) == "好的"


@pytest.mark.parametrize(
    ("steps", "about"),
    [
        ((), ""),
        ((("宽带很慢", True),), "宽带很慢"),
        ((("宽带很慢", False),), ""),
        ((("你好" * 30, True), ("宽带" * 15, True)), "宽带" * 15),
        ((("网速慢，", True), ("请派人来。", True)), "网速慢，请派人来。"),
        ((("一" * 50 + "二" * 50, True),), "一" * 30 + "二" * 50),
    ],
)
def test_what_the_caller_said_last_is_searched_for(steps: tuple[tuple[str, bool], ...], about: str) -> None:
    speech: Speech = tuple(
        Said(place, CALLER, Span(place * 10, place * 10 + 9), said(text), final)
        for place, (text, final) in enumerate(steps, start=1)
    )
    assert asked_about(speech) == about


def test_times_of_an_utterance_become_times_of_the_call() -> None:
    (word,) = moved(said("喂"), 12.5)
    assert (word.start, word.end) == (12.5, 12.6)
