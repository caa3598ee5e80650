"""What the caller hears while waiting, and what a recording begins with: listened to by the recogniser."""

import asyncio

import numpy as np
import pytest

from acd.adapters.asterisk_config import CONFIG
from ivr.adapters.prompt_audio import playable
from ivr.prompts import Prompts
from recordings.adapters import models
from recordings.adapters.audio import RATE, Sound, read_capture
from recordings.adapters.recognisers import open_recogniser
from recordings.rules.clean_transcript import clean
from recordings.rules.transcript import Speaker
from tests.calls.stand import Stand

SLOW_LINE = CONFIG / "demo" / "speech" / "caller-general.ulaw"
MODEL = "whisper-base"


def heard_in(sound: Sound, column: int) -> str:
    recogniser = open_recogniser("whisper", models.install(MODEL))
    words = recogniser.transcribe(np.ascontiguousarray(sound.samples[:, column]), RATE, Speaker.CALLER)
    return "".join(word.text for word in clean(words))


@pytest.mark.clause("180.7.5", "csc.3.3.a")
async def test_who_waits_hears_the_place_and_what_the_operator_put_in_use_but_no_notice(stand: Stand) -> None:
    own = stand.installation
    prompts = Prompts(own.settings.path("prompts"), [own.asterisk.sounds])
    prompts.replace("zh", "queue-thankyou", playable(SLOW_LINE))
    stand.call("waits", "13900004001", "1801", "wait 22", "hang up")
    await stand.hung_up("waits")
    row = await stand.reaches("13900004001", "ended")
    assert row.outcome == "abandoned"
    capture = stand.installation.asterisk.calls / f"{row.id}.raw"
    await asyncio.sleep(0.5)
    text = await asyncio.to_thread(heard_in, read_capture(capture), 1)
    assert "排在" in text
    assert "一" in text
    assert "录音" not in text
    assert "上网" in text, "said in place of the thanks that were shipped"
