"""What the wiring hands to the console."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from config.centre import Centre
from config.settings import Settings
from console.views.system import PartHealth
from people.crm import Crm
from recordings.vault import Vault
from runtime.database import Database
from runtime.outbox import Announcer
from runtime.requests import PATIENCE


class Ask(Protocol):
    """Asks a part elsewhere (a node by its name) to act now; raises RefusedError, UnansweredError."""

    def __call__(self, part: str, request: object, patience: timedelta = PATIENCE) -> Awaitable[Any]: ...


@dataclass(frozen=True, slots=True)
class ConsoleParts:
    """`messages` opens one ear on the bus, `health` asks every part how it is, `vault` holds the audio.

    `crm` is asked beside a call. Who knows `status_secret` is the command line of this machine and may see
    the status; who knows `gateway_secret` is a mail or fax gateway and may hand in papers.
    """

    settings: Settings
    centre: Centre
    database: Database
    announce: Announcer
    messages: Callable[[], AsyncIterator[tuple[str, dict[str, Any]]]]
    ask: Ask
    health: Callable[[], Awaitable[Sequence[PartHealth]]]
    vault: Vault
    version: str
    floor_lasts: timedelta = timedelta(milliseconds=500)
    status_secret: str | None = None
    crm: Crm | None = None
    gateway_secret: str | None = None
