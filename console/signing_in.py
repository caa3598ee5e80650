"""Who sends a request: the cookie, the person behind it, and what the post allows."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hmac import compare_digest
from typing import Annotated

from fastapi import Depends, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from console.parts import ConsoleParts
from console.problems import locked, not_allowed, password_due, signed_out
from console.rules.permissions import Act, acts_of, screens_of
from console.views.who import User
from people import handlers as people
from people.handlers import SIGN_IN_LASTS, SignedIn, who
from runtime.clock import utc_now

COOKIE = "hotline"


@dataclass(frozen=True, slots=True)
class Desk:
    """A signed-in person at a browser."""

    person: SignedIn
    acts: frozenset[Act]
    token: str

    def may(self, act: Act) -> bool:
        return act in self.acts


def parts_of(request: Request) -> ConsoleParts:
    parts = request.app.state.parts
    assert isinstance(parts, ConsoleParts)
    return parts


Parts = Annotated[ConsoleParts, Depends(parts_of)]


async def note(  # noqa: PLR0913, PLR0917 (one thing each)
    session: AsyncSession, desk: Desk, action: str, kind: str, thing: str, detail: str = ""
) -> None:
    """A line in the audit log, in the transaction of what it tells of."""
    await people.audit(session, people.Act(desk.person.login, action, kind, thing, detail), utc_now())


async def desk_of(token: str, parts: ConsoleParts) -> Desk | None:
    async with parts.database.read() as session:
        person = await who(session, token, utc_now())
    if person is None:
        return None
    # Who has still to change the password may do nothing, whoever forgets to ask.
    acts = frozenset[Act]() if person.must_change_password else acts_of(person.posts)
    return Desk(person, acts, token)


async def _session_desk(request: Request, parts: Parts) -> Desk:
    token = request.cookies.get(COOKIE)
    desk = await desk_of(token, parts) if token else None
    if desk is None:
        raise signed_out()
    return desk


SessionDesk = Annotated[Desk, Depends(_session_desk)]


async def _desk(desk: SessionDesk) -> Desk:
    if desk.person.must_change_password:
        raise password_due()
    if desk.person.locked:
        raise locked()
    return desk


AnyDesk = Annotated[Desk, Depends(_desk)]


def may(*acts: Act) -> Callable[[Desk], Awaitable[Desk]]:
    """A desk whose post allows at least one of the acts."""

    async def allowed(desk: AnyDesk) -> Desk:
        if desk.acts.isdisjoint(acts):
            raise not_allowed()
        return desk

    return allowed


async def may_see_status(request: Request, parts: Parts) -> None:
    """A post that allows it, or the command line of this machine, which knows the installation's secret."""
    told, secret = request.headers.get("Authorization", ""), parts.status_secret
    if secret is None or not compare_digest(told.encode(), f"Bearer {secret}".encode()):
        await may(Act.SEE_STATUS)(await _desk(await _session_desk(request, parts)))


async def may_hand_in(request: Request, parts: Parts) -> Desk | None:
    """A post that keeps the inbox; None for the gateway, which knows the installation's secret for it."""
    told, secret = request.headers.get("Authorization", ""), parts.gateway_secret
    if secret is not None and compare_digest(told.encode(), f"Bearer {secret}".encode()):
        return None
    return await may(Act.KEEP_INBOX)(await _desk(await _session_desk(request, parts)))


def user_view(desk: Desk, centre: str) -> User:
    person = desk.person
    return User(
        login=person.login,
        name=person.name,
        posts=tuple(sorted(person.posts)),
        centre=centre,
        branch=person.scope.own,
        screens=screens_of(desk.acts),
        must_change_password=person.must_change_password,
        locked=person.locked,
    )


def set_cookie(request: Request, response: Response, token: str) -> None:
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(SIGN_IN_LASTS.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )


def clear_cookie(response: Response) -> None:
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")
