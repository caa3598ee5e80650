"""A transcript is made readable without touching what was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordings.rules.clean_transcript import COMMA_PAUSE, STOP_PAUSE, clean
from recordings.rules.transcript import Speaker, Word


def said(
    *texts: str, pause: float = 0.0, start: float = 0.0, speaker: Speaker = Speaker.CALLER
) -> list[Word]:
    """Words of 0.2 s each with the same pause between them."""
    step = 0.2 + pause
    times = [start + number * step for number in range(len(texts))]
    return [Word(text, at, at + 0.2, 0.9, speaker) for text, at in zip(texts, times, strict=True)]


def text_of(words: list[Word]) -> str:
    return "".join(word.text for word in clean(words))


def test_nothing_said_stays_nothing() -> None:
    assert clean([]) == ()
    assert clean(said(" ", "，", "")) == ()


def test_traditional_becomes_simplified_and_blanks_go() -> None:
    assert text_of(said(" 現在", " 客服", " 人員", " 全忙")) == "现在客服人员全忙。"


def test_which_character_is_meant_depends_on_its_neighbours() -> None:
    assert text_of(said("乾", "隆", "年", "間", "的", "餅", "乾")) == "乾隆年间的饼干。"


def test_words_in_latin_letters_stay_apart() -> None:
    assert text_of(said("开通", " wifi", " call", "了")) == "开通wifi call了。"


def test_a_mark_alone_hangs_on_the_word_before_it() -> None:
    assert [word.text for word in clean(said("你好", ",", "我", "要", "投诉", "!"))] == [
        "你好，",
        "我",
        "要",
        "投诉！",
    ]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("多扣了", "58.", "5", "元"), "多扣了58.5元。"),
        (("电话", "138,", "1234,", "5678,", "请"), "电话138,1234,5678，请。"),
        (("电话", "138", "-0013", "-8000"), "电话138-0013-8000。"),
        (("一", "三", "八", "零", "零", "零", "零", "零", "零", "零", "零"), "一三八零零零零零零零零。"),
        (("88", "88", "88", "88", "88"), "8888888888。"),
    ],
)
def test_numbers_stay_as_they_were_heard(words: tuple[str, ...], text: str) -> None:
    assert text_of(said(*words)) == text


@pytest.mark.parametrize(
    ("pause", "text"),
    [
        (COMMA_PAUSE - 0.01, "宽带坏了。"),
        (COMMA_PAUSE + 0.01, "宽带，坏了。"),
        (STOP_PAUSE - 0.01, "宽带，坏了。"),
        (STOP_PAUSE + 0.01, "宽带。坏了。"),
    ],
)
def test_a_pause_becomes_punctuation(pause: float, text: str) -> None:
    assert text_of(said("宽带", "坏了", pause=pause)) == text


def test_punctuation_that_was_heard_is_kept_over_a_pause() -> None:
    assert text_of(said("真的吗?", "好", pause=2)) == "真的吗？好。"


def test_the_other_sides_words_are_no_pause_and_take_none() -> None:
    caller = said("我的", "宽带", pause=0.3)
    seat = said("嗯", start=0.25, speaker=Speaker.SEAT)
    assert [(word.text, word.speaker) for word in clean([*caller, *seat])] == [
        ("我的", Speaker.CALLER),
        ("嗯。", Speaker.SEAT),
        ("宽带。", Speaker.CALLER),
    ]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("谢谢",) * 3, "谢谢谢谢谢谢。"),
        (("谢谢",) * 4, "谢谢。"),
        (("喂",) * 5, "喂喂喂喂喂。"),
        (("喂",) * 6, "喂。"),
        (("你好", *("请", "稍", "等,") * 40, "再见"), "你好请稍等，再见。"),
    ],
)
def test_a_loop_of_the_recogniser_is_kept_once(words: tuple[str, ...], text: str) -> None:
    assert text_of(said(*words)) == text


def test_a_loop_keeps_its_first_times_and_the_words_after_it_theirs() -> None:
    first, after = clean(said(*["谢谢"] * 10, "再见"))
    assert (first.start, first.end) == (0.0, 0.2)
    assert after.start == pytest.approx(2.0)


words = st.builds(
    lambda text, start, length, speaker: Word(text, start, start + length, 0.5, speaker),
    text=st.text(alphabet="投訴诉宽带零一83.,?， ab", max_size=3),
    start=st.floats(0, 20),
    length=st.floats(0, 1),
    speaker=st.sampled_from(Speaker),
)


@given(st.lists(words, max_size=30))
def test_cleaning_what_is_clean_changes_nothing(heard: list[Word]) -> None:
    once = clean(heard)
    assert clean(once) == once


@given(st.lists(words, max_size=30))
def test_every_word_keeps_its_times_and_its_speaker(heard: list[Word]) -> None:
    before = {(word.start, word.end, word.speaker) for word in heard}
    assert {(word.start, word.end, word.speaker) for word in clean(heard)} <= before
