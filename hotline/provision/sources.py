"""The machine's own Debian mirror and its key, read from /etc/apt in both formats."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hotline.provision.track import StepError

APT = Path("/etc/apt")
SUITES = frozenset({"oldstable", "stable", "testing", "unstable", "bookworm", "trixie", "forky", "sid"})
ONE_LINE = re.compile(r"^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+(.+)$")


@dataclass(frozen=True)
class Source:
    """A mirror as written by the machine's owner; `signed_by` may be a path or a key of many lines."""

    uris: str
    signed_by: str | None

    def stanza(self, suite: str) -> str:
        key = f"Signed-By:{self.signed_by}\n" if self.signed_by else ""
        return f"Types: deb\nURIs: {self.uris}\nSuites: {suite}\nComponents: main\n{key}"


def mirrors(apt: Path = APT) -> list[Source]:
    """Return the mirrors that carry a Debian suite's `main`. Raises StepError when there is none."""
    files = [apt / "sources.list", *sorted((apt / "sources.list.d").glob("*"))]
    found = list(dict.fromkeys(source for path in files if path.is_file() for source in _read(path)))
    if not found:
        raise StepError(
            f"{apt} 中没有 Debian 软件源 · no Debian mirror is written in {apt}",
            "写入一个 Debian 软件源,或自行安装 Asterisk ≥ 20、SIPp、Mosquitto · write one to sources.list"
            " (deb … bookworm main), or install Asterisk 20 or newer, SIPp and Mosquitto yourself",
        )
    return found


def _read(path: Path) -> Iterator[Source]:
    text = path.read_text("utf-8", errors="replace")
    if path.suffix == ".sources":
        yield from _deb822(text)
    elif path.suffix == ".list":
        yield from _one_line(text)


def _deb822(text: str) -> Iterator[Source]:
    text = re.sub(r"^#.*\n?", "", text, flags=re.MULTILINE)
    for stanza in re.split(r"\n\s*\n", text):
        fields = {
            name.lower(): value
            for name, value in re.findall(r"^([\w-]+):(.*(?:\n[ \t].*)*)", stanza, re.MULTILINE)
        }
        switched_on = fields.get("enabled", "yes").strip().lower() not in ("no", "false")
        if switched_on and _debian(
            fields.get("types", ""), fields.get("suites", ""), fields.get("components", "")
        ):
            yield Source(fields.get("uris", "").strip(), fields.get("signed-by"))


def _one_line(text: str) -> Iterator[Source]:
    for line in text.splitlines():
        match = ONE_LINE.match(line.strip())
        if not match:
            continue
        options, uri, suite, components = match.groups()
        if _debian("deb", suite, components.partition("#")[0]):
            key = re.search(r"signed-by=(\S+)", options or "")
            yield Source(uri, f" {key[1]}" if key else None)


def _debian(types: str, suites: str, components: str) -> bool:
    """A distribution's own mirror; security and third-party archives name their suites otherwise."""
    own = SUITES | {platform.freedesktop_os_release().get("VERSION_CODENAME", "")}
    return "deb" in types.split() and "main" in components.split() and bool(own & set(suites.split()))
