"""A supervisor listens in the browser: no telephone, nothing to answer, heard only when they whisper."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.calls.browser import screen_of
from tests.calls.listening.ears import Ear, Phones
from tests.calls.stand import Stand, brief_stand

CALLER, AGENT, LISTENER = 500, 900, 1700  # Hz, each speaks its own tone
NOTHING, LOUD = 0.02, 0.3  # a browser's own gain is not ours to know
# What the browser is sent can only be looked at in the page itself.
LOOK = """
window.streams = [];
const made = window.RTCPeerConnection;
window.RTCPeerConnection = class extends made {
  constructor(...all) { super(...all); this.addEventListener("track", (e) => window.streams.push(e.track)); }
};
window.loud = async (tones) => {
  const context = new AudioContext(), ear = context.createAnalyser();
  ear.fftSize = 8192;
  context.createMediaStreamSource(new MediaStream([window.streams.at(-1)])).connect(ear);
  await new Promise((done) => setTimeout(done, 800));
  const found = new Float32Array(ear.frequencyBinCount);
  ear.getFloatFrequencyData(found);
  return tones.map((tone) => found[Math.round((tone * ear.fftSize) / context.sampleRate)]);
};
"""

stand = brief_stand()


async def heard_in(page: Page, *tones: int) -> list[float]:
    """How loud each tone is at the listener's ear, in decibels of full scale."""
    return list(await page.evaluate("window.loud", list(tones)))


def clear(*ears: Ear) -> None:
    for ear in ears:
        ear.heard.clear()


@pytest.mark.clause("180.7.5", "ops.8")
async def test_a_supervisor_listens_and_whispers_with_nothing_but_the_browser(
    stand: Stand, tmp_path: Path
) -> None:
    await stand.start("answering", "asking", "console")
    phones, seat = Phones(stand), stand.connector.node.seats["8001"]
    async with (
        screen_of(stand, tmp_path, "zhouqiang", "/listen", LISTENER, script=LOOK) as screen,
        phones.answering("8001", seat.secret, AGENT) as agent,
        phones.calling("13900007101", CALLER, "wait 60", "hang up") as caller,
    ):
        page, line = screen.page, screen.page.locator("[data-test=line]")
        await expect(page.get_by_text("monitor-9001 · 已注册")).to_be_visible(timeout=15_000)
        stand.connector.agents.log_in("8001", "lina")
        call = await stand.reaches("13900007101", "talking")
        await page.locator(f"[data-call='{call.id}']").get_by_role("button").click()
        await expect(line).to_contain_text("双方都听不到您", timeout=10_000)
        clear(caller, agent)
        heard = await heard_in(page, CALLER, AGENT, 1300)
        assert min(heard[:2]) > heard[2] + 30, "both sides, well above what nobody says"
        assert agent.level(CALLER) > LOUD
        assert max(agent.level(LISTENER), caller.level(LISTENER)) < NOTHING

        await page.keyboard.press("2")
        await expect(line).to_contain_text("只有话务员听得到您", timeout=10_000)
        await stand.until(lambda: agent.level(LISTENER) > LOUD, 10)
        assert caller.level(LISTENER) < NOTHING

        await page.reload()  # nobody goes on listening without a page that shows it
        await expect(line).to_contain_text("未在旁听", timeout=10_000)
        await stand.until(lambda: agent.level(LISTENER) < NOTHING, 10)
        assert agent.level(CALLER) > LOUD
        assert (await stand.call_row("13900007101")).stage == "talking"  # type: ignore[union-attr]
