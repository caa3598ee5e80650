"""FastAGI by hand over a real socket: broken peers, quoting, replies of every shape, two hundred calls."""

import asyncio
import socket
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import ClassVar

import pytest

from ivr.adapters.agi_channel import command_line
from ivr.adapters.fastagi import AgiChannel, AgiError, AgiHangup, AgiReply, AgiServer
from tests.acd.adapters.ami_peer import until
from tests.ivr.adapters.conftest import GREETING_SECONDS

Serve = Callable[..., Awaitable[AgiServer]]
GREETING = (
    "agi_network: yes\nagi_network_script: {path}\nagi_request: agi://127.0.0.1:4573/{path}?a=1&b=%E5%BC%A0\n"
    "agi_channel: PJSIP/trunk-1\nagi_callerid: 13800138000\nagi_accountcode: \nagi_arg_1: x\n"
    "agi_arg_2: y z\n\n"
)


class Wire:
    """Asterisk's end: takes a command, gives a reply."""

    opened: ClassVar[list["Wire"]] = []

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.opened.append(self)

    @classmethod
    async def open(cls, server: AgiServer, path: str | None = None) -> "Wire":
        wire = cls(*await asyncio.open_connection("127.0.0.1", server.port))
        if path is not None:
            wire.say(GREETING.format(path=path))
        return wire

    def say(self, text: str | bytes) -> None:
        self.writer.write(text if isinstance(text, bytes) else text.encode())

    async def asked(self) -> str:
        return (await asyncio.wait_for(self.reader.readline(), 5)).decode().rstrip("\n")

    async def asked_and(self, reply: str) -> str:
        asked = await self.asked()
        self.say(reply + "\n")
        return asked

    async def closed(self) -> bool:
        try:
            return await asyncio.wait_for(self.reader.read(), 5) == b""
        except ConnectionError:
            return True

    async def outcome(self) -> str:
        """What the server leaves in the channel at the end."""
        words = (await self.asked_and("200 result=1")).split()
        assert words[:3] == ["SET", "VARIABLE", "AGI_OUTCOME"]
        assert await self.closed()
        return words[3]


@pytest.fixture(autouse=True)
async def hung_up_afterwards() -> AsyncIterator[None]:
    yield
    while Wire.opened:
        Wire.opened.pop().writer.close()


async def quiet(channel: AgiChannel) -> None:
    """Do nothing."""


# --- who calls -------------------------------------------------------------------------------------


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


# --- how a script ends -----------------------------------------------------------------------------


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


# --- commands and replies --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("STREAM", "FILE", "welcome", ""), 'STREAM FILE welcome ""\n'),
        (("VERBOSE", 'say "hi" \\ there'), 'VERBOSE "say \\"hi\\" \\\\ there"\n'),
        (("SET", "VARIABLE", "NAME", "张 三"), 'SET VARIABLE NAME "张 三"\n'),
        (("SET", "VARIABLE", "X", "\udce4"), 'SET VARIABLE X "?"\n'),
    ],
)
def test_words_are_quoted_as_asterisk_reads_them(words: tuple[str, ...], line: str) -> None:
    assert command_line(words) == line.encode()


@pytest.mark.parametrize("value", ["a\nHANGUP", "a\rb", "a\0b", "x" * 8001])
async def test_a_word_that_would_become_another_command_never_leaves(serve: Serve, value: str) -> None:
    async def script(channel: AgiChannel) -> None:
        with pytest.raises(ValueError, match="SET"):
            await channel.set_variable("X", value)

    assert await (await Wire.open(await serve(menu=script), "menu")).outcome() == "done"


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("200 result=0", AgiReply(200, 0, "", "0")),
        ("100 Trying...\n200 result=1 (张三)", AgiReply(200, 1, "张三", "1")),
        ("200 result=1 (a (b) c)", AgiReply(200, 1, "a (b) c", "1")),
        ("200 result=1 (a\nb\n)c)", AgiReply(200, 1, "a\nb\n)c", "1")),
        ("200 result=1 ()", AgiReply(200, 1, "", "1")),
        ("200 result=0012", AgiReply(200, 12, "", "0012")),
        ("200 result=*1 (timeout)", AgiReply(200, 0, "timeout", "*1")),
        ("200 result= (timeout)", AgiReply(200, 0, "timeout", "")),
        ("200 result=", AgiReply(200, 0, "", "")),
        ("200 result=48 endpos=3200", AgiReply(200, 48, "", "48", 3200)),
        ("200 result=0 (dtmf) endpos=99", AgiReply(200, 0, "dtmf", "0", 99)),
        ("200 result=1 (speech) endpos=5 results=0", AgiReply(200, 1, "speech", "1", 5)),
        ("stray line\n200 result=0", AgiReply(200, 0, "", "0")),
    ],
)
async def test_every_shape_of_reply_is_read_whole(serve: Serve, said: str, reply: AgiReply) -> None:
    replies: list[AgiReply] = []

    async def script(channel: AgiChannel) -> None:
        replies.append(await channel.command("GET", "VARIABLE", "X"))

    wire = await Wire.open(await serve(menu=script), "menu")
    await wire.asked_and(said)
    assert await wire.outcome() == "done"
    assert replies == [reply]


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("510 Invalid or unknown command", "510 Invalid"),
        ("520 Invalid command syntax.  Proper usage not available.", "520 Invalid"),
        (
            "520-Invalid command syntax.\nPlays a file (or two)\n200 is no code\n520 End of proper usage.",
            "Plays a file",
        ),
    ],
)
async def test_a_refused_command_leaves_the_conversation_in_step(serve: Serve, said: str, text: str) -> None:
    async def script(channel: AgiChannel) -> None:
        with pytest.raises(AgiError, match=text):
            await channel.command("STREAM", "FILE")
        assert await channel.get_variable("X") == "1"

    wire = await Wire.open(await serve(menu=script), "menu")
    await wire.asked_and(said)
    await wire.asked_and("200 result=1 (1)")
    assert await wire.outcome() == "done"


async def test_a_command_given_up_does_not_lend_its_reply_to_the_next(serve: Serve) -> None:
    async def script(channel: AgiChannel) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await channel.get_data("enter-number", timedelta(seconds=60), 4)
        assert await channel.get_variable("X") == "right"

    wire = await Wire.open(await serve(menu=script), "menu")
    assert await wire.asked() == "GET DATA enter-number 60000 4"
    assert await wire.asked() == "GET VARIABLE X"
    wire.say("200 result=1234\n200 result=1 (right)\n")
    assert await wire.outcome() == "done"


# --- the caller leaves -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [b"HANGUP\n", b"511 Command Not Permitted on a dead channel or intercept routine\n", b"200 resu", b""],
    ids=["hangup line", "dead channel", "closed in the middle", "closed"],
)
async def test_a_caller_who_leaves_ends_the_script_at_once(serve: Serve, said: bytes) -> None:
    ends: list[str] = []

    async def script(channel: AgiChannel) -> None:
        with pytest.raises(AgiHangup):
            await channel.stream_file("long-story")
        ends.append("gone")
        await channel.stream_file("more")
        ends.append("went on")

    wire = await Wire.open(await serve(menu=script), "menu")
    await wire.asked()
    wire.say(said)
    if not said.endswith(b"\n"):
        wire.writer.write_eof()
    assert await wire.closed()
    assert ends == ["gone"]


async def test_a_missing_file_is_told_from_a_caller_who_left(serve: Serve) -> None:
    async def script(channel: AgiChannel) -> None:
        with pytest.raises(AgiError, match="STREAM FILE failed"):
            await channel.stream_file("no-such-file")
        with pytest.raises(AgiHangup):
            await channel.stream_file("welcome")

    wire = await Wire.open(await serve(menu=script), "menu")
    await wire.asked_and("200 result=-1 endpos=0")
    assert await wire.asked_and("200 result=6") == "CHANNEL STATUS"
    await wire.asked_and("200 result=-1 endpos=3040\nHANGUP")
    assert await wire.asked() == "CHANNEL STATUS"
    assert await wire.closed()


async def test_a_recording_ended_by_hanging_up_is_a_recording(serve: Serve) -> None:
    ends: list[object] = []

    async def script(channel: AgiChannel) -> None:
        ends.append(await channel.record_file("/x/message", timedelta(seconds=180)))
        ends.append(channel.gone)

    wire = await Wire.open(await serve(menu=script), "menu")
    assert await wire.asked_and("200 result=-1 (hangup) endpos=16000\nHANGUP") == (
        'RECORD FILE /x/message wav "#" 180000 BEEP'
    )
    await wire.asked()
    assert await wire.closed()
    assert ends == [("hangup", None, timedelta(seconds=2)), True]


# --- many ------------------------------------------------------------------------------------------


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
