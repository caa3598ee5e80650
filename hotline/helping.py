"""The process of help during the call (csc.7): its parts, and its clean end. Calls go before it."""

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator
from functools import partial

from config.lexicon import load_lexicon
from config.settings import LiveHelpSettings, RecogniserSettings
from hotline.hearing import ear, fault_of
from hotline.installation import Installation
from hotline.working import LOOK_FOR_MODEL, spools_here
from quality.phrases import cautions
from recordings.live_help import LiveHelp, part_of
from runtime.bus import Herald, listen
from runtime.database import Database
from runtime.requests import Answering
from runtime.tasks import Supervisor

SECTION = "live_help"
BEHIND_CALLS = 10  # of nice: whoever carries calls has the processor first


def live_help(installation: Installation, database: Database) -> LiveHelp:
    own = installation.settings.live_help
    return LiveHelp(
        database,
        spools_here(installation),
        ear(recogniser_of(own), SECTION),
        own.calls,
        own.processes,
        load_lexicon(),
        partial(cautions, installation.quality.rules),
        installation.settings.zone,
        Herald(installation.bus),
        lambda: _changes(installation),
    )


def recogniser_of(own: LiveHelpSettings) -> RecogniserSettings:
    return RecogniserSettings.model_construct(engine=own.engine, model=own.model)


def _changes(installation: Installation) -> AsyncIterator[object]:
    return listen(installation.bus, "call/+/stage", "call/+/ended")


async def help_calls() -> None:
    """Until cancelled, or until the model has come that was missing: whoever started us starts us again."""
    os.nice(BEHIND_CALLS)
    installation = Installation.load()
    database = installation.open_database()
    own = live_help(installation, database)
    answering = {
        f"answering {node}": Answering(installation.bus, part_of(node), own.handlers).run
        for node in own.spools
    }
    helping = asyncio.create_task(Supervisor(own.parts() | answering).run())
    waiting = [] if own.ear else [asyncio.create_task(_model(installation))]
    try:
        await asyncio.wait([helping, *waiting], return_when=asyncio.FIRST_COMPLETED)
        if helping.done():
            await helping
    finally:
        for task in (helping, *waiting):
            task.cancel()
        await asyncio.gather(helping, *waiting, return_exceptions=True)
        for process in multiprocessing.active_children():
            process.kill()
        await database.close()


async def _model(installation: Installation) -> None:
    while fault_of(recogniser_of(installation.settings.live_help), SECTION):  # noqa: ASYNC110 (another process installs it)
        await asyncio.sleep(LOOK_FOR_MODEL)
