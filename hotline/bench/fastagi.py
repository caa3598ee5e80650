"""FastAGI commands a second: calls side by side, each asking and answering in turn over TCP."""

import asyncio
import time

from config.settings import LOOPBACK
from hotline.bench.figures import Figure
from ivr.adapters.fastagi import AgiChannel, AgiServer

CALLS = 50
COMMANDS = 200
REQUEST = (
    b"agi_network: yes\nagi_network_script: bench\n"
    b"agi_request: agi://127.0.0.1/bench\nagi_channel: PJSIP/b\n\n"
)


async def measure() -> list[Figure]:
    server = AgiServer()
    await server.start(LOOPBACK, 0, {"bench": _script})
    try:
        began = time.perf_counter()
        answered = sum(await asyncio.gather(*(_asterisk(server.port) for _ in range(CALLS))))
        took = time.perf_counter() - began
    finally:
        await server.stop()
    assert answered >= CALLS * COMMANDS, f"{answered} commands came"
    of = f"{CALLS} calls side by side, {COMMANDS} commands each"
    return [Figure("fastagi.commands", "FastAGI 指令 · FastAGI commands", round(answered / took), "/s", of)]


async def _script(channel: AgiChannel) -> None:
    for number in range(COMMANDS):
        await channel.set_variable("BENCH", str(number))


async def _asterisk(port: int) -> int:
    """How many commands came. Answers each at once, as Asterisk does SET VARIABLE."""
    reader, writer = await asyncio.open_connection(LOOPBACK, port)
    writer.write(REQUEST)
    commands = 0
    while await reader.readline():
        commands += 1
        writer.write(b"200 result=1\n")
    writer.close()
    return commands
