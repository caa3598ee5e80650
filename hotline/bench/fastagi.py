"""FastAGI: commands a second, and how long a caller waits for the decision where to go, by calls a second."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from config.settings import LOOPBACK
from hotline.bench.figures import Figure, spread
from hotline.bench.ground import Ground, end
from ivr.adapters.fastagi import AgiChannel, AgiServer

CALLS = 50
COMMANDS = 200
PACES = (1, 20, 50, 100)  # calls a second
SECONDS, LEAST = 2.0, 5  # so long at each pace, and so many calls at least
REQUEST = (
    "agi_network: yes\nagi_network_script: {path}\nagi_request: agi://127.0.0.1/{path}\n"
    "agi_channel: PJSIP/trunk-carrier-{number:08x}\nagi_callerid: 138{number:08d}\n"
    "agi_arg_1: 180\nagi_arg_2: carrier\n\n"
)
KEYED_ONE, PLAYED = b"200 result=1\n", b"200 result=0 endpos=0\n"
DECIDED = b"SET VARIABLE HOTLINE_STEP_1 "


async def measure() -> list[Figure]:
    """The adapter alone."""
    server = AgiServer()
    await server.start(LOOPBACK, 0, {"bench": _script})
    try:
        began = time.perf_counter()
        calls = await asyncio.gather(*(_asked(server.port, "bench", number) for number in range(CALLS)))
        took = time.perf_counter() - began
    finally:
        await server.stop()
    answered = sum(len(call) for call in calls)
    assert answered >= CALLS * COMMANDS, f"{answered} commands came"
    of = f"{CALLS} calls side by side, {COMMANDS} commands each"
    return [Figure("fastagi.commands", "FastAGI 指令 · FastAGI commands", round(answered / took), "/s", of)]


async def measure_decisions(ground: Ground, paces: Sequence[int] = PACES) -> list[Figure]:
    """`incoming` with all it asks the database, beside a server that only says the same commands.

    A route in the dialplan alone has no such step: it costs nothing and knows nobody.
    """
    flows = asyncio.create_task(ground.wiring.run_flows())
    await ground.wiring.flows_ready.wait()
    port = ground.installation.settings.fastagi.port
    said = [command for command, _ in await _asked(port, "incoming", 0)]
    figures = await _at_every_pace(paces, port, "decision", "接入决策 · routing decision")
    await end(flows)
    async with _parrot(said) as port:
        return figures + await _at_every_pace(paces, port, "bare", "对照:照念指令 · baseline, same commands")


async def _at_every_pace(paces: Sequence[int], port: int, what: str, told: str) -> list[Figure]:
    figures: list[Figure] = []
    for pace in paces:
        calls = max(LEAST, round(pace * SECONDS))
        seconds = await _paced(port, pace, calls)
        figures += spread(f"fastagi.{what}.{pace}", f"{told}, {pace}/s", seconds, f"{calls} calls")
    return figures


async def _paced(port: int, pace: float, calls: int) -> list[float]:
    """Seconds from the connection to the first step of the decision, call by call."""
    loop = asyncio.get_running_loop()
    began, asking = loop.time(), []
    for number in range(calls):
        await asyncio.sleep(began + number / pace - loop.time())
        asking.append(asyncio.create_task(_asked(port, "incoming", number)))
    return [_decided(call) for call in await asyncio.gather(*asking)]


Asked = list[tuple[bytes, float]]  # commands with the seconds from the connection to each


def _decided(call: Asked) -> float:
    return next(after for command, after in call if command.startswith(DECIDED))


async def _asked(port: int, path: str, number: int) -> Asked:
    """What Asterisk is asked in one call, which answers each command at once: the caller keys 1."""
    began = time.perf_counter()
    reader, writer = await asyncio.open_connection(LOOPBACK, port)
    writer.write(REQUEST.format(path=path, number=number).encode())
    asked: Asked = []
    while command := await reader.readline():
        asked.append((command, time.perf_counter() - began))
        writer.write(PLAYED if command.startswith(b"STREAM FILE") else KEYED_ONE)
    writer.close()
    return asked


@asynccontextmanager
async def _parrot(commands: Sequence[bytes]) -> AsyncIterator[int]:
    """A bare TCP server at the port given: says the commands one after the other, whoever calls."""

    async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\n\n")
        for command in commands:
            writer.write(command)
            await reader.readline()
        writer.close()

    server = await asyncio.start_server(say, LOOPBACK, 0)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()


async def _script(channel: AgiChannel) -> None:
    for number in range(COMMANDS):
        await channel.set_variable("BENCH", str(number))
