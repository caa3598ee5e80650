"""Whatever part is away, callers are answered, told, queued, recorded; the facts are taken in later."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from acd.adapters import asterisk_config
from runtime.bus import listen
from tests.calls.stand import ALL_PARTS, Stand, hotline_on, installation_in
from tests.databases import stopped_cluster

GREETING = "say agent-greeting"


@asynccontextmanager
async def mute_server(port: int) -> AsyncIterator[None]:
    """Takes connections and never says a word: a frozen process."""

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while await reader.read(4096):
                pass
        writer.close()

    async with await asyncio.start_server(swallow, "127.0.0.1", port):
        yield


async def test_without_fastagi_the_dialplan_answers_queues_and_records(tmp_path: Path) -> None:
    parts = tuple(part for part in ALL_PARTS if part != "fastagi")
    async with hotline_on(installation_in(tmp_path), parts=(*parts, "worker1")) as stand:
        async with stand.seat("8001", 1, GREETING):
            stand.call("one", "13900001001", "180", "wait 20", "say caller-tariff", "wait 1", "hang up")
            talking = await stand.reaches("13900001001", "talking", 30)
            assert talking.queue == "junior"
            assert any("FastAGI" in entry.get("text", "") for entry in talking.trace)
            assert await stand.hung_up("one") == 0
        ended = await stand.reaches("13900001001", "ended")
        recording = await stand.recording(ended.id)
    assert (ended.outcome, ended.known) == ("answered", "observed")
    assert min(recording.voice_ms) > 500


async def test_a_frozen_fastagi_does_not_hold_the_caller(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asterisk_config, "BRAIN_LIMIT", timedelta(seconds=2))
    parts = tuple(part for part in ALL_PARTS if part != "fastagi")
    installation = installation_in(tmp_path)
    async with (
        mute_server(installation.settings.fastagi.port),
        hotline_on(installation, parts=parts) as stand,
        stand.seat("8001", 1, GREETING),
    ):
        stand.call("one", "13900001002", "180", "wait 22", "hang up")
        talking = await stand.reaches("13900001002", "talking", 30)
        assert talking.seat == "8001"
        await stand.hung_up("one")


async def test_with_the_broker_away_calls_go_on_and_their_facts_are_told_later(stand: Stand) -> None:
    heard: list[str] = []

    async def hear() -> None:
        async for topic, _ in listen(stand.installation.bus, "call/+/ended"):
            heard.append(topic)

    async with stand.seat("8001", 1, GREETING):
        await stand.kill("mosquitto")
        stand.call("one", "13900001003", "1801", "wait 13", "hang up")
        await stand.reaches("13900001003", "talking")
        await stand.hung_up("one")
        ended = await stand.reaches("13900001003", "ended")
        await stand.stop("bus")  # so that the ear is there first
        await stand.start("mosquitto")
        ear = asyncio.create_task(hear())
        await asyncio.sleep(2.5)
        assert heard == []
        await stand.start("bus")
        await stand.until(lambda: f"call/{ended.id}/ended" in heard)
        ear.cancel()


async def test_with_the_database_locked_calls_go_on_and_are_saved_later(stand: Stand) -> None:
    async with stand.seat("8001", 1, GREETING):
        locked, may_go = asyncio.Event(), asyncio.Event()

        async def hold_the_lock() -> None:
            async with stand.database.write() as session:
                await session.execute(select(1))
                locked.set()
                await may_go.wait()

        holder = asyncio.create_task(hold_the_lock())
        await locked.wait()
        stand.call("one", "13900001004", "1801", "wait 13", "hang up")
        await stand.until(
            lambda: any(call.stage == "talking" for call in stand.connector.node.calls.values())
        )
        await stand.hung_up("one")
        assert await stand.call_row("13900001004") is None
        may_go.set()
        await holder
        ended = await stand.reaches("13900001004", "ended", 30)
    assert (ended.outcome, ended.known) == ("answered", "observed")


async def test_with_postgresql_gone_in_mid_call_the_call_is_saved_when_it_is_back(tmp_path: Path) -> None:
    with stopped_cluster() as (cluster, served):
        async with AsyncExitStack() as open_ones:
            with served():
                installation = installation_in(tmp_path, database_url=await cluster.new())
                stand = await open_ones.enter_async_context(hotline_on(installation))
                await open_ones.enter_async_context(stand.seat("8001", 1, GREETING))
                stand.call("one", "13900001005", "1801", "wait 14", "hang up")
                await stand.reaches("13900001005", "talking")
            await stand.hung_up("one")
            stand.call("two", "13900001006", "1801", "wait 13", "hang up")
            await stand.until(lambda: _talks(stand, "13900001006"))
            await stand.hung_up("two")
            with served():
                for number in ("13900001005", "13900001006"):
                    ended = await stand.reaches(number, "ended", 30)
                    assert (ended.outcome, ended.known, ended.seat) == ("answered", "observed", "8001")
                assert ended.trace[0]["not_reached"] == ["register", "ledger", "tickets"]


def _talks(stand: Stand, number: str) -> bool:
    return any(
        call.stage == "talking" and call.caller == number for call in stand.connector.node.calls.values()
    )
