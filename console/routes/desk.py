"""An agent's desk: the seat one sits at, who is in its call, and the account of its phone (180.1.4)."""

from datetime import timedelta

from fastapi import APIRouter

from acd.adapters.tables import SeatRow
from acd.rules.accounts import Profile
from config.centre import Post
from config.regulation import implements
from console.adapters import desk as tables
from console.live_help import help_with
from console.parts import ConsoleParts
from console.problems import not_found
from console.routes.seats import Agent
from console.rules.permissions import Act
from console.seat_requests import SeatId
from console.signing_in import Desk, Parts, note
from console.views.desk import REALM, DeskSeat, DeskView, PhoneAccount
from console.views.help import HelpView
from runtime.clock import utc_now

router = APIRouter(prefix="/api/desk", tags=["desk"])


@router.get("", summary="座席桌面 · the desk")
async def look(desk: Agent, parts: Parts) -> DeskView:
    """The seat of whoever asks, with its caller; without a seat, the free ones of one's posts."""
    async with parts.database.read() as session:
        seat = await tables.seat_of(session, desk.person.login)
        caller = await tables.caller(session, seat.call, desk.person.scope) if seat and seat.call else None
        free = () if seat else await tables.free_seats(session, _posts(desk))
    return DeskView(
        now=utc_now(),
        seat=DeskSeat.model_validate(seat) if seat else None,
        limit_seconds=_limit(parts, caller.queue if caller else "").total_seconds(),
        caller=caller,
        free=free,
    )


@implements("csc.7")
@router.get("/help", summary="通话辅助 · help with the call at one's seat while it goes on")
async def help_now(desk: Agent, parts: Parts) -> HelpView:
    """Words of both sides, what to avoid, what a ticket would say. Only of the call at one's own seat."""
    async with parts.database.read() as session:
        seat = await tables.seat_of(session, desk.person.login)
    return await help_with(parts, seat.call if seat else None)


@router.get("/phone/{seat}", summary="浏览器话机帐号 · account of the browser's phone")
async def phone(seat: SeatId, desk: Agent, parts: Parts) -> PhoneAccount:
    """Only for whoever sits there, and only where the phone is a browser."""
    async with parts.database.write() as session:
        row = await session.get(SeatRow, seat)
        if row is None or row.agent != desk.person.login or row.profile != Profile.BROWSER:
            raise not_found()
        await note(session, desk, "phone_account", "seat", seat)
    return PhoneAccount(user=row.id, password=row.secret, realm=REALM)


def _posts(desk: Desk) -> tuple[Post, ...]:
    return tuple(Post) if desk.may(Act.CHANGE_SEATS) else tuple(desk.person.posts)


def _limit(parts: ConsoleParts, queue: str) -> timedelta:
    found = parts.centre.find_queue(queue)
    return found.limit if found else max(one.limit for one in parts.centre.queues)
