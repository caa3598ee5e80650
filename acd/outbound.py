"""All of outbound at one node, put together."""

import asyncio
import logging

from sqlalchemy.exc import SQLAlchemyError

from acd.connector import Connector
from acd.dialler import POLL, Dialler
from acd.node import Node, Part
from acd.reminders import Reminding
from config.working_calendar import WorkingCalendar
from runtime.clock import utc_now
from runtime.tasks import end_if_cancelled

log = logging.getLogger(__name__)


class Reminders(Part):
    """Told for as long as the connector runs, also without Asterisk."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._due = Reminding(node.scribe.database, node.scribe.announce)

    async def run(self) -> None:
        while True:
            try:
                if await self._due.look(utc_now()):
                    self._node.scribe.saved()
            except (SQLAlchemyError, OSError) as error:
                log.warning("reminders wait: the database is away (%s)", type(error).__name__)
            end_if_cancelled()
            await asyncio.sleep(POLL.total_seconds())


def add_outbound(connector: Connector, calendar: WorkingCalendar) -> None:
    """Nothing where the centre calls nobody."""
    node = connector.node
    if node.centre.outbound:
        node.parts.append(Dialler(node, connector.agents, node.centre.outbound, calendar))
        node.parts.append(Reminders(node))
