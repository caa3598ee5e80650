"""SIP accounts of seats and listeners: added, changed, given new secrets, removed. Asterisk is told after."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import MonitorRow, SeatRow
from acd.rules.accounts import MOST_TITLE, Fault, Profile, in_use, name_fault, title_fault
from config.centre import Centre, Post
from runtime.requests import RefusedError

FIRST_MONITOR = 9001
_MONITOR = "monitor-"

_REFUSED = {
    Fault.NAME: (
        "座席号须为 2 至 16 位数字或小写字母，且不得以 trunk、monitor 开头",
        "a seat's name has 2 to 16 digits or small letters and does not begin with trunk or monitor",
    ),
    Fault.NAME_TAKEN: ("座席号已被占用", "the name is taken by a seat or a destination"),
    Fault.TITLE: (
        f"名称须为 1 至 {MOST_TITLE} 个可见字符",
        f"a title has 1 to {MOST_TITLE} printable characters",
    ),
    Fault.SEATED: ("座席上有人，请先签出", "somebody sits there: log them out first"),
    Fault.IN_A_CALL: ("座席正在通话", "the seat's phone is in a call"),
}
_FIELDS = {Fault.NAME: "id", Fault.NAME_TAKEN: "id", Fault.TITLE: "title"}


@dataclass(frozen=True, slots=True)
class SeatWanted:
    """A seat as the operator wants it."""

    id: str
    title: str
    post: Post
    profile: Profile


async def accounts_of(session: AsyncSession, node: str) -> tuple[list[SeatRow], list[MonitorRow]]:
    """Whose telephones the node lets in."""
    seats = await session.scalars(select(SeatRow).where(SeatRow.node == node))
    monitors = await session.scalars(select(MonitorRow).where(MonitorRow.node == node))
    return list(seats), list(monitors)


async def add_seat(
    session: AsyncSession, centre: Centre, node: str, wanted: SeatWanted, now: datetime
) -> SeatRow:
    """A new seat without anybody, with a generated secret. Raises RefusedError."""
    _refuse(name_fault(wanted.id, set(await session.scalars(select(SeatRow.id))), centre))
    _refuse(title_fault(wanted.title))
    row = SeatRow(
        id=wanted.id, node=node, title=wanted.title.strip(), post=wanted.post, profile=wanted.profile,
        secret=_secret(), since=now,
    )  # fmt: skip
    session.add(row)
    await session.flush()
    return row


async def change_seat(session: AsyncSession, seat: SeatRow, wanted: SeatWanted) -> None:
    """The post and the kind of phone only while nobody sits there. Raises RefusedError."""
    _refuse(title_fault(wanted.title))
    if (wanted.post, wanted.profile) != (seat.post, seat.profile):
        refuse_in_use(seat.agent, seat.state)
    seat.title, seat.post, seat.profile = wanted.title.strip(), wanted.post, wanted.profile
    await session.flush()


async def remove_seat(session: AsyncSession, seat: SeatRow) -> None:
    """What it did stays in the ledger. Raises RefusedError while it is in use."""
    refuse_in_use(seat.agent, seat.state)
    await session.delete(seat)
    await session.flush()


async def add_monitor(session: AsyncSession, node: str, login: str, profile: Profile) -> MonitorRow:
    """A listener's own telephone (180.7.5); one for each. Raises RefusedError."""
    if await session.scalar(select(MonitorRow.id).where(MonitorRow.login == login)):
        raise RefusedError("monitor_exists", "该人员已有监听话机", "this person has a telephone already")
    known = set(await session.scalars(select(MonitorRow.id)))
    number = next(n for n in range(FIRST_MONITOR, FIRST_MONITOR + len(known) + 1) if _monitor(n) not in known)
    row = MonitorRow(id=_monitor(number), node=node, login=login, profile=profile, secret=_secret())
    session.add(row)
    await session.flush()
    return row


async def renew_secret(session: AsyncSession, account: SeatRow | MonitorRow) -> None:
    """The telephone is let in with the new one only, from its next registration on."""
    account.secret = _secret()
    await session.flush()


def refuse_in_use(agent: str | None, state: str) -> None:
    """Raises RefusedError while somebody sits there or its phone is in a call."""
    _refuse(in_use(agent, state))


def _monitor(number: int) -> str:
    return f"{_MONITOR}{number}"


def _secret() -> str:
    return secrets.token_urlsafe(18)


def _refuse(fault: Fault | None) -> None:
    if fault:
        raise RefusedError(fault, *_REFUSED[fault], field=_FIELDS.get(fault))
