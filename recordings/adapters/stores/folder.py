"""Recordings in a folder of this machine."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ASIDE = "unsettled"
PART = ".part"


@dataclass(frozen=True, slots=True)
class FolderStore:
    root: Path

    def put(self, path: str, content: bytes) -> None:
        """A full disk leaves nothing behind: the file has its name only once all of it is on the disk."""
        target = self._inside(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(target.name + PART)
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except OSError:
            with suppress(OSError):
                part.unlink()
            raise

    def read(self, path: str, first: int = 0, length: int | None = None) -> bytes:
        with self._inside(path).open("rb") as file:
            file.seek(first)
            return file.read(-1 if length is None else length)

    def remove(self, path: str) -> None:
        self._inside(path).unlink(missing_ok=True)

    def paths(self) -> Iterator[tuple[str, float]]:
        for file in sorted(self.root.rglob("*")):
            own = file.relative_to(self.root)
            with suppress(FileNotFoundError):  # another worker was faster
                if file.is_file() and own.parts[0] != ASIDE:
                    yield str(own), file.stat().st_mtime

    def set_aside(self, path: str) -> Path:
        target = self.root / ASIDE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return self._inside(path).replace(target)

    def _inside(self, path: str) -> Path:
        """Raises FileNotFoundError for a path that leads out of the folder, whoever wrote it down."""
        target = (self.root / path).resolve()
        if not target.is_relative_to(self.root.resolve()) or target == self.root.resolve():
            raise FileNotFoundError(path)
        return target
