"""Signing in and out. Guessing passwords is slowed down; a wrong login and a wrong password look the same."""

from dataclasses import dataclass, field
from http import HTTPStatus

from fastapi import APIRouter, Request, Response

from console.problems import ProblemError, signed_out
from console.rules.throttle import Failures, closed_until, failed
from console.signing_in import COOKIE, Parts, SessionDesk, clear_cookie, desk_of, set_cookie, user_view
from console.views.people import OwnPassword
from console.views.who import SessionView, SignIn
from people.handlers import SignInRefusedError, sign_in, sign_out
from people.staff import change_own_password
from runtime.clock import utc_now

router = APIRouter(prefix="/api/session", tags=["session"])


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
    return SessionView(user=user_view(desk, parts.settings.centre))


@router.get("", summary="当前用户 · who is signed in")
async def here(desk: SessionDesk, parts: Parts) -> SessionView:
    return SessionView(user=user_view(desk, parts.settings.centre))


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
