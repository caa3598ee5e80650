"""Administration of seats and listeners' telephones: SIP accounts without a file of Asterisk's touched."""

from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Annotated, TypeVar

from fastapi import APIRouter, Depends, Path
from sqlalchemy.ext.asyncio import AsyncSession

from acd import accounts
from acd.accounts import SeatWanted
from acd.adapters.tables import MonitorRow, SeatRow
from acd.provisioning import Provision, Withdraw
from acd.rules.accounts import Profile
from config.settings import AsteriskSettings
from console.adapters import accounts as tables
from console.parts import ConsoleParts
from console.problems import ProblemError, invalid, not_found
from console.rules.permissions import Act
from console.seat_requests import ANSWERS, SeatId, ask
from console.signing_in import Desk, Parts, may, note
from console.views.accounts import Accounts, NewMonitor, NewSeats, SeatChanges, SipAccount
from people.adapters.tables import PersonRow
from runtime.clock import utc_now
from runtime.requests import RefusedError, UnansweredError

Admin = Annotated[Desk, Depends(may(Act.MANAGE_SEATS))]
MonitorId = Annotated[str, Path(pattern=r"^monitor-[0-9]{1,8}$", examples=["monitor-9001"])]

Account = TypeVar("Account", SeatRow, MonitorRow)
_KINDS: Mapping[type, str] = {SeatRow: "seat", MonitorRow: "monitor"}

router = APIRouter(prefix="/api/accounts", tags=["SIP accounts"], responses=ANSWERS)


@router.get("", dependencies=[Depends(may(Act.MANAGE_SEATS))], summary="座席与话机 · seats and telephones")
async def look(parts: Parts) -> Accounts:
    async with parts.database.read() as session:
        return await tables.accounts(session, _nodes(parts))


@router.post("/apply", status_code=HTTPStatus.NO_CONTENT, summary="重新下发 · tell the exchange again")
async def apply(desk: Admin, parts: Parts) -> None:  # noqa: ARG001 (only who may)
    await _apply(parts, *_nodes(parts))


@router.post("/seats", status_code=HTTPStatus.CREATED, summary="新增座席 · add seats")
async def add_seats(wanted: NewSeats, desk: Admin, parts: Parts) -> Accounts:
    """All of them or none; each with a secret of its own."""
    node = _node(parts, wanted.node)
    async with parts.database.write() as session:
        for name in _names(wanted):
            title = wanted.title if wanted.count == 1 else f"{wanted.title} {name}"
            seat = SeatWanted(name, title, wanted.post, wanted.profile)
            await accounts.add_seat(session, parts.centre, node, seat, utc_now())
            await note(session, desk, "add", "seat", name, f"{wanted.post} {wanted.profile}")
    await _apply(parts, node)
    return await look(parts)


@router.put("/seats/{seat}", status_code=HTTPStatus.NO_CONTENT, summary="修改座席 · change a seat")
async def change_seat(seat: SeatId, wanted: SeatChanges, desk: Admin, parts: Parts) -> None:
    async with parts.database.write() as session:
        row = await _found(session, SeatRow, seat)
        as_wanted = SeatWanted(seat, wanted.title, wanted.post, wanted.profile)
        await accounts.change_seat(session, row, as_wanted)
        await note(session, desk, "change", "seat", seat, f"{wanted.post} {wanted.profile} {wanted.title}")
        node = row.node
    await _apply(parts, node)


@router.delete("/seats/{seat}", status_code=HTTPStatus.NO_CONTENT, summary="删除座席 · remove a seat")
async def remove_seat(seat: SeatId, desk: Admin, parts: Parts) -> None:
    """While the exchange is away nobody sits down there either: the tables' word is enough."""
    with suppress(UnansweredError):
        await ask(parts, seat, Withdraw(seat))
    async with parts.database.write() as session:
        row = await _found(session, SeatRow, seat)
        node = row.node
        await accounts.remove_seat(session, row)
        await note(session, desk, "remove", "seat", seat)
    await _apply(parts, node)


@router.get("/seats/{seat}/phone", summary="话机参数 · what its telephone is told")
async def seat_phone(seat: SeatId, desk: Admin, parts: Parts) -> SipAccount:
    """Looking at a secret leaves a line in the audit log."""
    return await _shown(parts, desk, SeatRow, seat)


@router.post("/seats/{seat}/secret", summary="更换密码 · a new secret")
async def new_seat_secret(seat: SeatId, desk: Admin, parts: Parts) -> SipAccount:
    return await _renewed(parts, desk, SeatRow, seat)


@router.post("/monitors", status_code=HTTPStatus.CREATED, summary="新增监听话机 · a listener's telephone")
async def add_monitor(wanted: NewMonitor, desk: Admin, parts: Parts) -> Accounts:
    node = _node(parts, wanted.node)
    async with parts.database.write() as session:
        person = await session.get(PersonRow, wanted.login)
        if person is None or not person.active or not tables.listens(person):
            raise invalid("login")
        row = await accounts.add_monitor(session, node, wanted.login, wanted.profile)
        await note(session, desk, "add", "monitor", row.id, f"{wanted.login} {wanted.profile}")
    await _apply(parts, node)
    return await look(parts)


@router.delete("/monitors/{monitor}", status_code=HTTPStatus.NO_CONTENT, summary="删除 · remove a telephone")
async def remove_monitor(monitor: MonitorId, desk: Admin, parts: Parts) -> None:
    async with parts.database.write() as session:
        row = await _found(session, MonitorRow, monitor)
        node = row.node
        await session.delete(row)
        await note(session, desk, "remove", "monitor", monitor)
    await _apply(parts, node)


@router.get("/monitors/{monitor}/phone", summary="话机参数 · what its telephone is told")
async def monitor_phone(monitor: MonitorId, desk: Admin, parts: Parts) -> SipAccount:
    return await _shown(parts, desk, MonitorRow, monitor)


@router.post("/monitors/{monitor}/secret", summary="更换密码 · a new secret")
async def new_monitor_secret(monitor: MonitorId, desk: Admin, parts: Parts) -> SipAccount:
    return await _renewed(parts, desk, MonitorRow, monitor)


def _names(wanted: NewSeats) -> list[str]:
    """8001, 8002, …: as wide as the first one."""
    if wanted.count == 1:
        return [wanted.id]
    if not wanted.id.isdecimal() or not wanted.id.isascii():
        raise invalid("id")
    first = int(wanted.id)
    return [str(number).zfill(len(wanted.id)) for number in range(first, first + wanted.count)]


def _nodes(parts: ConsoleParts) -> tuple[str, ...]:
    return tuple(own.node for own in parts.settings.exchanges)


def _node(parts: ConsoleParts, wanted: str | None) -> str:
    """Raises ProblemError for a node that is not in the settings."""
    if wanted is not None and wanted not in _nodes(parts):
        raise invalid("node")
    return wanted or parts.settings.asterisk.node


async def _apply(parts: ConsoleParts, *nodes: str) -> None:
    """The books are written by now: what an exchange has not taken yet, it takes later."""
    try:
        for node in nodes:
            await parts.ask(node, Provision())
    except (UnansweredError, RefusedError) as error:
        zh = "已保存，但交换机尚未生效。交换机恢复后请点“重新下发”"
        en = "It is saved, but the exchange has not taken it yet. Press “apply again” when it is back"
        raise ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, "not_applied", zh, f"{en} ({error})") from None


async def _shown(parts: ConsoleParts, desk: Desk, kind: type[Account], name: str) -> SipAccount:
    async with parts.database.write() as session:
        row = await _found(session, kind, name)
        await note(session, desk, "phone_account", _KINDS[kind], name)
    return _account(row, parts.settings.exchange(row.node))


async def _renewed(parts: ConsoleParts, desk: Desk, kind: type[Account], name: str) -> SipAccount:
    async with parts.database.write() as session:
        row = await _found(session, kind, name)
        await accounts.renew_secret(session, row)
        await note(session, desk, "new_secret", _KINDS[kind], name)
    await _apply(parts, row.node)
    return _account(row, parts.settings.exchange(row.node))


async def _found(session: AsyncSession, kind: type[Account], name: str) -> Account:
    row = await session.get(kind, name)
    if row is None:
        raise not_found()
    return row


def _account(row: SeatRow | MonitorRow, own: AsteriskSettings) -> SipAccount:
    port, transport, media = {
        Profile.SIP: (own.sip_port, "udp", "RTP"),
        Profile.TLS: (own.tls_port, "tls", "SRTP (SDES)"),
        Profile.BROWSER: (own.http_port, "ws", "DTLS-SRTP"),
    }[Profile(row.profile)]
    return SipAccount(
        user=row.id, password=row.secret, server=own.host, port=port, transport=transport, media=media
    )
