"""The life of the manager connection: login, boot, death, back-off, end."""

import asyncio
import logging
from datetime import timedelta

import pytest

from acd.adapters.ami import AmiDown, AmiLink, Connected, Disconnected
from tests.acd.adapters.ami_peer import (
    ANSWERS,
    BOOTED,
    HANGUP,
    AmiPeer,
    next_event,
    until,
    until_connected,
    until_lost,
)
from tests.acd.adapters.conftest import Running


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


async def test_an_exchange_that_is_named_otherwise_is_refused_with_what_to_set(peer: AmiPeer) -> None:
    """Its name begins every call's id: two nodes without one would give two calls the same."""
    link = AmiLink(peer.address, system="ast2")
    connecting = asyncio.create_task(link.run())
    await until(lambda: bool(link.trouble))
    assert link.trouble
    assert link.trouble.startswith("refused")
    assert "systemname = ast2" in link.trouble
    assert not link.connected
    connecting.cancel()
    await asyncio.wait([connecting])


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
