"""What the call flows need from above and beside, filled in the wiring."""

from typing import Protocol

from people.handlers import Customer


class Register(Protocol):
    """The customer register. Raises whatever its database raises; the flow goes on without it."""

    async def __call__(self, number: str) -> Customer | None: ...
