"""While a caller speaks, the desk of the agent reads along, and nobody else does (csc.7)."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from config.settings import LiveHelpSettings
from tests.calls.stand import Stand, hotline_on, installation_in, shorten_prompts
from tests.calls.transfers.test_transfers import hang_up

CALLER = "13900004001"
AGENT = "lina"


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    installation = installation_in(tmp_path, live_help=LiveHelpSettings(engine="whisper"))
    shorten_prompts(installation)
    async with hotline_on(installation) as own:
        await own.start("asking", "console", "live-help")
        yield own


async def follow(client: httpx.AsyncClient, told: list[dict[str, Any]]) -> None:
    """What the stream of this person says of speech."""
    async with client.stream("GET", "/api/stream", timeout=60) as answer:
        async for line in answer.aiter_lines():
            told += [json.loads(line[6:])["payload"]["data"]] if '"SpeechHeard"' in line else []


@pytest.mark.clause("csc.7")
async def test_the_desk_reads_the_callers_words_while_the_call_is_up(stand: Stand) -> None:
    told: list[dict[str, Any]] = []
    elsewhere: list[dict[str, Any]] = []
    async with (
        stand.signed_in(AGENT) as desk,
        stand.signed_in("zhouqiang") as other,
        stand.seat("8001", 0.2, "say agent-greeting"),
    ):
        following = [asyncio.create_task(follow(desk, told)), asyncio.create_task(follow(other, elsewhere))]
        stand.connector.agents.log_out("8001")
        stand.connector.agents.log_in("8001", AGENT, ready=True)
        stand.call("caller", CALLER, "1801", "wait 2", "say caller-general", "wait 30", "hang up")
        row = await stand.reaches(CALLER, "talking")
        help_now = await read_along(desk, "宽带")
        still = await stand.call_row(CALLER)
        assert still
        assert still.stage == "talking", "read while the call is up"
        assert (help_now["state"], help_now["call"]) == ("listening", row.id)
        assert help_now["proposal"]["business"] == "data"
        assert help_now["missing"]
        assert (await other.get("/api/desk/help")).json()["said"] == []
        await hang_up(stand, "caller", row.id)
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)
    assert {(one["recipient"], one["call"], one["seat"]) for one in told} == {(AGENT, row.id, "8001")}
    assert elsewhere == []


async def read_along(desk: httpx.AsyncClient, word: str) -> dict[str, Any]:
    """Until the caller's whole sentence with this word is there."""
    found: dict[str, Any] = {}
    async with asyncio.timeout(25):
        while True:
            found = (await desk.get("/api/desk/help")).json()
            told = [one for one in found["said"] if one["speaker"] == "caller" and word in one["text"]]
            if (found["proposal"] or {}).get("business") and any(one["final"] for one in told):
                return found
            await asyncio.sleep(0.2)
