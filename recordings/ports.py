"""What the recordings need of whoever keeps the bytes, and of who knows what a seat should not say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from recordings.rules.transcript import Word


class StoreError(Exception):
    """The store refused or lost something; says what in words."""


class StoreAwayError(StoreError):
    """The store cannot be reached now; the same again later may well work."""


class Store(Protocol):
    """Files by path. Blocking: for a thread. Raises FileNotFoundError, StoreAwayError, StoreError."""

    def put(self, path: str, content: bytes) -> None:
        """Whole or not at all, and on the disk when it returns."""

    def read(self, path: str, first: int = 0, length: int | None = None) -> bytes:
        """`length` bytes from `first`; fewer at the end, all that follow for None."""

    def remove(self, path: str) -> None:
        """A file that is not there is removed."""

    def paths(self) -> Iterable[tuple[str, float]]:
        """Every file, and when it was last changed (seconds since 1970)."""


class LocalStore(Store, Protocol):
    """A store on this machine's own disk, where files can be set aside."""

    @property
    def root(self) -> Path: ...

    def set_aside(self, path: str) -> Path:
        """Move a file that nobody knows out of the way; it is kept."""


@dataclass(frozen=True, slots=True)
class Caution:
    """A phrase that the seat said and should not have, at so many seconds."""

    rule: str
    zh: str
    en: str
    text: str
    start: float


class Cautious(Protocol):
    """The phrases among a talk's words that quality would find in them (csc.6.1.d)."""

    def __call__(self, words: Sequence[Word]) -> Sequence[Caution]: ...
