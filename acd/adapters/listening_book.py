"""The books of live listening: every session as a row and in the audit log, and each listener's line."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.scribe import Scribe
from acd.adapters.tables import ListeningRow, MonitorRow, NodeRow
from acd.events import ListeningChanged
from acd.rules.listening import End, Line, LineState, Session
from config.regulation import implements
from people.handlers import Act, audit
from runtime.clock import utc_now
from runtime.database import save


@dataclass(frozen=True, slots=True)
class ListeningBook:
    """Written with the node's database and through its outbox, each call in a transaction of its own."""

    scribe: Scribe

    async def phone_of(self, login: str) -> MonitorRow | None:
        async with self.scribe.database.read() as session:
            query = select(MonitorRow).where(MonitorRow.login == login, MonitorRow.node == self.scribe.node)
            return await session.scalar(query)

    @implements("180.7.5")
    async def note(self, act: Act, *begun: Session) -> None:
        """What stands in the audit log before anything is heard."""
        async with self.scribe.database.write() as session:
            await save(session, ListeningRow, [self._row(one) for one in begun])
            await audit(session, act, utc_now())

    async def keep(self, phone: str, line: Line | None, sessions: tuple[Session, ...]) -> None:
        """The line as it is, and what became of sessions."""
        async with self.scribe.database.write() as session:
            await save(session, ListeningRow, [self._row(one) for one in sessions])
            for one in sessions:
                if one.ended_at:
                    await audit(session, _ended(self._row(one)), utc_now())
            if row := await session.get(MonitorRow, phone):
                row.state = line.state if line else LineState.FREE
                row.mode, row.awaited = (line.mode, line.awaited) if line else (row.mode, "")
                await self._tell(session, row)
        self.scribe.saved()

    async def phone_changed(self, phone: str, *, present: bool) -> None:
        async with self.scribe.database.write() as session:
            row = await session.get(MonitorRow, phone)
            if row and row.phone != present:
                row.phone = present
                await self._tell(session, row)
        self.scribe.saved()

    async def begin_anew(
        self, now: datetime, present: Collection[str], live: Collection[str], lost_at: datetime | None
    ) -> None:
        """After an interruption: no line is left, and no session open.

        One whose phone was still up (`live`) ended now, another when Asterisk was last heard of.
        """
        async with self.scribe.database.write() as session:
            node = await session.get(NodeRow, self.scribe.node)
            last = lost_at or (node.seen_until if node else now)
            for row in await session.scalars(select(MonitorRow).where(MonitorRow.node == self.scribe.node)):
                await self._interrupt(session, row.login, now, now if row.id in live else min(last, now))
                row.phone, row.state, row.awaited = row.id in present, LineState.FREE, ""
                await self._tell(session, row)
        self.scribe.saved()

    async def _interrupt(self, session: AsyncSession, login: str, now: datetime, ended: datetime) -> None:
        left_open = select(ListeningRow).where(
            ListeningRow.node == self.scribe.node,
            ListeningRow.listener == login,
            ListeningRow.ended_at.is_(None),
            ListeningRow.asked_at < now,
        )
        for row in await session.scalars(left_open):
            row.ended_at = max(ended, row.started_at or row.asked_at)
            row.reason = End.INTERRUPTED
            await audit(session, _ended({name: getattr(row, name) for name in _TOLD}), utc_now())

    async def _tell(self, session: AsyncSession, row: MonitorRow) -> None:
        await self.scribe.announce(session, ListeningChanged(row.login, utc_now(), row.state))

    def _row(self, one: Session) -> dict[str, Any]:
        return {
            "id": one.id,
            "node": self.scribe.node,
            "listener": one.listener,
            "agent": one.target.agent,
            "seat": one.target.seat,
            "call": one.target.call,
            "mode": one.mode,
            "modes": [[mode, since.isoformat()] for mode, since in one.modes],
            "asked_at": one.asked_at,
            "started_at": one.started_at,
            "ended_at": one.ended_at,
            "reason": one.reason or "",
        }


_TOLD = ("id", "listener", "agent", "seat", "call", "mode", "asked_at", "started_at", "ended_at", "reason")


def begun(one: Session) -> Act:
    return _act("listen", one, f"mode={one.mode}")


def mode_changed(one: Session, mode: str) -> Act:
    return _act("listen_mode", one, f"mode={one.mode}>{mode}")


def awaiting(login: str, agent: str, mode: str) -> Act:
    return Act(login, "listen_next", "person", agent, f"mode={mode}")


def _act(action: str, one: Session, detail: str) -> Act:
    whom = f"session={one.id} agent={one.target.agent} seat={one.target.seat}"
    return Act(one.listener, action, "call", one.target.call, f"{whom} {detail}")


def _ended(row: dict[str, Any]) -> Act:
    heard, ended = (row[name].isoformat() if row[name] else "-" for name in ("started_at", "ended_at"))
    whom = f"session={row['id']} agent={row['agent']} seat={row['seat']} mode={row['mode']}"
    detail = f"{whom} from={heard} to={ended} reason={row['reason']}"
    return Act(row["listener"], "listen_end", "call", row["call"], detail)
