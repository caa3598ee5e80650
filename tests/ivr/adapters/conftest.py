"""A FastAGI server, the wire to speak to it by hand, and a real Asterisk that calls it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from acd.adapters.ami import AmiAddress, AmiEvent, AmiLink
from ivr.adapters.fastagi import AgiScript, AgiServer
from tests.acd.adapters.ami_peer import until
from tests.acd.adapters.bare_asterisk import BareAsterisk
from tests.ivr.adapters.agi_peer import Wire

GREETING_SECONDS = 2
Call = Callable[..., Awaitable[AmiEvent]]

# The leg called `script` runs the script; the other end of the Local channel is the caller.
DIALPLAN = """[script]
exten => _X!,1,Answer()
 same => n,Set(AGIEXITONHANGUP=yes)
 same => n,Set(TIMEOUT(absolute)=${{GUARD}})
 same => n,Goto(run,1)
exten => run,1,AGI(agi://127.0.0.1:{port}/${{ROUTE}}?who=%E5%BC%A0,first,"second, third",张三)
 same => n,UserEvent(After,Status: ${{AGISTATUS}},Outcome: ${{AGI_OUTCOME}},Said: ${{SAID}})
exten => T,1,UserEvent(After,Status: ${{AGISTATUS}},Outcome: ${{AGI_OUTCOME}},Said: too late)
[caller]
exten => stays,1,Answer()
 same => n,Wait(60)
exten => keys,1,Answer()
 same => n,Wait(1)
 same => n,SendDTMF(0012#,150)
 same => n,Wait(60)
exten => leaves,1,Answer()
 same => n,Wait(1)
 same => n,Hangup()
exten => talks,1,Answer()
 same => n,Playback(privacy-prompt)
 same => n,Hangup()
"""


@pytest.fixture(autouse=True)
async def hung_up_afterwards() -> AsyncIterator[None]:
    yield
    while Wire.opened:
        Wire.opened.pop().writer.close()


@pytest.fixture
async def server() -> AsyncIterator[AgiServer]:
    """Not started: a test gives it its routes."""
    server = AgiServer(greeting=timedelta(seconds=GREETING_SECONDS))
    yield server
    await server.stop()


@pytest.fixture
def serve(server: AgiServer) -> Callable[..., Awaitable[AgiServer]]:
    async def serving(**routes: AgiScript) -> AgiServer:
        await server.start("127.0.0.1", 0, routes)
        return server

    return serving


@pytest.fixture
async def asterisk(server: AgiServer, tmp_path: Path) -> AsyncIterator[BareAsterisk]:
    await server.start("127.0.0.1", 0, {})
    bare = BareAsterisk(tmp_path / "asterisk", DIALPLAN.format(port=server.port))
    await bare.start()
    yield bare
    await bare.stop()


@pytest.fixture
async def call(server: AgiServer, asterisk: BareAsterisk) -> AsyncIterator[Call]:
    """Let a caller (stays, keys, leaves, talks) meet a script; gives the dialplan's word afterwards."""
    link = AmiLink(AmiAddress("127.0.0.1", asterisk.port, asterisk.username, asterisk.secret))
    running = asyncio.create_task(link.run())
    await until(lambda: link.connected)

    async def calling(caller: str, script: AgiScript | None = None, *, guard: int = 0) -> AmiEvent:
        server._routes = {} if script is None else {"test/path": script}
        await link.act(
            "Originate",
            Channel="Local/1800@script/n",
            Context="caller",
            Exten=caller,
            Priority=1,
            Variable=["_ROUTE=test/path", f"_GUARD={guard}"],
        )
        after: AmiEvent | None = None
        async with asyncio.timeout(30):
            while True:
                item = await link.items.get()
                if isinstance(item, AmiEvent) and item.headers.get("UserEvent") == "After":
                    after = item
                if isinstance(item, AmiEvent) and item.name == "Hangup" and ";2" in item.headers["Channel"]:
                    return after or item

    yield calling
    running.cancel()
    await asyncio.wait([running])
