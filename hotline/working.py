"""One worker for recordings and transcription: its parts, and its clean end."""

import asyncio
import multiprocessing

from acd.adapters.asterisk_config import Places
from config.lexicon import load_lexicon
from hotline.hearing import ear, fault_of
from hotline.installation import Installation
from hotline.reactions import announcer
from recordings.worker import Worker
from runtime.database import Database

LOOK_FOR_MODEL = 2.0


def worker(installation: Installation, database: Database) -> Worker:
    return Worker(
        database,
        announcer(installation.centre, installation.quality.rules),
        spools_here(installation),
        installation.vault,
        installation.centre,
        load_lexicon(),
        installation.settings.zone,
        ear(installation.settings.recogniser),
    )


def spools_here(installation: Installation) -> dict[str, Places]:
    """By node. What is captured elsewhere is left to a worker that can see it."""
    found = {own.node: installation.places(own) for own in installation.settings.exchanges}
    return {node: spool for node, spool in found.items() if spool.calls.is_dir()}


async def work() -> None:
    """Until cancelled, or until the model has come that was missing: whoever started us starts us again.

    Logs to standard error, which is the log file of whoever started it.
    """
    installation = Installation.load()
    database = installation.open_database()
    own = worker(installation, database)
    working = asyncio.create_task(own.run())
    try:
        await asyncio.wait([working] if own.ear else [working, asyncio.create_task(_model(installation))],
                           return_when=asyncio.FIRST_COMPLETED)  # fmt: skip
        if working.done():
            await working
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        for process in multiprocessing.active_children():
            process.kill()  # a transcription may take minutes more; its job is taken up again
        await database.close()


async def _model(installation: Installation) -> None:
    while fault_of(installation.settings.recogniser):  # noqa: ASYNC110 (another process installs it)
        await asyncio.sleep(LOOK_FOR_MODEL)
