"""A manager link to a peer made by hand, and one to a real Asterisk."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from acd.adapters.ami import AmiAddress, AmiLink
from tests.acd.adapters.ami_peer import AmiPeer
from tests.acd.adapters.bare_asterisk import BareAsterisk

DIALPLAN = """[default]
exten => wait,1,Answer()
 same => n,Wait(30)
exten => talk,1,UserEvent(Note,Text: 投诉热线,Empty: )
 same => n,UserEvent(Forged,Event: Hangup,Uniqueid: 1)
 same => n,Hangup()
"""
Running = Callable[[AmiAddress], AbstractAsyncContextManager[AmiLink]]


@asynccontextmanager
async def _running(address: AmiAddress) -> AsyncIterator[AmiLink]:
    link = AmiLink(
        address,
        ping_interval=timedelta(seconds=0.3),
        ping_timeout=timedelta(seconds=0.5),
        action_timeout=timedelta(seconds=3),
        reconnect_delay=timedelta(seconds=0.05),
    )
    task = asyncio.create_task(link.run())
    try:
        yield link
    finally:
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()


@pytest.fixture
def running() -> Running:
    """A link that is kept up while the block lasts; what kills its task fails the test."""
    return _running


@pytest.fixture
async def peer() -> AsyncIterator[AmiPeer]:
    async with AmiPeer().listening() as listening:
        yield listening


@pytest.fixture
async def asterisk(tmp_path: Path) -> AsyncIterator[BareAsterisk]:
    bare = BareAsterisk(tmp_path / "asterisk", DIALPLAN)
    await bare.start()
    yield bare
    await bare.stop()
