"""What the exchange must know of higher packages; they fill it, hotline/wiring.py joins it."""

from collections.abc import Awaitable
from typing import Protocol


class OwnWork(Protocol):
    """Whether work waits that a post does beside taking calls: recordings, letters."""

    def __call__(self) -> Awaitable[bool]: ...
