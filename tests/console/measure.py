"""`python -m tests.console.measure`: the console in a real browser, under load.

What a desk loads first; then the floor with 500 seats and 50 facts a second: from a fact's transaction to the
painted card, from a click or key to the next frame, and what the page keeps in mind after many facts.
"""

import asyncio
import itertools
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import quantiles

import typer
from playwright.async_api import Browser, BrowserContext, CDPSession, Page, async_playwright

from acd.adapters.tables import SeatRow
from acd.events import CallChanged, CallEnded, SeatChanged
from config.centre import Post
from runtime.clock import utc_now
from runtime.outbox import Event
from tests.acd.adapters.bare_asterisk import free_port
from tests.console.browser.conftest import ARGUMENTS, VIEW, chromium, enter
from tests.console.stand import Stand, broker, serving, stand

SEATS, A_SECOND = 500, 50
INTERACTIONS = 60
STORM = 20  # facts in one transaction, when only the page's memory is of interest
REMEMBERED = (5_000, 15_000, 30_000)  # facts after which the memory of the page is read

SEE = """
() => {
  window.seen = [];
  new MutationObserver((changes) => {
    const now = changes.map(({ target }) => [target.dataset.seat, target.className]);
    requestAnimationFrame(() => setTimeout(() => {
      const at = Date.now();
      for (const [seat, state] of now) window.seen.push([seat, state, at]);
    }));
  }).observe(document.body, { subtree: true, attributeFilter: ["class"] });
  window.waits = new Map();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId: one, duration } = entry;
      if (one) window.waits.set(one, Math.max(duration, window.waits.get(one) ?? 0));
    }
  }).observe({ type: "event", durationThreshold: 16 });
}
"""
LOADED = """
() => performance.getEntriesByType("resource")
  .filter(({ name }) => name.endsWith(".js"))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
"""

Told = dict[tuple[str, str], list[float]]  # seat and state: milliseconds since 1970


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds."""

    p50: float
    p95: float
    most: float


def spread(values: Sequence[float]) -> Spread:
    cuts = quantiles(values, n=100)
    return Spread(cuts[49], cuts[94], max(values))


def facts() -> Iterator[Event]:
    """Call after call at seat after seat, for ever."""
    for number in itertools.count():
        seat, call = _seat(number % SEATS), f"ast1-{number}.1"
        yield _stage(call, "ringing", seat)
        yield _seat_is(seat, "ringing", call)
        yield _stage(call, "talking", seat)
        yield _seat_is(seat, "talking", call)
        yield _ended(call, seat)
        yield _seat_is(seat, "wrap_up", None)
        yield _seat_is(seat, "ready", None)


def _seat(number: int) -> str:
    return f"m{number:03}"


def _seat_is(seat: str, state: str, call: str | None) -> SeatChanged:
    due = utc_now() + timedelta(seconds=15) if state == "ringing" else None
    return SeatChanged(seat, utc_now(), state, None, f"agent-{seat}", True, call, due, None)


def _stage(call: str, stage: str, seat: str) -> CallChanged:
    now = utc_now()
    return CallChanged(call, now, now, stage, "139****0000", "ordinary", "junior", seat)


def _ended(call: str, seat: str) -> CallEnded:
    now = utc_now()
    who = ("139****0000", "ordinary", "junior", seat)
    return CallEnded(call, now, now, "ast1", "answered", "caller", *who, 2000, 2000, 90_000, "observed")


async def seats(own: Stand) -> None:
    usual = {"node": "ast1", "post": Post.JUNIOR, "secret": "", "phone": True, "device": "NOT_INUSE"}
    ready = {"state": "ready", "since": utc_now(), "queues": []}
    async with own.database.write() as session:
        for number in range(SEATS):
            who = {"id": _seat(number), "title": str(60_000 + number), "agent": f"agent-{_seat(number)}"}
            session.add(SeatRow(**usual, **ready, **who))


async def first_load(browser: Browser, url: str) -> float:
    """Kilobytes of script, as they come over the line, until an agent's desk stands."""
    context = await browser.new_context(viewport=VIEW, base_url=url)  # type: ignore[arg-type]  # TypedDict of the library
    page = await _signed_in(context, "agent0", "/desk")
    await page.locator("[data-test=seat-state], .desk").first.wait_for()
    kilobytes = float(await page.evaluate(LOADED)) / 1000
    await context.close()
    return kilobytes


async def _signed_in(context: BrowserContext, login: str, path: str) -> Page:
    page = await context.new_page()
    await page.goto(f"/sign-in?to={path}")
    await enter(page, login)
    return page


async def under_load(own: Stand, page: Page, coming: Iterator[Event]) -> tuple[Spread, Spread]:
    """Fact to painted card, and click or key to the next frame."""
    await page.evaluate(SEE)
    told: Told = {}
    telling = asyncio.create_task(_tell_steadily(own, coming, told))
    for number in range(INTERACTIONS):
        await page.locator(f"[data-seat={_seat(number)}] .more").click()
        await page.get_by_role("dialog").wait_for()
        await page.keyboard.press("Escape")
        await page.get_by_role("dialog").wait_for(state="detached")
    telling.cancel()
    await asyncio.sleep(2)
    seen = await page.evaluate("() => window.seen")
    waits = await page.evaluate("() => [...window.waits.values()]")
    late = [at - since for seat, classes, at in seen if (since := _told_at(told, seat, classes, at))]
    return spread(late), spread(waits)


def _told_at(told: Told, seat: str, classes: str, seen: float) -> float | None:
    """When the state was told that was seen then."""
    state = classes.removeprefix("seat ")
    return max((at for at in told.get((seat, state), ()) if at <= seen), default=None)


async def _tell_steadily(own: Stand, coming: Iterator[Event], told: Told) -> None:
    begun = time.monotonic()
    for number, fact in enumerate(coming, 1):
        if isinstance(fact, SeatChanged):
            told.setdefault((fact.seat, fact.state), []).append(time.time() * 1000)
        await own.tell(fact)
        await asyncio.sleep(max(0.0, begun + number / A_SECOND - time.monotonic()))


async def memory(own: Stand, page: Page, coming: Iterator[Event]) -> list[tuple[int, float]]:
    """Megabytes in use after collecting garbage, by the number of facts."""
    line = await page.context.new_cdp_session(page)
    found = [(0, await _heap(line))]
    for upto, since in zip(REMEMBERED, (0, *REMEMBERED), strict=False):
        for _ in range((upto - since) // STORM):
            await own.tell(*itertools.islice(coming, STORM))
            await asyncio.sleep(0.04)
        await asyncio.sleep(6)  # what pages remember of the last seconds
        found.append((upto, await _heap(line)))
    return found


async def _heap(line: CDPSession) -> float:
    await line.send("HeapProfiler.collectGarbage")
    return float((await line.send("Runtime.getHeapUsage"))["usedSize"]) / 1e6


async def main(home: Path) -> None:
    async with broker(home) as bus, stand(home, bus) as own, serving(own, free_port()) as url:
        await own.seed()
        await seats(own)
        async with async_playwright() as driver:
            browser = await driver.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
            await measure(own, browser, url)
            await browser.close()


async def measure(own: Stand, browser: Browser, url: str) -> None:
    _row("script that a desk loads first, compressed", f"{await first_load(browser, url):.0f} kB")
    context = await browser.new_context(viewport=VIEW, base_url=url)  # type: ignore[arg-type]  # TypedDict of the library
    page, coming = await _signed_in(context, "banzhang", "/floor"), facts()
    await page.locator(f"[data-seat={_seat(SEATS - 1)}]").wait_for()
    fact, wait = await under_load(own, page, coming)
    under = f"{SEATS} seats, {A_SECOND} facts a second, p50 / p95 / most"
    _row(f"fact to painted card, {under}", f"{fact.p50:.0f} / {fact.p95:.0f} / {fact.most:.0f} ms")
    _row(f"click or key to next frame, {under}", f"{wait.p50:.0f} / {wait.p95:.0f} / {wait.most:.0f} ms")
    heaps = await memory(own, page, coming)
    after = ", ".join(f"{count:,}" for count, _ in heaps)
    used = ", ".join(f"{heap:.1f}" for _, heap in heaps)
    _row(f"memory of the floor after {after} facts", f"{used} MB")


def _row(what: str, figure: str) -> None:
    typer.echo(f"| {what} | {figure} |")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="hotline-console-") as folder:
        asyncio.run(main(Path(folder)))
