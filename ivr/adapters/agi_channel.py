"""One call's FastAGI conversation: commands out, replies in, and the moment when the caller is gone."""

import asyncio
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

MOST_ENVIRONMENT_LINES = 200
LONGEST_COMMAND = 8000  # bytes; Asterisk cuts a command at 8,192 without a word
LONGEST_REPLY = 256 * 1024
BARE = re.compile(r"[A-Za-z0-9_./:+-]+")
REPLY = re.compile(r"200 result=(-?[^ ]*)(?: \((.*)\))?((?: \w+=[^ ()\n]*)*)", re.DOTALL)
REPLY_STARTS = re.compile(r"[2-5]\d\d[ -]")  # 100 Trying only says that more will come
DEAD = "511"


class AgiHangup(Exception):  # noqa: N818  # an end, not an error
    """The channel is gone: the caller hung up, or the connection is closed or past understanding."""


class AgiError(Exception):
    """Asterisk would not or could not do a command; the call goes on."""


@dataclass(frozen=True, slots=True)
class AgiReply:
    """`digits` is the result as sent (a keyed 0012, * or #); `result` its number, 0 when it has none."""

    code: int
    result: int
    data: str
    digits: str = ""
    samples: int = 0


class Keyed(NamedTuple):
    digits: str
    timed_out: bool


class Recorded(NamedTuple):
    ended: str  # dtmf, timeout (also for silence) or hangup
    digit: str | None
    length: timedelta  # for kinds of 8 kHz


async def read_environment(reader: asyncio.StreamReader) -> dict[str, str]:
    """The agi_… lines up to the empty one, names without agi_."""
    environment: dict[str, str] = {}
    for _ in range(MOST_ENVIRONMENT_LINES):
        name, colon, value = (line := await _line(reader)).partition(": ")
        if not line:
            break
        if not name.startswith("agi_") or not (colon or name.endswith(":")):
            raise AgiError(f"not FastAGI: {line[:60]!r}")
        environment[name.removeprefix("agi_").removesuffix(":")] = value
    if "request" not in environment:
        raise AgiError("no agi_request")
    return environment


async def _line(reader: asyncio.StreamReader) -> str:
    try:
        raw = await reader.readline()
    except ConnectionError as lost:
        raise AgiHangup(str(lost)) from lost
    except ValueError as too_long:
        raise AgiHangup("a line without end") from too_long
    if not raw.endswith(b"\n"):
        raise AgiHangup("closed by Asterisk")
    return raw.decode("utf-8", "replace").rstrip("\r\n")


def command_line(words: tuple[str, ...]) -> bytes:
    """Words quoted as Asterisk unquotes them; ValueError for what no quoting can carry."""
    if any(character in word for word in words for character in "\r\n\0"):
        raise ValueError(f"{words[0]}: a line break or NUL in a word")
    quoted = (
        word if BARE.fullmatch(word) else '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
        for word in words
    )
    line = " ".join(quoted).encode("utf-8", "replace") + b"\n"
    if len(line) > LONGEST_COMMAND:
        raise ValueError(f"{words[0]}: {len(line)} bytes, Asterisk reads {LONGEST_COMMAND}")
    return line


class AgiChannel:
    """The call as its script sees it. Every command raises AgiHangup once the caller is gone."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, env: dict[str, str]
    ) -> None:
        self._reader, self._writer = reader, writer
        self._owed = 0  # replies not yet read: more than one after a cancelled command
        self._unread = ""  # a reply begun and not yet whole
        self.gone = False
        self.env = env
        self.args = tuple(value for name, value in env.items() if name.startswith("arg_"))
        url = urlsplit(env["request"])
        self.path = unquote(url.path).strip("/")
        self.query = dict(parse_qsl(url.query, keep_blank_values=True))

    async def command(self, *words: str) -> AgiReply:
        """AgiHangup; AgiError: refused, or failed while the caller is still there; ValueError: unsendable."""
        reply = await self._exchange(*words)
        if reply.result == -1:  # Asterisk says it for a missing file as for a caller who left
            await self._exchange("CHANNEL", "STATUS")
            raise AgiError(f"{' '.join(words[:2])} failed {reply.data}".rstrip())
        return reply

    async def answer(self) -> None:
        await self.command("ANSWER")

    async def hangup(self) -> None:
        await self.command("HANGUP")
        self.gone = True

    async def set_variable(self, name: str, value: str) -> None:
        await self.command("SET", "VARIABLE", name, value)

    async def get_variable(self, name: str) -> str | None:
        """A variable or function(…); Asterisk cuts the value at 1,023 bytes."""
        reply = await self.command("GET", "VARIABLE", name)
        return reply.data if reply.result == 1 else None

    async def stream_file(self, prompt: str, escape_digits: str = "") -> str | None:
        """Play to the end, or to one of the digits, which is returned."""
        reply = await self.command("STREAM", "FILE", prompt, escape_digits)
        return chr(reply.result) if reply.result else None

    async def get_data(self, prompt: str, timeout: timedelta, max_digits: int) -> Keyed:  # noqa: ASYNC109
        """Play and collect up to # (not part of the digits); `timeout` runs between the digits."""
        reply = await self.command("GET", "DATA", prompt, _milliseconds(timeout), str(max_digits))
        return Keyed(reply.digits, reply.data == "timeout")

    async def record_file(  # noqa: PLR0913  # Asterisk's own list
        self,
        path: str,
        limit: timedelta,
        *,
        silence: timedelta | None = None,
        escape_digits: str = "#",
        beep: bool = True,
        kind: str = "wav",
    ) -> Recorded:
        """Record to path.kind. A caller who hangs up has ended the recording, no more: no AgiHangup here."""
        words = ["RECORD", "FILE", path, kind, escape_digits, _milliseconds(limit)]
        words += ["BEEP"] if beep else []
        words += [f"s={silence.total_seconds():.0f}"] if silence else []
        reply = await self._exchange(*words)
        length = timedelta(seconds=reply.samples / 8000)
        if reply.result == -1:
            await self._expect_gone(f"RECORD FILE failed {reply.data}")
            return Recorded("hangup", None, length)
        return Recorded(reply.data, chr(reply.result) if reply.result else None, length)

    async def exec(self, application: str, *arguments: str) -> AgiReply:
        reply = await self.command("EXEC", application, ",".join(arguments))
        if reply.result == -2:
            raise AgiError(f"no application {application}")
        return reply

    async def verbose(self, message: str, level: int = 1) -> None:
        await self.command("VERBOSE", message, str(level))

    async def _expect_gone(self, otherwise: str) -> None:
        try:
            await self._exchange("CHANNEL", "STATUS")
        except AgiHangup:
            return
        raise AgiError(otherwise)

    async def _exchange(self, *words: str) -> AgiReply:
        if self.gone:
            raise AgiHangup("the channel is gone")
        line = command_line(words)
        try:
            self._owed += 1
            self._writer.write(line)
            await self._writer.drain()
            while self._owed:
                reply = await self._reply()
                self._owed -= 1
            return _parsed(reply, words[0])
        except (AgiHangup, ConnectionError) as end:
            self.gone = True
            raise AgiHangup(str(end)) from end

    async def _reply(self) -> str:
        """The next whole reply: a usage text, or a value with line breaks, takes several lines."""
        while not REPLY_STARTS.match(self._unread):
            self._unread = await self._next()
        while not _is_whole(self._unread):
            self._unread += "\n" + await self._next()
            if len(self._unread) > LONGEST_REPLY:
                raise AgiHangup("a reply without end")
        reply, self._unread = self._unread, ""
        return reply

    async def _next(self) -> str:
        line = await _line(self._reader)
        if line == "HANGUP":
            raise AgiHangup("the caller hung up")
        return line


def _is_whole(reply: str) -> bool:
    if reply.startswith("520-"):
        return "\n520 " in reply
    return " (" not in reply or not reply.startswith("200") or REPLY.fullmatch(reply) is not None


def _parsed(reply: str, command: str) -> AgiReply:
    if reply.startswith(DEAD):
        raise AgiHangup("the channel is dead")
    found = REPLY.fullmatch(reply)
    if found is None:
        raise AgiError(f"{command}: {reply}")
    digits, data, rest = found.groups()
    samples = re.search(r"endpos=(\d+)", rest)
    return AgiReply(
        code=200,
        result=int(digits) if re.fullmatch(r"-?\d+", digits) else 0,
        data=data or "",
        digits=digits,
        samples=int(samples[1]) if samples else 0,
    )


def _milliseconds(time: timedelta) -> str:
    return str(round(time.total_seconds() * 1000))
