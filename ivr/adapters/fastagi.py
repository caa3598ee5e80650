"""FastAGI server: Asterisk asks over TCP what to do with a call, a script answers command by command."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from ivr.adapters.agi_channel import (
    AgiChannel,
    AgiError,
    AgiHangup,
    AgiReply,
    Keyed,
    Recorded,
    read_environment,
)

__all__ = [
    "OUTCOME", "AgiChannel", "AgiError", "AgiHangup", "AgiReply", "AgiScript", "AgiServer", "Keyed",
    "Recorded",
]  # fmt: skip

log = logging.getLogger(__name__)

AgiScript = Callable[[AgiChannel], Awaitable[None]]

LONGEST_LINE = 64 * 1024
LAST_WORDS = 5  # seconds a cancelled script may still take to let go
OUTCOME = "AGI_OUTCOME"  # done, failed or unknown; empty when nobody answered: AGISTATUS cannot tell


class AgiServer:
    """One task a call. Whatever a script or a peer does, the other calls go on and the dialplan goes on."""

    def __init__(self, *, greeting: timedelta = timedelta(seconds=5)) -> None:
        self._greeting = greeting
        self._routes: Mapping[str, AgiScript] = {}
        self._server: asyncio.Server | None = None
        self.port = 0
        self._calls: set[asyncio.Task[None]] = set()

    async def start(self, host: str, port: int, routes: Mapping[str, AgiScript]) -> None:
        """Listen; port 0 takes a free one. Routes are paths without the slash: agi://host/incoming."""
        self._routes = routes
        self._server = await asyncio.start_server(
            self._connected, host, port, limit=LONGEST_LINE, backlog=512
        )
        self.port = int(self._server.sockets[0].getsockname()[1])

    @property
    def calls(self) -> int:
        return len(self._calls)

    async def serve(self) -> None:
        """Serve until cancelled, then stop."""
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            await self.stop()

    async def stop(self, drain: timedelta = timedelta(0)) -> None:
        """Take no more calls, give running scripts `drain`, cancel the rest; their dialplans go on."""
        if self._server is not None:
            self._server.close()
        if self._calls and drain:
            await asyncio.wait(self._calls, timeout=drain.total_seconds())
        for call in self._calls:
            call.cancel()
        if self._calls:
            await asyncio.wait(self._calls, timeout=LAST_WORDS)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        call = asyncio.create_task(self._call(reader, writer))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    async def _call(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            channel = await self._greet(reader, writer)
            if channel is not None:
                outcome = await self._run(channel)
                await channel.set_variable(OUTCOME, outcome)
        except AgiHangup:
            log.debug("the caller hung up")
        except Exception:  # the edge: what happens to one call stays with it
            log.exception("a FastAGI connection failed")
        finally:
            writer.close()

    async def _greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> AgiChannel | None:
        peer = writer.get_extra_info("peername")
        try:
            async with asyncio.timeout(self._greeting.total_seconds()):
                return AgiChannel(reader, writer, await read_environment(reader))
        except TimeoutError:
            log.warning("FastAGI %s: no complete request within %s", peer, self._greeting)
        except AgiError as fault:
            log.warning("FastAGI %s: %s", peer, fault)
        except AgiHangup as end:
            log.info("FastAGI %s: nothing asked, %s", peer, end)
        return None

    async def _run(self, channel: AgiChannel) -> str:
        script = self._routes.get(channel.path)
        if script is None:
            log.error("FastAGI: no script for %r", channel.path)
            return "unknown"
        try:
            await script(channel)
        except AgiHangup:
            raise
        except Exception:  # the edge: the dialplan goes on without the script
            log.exception("FastAGI script %r failed on %s", channel.path, channel.env.get("channel"))
            return "failed"
        return "done"
