"""Emergency mode at a node (csc.6.3): told to Asterisk itself, whose dialplan obeys without us."""

import logging
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.ami import Connected
from acd.adapters.tables import EmergencyRow
from acd.node import Node, Part
from config.regulation import implements

log = logging.getLogger(__name__)
OFF, QUEUE, VOICEMAIL = "off", "queue", "voicemail"


@dataclass(frozen=True, slots=True)
class SetEmergency:
    """Callers hear the emergency announcement, and with `voicemail` are asked for a message at once."""

    on: bool
    voicemail: bool


class Emergencies(Part):
    """Asterisk keeps the word on disk (its own astdb): neither our database nor we are needed to obey."""

    def __init__(self, node: Node) -> None:
        self._node = node
        node.answers[SetEmergency] = self._answer

    async def _answer(self, asked: SetEmergency) -> None:
        self._set((VOICEMAIL if asked.voicemail else QUEUE) if asked.on else OFF)

    @implements("csc.6.3")
    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        """What was switched while Asterisk or we were away."""
        try:
            async with self._node.scribe.database.read() as session:
                row = await running(session)
        except (SQLAlchemyError, OSError) as error:
            log.warning("database is away (%s); Asterisk goes on with the emergency mode it knows", error)
            return
        await self._answer(SetEmergency(on=row is not None, voicemail=bool(row and row.voicemail)))

    def _set(self, mode: str) -> None:
        link = self._node.link
        self._node.act(lambda: link.act("DBPut", Family="hotline", Key="emergency", Val=mode))


async def running(session: AsyncSession) -> EmergencyRow | None:
    return await session.scalar(select(EmergencyRow).where(EmergencyRow.ended_at.is_(None)))
