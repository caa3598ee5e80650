"""FastAGI scripts on a real Asterisk: prompts, digits, variables, recordings, callers who leave."""

import asyncio
import statistics
import time
import wave
from datetime import timedelta
from pathlib import Path

import pytest

from ivr.adapters.fastagi import AgiChannel, AgiError, AgiHangup, AgiServer
from tests.acd.adapters.bare_asterisk import BareAsterisk
from tests.ivr.adapters.conftest import Call


async def test_a_script_plays_collects_and_leaves_variables(call: Call) -> None:
    facts: dict[str, object] = {}

    async def script(channel: AgiChannel) -> None:
        await channel.answer()
        facts["digit"] = await channel.stream_file("tt-monkeys", "0")
        facts["keyed"] = await channel.get_data("beep", timedelta(seconds=3), 10)
        facts["nothing"] = await channel.get_data("beep", timedelta(seconds=0.3), 3)
        facts["played"] = await channel.stream_file("beep")
        await channel.set_variable("SAID", '投诉 "quoted" back\\slash')
        facts["said"] = await channel.get_variable("SAID")
        facts["none"] = await channel.get_variable("NOT_SET")
        facts["function"] = await channel.get_variable("CHANNEL(state)")
        await channel.exec("Set", "HERE=1")
        facts["exec"] = await channel.get_variable("HERE")
        await channel.verbose("hello")
        facts["args"], facts["query"], facts["path"] = channel.args, channel.query, channel.path

    after = await call("keys", script)
    assert facts == {
        "digit": "0",
        "keyed": ("012", False),
        "nothing": ("", True),
        "played": None,
        "said": '投诉 "quoted" back\\slash',
        "none": None,
        "function": "Up",
        "exec": "1",
        "args": ("first", "second, third", "张三"),
        "query": {"who": "张"},
        "path": "test/path",
    }
    assert (after.headers["Status"], after.headers["Outcome"]) == ("SUCCESS", "done")
    assert after.headers["Said"].startswith("投诉")


async def test_what_asterisk_cannot_do_is_an_error_and_not_a_hangup(call: Call) -> None:
    async def script(channel: AgiChannel) -> None:
        with pytest.raises(AgiError, match="STREAM FILE failed"):
            await channel.stream_file("no-such-file")
        with pytest.raises(AgiError, match="GET DATA failed"):
            await channel.get_data("no-such-file", timedelta(seconds=1), 1)
        with pytest.raises(AgiError, match="writefile"):
            await channel.record_file("/no/such/folder/x", timedelta(seconds=1))
        with pytest.raises(AgiError, match="no application"):
            await channel.exec("NoSuchApplication")
        with pytest.raises(AgiError, match="510"):
            await channel.command("NONSENSE")
        with pytest.raises(AgiError, match="Sets a variable"):
            await channel.command("SET", "VARIABLE")
        await channel.set_variable("SAID", "still here")

    after = await call("stays", script)
    assert after.headers["Said"] == "still here"
    assert after.headers["Outcome"] == "done"
    # Asterisk's own status blames the script for a missing prompt, so a dialplan must not ask it.
    assert after.headers["Status"] == "FAILURE"


async def test_the_longest_value_asterisk_takes_is_taken(call: Call) -> None:
    async def script(channel: AgiChannel) -> None:
        value = "投" * 2600
        await channel.set_variable("LONG", value)
        length = await channel.command("GET", "FULL", "VARIABLE", "${LEN(${LONG})}")
        await channel.set_variable("SAID", length.data)

    assert (await call("stays", script)).headers["Said"] == str(2600 * 3)


@pytest.mark.parametrize("busy", ["play", "collect", "wait"])
async def test_hanging_up_in_the_middle_ends_the_script_at_once(call: Call, busy: str) -> None:
    ends: list[float] = []

    async def script(channel: AgiChannel) -> None:
        begun = time.monotonic()
        try:
            if busy == "play":
                await channel.stream_file("tt-monkeys")
            elif busy == "collect":
                await channel.get_data("beep", timedelta(seconds=30), 9)
            else:
                await channel.exec("Wait", "30")
        except AgiHangup:
            ends.append(time.monotonic() - begun)
            raise

    await call("leaves", script)
    await asyncio.sleep(0.2)
    assert len(ends) == 1
    assert ends[0] < 2


async def test_a_message_is_recorded_until_the_caller_hangs_up(call: Call, tmp_path: Path) -> None:
    recorded = []

    async def script(channel: AgiChannel) -> None:
        recorded.append(await channel.record_file(str(tmp_path / "message"), timedelta(seconds=30)))

    await call("talks", script)
    async with asyncio.timeout(30):
        while not recorded:  # noqa: ASYNC110  # the script has no event to give
            await asyncio.sleep(0.05)
    assert recorded[0].ended == "hangup"
    with wave.open(str(tmp_path / "message.wav")) as sound:
        seconds = sound.getnframes() / sound.getframerate()
    assert abs(recorded[0].length.total_seconds() - seconds) < 0.1
    assert 2 < seconds < 5


async def test_a_script_can_hang_up(call: Call) -> None:
    async def script(channel: AgiChannel) -> None:
        await channel.hangup()
        with pytest.raises(AgiHangup):
            await channel.stream_file("beep")

    assert (await call("stays", script)).name == "Hangup"


async def test_a_failing_script_and_an_unknown_one_leave_the_call_to_the_dialplan(call: Call) -> None:
    async def script(channel: AgiChannel) -> None:
        raise LookupError("no such customer")

    assert (await call("stays", script)).headers["Outcome"] == "failed"
    assert (await call("stays", None)).headers["Outcome"] == "unknown"


async def test_a_server_that_is_away_or_stops_leaves_no_outcome(call: Call, server: AgiServer) -> None:
    async def script(channel: AgiChannel) -> None:
        asyncio.get_running_loop().call_later(0.2, lambda: asyncio.ensure_future(server.stop()))
        await channel.stream_file("tt-monkeys")

    after = await call("stays", script)
    assert (after.headers["Status"], after.headers["Outcome"]) == ("SUCCESS", "")
    after = await call("stays", script)
    assert (after.headers["Status"], after.headers["Outcome"]) == ("FAILURE", "")


async def test_a_server_that_says_nothing_is_left_when_the_dialplan_set_a_limit(call: Call) -> None:
    async def script(channel: AgiChannel) -> None:
        await asyncio.sleep(20)

    begun = time.monotonic()
    after = await call("stays", script, guard=2)
    assert after.headers["Said"] == "too late"
    assert time.monotonic() - begun < 5


async def test_a_command_on_loopback_takes_less_than_two_milliseconds(
    call: Call, asterisk: BareAsterisk
) -> None:
    times: list[float] = []

    async def script(channel: AgiChannel) -> None:
        for _ in range(300):
            begun = time.perf_counter()
            await channel.get_variable("CHANNEL")
            times.append(time.perf_counter() - begun)

    await call("stays", script)
    assert statistics.median(times) < 0.002
