"""SIP telephones for demo and tests: SIPp processes that dial, ring, speak and hang up as their steps say."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

SCENARIOS = Path(__file__).parent / "sipp"
SPEECH = Path(__file__).parents[2] / "config" / "demo" / "speech"
BYTES_A_SECOND = 8000  # mu-law
SILENCE = b"\xff"
REGISTER_AGAIN = 50.0
REGISTERED_WITHIN = 15.0
TRY_AGAIN = 0.5
LOCAL = "127.0.0.1"
RTP_PORTS_EACH = 8

_templates = Environment(  # noqa: S701 (SIP messages; names are quoted where they enter)
    loader=FileSystemLoader(SCENARIOS), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
_templates.filters["quoted"] = lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class StepError(Exception):
    """A step of a scenario that no phone understands."""


@dataclass(frozen=True, slots=True)
class Step:
    """`do`: wait, say, press, refer or hang up; `seconds`: how long; `what`: the speech, key or number."""

    do: str
    seconds: float = 0.0
    what: str = ""


def parse_steps(lines: Iterable[str]) -> tuple[Step, ...]:
    """Turn "wait 3", "say caller-tariff", "press 1", "hang up" into steps. Raises StepError."""
    return tuple(_parse_step(line) for line in lines)


def _parse_step(line: str) -> Step:
    if line == "hang up":
        return Step("hang up")
    do, _, what = line.partition(" ")
    if do == "wait" and re.fullmatch(r"\d+(\.\d+)?", what):
        return Step("wait", float(what))
    if do == "press" and re.fullmatch(r"[0-9*#]", what):
        return Step("press", 0.5, what)
    if do == "refer" and re.fullmatch(r"[0-9]+", what):
        return Step("refer", 20.0, what)  # then the exchange hangs up
    if do == "say":
        speech = SPEECH / f"{what}.ulaw"
        if not speech.exists():
            raise StepError(f"say {what}: no file {speech}")
        return Step("say", speech.stat().st_size / BYTES_A_SECOND, str(speech))
    raise StepError(f"{line!r}: a step is wait SECONDS, say SPEECH, press KEY, refer NUMBER or hang up")


@dataclass(slots=True)
class Exchange:
    """Where the phones dial to, and the ports they themselves take from `first_port` on."""

    sipp: Path
    sip_port: int
    folder: Path
    first_port: int = 40000
    _next_rtp: int = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "silence.ulaw").write_bytes(SILENCE * BYTES_A_SECOND)
        self._next_rtp = self.first_port

    def scenario(self, template: str, name: str, **words: object) -> Path:
        path = self.folder / f"{name}.xml"
        silence = self.folder / "silence.ulaw"
        text = _templates.get_template(f"{template}.xml.j2").render(silence=silence, **words)
        path.write_text(text, encoding="utf-8", errors="surrogateescape")
        return path

    def _own_ports(self, calls: int) -> tuple[str, ...]:
        """For sound, and for SIPp's remote control, of which it would else find no more than sixty."""
        first, self._next_rtp = self._next_rtp, self._next_rtp + RTP_PORTS_EACH * calls
        last = self._next_rtp - 1
        return ("-min_rtp_port", str(first), "-max_rtp_port", str(last - 1), "-cp", str(last))

    @asynccontextmanager
    async def sipp_process(
        self, scenario: Path, port: int, *options: str, calls: int = 1
    ) -> AsyncIterator[asyncio.subprocess.Process]:
        """A running SIPp with room for so many calls, none to register; ended when the block is left."""
        process = await asyncio.create_subprocess_exec(
            str(self.sipp),
            f"{LOCAL}:{self.sip_port}",
            *("-sf", str(scenario), "-i", LOCAL, "-mi", LOCAL, "-p", str(port)),
            *(self._own_ports(calls) if calls else ()),
            *("-nostdin", "-trace_err", "-error_file", str(scenario.with_suffix(".err"))),
            *options,
            cwd=self.folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


@dataclass(frozen=True, slots=True)
class CallerPhone:
    """Dials once from `port` (which the exchange knows as a trunk) and acts out its steps."""

    name: str
    number: str
    dials: str
    port: int
    steps: tuple[Step, ...]
    display: str = ""

    async def call(self, exchange: Exchange) -> int:
        """SIPp's exit code: 0 when the call went as the steps say, 1 when the other side ended it early."""
        scenario = exchange.scenario("caller", f"caller-{self.name}", phone=self, steps=self.steps)
        async with exchange.sipp_process(scenario, self.port, "-m", "1") as process:
            return await process.wait()


@dataclass(frozen=True, slots=True)
class SeatPhone:
    """A seat's softphone: registers with its secret, rings `answer_after` seconds, greets, acts, listens."""

    seat: str
    secret: str
    port: int
    answer_after: float
    steps: tuple[Step, ...] = ()

    @asynccontextmanager
    async def on_the_hook(self, exchange: Exchange) -> AsyncIterator[None]:
        scenario = exchange.scenario("seat", f"seat-{self.seat}", phone=self, steps=self.steps)
        async with exchange.sipp_process(scenario, self.port, "-aa"):
            async with asyncio.timeout(REGISTERED_WITHIN):
                while await self.register(exchange, anew=True):  # noqa: ASYNC110 (SIPp only ends)
                    await asyncio.sleep(TRY_AGAIN)
            registrar = asyncio.create_task(self._keep_registered(exchange))
            try:
                yield
            finally:
                registrar.cancel()
                await asyncio.gather(registrar, return_exceptions=True)

    async def register(self, exchange: Exchange, *, anew: bool = False) -> int:
        """`anew` clears first what an exchange still knows of a phone that went without a word.

        Asterisk would take the new one for the old one and look only at its next turn whether it is there.
        """
        scenario = exchange.scenario("register", f"register-{self.seat}", phone=self, anew=anew)
        options = ("-m", "1", "-au", self.seat, "-ap", self.secret, "-timeout", "5")
        async with exchange.sipp_process(scenario, 0, *options, calls=0) as process:
            return await process.wait()

    async def _keep_registered(self, exchange: Exchange) -> None:
        while True:
            await asyncio.sleep(REGISTER_AGAIN)
            await self.register(exchange)
