"""Accounts of staff: an administrator adds people, gives posts and passwords; who leaves is signed out."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request

from acd.adapters.callers import seat_title
from config.regulation import implements
from console.live import Live
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.staff_problems import ANSWERS
from console.views.people import GivenPassword, NewPerson, PeoplePage, Person, PersonChange, Presence
from people import staff
from people.adapters import directory
from runtime.clock import utc_now

router = APIRouter(prefix="/api/people", tags=["people"], responses=ANSWERS)
Admin = Annotated[Desk, Depends(may(Act.MANAGE_PEOPLE))]
Login = Annotated[str, Path(max_length=40, examples=["lina"])]
PAGE = 50


@implements("csc.2.1")
@router.get("", summary="人员 · members of staff, of one's own branch and those below")
async def people(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: Admin,
    parts: Parts,
    q: Annotated[str, Query(max_length=80)] = "",
    active: Annotated[bool | None, Query()] = None,
    after: Annotated[str, Query(max_length=40)] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> PeoplePage:
    """By login; `q` is a part of the login or the name."""
    async with parts.database.read() as session:
        rows = await directory.staff(
            session, text=q.strip(), active=active, after=after, limit=limit, scope=desk.person.scope
        )
    found = tuple(Person.model_validate(row) for row in rows)
    return PeoplePage(people=found, next_after=found[-1].login if len(found) == limit else None)


@router.post("", status_code=HTTPStatus.CREATED, summary="新增人员 · add a member of staff")
async def add(wanted: NewPerson, desk: Admin, parts: Parts) -> GivenPassword:
    account = staff.Account(wanted.login, wanted.name, wanted.posts, wanted.branch)
    return GivenPassword(
        password=await staff.add(
            parts.database, account, desk.person.login, utc_now(), scope=desk.person.scope
        )
    )


@router.put(
    "/{login}", status_code=HTTPStatus.NO_CONTENT, summary="修改姓名、岗位与分中心 · name, posts, branch"
)
async def change(login: Login, wanted: PersonChange, desk: Admin, parts: Parts, request: Request) -> None:
    """Other posts hold at once. What a person sits at they must leave before a post is taken from them."""
    account = staff.Account(login, wanted.name, wanted.posts, wanted.branch)
    async with parts.database.write() as session:
        seat = await seat_title(session, login)
        await staff.change(session, account, desk.person.login, utc_now(), seat=seat, scope=desk.person.scope)
    _hang_up(request, login)


@router.post("/{login}/password", summary="重置密码 · a new password")
async def reset_password(login: Login, desk: Admin, parts: Parts, request: Request) -> GivenPassword:
    """Every session of this person ends."""
    given = await staff.reset_password(
        parts.database, login, desk.person.login, utc_now(), scope=desk.person.scope
    )
    _hang_up(request, login)
    return GivenPassword(password=given)


@router.put("/{login}/active", status_code=HTTPStatus.NO_CONTENT, summary="离职、复职 · leave, come back")
async def be_active(login: Login, wanted: Presence, desk: Admin, parts: Parts, request: Request) -> None:
    by, now, scope = desk.person.login, utc_now(), desk.person.scope
    async with parts.database.write() as session:
        if wanted.active:
            await staff.come_back(session, login, by, now, scope=scope)
        else:
            seat = await seat_title(session, login)
            await staff.leave(session, login, by, now, seat=seat, scope=scope)
    _hang_up(request, login)


def _hang_up(request: Request, login: str) -> None:
    """The person's streams begin anew, with the posts of now, or not at all."""
    live: Live = request.app.state.live
    live.hang_up_person(login)
