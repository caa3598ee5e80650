"""Prints the description of the API (OpenAPI), from which the browser's types are made: `npm run api`."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from config.centre import load_centre
from config.settings import Settings
from console.app import create_app
from console.parts import ConsoleParts
from console.views.system import PartHealth
from recordings.adapters.stores.folder import FolderStore
from recordings.vault import Vault
from runtime.database import Database
from runtime.outbox import Announcer
from runtime.requests import PATIENCE


def description() -> dict[str, Any]:
    """Needs no installation: nothing of the parts is asked."""
    settings = Settings()
    parts = ConsoleParts(
        settings=settings,
        centre=load_centre(settings.centre_file),
        database=Database("sqlite+aiosqlite://"),
        announce=Announcer({}),
        messages=_silence,
        ask=_nowhere,
        health=_nobody,
        vault=Vault(FolderStore(Path()), Path()),
        version="0",
    )
    return create_app(parts).openapi()


async def _silence() -> AsyncIterator[tuple[str, dict[str, Any]]]:
    await asyncio.Event().wait()
    yield "", {}


async def _nowhere(part: str, request: object, patience: timedelta = PATIENCE) -> None:
    raise NotImplementedError((part, request, patience))


async def _nobody() -> Sequence[PartHealth]:
    return ()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(description(), ensure_ascii=False))
