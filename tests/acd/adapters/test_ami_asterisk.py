"""The manager link on a real Asterisk: started late, frozen, killed, restarted, and asked real things."""

import asyncio
import signal
from datetime import UTC, datetime, timedelta
from operator import itemgetter

import pytest

from acd.adapters.ami import AmiAddress, AmiEvent, AmiRefused, Connected
from tests.acd.adapters.ami_peer import next_event, until, until_connected, until_lost
from tests.acd.adapters.bare_asterisk import BareAsterisk
from tests.acd.adapters.conftest import Running


def address(asterisk: BareAsterisk, secret: str | None = None) -> AmiAddress:
    return AmiAddress("127.0.0.1", asterisk.port, asterisk.username, secret or asterisk.secret)


async def test_it_waits_for_asterisk_and_tells_a_restart_from_a_reconnect(
    asterisk: BareAsterisk, running: Running
) -> None:
    await asterisk.stop()
    async with running(address(asterisk)) as link:
        await asyncio.sleep(0.3)
        assert link.items.empty()
        await asterisk.start()
        first = await until_connected(link)
        assert first.system == "bare"
        assert first.version.startswith("2")
        assert abs(datetime.now(UTC) - first.started) < timedelta(seconds=5)

        await link.act("Logoff")
        await until_lost(link)
        again = await until_connected(link)
        assert again.boot == first.boot

        await asyncio.sleep(1)  # Asterisk tells its start-up to the second
        await asterisk.stop()
        await until_lost(link)
        await asterisk.start()
        assert (await until_connected(link)).boot != first.boot


async def test_a_frozen_asterisk_is_declared_dead_and_found_again(
    asterisk: BareAsterisk, running: Running
) -> None:
    async with running(address(asterisk)) as link:
        first = await until_connected(link)
        asterisk.signal(signal.SIGSTOP)
        assert "Pong" in (await until_lost(link)).reason
        assert not link.connected
        asterisk.signal(signal.SIGCONT)
        assert (await until_connected(link)).boot == first.boot


async def test_a_graceful_stop_is_announced(asterisk: BareAsterisk, running: Running) -> None:
    async with running(address(asterisk)) as link:
        await until_connected(link)
        await asterisk.cli("core stop now")
        assert (await next_event(link, "Shutdown")).headers["Shutdown"]
        assert (await until_lost(link)).reason == "Asterisk shuts down"


async def test_a_wrong_password_is_said_and_the_right_one_still_works(
    asterisk: BareAsterisk, running: Running
) -> None:
    async with running(address(asterisk, "wrong")) as wrong, running(address(asterisk)) as right:
        await until_connected(right)
        await until(lambda: wrong.trouble == "refused: Authentication failed")
        assert wrong.items.empty()


async def test_lists_and_queue_members_on_the_real_thing(asterisk: BareAsterisk, running: Running) -> None:
    async with running(address(asterisk)) as link:
        await until_connected(link)
        assert await link.rows("PJSIPShowContacts", complete="ContactListComplete") == []
        assert await link.rows("CoreShowChannels", complete=None) == []
        added = await link.act("QueueAdd", Queue="junior", Interface="PJSIP/seat1", MemberName="张三")
        assert added.headers["Message"] == "Added interface to queue"
        rows = await link.rows("QueueStatus", complete="QueueStatusComplete", Queue="junior")
        assert [(row.name, row.headers.get("Name")) for row in rows] == [
            ("QueueParams", None),
            ("QueueMember", "张三"),
        ]
        with pytest.raises(AmiRefused, match="Already there"):
            await link.act("QueueAdd", Queue="junior", Interface="PJSIP/seat1")
        with pytest.raises(AmiRefused, match="unknown command"):
            await link.act("Nonsense")
        output = await link.act("Command", Command="core show uptime")
        assert len(output.all("Output")) == 2


async def test_an_originated_call_is_followed_by_its_id(asterisk: BareAsterisk, running: Running) -> None:
    async with running(address(asterisk)) as link:
        await until_connected(link)
        reply = await link.act(
            "Originate", ActionID="redial/17/1", Channel="Local/wait@default", Application="Wait", Data="30"
        )
        assert reply.headers["ActionID"] == "redial/17/1"
        response = await next_event(link, "OriginateResponse")
        assert response.headers["ActionID"] == "redial/17/1"
        assert response.headers["Response"] == "Success"
        channels = await link.rows("CoreShowChannels", complete="CoreShowChannelsComplete")
        assert {row.headers["Linkedid"] for row in channels} == {response.headers["Uniqueid"]}
        assert abs(response.at - response.received) < timedelta(seconds=1)


async def test_what_a_dialplan_shouts_stays_a_user_event(asterisk: BareAsterisk, running: Running) -> None:
    async with running(address(asterisk)) as link:
        await until_connected(link)
        await link.act("Originate", Channel="Local/talk@default", Application="Wait", Data="1")
        note, forged = await next_event(link, "UserEvent"), await next_event(link, "UserEvent")
        assert note.headers["Text"] == "投诉热线"
        assert note.headers["Empty"] == ""
        assert forged.headers["UserEvent"] == "Forged"
        assert link.connected


async def test_the_longest_line_asterisk_reads_is_the_longest_sent(
    asterisk: BareAsterisk, running: Running
) -> None:
    async with running(address(asterisk)) as link:
        await until_connected(link)
        longest = "投" * ((1020 - len("UserEvent: ")) // 3)
        await link.act("UserEvent", UserEvent=longest)
        event = await next_event(link, "UserEvent")
        assert event.headers["UserEvent"] == longest
        with pytest.raises(ValueError, match="UserEvent: 10"):
            await link.act("UserEvent", UserEvent=longest + "投诉")


async def test_the_order_of_a_real_burst_is_asterisks_own(asterisk: BareAsterisk, running: Running) -> None:
    async with running(address(asterisk)) as link:
        await until_connected(link)
        await asyncio.gather(
            *(
                link.act("Originate", Channel="Local/wait@default", Application="Wait", Data="0")
                for _ in range(20)
            )
        )
        hung_up = 0
        stamps: dict[str, list[tuple[datetime, str]]] = {}
        async with asyncio.timeout(20):
            while hung_up < 40:
                item = await link.items.get()
                assert not isinstance(item, Connected)
                # Asterisk's thread that dialled says OriginateResponse beside the channel's own events.
                if not isinstance(item, AmiEvent) or item.name == "OriginateResponse":
                    continue
                if "Uniqueid" in item.headers:
                    stamps.setdefault(item.headers["Uniqueid"], []).append((item.at, item.name))
                    hung_up += item.name == "Hangup"
        assert [times for times in stamps.values() if times != sorted(times, key=itemgetter(0))] == []
