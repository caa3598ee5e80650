"""All of outbound at one node, put together."""

import asyncio
import logging
from zoneinfo import ZoneInfo

from sqlalchemy.exc import SQLAlchemyError

from acd.connector import Connector
from acd.dialler import POLL, Dialler
from acd.reminders import Reminding
from runtime.clock import utc_now
from runtime.tasks import end_if_cancelled

log = logging.getLogger(__name__)


def add_outbound(connector: Connector, zone: ZoneInfo) -> Dialler | None:
    """None where the centre calls nobody."""
    node = connector.node
    if node.centre.outbound is None:
        return None
    dialler = Dialler(node, connector.agents, node.centre.outbound, zone)
    node.parts.append(dialler)
    connector.beside.append(dialler.run)
    connector.beside.append(lambda: _remind(connector))
    return dialler


async def _remind(connector: Connector) -> None:
    scribe = connector.node.scribe

    def seat_of(agent: str) -> str:
        return next((seat.id for seat in connector.node.seats.all() if seat.agent == agent), "")

    own = Reminding(scribe.database, scribe.announce, seat_of)
    while True:
        try:
            if await own.look(utc_now()):
                scribe.saved()
        except (SQLAlchemyError, OSError) as error:
            log.warning("reminders wait: the database is away (%s)", type(error).__name__)
        end_if_cancelled()
        await asyncio.sleep(POLL.total_seconds())
