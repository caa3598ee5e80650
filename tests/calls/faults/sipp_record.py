"""What SIPp itself wrote down: when which caller dialled, was answered, by which seat, and when it ended."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

MESSAGE = re.compile(r"^-{20,} (?P<at>\S+)\n\w+ message (?P<way>sent|received)[^\n]*\n\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One call as one side of it saw it; `heard`: when the other side first said anything to the INVITE."""

    number: str
    asked: str  # whom the INVITE is for: the line, or a seat
    began: datetime
    heard: datetime | None = None
    answered: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    at: datetime
    first_line: str
    headers: Mapping[str, str]

    @property
    def method(self) -> str:
        return self.headers["cseq"].split()[1]


def dialogues(trace: Path) -> list[Dialogue]:
    """In order of their beginning."""
    found: dict[str, Dialogue] = {}
    for message in _messages(trace.read_text(encoding="utf-8", errors="replace")):
        call = message.headers["call-id"]
        if message.first_line.startswith("INVITE ") and call not in found:
            asked = _user(message.first_line.split()[1])
            found[call] = Dialogue(_user(message.headers["from"]), asked, message.at)
        elif call in found:
            found[call] = _after(found[call], message)
    return list(found.values())


def _after(known: Dialogue, message: Message) -> Dialogue:
    if message.first_line.startswith("SIP/2.0 ") and message.method == "INVITE":
        ok = message.first_line.startswith("SIP/2.0 200")
        answered = known.answered or (message.at if ok else None)
        return replace(known, heard=known.heard or message.at, answered=answered)
    over = message.first_line.startswith(("BYE ", "CANCEL "))
    if over and not known.ended:
        return replace(known, ended=message.at)
    return known


def _messages(text: str) -> Iterator[Message]:
    marks = list(MESSAGE.finditer(text))
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        first, *rest = text[mark.end() : end].partition("\n\n")[0].splitlines()
        headers = dict(line.split(":", 1) for line in rest if ":" in line)
        known = {name.strip().lower(): value.strip() for name, value in headers.items()}
        if {"call-id", "cseq", "from"} <= known.keys():
            yield Message(datetime.fromisoformat(mark["at"]), first, known)


def _user(address: str) -> str:
    found = re.search(r"sips?:([^@>;]*)@", address)
    return found[1] if found else ""
