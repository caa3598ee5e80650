"""What the call flows need from above and beside, filled in the wiring."""

from typing import Protocol

from acd.call_backs import Wish
from people.handlers import Customer


class Register(Protocol):
    """The customer register. Raises whatever its database raises; the flow goes on without it."""

    async def __call__(self, number: str) -> Customer | None: ...


class Promise(Protocol):
    """Keeps a caller's place for a call-back. Raises NumberRefusedError, or what its database raises."""

    async def __call__(self, wish: Wish) -> None: ...
