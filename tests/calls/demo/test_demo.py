"""The demo as its user sees it: nine real calls, the extractor's screen, a clean end."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from config.settings import Settings
from recordings.adapters.tables import DraftRow
from runtime.database import Database
from tests.calls.stand import installation_in
from tests.console.browser.conftest import VIEW
from tests.console.browser.conftest import browser as browser  # noqa: PLC0414 (a fixture)
from tests.console.browser.test_review import CATCH_AUDIO, plays, position, start_of
from tickets.adapters.tables import DeadlineRow, TicketRow

READY = "Ctrl-C"
LONGEST = 150
LOGIN = re.compile(r"^  (?P<login>\w+)\s+(?P<password>[0-9a-f]{8})  ", re.MULTILINE)


@dataclass
class Demo:
    settings: Settings
    process: asyncio.subprocess.Process
    said: str

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.settings.console.port}"

    def password(self, login: str) -> str:
        return next(found["password"] for found in LOGIN.finditer(self.said) if found["login"] == login)

    def left_over(self) -> list[str]:
        """Processes that still have something of this installation open or on their command line."""
        home, found = str(self.settings.home), []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if home in command:
                found.append(command)
        return found


@asynccontextmanager
async def demo_in(folder: Path) -> AsyncIterator[Demo]:
    """The demo with its console still running."""
    own = installation_in(folder).settings
    environment = os.environ | {
        "HOTLINE_HOME": str(own.home),
        "HOTLINE_CENTRE_FILE": str(own.centre_file),
        "HOTLINE_ASTERISK__AMI_PORT": str(own.asterisk.ami_port),
        "HOTLINE_ASTERISK__HTTP_PORT": str(own.asterisk.http_port),
        "HOTLINE_ASTERISK__SIP_PORT": str(own.asterisk.sip_port),
        "HOTLINE_ASTERISK__TLS_PORT": str(own.asterisk.tls_port),
        "HOTLINE_BUS__PORT": str(own.bus.port),
        "HOTLINE_FASTAGI__PORT": str(own.fastagi.port),
        "HOTLINE_CONSOLE__PORT": str(own.console.port),
        "PYTHONUNBUFFERED": "1",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "hotline", "demo"),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    demo = Demo(own, process, "")
    try:
        assert process.stdout
        async with asyncio.timeout(LONGEST):
            while READY not in demo.said:
                line = await process.stdout.readline()
                assert line, f"the demo ended by itself:\n{demo.said}"
                demo.said += line.decode()
        yield demo
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def signed_in(browser: Browser, demo: Demo, login: str, path: str) -> Page:
    context = await browser.new_context(viewport=VIEW, base_url=demo.address)  # type: ignore[arg-type]  # TypedDict of the library
    page = await context.new_page()
    await page.add_init_script(CATCH_AUDIO)
    await page.goto(f"/sign-in?to={path}")
    await page.locator("#login").fill(login)
    await page.locator("#password").fill(demo.password(login))
    await page.keyboard.press("Enter")
    return page


async def the_ticket(settings: Settings) -> tuple[TicketRow, DraftRow, DeadlineRow]:
    """The only ticket that came of a draft, that draft, and when the message must be answered."""
    database = Database(settings.database)
    try:
        async with database.read() as session:
            of_draft = select(TicketRow).where(TicketRow.recording.is_not(None))
            ticket = (await session.scalars(of_draft)).one()
            draft = (await session.scalars(select(DraftRow))).one()
            return ticket, draft, await session.get_one(DeadlineRow, (ticket.number, "message"))
    finally:
        await database.close()


@pytest.mark.clause("180.0.1", "180.1.3", "180.1.9", "180.3.2", "180.7.5", "csc.3.3.b")
@pytest.mark.alone
@pytest.mark.timeout(300)
async def test_the_demo_from_the_first_ring_to_the_ticket(tmp_path: Path, browser: Browser) -> None:
    async with demo_in(tmp_path) as demo:
        report: dict[str, Any] = json.loads((demo.settings.home / "demo" / "report.json").read_text())
        failed = [
            (call["name"], check) for call in report["calls"] for check in call["checks"] if not check["ok"]
        ]
        assert failed == []
        assert len(report["calls"]) == 9

        page = await signed_in(browser, demo, "sunli", "/review")
        word = "[data-word='12']"
        await page.locator(word).click()
        await plays(page)
        assert abs(await position(page) - await start_of(page, word)) < 1.5
        await page.locator("#field-name").fill("王建国")
        await page.keyboard.press("Control+Enter")
        ticket_said = page.get_by_text(re.compile(r"\d{8}-\d{4}"))
        await expect(ticket_said.first).to_be_visible()
        ticket, draft, answer = await the_ticket(demo.settings)
        await expect(ticket_said.first).to_contain_text(ticket.number)
        assert (ticket.customer, ticket.kind, ticket.source) == ("王建国", "complaint", "voicemail")
        assert (draft.state, draft.editor, answer.due_at) == ("confirmed", "sunli", draft.due_at)

        demo.process.send_signal(signal.SIGINT)
        async with asyncio.timeout(10):
            code = await demo.process.wait()
        assert code == 0
        assert demo.left_over() == []
        assert not (demo.settings.home / "hotline.lock").exists()
