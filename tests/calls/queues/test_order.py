"""Who is served first, by whom, and what they hear meanwhile, on real telephones."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest

from acd.rules.seat import SeatState
from tests.calls.listening.ears import RATE, VALUES, Ear, Phones, loudness, spoken
from tests.calls.stand import Stand, change_centre, hotline_on, installation_in, shorten_prompts

GREETING = "say agent-greeting"
MUSIC, PLACE, NOTICE = 700, 1100, 1900  # Hz: what stands in the place of music and of two prompts
IMPORTANT, LARGE, ORDINARY = "05586120120", "05582200066", "13900006001"
HEARD = 0.3
BROADBAND = """
[[queue]]
name = "broadband"
title = { zh = "宽带", en = "Broadband" }
pre_warning = 10
max_wait = 60
members = { junior = 0 }
skills = ["adsl", "fibre"]
music = "own"

[skills]
adsl = ["agent-8001", "agent-8002"]
fibre = ["agent-8002", "agent-8003"]

[[route]]
name = "broadband"
title = { zh = "宽带专线", en = "Broadband line" }
when = { line = ["1804"] }
steps = [{ queue = "broadband" }]

[[line]]
number = "1804"
hours = "always"

[[route]]
name = "closed"
"""


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    """A line whose callers need two skills and hear music of the operator's; some prompts are tones."""
    installation = installation_in(tmp_path)
    change_centre(installation, ('\n[[route]]\nname = "closed"\n', BROADBAND))
    shorten_prompts(installation)
    prompts = installation.settings.path("prompts")
    for name, hertz in (("queue-youarenext", PLACE), ("queue-thereare", PLACE), ("recording-notice", NOTICE)):
        (prompts / "zh" / f"{name}.ulaw").write_bytes(spoken(hertz))
    own = prompts / "music" / "own"
    own.mkdir(parents=True)
    (own / "tone.ulaw").write_bytes(spoken(MUSIC) * 30)
    async with hotline_on(installation) as stand:
        yield stand


@asynccontextmanager
async def waiting(stand: Stand, number: str, dials: str) -> AsyncIterator[Ear]:
    async with Phones(stand).calling(number, 300, "wait 40", dials=dials) as ear:
        await stand.reaches(number, "waiting")
        yield ear


def tones_in(ear: Ear, hertz: int) -> list[bool]:
    """For each tenth of a second that was heard, whether the tone is in it."""
    samples, step = VALUES[np.frombuffer(bytes(ear.heard), np.uint8)], RATE // 10
    pieces = samples[: len(samples) // step * step].reshape(-1, step)
    return [loudness(np.tile(piece, 5), hertz) > HEARD for piece in pieces]


@pytest.mark.clause("csc.3.3.a")
async def test_who_waits_hears_the_notice_once_the_place_and_the_music_of_the_queue(stand: Stand) -> None:
    async with waiting(stand, ORDINARY, "1804") as ear:
        await stand.until(lambda: sum(tones_in(ear, MUSIC)) > 15)
    notice, place, music = (tones_in(ear, hertz) for hertz in (NOTICE, PLACE, MUSIC))
    assert 8 <= sum(notice) <= 11, "one second of it, before anything else"
    assert sum(place) >= 8
    last_notice = max(at for at, there in enumerate(notice) if there)
    assert last_notice < place.index(True) < len(music) - music[::-1].index(True)


async def test_a_caller_for_whom_skills_are_needed_rings_only_where_all_of_them_are(stand: Stand) -> None:
    async with (
        stand.seat("8001", 0.3, GREETING),
        stand.seat("8003", 0.3, GREETING),
        waiting(stand, ORDINARY, "1804"),
    ):
        await asyncio.sleep(2)
        row = await stand.call_row(ORDINARY)
        assert row
        assert (row.stage, row.queue) == ("waiting", "broadband")
        async with stand.seat("8002", 0.3, GREETING):
            assert (await stand.reaches(ORDINARY, "talking")).seat == "8002"
        idle = {stand.connector.node.seats[seat].state for seat in ("8001", "8003")}
        assert idle == {SeatState.READY}


@pytest.mark.clause("180.1.9")
async def test_a_large_customer_who_came_later_is_served_before_an_important_one(stand: Stand) -> None:
    async with (
        stand.seat("8101", 0.3, GREETING, ready=False),
        waiting(stand, IMPORTANT, "180"),
        waiting(stand, LARGE, "180"),
    ):
        stand.connector.agents.set_ready("8101")
        large = await stand.reaches(LARGE, "talking")
        important = await stand.call_row(IMPORTANT)
        assert important
        assert (large.seat, important.stage) == ("8101", "waiting")
        assert important.started_at < large.started_at
