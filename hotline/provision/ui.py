"""The web console, built from console/ui into console/static when its sources have changed."""

import hashlib
import os
import sys
from pathlib import Path

from hotline.provision import node, places
from hotline.provision.track import StepError, Track

BUILT_FROM = ".built-from"
NOT_SOURCES = {"node_modules", "dist", ".vite"}
CHECKS = ("check", "test", "api:check")
NETWORK = "检查网络后重试 · check the network and try again"
SOURCES = "见日志,修正后 · read the log, correct console/ui, then: make ui"


def sources() -> Path | None:
    """Return the folder of the sources; an installed package has only the result."""
    folder = places.house() / "console" / "ui"
    return folder if (folder / "package.json").is_file() else None


def result() -> Path:
    return places.house() / "console" / "static"


def built() -> bool:
    folder = sources()
    if not folder:
        return True
    note = result() / BUILT_FROM
    return note.is_file() and note.read_text("ascii") == _digest(folder)


def build(track: Track) -> None:
    """Build unless nothing has changed since the last build. Raises StepError."""
    folder = sources()
    if not folder or built():
        return
    digest = _digest(folder)
    _npm(track, folder, "生成界面 · building the console", "run", "build")
    if not (result() / "index.html").is_file():
        raise StepError(f"没有生成 {result()}/index.html · was not built", SOURCES)
    (result() / BUILT_FROM).write_text(digest, "ascii")


def check(track: Track) -> None:
    """Run the console's own checks: types, tests, and its picture of the server's interface."""
    folder = sources()
    if folder:
        for script in CHECKS:
            _npm(track, folder, f"检查界面 · checking the console: {script}", "run", script)


def _npm(track: Track, folder: Path, doing: str, *command: str) -> None:
    programs = node.install(track)
    path = os.pathsep.join([str(programs), os.environ.get("PATH", os.defpath)])
    env = {"PATH": path, "CI": "1", "NO_COLOR": "1"}
    lock, installed = folder / "package-lock.json", folder / "node_modules" / BUILT_FROM
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not installed.is_file() or installed.read_text("ascii") != wanted:
        track.say("下载界面的库 · downloading the console's libraries")
        npm = [str(programs / "npm"), "ci", "--no-audit", "--no-fund", "--prefer-offline"]
        track.run(npm, cwd=folder, env=env, mend=NETWORK)
        installed.write_text(wanted, "ascii")
    track.say(doing)
    track.run([str(programs / "npm"), *command], cwd=folder, env=env, mend=SOURCES)


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(_files(folder)):
        digest.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in NOT_SOURCES]
        found += [Path(at, name) for name in names]
    return found


if __name__ == "__main__":
    from rich.console import Console

    from hotline.provision.steps import Step, perform

    ways = {
        "build": Step("ui", "网页界面 · web console", build),
        "check": Step("ui-check", "界面检查 · console checks", check),
    }
    sys.exit(0 if perform([ways[sys.argv[1]]], Console()) else 1)
