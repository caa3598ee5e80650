"""Signing in and out. Guessing passwords is slowed down; a wrong login and a wrong password look the same."""

from dataclasses import dataclass, field
from http import HTTPStatus

from fastapi import APIRouter, Request, Response

from acd.rules.seat import SeatState
from console.adapters.desk import seat_of
from console.parts import ConsoleParts
from console.problems import ProblemError, signed_out
from console.rules.throttle import Failures, closed_until, failed
from console.signing_in import (
    COOKIE,
    Desk,
    Parts,
    SessionDesk,
    clear_cookie,
    desk_of,
    set_cookie,
    user_view,
)
from console.views.people import OwnPassword
from console.views.who import SessionView, SignIn, Unlock
from people.handlers import SignInRefusedError, lock, sign_in, sign_out, unlock
from people.staff import change_own_password
from runtime.clock import utc_now

router = APIRouter(prefix="/api/session", tags=["session"])
AWAY = frozenset({SeatState.NOT_READY, SeatState.OFFLINE})


@dataclass(slots=True)
class Door:
    """Failed sign-ins of this process: a brake on guessing, nothing that another process would need."""

    failures: Failures = field(default_factory=dict)

    def check(self, keys: tuple[str, ...]) -> None:
        now = utc_now()
        until = max((end for key in keys if (end := closed_until(self.failures, key, now))), default=None)
        if until is None:
            return
        zh, en = "尝试次数过多，请稍后再试", "Too many attempts; please wait a few minutes"
        problem = ProblemError(HTTPStatus.TOO_MANY_REQUESTS, "too_many", zh, en)
        problem.headers["Retry-After"] = str(int((until - now).total_seconds()) + 1)
        raise problem

    def failed(self, keys: tuple[str, ...]) -> None:
        for key in keys:
            self.failures = failed(self.failures, key, utc_now())


@router.post("", summary="登录 · sign in")
async def enter(given: SignIn, request: Request, response: Response, parts: Parts) -> SessionView:
    door: Door = request.app.state.door
    keys = (f"login:{given.login}", f"address:{request.client.host if request.client else ''}")
    door.check(keys)
    try:
        token = await sign_in(parts.database, given.login, given.password, utc_now())
    except SignInRefusedError:
        door.failed(keys)
        zh, en = "工号或密码不正确", "The login or the password is wrong"
        raise ProblemError(HTTPStatus.UNAUTHORIZED, "wrong_password", zh, en) from None
    desk = await desk_of(token, parts)
    if desk is None:
        raise signed_out()
    set_cookie(request, response, token)
    return _view(desk, parts)


@router.get("", summary="当前用户 · who is signed in")
async def here(desk: SessionDesk, parts: Parts) -> SessionView:
    return _view(desk, parts)


@router.post("/lock", status_code=HTTPStatus.NO_CONTENT, summary="锁屏 · lock a screen that was left alone")
async def lock_screen(desk: SessionDesk, request: Request, parts: Parts) -> None:
    """Refused while the person takes calls at a seat: within 15 seconds nobody types a password."""
    async with parts.database.write() as session:
        seat = await seat_of(session, desk.person.login)
        if seat and seat.state not in AWAY:
            zh, en = "接听电话的座席不锁屏", "no screen is locked at a seat that takes calls"
            raise ProblemError(HTTPStatus.CONFLICT, "at_seat", zh, en)
        await lock(session, desk.token)
    request.app.state.live.hang_up(desk.token)


@router.post("/unlock", summary="解锁 · unlock with one's password")
async def unlock_screen(given: Unlock, desk: SessionDesk, request: Request, parts: Parts) -> SessionView:
    door: Door = request.app.state.door
    keys = (f"password:{desk.person.login}",)
    door.check(keys)
    try:
        await unlock(parts.database, desk.token, given.password, utc_now())
    except SignInRefusedError:
        door.failed(keys)
        zh, en = "密码不正确", "The password is wrong"
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        raise ProblemError(status, "wrong_password", zh, en, field="password") from None
    opened = await desk_of(desk.token, parts)
    if opened is None:
        raise signed_out()
    return _view(opened, parts)


@router.put("/password", status_code=HTTPStatus.NO_CONTENT, summary="修改密码 · change one's own password")
async def change_password(wanted: OwnPassword, desk: SessionDesk, request: Request, parts: Parts) -> None:
    """This session goes on, every other one of this person ends."""
    door: Door = request.app.state.door
    keys = (f"password:{desk.person.login}",)
    door.check(keys)
    try:
        await change_own_password(parts.database, desk.token, wanted.old, wanted.new, utc_now())
    except SignInRefusedError:
        door.failed(keys)
        zh, en = "原密码不正确", "The old password is wrong"
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        raise ProblemError(status, "wrong_password", zh, en, field="old") from None
    request.app.state.live.hang_up_person(desk.person.login, but=desk.token)


@router.delete("", status_code=HTTPStatus.NO_CONTENT, summary="退出 · sign out")
async def leave(request: Request, response: Response, parts: Parts) -> None:
    """Also without a valid session: who wants out gets out."""
    token = request.cookies.get(COOKIE)
    if token:
        async with parts.database.write() as session:
            await sign_out(session, token)
        request.app.state.live.hang_up(token)
    clear_cookie(response)


def _view(desk: Desk, parts: ConsoleParts) -> SessionView:
    user = user_view(desk, parts.settings.centre)
    return SessionView(user=user, lock_after=parts.settings.console.lock_after)
