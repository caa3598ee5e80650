"""Phones of those who listen, and what an inspector has listened to."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import ListeningRow, MonitorRow

PHONES = {"zhijian": "monitor-9002", "banzhang": "monitor-9001", "admin": "monitor-9003"}


async def listening(session: AsyncSession, now: datetime) -> None:
    """Two sessions of the inspector's are over; nobody is listening."""
    for login, phone in PHONES.items():
        session.add(MonitorRow(id=phone, node="ast1", login=login, secret="not shown", phone=True))
    session.add_all(
        (
            ended(1, now - timedelta(hours=2), "agent2", 95.0, "caller_hung_up", "whisper"),
            ended(2, now - timedelta(hours=1), "agent9", None, "not_answered", "listen"),
        )
    )


def ended(  # noqa: PLR0917 (the columns that differ)
    number: int, asked_at: datetime, agent: str, seconds: float | None, reason: str, mode: str
) -> ListeningRow:
    started_at = asked_at + timedelta(seconds=3) if seconds else None
    return ListeningRow(
        id=f"session-{number}",
        node="ast1",
        listener="zhijian",
        agent=agent,
        seat="s03",
        call=f"ended-{number}",
        mode=mode,
        modes=[[mode, asked_at.isoformat()]],
        asked_at=asked_at,
        started_at=started_at,
        ended_at=(started_at or asked_at) + timedelta(seconds=seconds or 20),
        reason=reason,
    )
