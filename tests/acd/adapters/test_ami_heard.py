"""What Asterisk says reaches `items` whole and in order, whatever else is on the wire."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acd.adapters.ami import AmiAddress, AmiEvent, Connected
from acd.adapters.ami_message import AmiMessage
from acd.adapters.ami_wire import Session, Wire
from tests.acd.adapters.ami_peer import (
    BOOTED,
    HANGUP,
    AmiPeer,
    next_event,
    until,
    until_connected,
)
from tests.acd.adapters.conftest import Running
from tests.acd.transcripts import DATA

MANY = 50_000
MADE = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.alone
async def test_fifty_thousand_events_arrive_in_order_and_fast(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        flood = "".join(HANGUP.format(number) for number in range(MANY)).encode()
        begun = time.perf_counter()
        sending = asyncio.create_task(peer.say(flood))
        heard = [await next_event(link, "Hangup") for _ in range(MANY)]
        took = time.perf_counter() - begun
        await sending
    assert [event.headers["Number"] for event in heard] == [str(number) for number in range(MANY)]
    assert MANY / took > 5_000  # 25,000 to 40,000 a second on a quiet machine


async def test_letters_split_between_reads_stay_whole(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        for byte in HANGUP.format(1).encode():
            await peer.say(bytes([byte]))
            await asyncio.sleep(0)
        assert (await next_event(link, "Hangup")).headers["CallerIDName"] == "张三"


@settings(deadline=None, max_examples=30)
@given(st.data())
async def test_however_the_bytes_are_split_the_events_are_the_same(data: st.DataObject) -> None:
    """A whole captured call, cut at any places, in the middle of a letter or of a line's end too."""
    blocks = (DATA / "ami-escalate.txt").read_text().split("\n\n")
    events = [block.replace("\n", "\r\n") for block in blocks if block.startswith("Event: ")]
    told = [HANGUP.format(1).strip(), *events]
    said = "".join(f"{message}\r\n\r\n" for message in told).encode()
    cuts = sorted(data.draw(st.sets(st.integers(1, len(said) - 1), max_size=40)))
    heard: list[AmiMessage] = []
    wire = Wire(Session(AmiAddress("127.0.0.1", 1, "connector", "secret"), heard.append))
    wire.responses = {}
    for start, end in pairwise([0, *cuts, len(said)]):
        wire.data_received(said[start:end])
    assert [message.event for message in heard] == [AmiEvent.parse(block, MADE).name for block in told]
    assert heard[0].calleridname == "张三"


async def test_garbage_huge_lines_and_foreign_bytes_cost_only_themselves(
    peer: AmiPeer, running: Running
) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        await peer.say(b"\x00\xff\xfe:::\r\n\r\n\r\n\r\n\r\n: \r\nno colon\r\n\r\n")
        await peer.say(b"Event: Huge\r\nX: " + b"x" * 5_000_000 + b"\r\n\r\n")
        await peer.say(b"Event: UserEvent\r\nEvent: Hangup\r\nActionID: 1\r\nActionID: 2\r\n\r\n")
        await peer.say(b"Response: Success\r\nMessage: a\r\nMessage: b\r\nActionID: nobody\r\n\r\n")
        await peer.say(b"Event: Newstate\r\nCallerIDName: \xd5\xc5\xc8\xfd\r\n\r\n")
        await peer.say(HANGUP.format(7).encode())
        names: list[str] = []
        while "Hangup" not in names:
            item = await link.items.get()
            assert isinstance(item, AmiEvent)
            names.append(item.name)
        assert [name for name in names if name != "FullyBooted"] == ["UserEvent", "Newstate", "Hangup"]
    assert peer.connections == 1


async def test_a_message_that_nobody_can_bear_costs_only_itself(
    peer: AmiPeer, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []

    def touchy(message: AmiMessage) -> None:
        heard.append(message.event)
        if message.event == "Poison":
            raise ValueError("cannot bear it")

    session = Session(peer.address, touchy)
    await session.connect()
    await until(lambda: peer.writer is not None)
    await peer.say(b"Event: Poison\r\n\r\nEvent: Hangup\r\n\r\n")
    await until(lambda: heard == ["Poison", "Hangup"])
    assert not session.gone.done()
    assert "cannot bear it" in caplog.text
    session.close()


async def test_an_event_with_the_id_of_a_waiting_action_is_heard_too(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        asking = asyncio.create_task(link.act("Originate", Channel="PJSIP/seat1"))
        number = (await peer.until_asked("Originate"))["ActionID"]
        await peer.say(
            f"Event: OriginateResponse\r\nActionID: {number}\r\nResponse: Failure\r\nReason: 5\r\n\r\n"
            f"Response: Success\r\nActionID: {number}\r\nMessage: queued\r\n\r\n".encode()
        )
        assert (await next_event(link, "OriginateResponse")).headers["Reason"] == "5"
        assert (await asking).headers["Message"] == "queued"


async def test_what_is_heard_during_login_follows_connected(peer: AmiPeer, running: Running) -> None:
    peer.after_login = HANGUP.format(1).encode() + BOOTED + HANGUP.format(2).encode()
    async with running(peer.address) as link:
        first, *rest = [await link.items.get() for _ in range(4)]
    assert isinstance(first, Connected)
    assert (first.system, first.version, first.boot) == ("peer", "22.0.0", "2026-11-22 04:56:20")
    assert timedelta(seconds=217) < datetime.now(UTC) - first.started < timedelta(seconds=230)
    assert [event.name for event in rest if isinstance(event, AmiEvent)] == [
        "Hangup",
        "FullyBooted",
        "Hangup",
    ]
