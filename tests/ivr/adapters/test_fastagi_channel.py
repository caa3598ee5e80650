"""FastAGI commands and replies of every shape, and the moment when the caller leaves."""

import asyncio
from datetime import timedelta

import pytest

from ivr.adapters.agi_channel import command_line
from ivr.adapters.fastagi import AgiChannel, AgiError, AgiHangup, AgiReply
from tests.ivr.adapters.agi_peer import Serve, Wire


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
