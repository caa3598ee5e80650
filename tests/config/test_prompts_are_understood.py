"""Every Chinese prompt is understood by a real recogniser as a telephone carries it."""

import pytest

from tools.check_speech import UNDERSTOOD, Sample, error_rate, heard, prompts, whisper

PROMPTS = {sample.name: sample for sample in prompts()}


@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS)
def test_a_prompt_is_understood(prompt: Sample) -> None:
    understood = heard(whisper(), prompt.samples)
    assert error_rate(prompt.text, understood) < UNDERSTOOD, understood


def test_another_text_is_not_taken_for_the_prompt() -> None:
    """The measure itself can fail."""
    understood = heard(whisper(), PROMPTS["goodbye"].samples)
    assert error_rate(PROMPTS["no-seat"].text, understood) > UNDERSTOOD


@pytest.mark.parametrize(
    ("said", "understood", "rate"),
    [
        ("您好，再见。", "您好再見", 0.0),
        ("多扣了五十八元", "多扣了58元", 0.0),
        ("有三百多张卡", "有300多张卡", 0.0),
        ("一三八零零一三八零零零", "138-0013-8000", 0.0),
        ("请按一", "请案1", 1 / 3),
        ("再见", "", 1.0),
        ("再见", "再见再见", 1.0),
    ],
)
def test_errors_are_counted_alike_for_numerals_punctuation_and_script(
    said: str, understood: str, rate: float
) -> None:
    assert error_rate(said, understood) == pytest.approx(rate)
