"""Figures of the queues for wall boards, on the bus: on change, at most once a second (ops.2.1)."""

import asyncio
import logging
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy.exc import SQLAlchemyError

from acd.adapters.figures import queue_figures
from acd.events import QueueFigures
from acd.node import Node, Part
from acd.rules.call import Call
from acd.rules.facts import Fact
from acd.seats import Seat
from config.regulation import implements
from runtime.clock import utc_now
from runtime.database import Database

log = logging.getLogger(__name__)

PAUSE = 1.0
LOOKS = 2  # after a change: the books are written behind, so one look may come too early


class WallBoard(Part):
    def __init__(self, node: Node, database: Database, zone: ZoneInfo) -> None:
        self._node, self._database, self._zone = node, database, zone
        self._looks = LOOKS
        self._day: date | None = None
        self._told: dict[str, QueueFigures] = {}

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        self._looks = LOOKS

    def seat_changed(self, seat: Seat, before: Seat) -> None:  # noqa: ARG002 (a Part's)
        self._looks = LOOKS

    async def run(self) -> None:
        while True:
            try:
                await self.look(utc_now())
            except (SQLAlchemyError, OSError) as error:
                log.warning("no figures for wall boards now: %s", type(error).__name__)
            await asyncio.sleep(PAUSE)

    @implements("ops.2.1")
    async def look(self, now: datetime) -> None:
        """Tell what is different from what was told, if anything can be."""
        day = now.astimezone(self._zone).date()
        if not self._looks and day == self._day:
            return
        self._looks, self._day = max(0, self._looks - 1), day
        async with self._database.read() as session:
            since = datetime.combine(day, time(), self._zone)
            found = await queue_figures(session, self._node.centre, since, now)
        for figures in found:
            told = self._told.get(figures.queue)
            if told is None or replace(told, at=now) != figures:
                self._told[figures.queue] = figures
                self._node.scribe.tell(events=[figures])
