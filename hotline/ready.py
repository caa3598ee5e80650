"""What is looked at before anything is started, and before most of the program is even loaded."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager

from hotline.errors import SetupError
from hotline.installation import OWN_END, Installation
from hotline.provision.tools import ToolMissing, Tools, tools


@contextmanager
def ready_machine(installation: Installation) -> Iterator[Tools]:
    """Everything a start needs is there and nobody else runs here. Raises SetupError."""
    installation.prepare_folders()
    installation.check_settings()
    try:
        found = tools()
    except ToolMissing as error:
        raise SetupError(str(error)) from None
    with installation.lock() as was_killed:
        installation.check_ports(OWN_END if was_killed else 0)
        yield found


def log_to(installation: Installation) -> None:
    installation.prepare_folders()
    logging.basicConfig(
        filename=installation.settings.path("log", "hotline.log"),
        level=os.environ.get("HOTLINE_LOG_LEVEL", "INFO"),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
