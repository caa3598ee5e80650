"""One unpacked tool set: its folders, its recipe, and whether everything in it finds its libraries."""

import hashlib
import json
import os
import platform
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from hotline.provision import places, stamp
from hotline.provision.needs import needs
from hotline.provision.track import StepError

PROGRAMS = ("asterisk", "sipp", "mosquitto", "mosquitto_passwd", "mosquitto_pub", "mosquitto_sub")
ELSEWHERE = (
    "自行安装 Asterisk ≥ 20、SIPp ≥ 3.7、Mosquitto ≥ 2"
    " · install Asterisk 20+, SIPp 3.7+ and Mosquitto 2+ yourself"
)
WRAPPER = """\
#!/bin/sh
home=$(dirname "$(dirname "$(readlink -f "$0")")")/root/usr
lib=$home/lib/{triplet}
exec "$lib/{loader}" --inhibit-cache --argv0 "$0" --library-path "$lib" "$home/{program}" "$@"
"""


@dataclass(frozen=True)
class Machine:
    """One of Debian's architectures and the names that it gives its loader and library folder."""

    architecture: str
    triplet: str
    loader: str


MACHINES = {
    "x86_64": Machine("amd64", "x86_64-linux-gnu", "ld-linux-x86-64.so.2"),
    "aarch64": Machine("arm64", "aarch64-linux-gnu", "ld-linux-aarch64.so.1"),
}


@dataclass(frozen=True)
class Sysroot:
    """One unpacked tool set."""

    folder: Path
    machine: Machine

    @property
    def usr(self) -> Path:
        return self.folder / "root" / "usr"

    @property
    def libraries(self) -> Path:
        return self.usr / "lib" / self.machine.triplet

    @property
    def modules(self) -> Path:
        return self.libraries / "asterisk" / "modules"

    @property
    def data(self) -> Path:
        return self.usr / "share" / "asterisk"

    def program(self, name: str) -> Path:
        return self.folder / "bin" / name


def machine() -> Machine:
    try:
        return MACHINES[platform.machine()]
    except KeyError:
        raise StepError(
            f"不支持的处理器 · no tools for this processor: {platform.machine()}", ELSEWHERE
        ) from None


def recipe() -> str:
    """Return the short name of what a tool set is made of; another recipe is another folder."""
    made_of = [asdict(needs().debian), WRAPPER, machine().architecture]
    return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()[:8]


def find(cache: Path | None = None) -> Sysroot | None:
    """Return the whole tool set of this recipe, if it is there. Quick enough for every start."""
    for folder in sorted((cache or places.tools_cache()).glob(f"*-{recipe()}"), reverse=True):
        made = stamp.read(folder)
        if made and made.recipe == recipe() and _will_do(made) and stamp.whole(folder, made):
            return Sysroot(folder, machine())
    return None


def _will_do(made: stamp.Stamp) -> bool:
    return not set(needs().asterisk.modules) & set(made.unusable)


def faults(sysroot: Sysroot) -> dict[str, list[str]]:
    """Return the programs and modules that lack libraries, with what they lack."""
    programs = [path for name in PROGRAMS for path in sysroot.usr.glob(f"*bin/{name}")]
    paths = [*programs, *sorted(sysroot.modules.glob("*.so"))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = zip(paths, pool.map(lambda path: _missing(sysroot, path), paths), strict=True)
        return {path.stem: lacking for path, lacking in found if lacking}


def unfit(sysroot: Sysroot, lacking: dict[str, list[str]]) -> list[str]:
    """Return what the house needs and cannot have from this tool set."""
    present = {path.stem for path in [*sysroot.usr.glob("*bin/*"), *sysroot.modules.glob("*.so")]}
    absent = [name for name in (*PROGRAMS, *needs().asterisk.required) if name not in present]
    return absent + [
        fault for name in (*PROGRAMS, *needs().asterisk.modules) for fault in lacking.get(name, [])
    ]


def _missing(sysroot: Sysroot, path: Path) -> list[str]:
    """A library found in the machine's own folders is missing too: another machine may not have it."""
    loader, libraries = sysroot.libraries / sysroot.machine.loader, str(sysroot.libraries)
    listed = subprocess.run(  # noqa: S603 (the loader just unpacked)
        [loader, "--inhibit-cache", "--library-path", libraries, "--list", path],
        capture_output=True,
        text=True,
        check=False,
    )
    needed = re.findall(r"^\s*(\S+) => (.*?)(?: \(0x\w+\))?$", listed.stdout, re.MULTILINE)
    outside = [f"{path.name}: {name}" for name, at in needed if not at.startswith(str(sysroot.folder))]
    return outside if listed.returncode == 0 else outside or [f"{path.name}: {listed.stderr.strip()}"]
