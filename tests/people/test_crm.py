"""The CRM over real HTTP: found, unknown, slow, broken, shut, away; then left alone, and asked again."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.settings import CrmSettings, Settings
from people.crm import Crm, CrmAnswer, crm_of
from people.rules.crm import CrmState
from people.rules.resting import FAILURES, FIRST_REST
from tests.people.crm_server import CrmServer, crm_server

NUMBER = "13800138000"


@dataclass(slots=True)
class Beside:
    """A CRM and the desk that asks it, with a clock that tests set."""

    server: CrmServer
    crm: Crm
    now: datetime

    async def ask(self, number: str = NUMBER, *, anew: bool = False) -> CrmAnswer:
        return await self.crm.look_up(number, None, anew=anew)


@pytest.fixture
async def beside(tmp_path: Path) -> AsyncIterator[Beside]:
    token = tmp_path / "token"
    token.write_text("first\n")
    async with crm_server() as server:
        settings = Settings(crm=CrmSettings(url=server.url, token_file=token, timeout=0.3))
        own = Beside(server, crm_of(settings), datetime(2026, 11, 24, 1, tzinfo=UTC))
        own.crm.now = lambda: own.now
        yield own
        await own.crm.close()


@pytest.mark.clause("csc.6.1.a")
async def test_a_customer_is_found_by_number_with_the_token_of_the_moment(
    beside: Beside, tmp_path: Path
) -> None:
    found = await beside.ask("+86 138#1")
    assert found.state is CrmState.FOUND
    assert {line.title.en: line.value for line in found.lines}["Package"] == "畅享 129"
    (tmp_path / "token").write_text("second")
    await beside.ask()
    assert beside.server.asked == [
        ("GET /customers?number=%2B86%20138%231 HTTP/1.1", "Bearer first"),
        (f"GET /customers?number={NUMBER} HTTP/1.1", "Bearer second"),
    ]


async def test_an_answer_is_kept_for_minutes_unless_somebody_asks_anew(beside: Beside) -> None:
    first = await beside.ask()
    beside.now += timedelta(minutes=4, seconds=59)
    assert await beside.ask() is first
    await beside.ask(anew=True)
    beside.now += timedelta(minutes=5)
    await beside.ask()
    assert len(beside.server.asked) == 3


@pytest.mark.parametrize(
    ("status", "body", "pause", "state"),
    [
        (404, b"", 0, CrmState.NO_CUSTOMER),
        (401, b"{}", 0, CrmState.UNAUTHORISED),
        (403, b"{}", 0, CrmState.UNAUTHORISED),
        (500, b"oops", 0, CrmState.DOWN),
        (429, b"", 0, CrmState.DOWN),
        (302, b"", 0, CrmState.WRONG_ANSWER),
        (200, b'{"customer": ', 0, CrmState.WRONG_ANSWER),
        (200, b"\xff\xfe", 0, CrmState.WRONG_ANSWER),
        (200, b'{"error": "no mapping"}', 0, CrmState.WRONG_ANSWER),
        (200, b"[" + b" " * 300_000 + b"]", 0, CrmState.WRONG_ANSWER),
        (200, b"{}", 0.6, CrmState.SLOW),
    ],
)
async def test_whatever_it_answers_is_told_apart(
    beside: Beside, status: int, body: bytes, pause: float, state: CrmState
) -> None:
    beside.server.status, beside.server.body, beside.server.pause = status, body, pause
    assert (await beside.ask()).state is state
    assert (beside.crm.trouble is None) is (state is CrmState.NO_CUSTOMER)


async def test_a_dead_one_is_left_alone_and_asked_once_more_after_its_rest(beside: Beside) -> None:
    beside.server.status = 500
    answers = [await beside.ask(f"1380000000{number}") for number in range(FAILURES + 5)]
    assert {answer.state for answer in answers} == {CrmState.DOWN}
    assert len(beside.server.asked) == FAILURES
    assert answers[-1].again_at == beside.now + FIRST_REST
    beside.server.status = 200
    beside.now += FIRST_REST
    assert (await beside.ask()).state is CrmState.FOUND
    assert beside.crm.trouble is None
    assert beside.crm.resting.until is None


async def test_nobody_is_there_to_be_asked() -> None:
    async with crm_server() as server:
        url = server.url
    crm = crm_of(Settings(crm=CrmSettings(url=url)))
    assert (await crm.look_up(NUMBER, None)).state is CrmState.DOWN
    assert (await crm.look_up("", None)).state is CrmState.NO_NUMBER
    await crm.close()


async def test_a_customers_code_is_asked_for_where_the_address_wants_it(tmp_path: Path) -> None:
    async with crm_server() as server:
        url = server.url.replace("number={number}", "code={customer}")
        crm = crm_of(Settings(crm=CrmSettings(url=url)))
        assert (await crm.look_up(NUMBER, None)).state is CrmState.NO_CUSTOMER
        assert (await crm.look_up(NUMBER, 42)).state is CrmState.FOUND
        assert [line for line, _ in server.asked] == ["GET /customers?code=42 HTTP/1.1"]
        await crm.close()


async def test_a_token_that_cannot_be_read_asks_nobody(beside: Beside, tmp_path: Path) -> None:
    (tmp_path / "token").unlink()
    assert (await beside.ask()).state is CrmState.UNAUTHORISED
    assert beside.server.asked == []


async def test_without_an_address_there_is_no_crm() -> None:
    crm = crm_of(Settings())
    assert (await crm.look_up(NUMBER, None)).state is CrmState.OFF


async def test_no_number_reaches_a_log(beside: Beside, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        await beside.ask()
        beside.server.status = 500
        await beside.ask("13900139000")
    assert "13900139000" not in caplog.text
    assert NUMBER not in caplog.text
    assert "139****9000" in caplog.text
