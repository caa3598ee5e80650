"""The FastAGI server: broken callers, scripts that end in every way, two hundred calls at once."""

import asyncio
import socket
import statistics
import time
from datetime import timedelta

import pytest

from ivr.adapters.fastagi import AgiChannel
from tests.acd.adapters.ami_peer import until
from tests.ivr.adapters.agi_peer import GREETING, Serve, Wire
from tests.ivr.adapters.conftest import GREETING_SECONDS


async def quiet(channel: AgiChannel) -> None:
    """Do nothing."""


async def test_a_script_knows_its_call(serve: Serve) -> None:
    seen: list[AgiChannel] = []

    async def script(channel: AgiChannel) -> None:
        seen.append(channel)

    wire = await Wire.open(await serve(**{"survey/start": script}), "survey/start")
    assert await wire.outcome() == "done"
    (channel,) = seen
    assert channel.env["channel"] == "PJSIP/trunk-1"
    assert channel.env["accountcode"] == ""
    assert channel.args == ("x", "y z")
    assert channel.path == "survey/start"
    assert channel.query == {"a": "1", "b": "张"}


async def test_names_in_a_foreign_encoding_do_not_stop_a_call(serve: Serve) -> None:
    names: list[str] = []

    async def script(channel: AgiChannel) -> None:
        names.append(channel.env["calleridname"])
        names.append(await channel.get_variable("X") or "")

    wire = await Wire.open(await serve(menu=script))
    wire.say(b"agi_calleridname: M\xfcller \xd5\xc5\n" + GREETING.format(path="menu").encode())
    await wire.asked()
    wire.say(b"200 result=1 (\xff\xfe)\n")
    assert await wire.outcome() == "done"
    assert names == ["M\ufffdller \ufffd\ufffd", "\ufffd\ufffd"]


@pytest.mark.parametrize("bytes_said", [b"", b"agi_network: yes\nagi_req"], ids=["nothing", "half"])
async def test_a_caller_who_leaves_before_asking_is_let_go(serve: Serve, bytes_said: bytes) -> None:
    server = await serve(menu=quiet)
    broken = await Wire.open(server)
    broken.say(bytes_said)
    broken.writer.write_eof()
    assert await (await Wire.open(server, "menu")).outcome() == "done"
    await until(lambda: server.calls == 0)


@pytest.mark.parametrize(
    "bytes_said",
    [
        b"agi_network: yes\n\n",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\x00\xff\xfe" * 100 + b"\n\n",
        b"agi_request: " + b"x" * 10_000_000,
        b"agi_x: y\n" * 5000,
    ],
    ids=["no request", "http", "garbage", "ten megabytes", "too many lines"],
)
async def test_who_does_not_speak_fastagi_is_cut_off_at_once(
    serve: Serve, bytes_said: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    server = await serve(menu=quiet)
    broken = await Wire.open(server)
    begun = time.monotonic()
    broken.say(bytes_said)
    assert await broken.closed()
    assert time.monotonic() - begun < GREETING_SECONDS * 0.8
    assert await (await Wire.open(server, "menu")).outcome() == "done"
    assert "Traceback" not in caplog.text


async def test_a_connection_that_is_opened_and_closed_costs_nothing(serve: Serve) -> None:
    server = await serve(menu=quiet)
    for _ in range(50):
        (await Wire.open(server)).writer.transport.abort()
    assert await (await Wire.open(server, "menu")).outcome() == "done"
    await until(lambda: server.calls == 0)


async def test_a_caller_who_sends_a_byte_now_and_then_is_dropped(serve: Serve) -> None:
    server = await serve(menu=quiet)
    slow = await Wire.open(server)
    for letter in GREETING.encode()[:6]:
        slow.say(bytes([letter]))
        await asyncio.sleep(GREETING_SECONDS / 5)
    assert await slow.closed()


async def test_the_socket_does_not_wait_to_fill_a_packet(serve: Serve) -> None:
    delays: list[int] = []

    async def script(channel: AgiChannel) -> None:
        sock = channel._writer.get_extra_info("socket")
        delays.append(sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    await (await Wire.open(await serve(menu=script), "menu")).outcome()
    assert delays[0] != 0


async def test_an_unknown_path_ends_at_once_and_says_so(serve: Serve) -> None:
    assert await (await Wire.open(await serve(), "nowhere")).outcome() == "unknown"


async def test_a_script_that_fails_is_logged_and_the_dialplan_goes_on(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    async def script(channel: AgiChannel) -> None:
        raise LookupError("no such customer")

    server = await serve(menu=script)
    assert await (await Wire.open(server, "menu")).outcome() == "failed"
    assert "no such customer" in caplog.text
    assert "13800138000" not in caplog.text


async def test_stopping_lets_scripts_finish_for_a_while_and_then_ends_them(serve: Serve) -> None:
    ends: list[str] = []

    async def short(channel: AgiChannel) -> None:
        await asyncio.sleep(0.2)
        ends.append("finished")

    async def long(channel: AgiChannel) -> None:
        try:
            await channel.command("WAIT", "FOR", "DIGIT", "60000")
        finally:
            ends.append("ended")

    server = await serve(short=short, long=long)
    first, second = await Wire.open(server, "short"), await Wire.open(server, "long")
    await second.asked()
    stopping = asyncio.create_task(server.stop(timedelta(seconds=0.6)))
    assert await first.outcome() == "done"
    assert await second.closed()
    await stopping
    assert ends == ["finished", "ended"]
    with pytest.raises(ConnectionRefusedError):
        await Wire.open(server)


async def test_two_hundred_calls_at_once_each_get_their_own_answers(serve: Serve) -> None:
    async def script(channel: AgiChannel) -> None:
        for _ in range(5):
            assert await channel.get_variable("ID") == channel.query["id"]

    server = await serve(menu=script)

    async def caller(number: int) -> str:
        wire = await Wire.open(server)
        wire.say(f"agi_network: yes\nagi_request: agi://h/menu?id={number}\n\n")
        for _ in range(5):
            await wire.asked_and(f"200 result=1 ({number})")
        return await wire.outcome()

    outcomes = await asyncio.gather(*(caller(number) for number in range(200)))
    assert set(outcomes) == {"done"}


async def test_a_command_takes_less_than_two_milliseconds(serve: Serve) -> None:
    times: list[float] = []

    async def script(channel: AgiChannel) -> None:
        for _ in range(300):
            begun = time.perf_counter()
            await channel.get_variable("X")
            times.append(time.perf_counter() - begun)

    wire = await Wire.open(await serve(menu=script), "menu")
    for _ in range(300):
        await wire.asked_and("200 result=1 (x)")
    assert await wire.outcome() == "done"
    assert statistics.median(times) < 0.002
