"""The manager link against every trap known, over a real socket to a peer made by hand."""

import asyncio
import logging
import time
from datetime import UTC, datetime, timedelta

import pytest

from acd.adapters.ami import AmiDown, AmiEvent, AmiLink, AmiRefused, AmiTimeout, Connected, Disconnected
from acd.adapters.ami_message import AmiMessage
from acd.adapters.ami_wire import Session
from tests.acd.adapters.ami_peer import ANSWERS, BOOTED, AmiPeer, until
from tests.acd.adapters.conftest import Running

MANY = 50_000
HANGUP = (
    "Event: Hangup\r\nPrivilege: call,all\r\nTimestamp: 1795315595.372592\r\nSystemName: peer\r\n"
    "Channel: PJSIP/trunk-00000000\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: 13800138000\r\n"
    "CallerIDName: 张三\r\nConnectedLineNum: 1001\r\nConnectedLineName: Junior\r\nLanguage: zh\r\n"
    "AccountCode: \r\nContext: from-trunk\r\nExten: 1800\r\nPriority: 8\r\nUniqueid: peer-1.0\r\n"
    "Linkedid: peer-1.0\r\nCause: 16\r\nCause-txt: Normal Clearing\r\nNumber: {}\r\n\r\n"
)


async def next_event(link: AmiLink, name: str) -> AmiEvent:
    async with asyncio.timeout(10):
        while True:
            item = await link.items.get()
            if isinstance(item, AmiEvent) and item.name == name:
                return item


async def until_connected(link: AmiLink) -> Connected:
    async with asyncio.timeout(10):
        while True:
            if isinstance(item := await link.items.get(), Connected):
                return item


async def until_lost(link: AmiLink) -> Disconnected:
    async with asyncio.timeout(10):
        while True:
            if isinstance(item := await link.items.get(), Disconnected):
                return item


# --- what is heard ---------------------------------------------------------------------------------


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


# --- what is done ----------------------------------------------------------------------------------


async def test_an_answer_that_panoramisk_takes_for_a_list_resolves(peer: AmiPeer, running: Running) -> None:
    peer.answers["QueueAdd"] = "Response: Success\r\n{id}Message: Added interface to queue\r\n\r\n"
    peer.answers["MixMonitor"] = "Response: Success\r\n{id}Message: MixMonitor successfully queued\r\n\r\n"
    async with running(peer.address) as link:
        await until_connected(link)
        reply = await link.act("QueueAdd", Queue="junior", Interface="PJSIP/seat1")
        assert reply.headers["Message"] == "Added interface to queue"
        assert (await link.act("MixMonitor", Channel="x")).headers["Response"] == "Success"


@pytest.mark.parametrize("asked", [{}, {"Async": "false"}, {"async": "0"}])
async def test_originate_is_always_asynchronous(
    peer: AmiPeer, running: Running, asked: dict[str, str]
) -> None:
    peer.answers["Originate"] = "Response: Success\r\n{id}Message: Originate successfully queued\r\n\r\n"
    async with running(peer.address) as link:
        await until_connected(link)
        await link.act("Originate", Channel="PJSIP/seat1", Variable=["A=1", "B=2"], **asked)
        assert peer.named("Originate")[0]["Async"] == "true"
        assert "async" not in peer.named("Originate")[0]
    assert peer.connections == 1


async def test_an_action_under_way_fails_when_the_connection_is_lost_and_is_never_sent_again(
    peer: AmiPeer, running: Running
) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        asking = asyncio.create_task(link.act("Originate", Channel="PJSIP/seat1"))
        await peer.until_asked("Originate")
        peer.drop()
        with pytest.raises(AmiDown, match="Originate"):
            await asking
        assert (await until_lost(link)).reason
        await until_connected(link)
        await link.act("Ping")
        assert len(peer.named("Originate")) == 1


async def test_without_a_connection_an_action_fails_at_once(running: Running) -> None:
    peer = AmiPeer()
    async with running(peer.address) as link:
        with pytest.raises(AmiDown):
            await link.act("QueueAdd", Queue="junior")
        assert not link.connected


async def test_an_unanswered_action_times_out_and_its_late_answer_harms_nobody(
    peer: AmiPeer, running: Running
) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        with pytest.raises(AmiTimeout):
            await link.act("QueueAdd", Queue="junior")
        late = peer.named("QueueAdd")[0]["ActionID"]
        await peer.say(f"Response: Success\r\nActionID: {late}\r\n\r\n".encode())
        assert (await link.act("Ping")).headers["Ping"] == "Pong"


async def test_a_list_ends_at_its_closing_event_and_its_rows_are_heard_too(
    peer: AmiPeer, running: Running
) -> None:
    peer.answers["QueueStatus"] = (
        "Response: Success\r\n{id}EventList: start\r\nMessage: Queue status will follow\r\n\r\n"
        "Event: QueueMember\r\n{id}Name: 1\r\n\r\nEvent: Hangup\r\nCause: 16\r\n\r\n"
        "Event: QueueMember\r\n{id}Name: 2\r\nEventList: x\r\nEventList: y\r\n\r\n"
        "Event: QueueStatusComplete\r\n{id}EventList: Complete\r\nListItems: 2\r\n\r\n"
    )
    async with running(peer.address) as link:
        await until_connected(link)
        for complete in ("QueueStatusComplete", None):
            rows = await link.rows("QueueStatus", complete=complete)
            assert [row.headers["Name"] for row in rows] == ["1", "2"]
        assert (await next_event(link, "QueueMember")).headers["Name"] == "1"
        assert (await next_event(link, "Hangup")).headers["Cause"] == "16"


async def test_a_refused_list_says_so_and_an_empty_one_is_empty(peer: AmiPeer, running: Running) -> None:
    peer.answers["QueueStatus"] = "Response: Error\r\n{id}Message: Permission denied\r\n\r\n"
    peer.answers["PJSIPShowContacts"] = "Response: Error\r\n{id}Message: No Contacts found\r\n\r\n\r\n"
    async with running(peer.address) as link:
        await until_connected(link)
        with pytest.raises(AmiRefused, match="Permission denied"):
            await link.rows("QueueStatus", complete="QueueStatusComplete")
        assert await link.rows("PJSIPShowContacts", complete="ContactListComplete") == []


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("Channel", "PJSIP/seat1\r\nApplication: System", "Channel: a line break"),
        ("CallerID", "张三\n13800138000", "CallerID: a line break"),
        ("Variable", ["A=1", "B=2\rAction: Command"], "Variable: a line break"),
        ("Account", "x\0", "Account: a line break or NUL"),
        ("Data", "x" * 1100, "Data: 1106 bytes"),
        ("Data", "\udce4", "Data: not a Unicode text"),
        ("Bad: Name", "x", "no header name"),
        ("Bad\r\nName", "x", "no header name"),
        ("Variable", ["A=1"] * 127, "more than 127"),
    ],
)
async def test_a_value_that_would_break_the_protocol_never_leaves(
    peer: AmiPeer, running: Running, name: str, value: str | list[str], says: str
) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        with pytest.raises(ValueError, match=says):
            await link.act("Originate", **{name: value})
        await link.act("Ping")
    assert not peer.named("Originate")


# --- the connection --------------------------------------------------------------------------------


async def test_a_peer_that_swallows_pings_is_declared_dead(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        del peer.answers["Ping"]
        assert "Pong" in (await until_lost(link)).reason
        peer.answers["Ping"] = ANSWERS["Ping"]
        await until_connected(link)
    assert peer.connections >= 2


async def test_a_peer_that_only_answers_slowly_is_not_declared_dead(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        del peer.answers["Ping"]
        for number in range(15):
            await peer.say(HANGUP.format(number).encode())
            await asyncio.sleep(0.1)
        assert link.connected
    assert peer.connections == 1


async def test_nothing_is_asked_before_the_login_is_through(peer: AmiPeer, running: Running) -> None:
    del peer.answers["Login"]
    async with running(peer.address) as link:
        login = await peer.until_asked("Login")
        await asyncio.sleep(1)
        assert [asked["Action"] for asked in peer.asked] == ["Login"]
        peer.answers = dict(ANSWERS)
        await peer.say(f"Response: Success\r\nActionID: {login['ActionID']}\r\n\r\n".encode())
        await peer.say(BOOTED)
        await until_connected(link)
        await peer.until_asked("Ping")


async def test_connected_waits_for_fully_booted(peer: AmiPeer, running: Running) -> None:
    peer.after_login = b""
    async with running(peer.address) as link:
        await peer.until_asked("Login")
        await asyncio.sleep(0.5)
        assert link.items.empty()
        assert not link.connected
        await peer.say(BOOTED)
        assert isinstance(await asyncio.wait_for(link.items.get(), 5), Connected)


async def test_an_account_that_never_hears_fully_booted_is_told_why(peer: AmiPeer, running: Running) -> None:
    peer.after_login = b""
    async with running(peer.address) as link:
        link.boot_timeout = timedelta(seconds=0.2)
        await until(lambda: "read=system" in (link.trouble or ""))
        assert link.items.empty()


async def test_a_refused_login_is_repeated_ever_more_calmly_and_said_clearly(
    peer: AmiPeer, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    peer.answers["Login"] = "Response: Error\r\n{id}Message: Authentication failed\r\n\r\n"
    with caplog.at_level(logging.WARNING):
        async with running(peer.address) as link:
            await until(lambda: len(peer.asked) == 4)
            assert link.trouble == "refused: Authentication failed"
            assert link.items.empty()
            peer.answers["Login"] = ANSWERS["Login"]
            await until_connected(link)
    pauses = [later - earlier for earlier, later in zip(peer.times, peer.times[1:4], strict=False)]
    assert all(pause >= least for pause, least in zip(pauses, (0.1, 0.2, 0.4), strict=True))
    assert "connector@127.0.0.1" in caplog.text
    assert "only-for-tests" not in caplog.text


async def test_it_waits_for_an_asterisk_that_is_not_there_yet(running: Running) -> None:
    peer = AmiPeer()
    async with running(peer.address) as link:
        await asyncio.sleep(0.3)
        assert link.items.empty()
        async with peer.listening():
            await until_connected(link)


async def test_shutdown_is_heard_and_ends_the_connection(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        await peer.say(b"Event: Shutdown\r\nShutdown: Cleanly\r\nRestart: False\r\n\r\n")
        assert (await next_event(link, "Shutdown")).headers["Restart"] == "False"
        assert isinstance(lost := await link.items.get(), Disconnected)
        assert lost.reason == "Asterisk shuts down"
        await until_connected(link)


async def test_stopping_closes_the_socket_and_ends_what_waits(peer: AmiPeer, running: Running) -> None:
    async with running(peer.address) as link:
        await until_connected(link)
        asking = asyncio.create_task(link.act("QueueAdd", Queue="junior"))
        await peer.until_asked("QueueAdd")
    with pytest.raises(AmiDown):
        await asking
    with pytest.raises(AmiDown):
        await link.act("Ping")
    await until(lambda: peer.writer is not None and peer.writer.is_closing())
