"""Telephones that speak a tone and keep what reaches their ear: who hears whom, and how loud."""

import asyncio
import socket
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.demo.phones import LOCAL, CallerPhone, Exchange, SeatPhone, parse_steps
from tests.calls.stand import PORTS_EACH, Stand, free_ports

RATE, FRAME, HEADER = 8000, 160, 12
PORTS_AN_EAR = 32  # its phone, and what registers it
LOUD = 8000.0  # amplitude of a spoken tone


def _decoded() -> NDArray[np.float64]:
    """The 256 values of mu-law."""
    code = ~np.arange(256) & 0xFF
    magnitude = (((code & 0x0F) << 3) + 0x84) << ((code & 0x70) >> 4)
    return np.where(code & 0x80, 0x84 - magnitude, magnitude - 0x84).astype(float)


VALUES = _decoded()


def spoken(hertz: int) -> bytes:
    """A second of the tone in mu-law; whole periods, so that it repeats without a click."""
    wave = LOUD * np.sin(2 * np.pi * hertz * np.arange(RATE) / RATE)
    return bytes(np.abs(VALUES[None, :] - wave[:, None]).argmin(axis=1).astype(np.uint8))


@dataclass
class Ear(asyncio.DatagramProtocol):
    """One telephone's audio: speaks its tone to whoever speaks to it.

    It speaks in a thread of its own: a busy event loop would send late and in bursts, and be dropped.
    """

    hertz: int
    port: int = field(default_factory=lambda: 2 * (free_ports(1, socket.SOCK_DGRAM)[0] // 2))
    heard: bytearray = field(default_factory=bytearray)
    over: threading.Event = field(default_factory=threading.Event)
    _to: tuple[str, int] | None = None

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._to = addr
        if data[1] & 0x7F == 0:
            self.heard += data[HEADER:]

    def speak(self, through: socket.socket) -> None:
        tone, number, begun = spoken(self.hertz), 0, time.monotonic()
        while not self.over.wait(max(0, begun + number * FRAME / RATE - time.monotonic())):
            at = number * FRAME % RATE
            head = b"\x80\x00" + (number & 0xFFFF).to_bytes(2) + (number * FRAME & 0xFFFFFFFF).to_bytes(4)
            if self._to:
                through.sendto(head + b"tone" + tone[at : at + FRAME], self._to)
            number += 1

    def level(self, hertz: int) -> float:
        """How loud the tone is in the last second of what was heard."""
        return loudness(VALUES[np.frombuffer(bytes(self.heard[-RATE:]), np.uint8)], hertz)


def loudness(samples: NDArray[Any], hertz: int) -> float:
    """The share of the tone, 1.0 as spoken, 0.0 where nothing is: the median of the tenths of a second."""
    if len(samples) < RATE // 2:
        return 0.0
    tenth = RATE // 10
    pieces = samples[: len(samples) // tenth * tenth].astype(float).reshape(-1, tenth)
    turning = np.exp(-2j * np.pi * hertz * np.arange(tenth) / RATE)
    return float(np.median(np.abs(pieces @ turning)) * 2 / tenth / LOUD)


@dataclass(slots=True)
class EarExchange(Exchange):
    """Phones dialling here leave their audio to the ear."""

    ear: Ear | None = None

    def scenario(self, template: str, name: str, **words: object) -> Path:
        path = Exchange.scenario(self, template, name, **words)
        assert self.ear
        lines = path.read_text().replace("[rtpstream_audio_port]", str(self.ear.port)).splitlines()
        path.write_text("\n".join(line for line in lines if "rtp_stream" not in line))
        return path


@dataclass
class Phones:
    """Telephones with ears, at one hotline."""

    stand: Stand

    @asynccontextmanager
    async def ear(self, hertz: int) -> AsyncIterator[EarExchange]:
        ear = Ear(hertz)
        own, through = self.stand.exchange, socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        through.bind((LOCAL, ear.port))
        through.setblocking(False)
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(lambda: ear, sock=through)
        speaking = asyncio.create_task(asyncio.to_thread(ear.speak, through))
        try:
            first = own.first_port + PORTS_EACH // 2 + PORTS_AN_EAR * next(self.stand._ear_turn)
            yield EarExchange(own.sipp, own.sip_port, own.folder, first, ear=ear)
        finally:
            ear.over.set()
            await speaking
            transport.close()

    @asynccontextmanager
    async def answering(self, account: str, secret: str, hertz: int, *says: str) -> AsyncIterator[Ear]:
        """A seat's or a listener's phone that answers at once."""
        async with self.ear(hertz) as exchange:
            port = free_ports(1, socket.SOCK_DGRAM)[0]
            phone = SeatPhone(account, secret, port, 0.2, parse_steps(says))
            async with phone.on_the_hook(exchange):
                assert exchange.ear
                yield exchange.ear

    @asynccontextmanager
    async def calling(self, number: str, hertz: int, *steps: str, dials: str = "1801") -> AsyncIterator[Ear]:
        """A caller at work on their steps."""
        async with self.ear(hertz) as exchange:
            trunk = self.stand.installation.centre.trunk("carrier")
            assert trunk
            address = trunk.match[next(self.stand._trunk_turn) % len(trunk.match)]
            phone = CallerPhone(number, number, dials, int(address.rpartition(":")[2]), parse_steps(steps))
            self.stand.phones[number] = asyncio.create_task(phone.call(exchange), name=f"phone {number}")
            assert exchange.ear
            yield exchange.ear
