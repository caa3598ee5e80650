"""Actions on the manager link: answered once or failed, checked before they leave, never sent again."""

import asyncio

import pytest

from acd.adapters.ami import AmiDown, AmiRefused, AmiTimeout
from tests.acd.adapters.ami_peer import (
    AmiPeer,
    next_event,
    until_connected,
    until_lost,
)
from tests.acd.adapters.conftest import Running


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
