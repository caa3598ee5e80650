"""The programs the house runs: the machine's own where they will do, else the unpacked ones."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from hotline.provision import layout, places
from hotline.provision.needs import Version, needs, version

BROKER = ("mosquitto", "mosquitto_passwd", "mosquitto_pub", "mosquitto_sub")
SUPER = ("/usr/local/sbin", "/usr/sbin", "/sbin")  # not on an ordinary user's PATH
MODULE_PLACES = ("lib/*/asterisk/modules", "lib/asterisk/modules", "lib64/asterisk/modules")
DATA_PLACES = ("/usr/share/asterisk", "/usr/local/share/asterisk", "/var/lib/asterisk")


class ToolMissing(Exception):  # noqa: N818 (says what is so; its name is part of the agreed surface)
    """What is not there and how to get it, for the operator as it stands."""


@dataclass(frozen=True)
class Telephony:
    """An Asterisk and the folders its configuration has to name."""

    asterisk: Path
    version: str
    astmoddir: Path
    astdatadir: Path


@dataclass(frozen=True)
class Tools:
    asterisk: Path
    asterisk_version: str
    astmoddir: Path
    astdatadir: Path
    modules: tuple[str, ...]  # to load, in this order, without `.so`
    sipp: Path
    mosquitto: Path
    mosquitto_passwd: Path
    mosquitto_pub: Path
    mosquitto_sub: Path
    ffmpeg: Path
    ffprobe: Path

    @property
    def sounds(self) -> Path:
        return self.astdatadir / "sounds"


@dataclass(frozen=True)
class Search:
    """Where to look; the defaults are this machine."""

    path: str
    cache: Path
    etc: Path = Path("/etc/asterisk")

    def which(self, name: str) -> Path | None:
        found = shutil.which(name, path=self.path)
        return Path(found) if found else None


def here() -> Search:
    return Search(os.pathsep.join([os.environ.get("PATH", os.defpath), *SUPER]), places.tools_cache())


def tools(search: Search | None = None) -> Tools:
    """Return all programs, or raise ToolMissing. Some 10 ms when everything is unpacked."""
    search = search or here()
    phone, sipp, broker = own_asterisk(search), own_sipp(search), own_broker(search)
    if not (phone and sipp and broker):
        unpacked = layout.find(search.cache)
        if not unpacked:
            raise ToolMissing(_lacking("Asterisk / SIPp / Mosquitto"))
        phone = phone or _unpacked_asterisk(unpacked)
        sipp = sipp or unpacked.program("sipp")
        broker = broker or {name: unpacked.program(name) for name in BROKER}
    present = tuple(name for name in needs().asterisk.modules if (phone.astmoddir / f"{name}.so").exists())
    return Tools(
        asterisk=phone.asterisk,
        asterisk_version=phone.version,
        astmoddir=phone.astmoddir,
        astdatadir=phone.astdatadir,
        modules=present,
        sipp=sipp,
        mosquitto=broker["mosquitto"],
        mosquitto_passwd=broker["mosquitto_passwd"],
        mosquitto_pub=broker["mosquitto_pub"],
        mosquitto_sub=broker["mosquitto_sub"],
        ffmpeg=_demanded(search, "ffmpeg"),
        ffprobe=_demanded(search, "ffprobe"),
    )


def own_asterisk(search: Search) -> Telephony | None:
    """Return the machine's Asterisk if it is new enough and has every module that is needed."""
    program = search.which("asterisk")
    release = said_version(program, "-V") if program else None
    if not program or not release or version(release) < needs().oldest["asterisk"]:
        return None
    moddir, datadir = _configured(search.etc, "astmoddir"), _configured(search.etc, "astdatadir")
    moddirs = (
        [moddir] if moddir else [p for at in MODULE_PLACES for p in program.resolve().parents[1].glob(at)]
    )
    datadirs = [datadir] if datadir else [Path(at) for at in DATA_PLACES]
    modules = next((at for at in moddirs if not lacking_modules(at)), None)
    data = next((at for at in datadirs if at.is_dir()), None)
    return Telephony(program, release, modules, data) if modules and data else None


def lacking_modules(moddir: Path) -> list[str]:
    return [name for name in needs().asterisk.required if not (moddir / f"{name}.so").exists()]


def own_sipp(search: Search) -> Path | None:
    return _new_enough(search, "sipp", "-v")


def own_broker(search: Search) -> dict[str, Path] | None:
    """Return the machine's Mosquitto with its three companions, or nothing unless all are there."""
    found = {name: path for name in BROKER if (path := search.which(name))}
    return found if len(found) == len(BROKER) and _new_enough(search, "mosquitto", "-h") else None


def said_version(program: Path, question: str) -> str | None:
    """Return the first dotted number a program says of itself."""
    try:
        said = subprocess.run(  # noqa: S603 (a program found on PATH, asked for its version)
            [program, question], capture_output=True, text=True, errors="replace", timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"(\d+(?:\.\d+)+)", said.stdout + said.stderr)
    return found[1] if found else None


def _new_enough(search: Search, name: str, question: str) -> Path | None:
    oldest: Version = needs().oldest[name]
    program = search.which(name)
    release = said_version(program, question) if program else None
    return program if release and version(release) >= oldest else None


def _configured(etc: Path, key: str) -> Path | None:
    """Return a folder that the machine's asterisk.conf names."""
    try:
        found = re.search(
            rf"^\s*{key}\s*=>?\s*(\S+)", (etc / "asterisk.conf").read_text("utf-8"), re.MULTILINE
        )
    except OSError:
        return None
    return Path(found[1]) if found else None


def _unpacked_asterisk(unpacked: layout.Sysroot) -> Telephony:
    release = unpacked.folder.name.split("-asterisk")[1].split("-")[0]
    return Telephony(unpacked.program("asterisk"), release, unpacked.modules, unpacked.data)


def _demanded(search: Search, name: str) -> Path:
    found = search.which(name)
    if not found:
        raise ToolMissing(_lacking(name))
    return found


def _lacking(name: str) -> str:
    return f"缺少 {name}:请运行 hotline setup · {name} missing: run `hotline setup` (or `make setup`)"
