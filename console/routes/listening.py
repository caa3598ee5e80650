"""Live listening (180.7.4, 180.7.5, ops.8): hear a call in one's scope, whisper, barge, switch, stop.

Who is out of scope is not found, like who does not exist.
"""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from acd.listening import NOBODY, ChangeMode, ListenNext, ListenTo, StopListening
from acd.rules.accounts import Profile
from acd.rules.listening import Listener
from config.regulation import implements
from console.adapters import floor
from console.adapters import listening as tables
from console.live_help import help_with
from console.parts import ConsoleParts
from console.problems import ProblemError, not_found
from console.routes.calls import cursor_of, next_page
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.desk import REALM, PhoneAccount
from console.views.help import HelpView
from console.views.listening import CallToHear, ListeningView, ModeToHearIn, NextCallToHear, SessionPage
from runtime.clock import utc_now
from runtime.requests import RefusedError

PAGE = 20
ListeningDesk = Annotated[Desk, Depends(may(Act.LISTEN))]
Before = Annotated[str | None, Query(max_length=140)]

router = APIRouter(
    prefix="/api/listening",
    tags=["listening"],
    responses={
        HTTPStatus.CONFLICT.value: {"model": Problem, "description": "Not as things stand"},
        HTTPStatus.SERVICE_UNAVAILABLE.value: {
            "model": Problem,
            "description": "No answer from the exchange",
        },
    },
)


@router.get("", summary="可旁听的通话 · calls in one's scope, and one's own line")
async def listening(desk: ListeningDesk, parts: Parts) -> ListeningView:
    listener = _listener(desk)
    async with parts.database.read() as session:
        return ListeningView(
            now=utc_now(),
            line=await tables.line(session, listener.login),
            session=await tables.open_session(session, listener.login),
            calls=await tables.calls(session, listener),
            agents=await tables.agents(session, listener),
        )


@router.get("/phone", summary="监听话机帐号 · account of one's own phone in the browser")
async def phone(desk: ListeningDesk, parts: Parts) -> PhoneAccount:
    """Only where that phone is a browser: it registers by itself, and answers by itself."""
    async with parts.database.write() as session:
        row = await tables.phone(session, desk.person.login)
        if row is None or row.profile != Profile.BROWSER:
            raise _no_phone()
        await note(session, desk, "phone_account", "monitor", row.id)
    return PhoneAccount(user=row.id, password=row.secret, realm=REALM)


@implements("csc.7")
@router.get("/help", summary="旁听时的文字 · words of the call that one hears now")
async def words(desk: ListeningDesk, parts: Parts) -> HelpView:
    """Of the call of one's own session, which stands in the audit log; without one there are none."""
    async with parts.database.read() as session:
        heard = await tables.open_session(session, desk.person.login)
    return await help_with(parts, heard.call if heard and heard.started_at else None)


@implements("180.7.5", "ops.8")
@router.post("", status_code=HTTPStatus.NO_CONTENT, summary="旁听 · hear a call, or switch to it")
async def listen(wanted: CallToHear, desk: ListeningDesk, parts: Parts) -> None:
    """The own telephone rings once; a line that is up goes on to the call."""
    listener = _listener(desk)
    async with parts.database.read() as session:
        calls = await tables.calls(session, listener)
        seat = next((call.seat for call in calls if call.id == wanted.call), None)
        node = await floor.node_of(session, seat) if seat else None
    await _ask(parts, node, ListenTo(listener, wanted.call, wanted.mode))


@router.post("/next", status_code=HTTPStatus.NO_CONTENT, summary="旁听下一通 · hear an agent's next call")
async def listen_next(wanted: NextCallToHear, desk: ListeningDesk, parts: Parts) -> None:
    listener = _listener(desk)
    async with parts.database.read() as session:
        agents = await tables.agents(session, listener)
        seat = next((agent.seat for agent in agents if agent.login == wanted.agent), None)
        node = await floor.node_of(session, seat) if seat else None
    await _ask(parts, node, ListenNext(listener, wanted.agent, wanted.mode))


@implements("ops.8")
@router.put("/mode", status_code=HTTPStatus.NO_CONTENT, summary="耳语、插话 · whisper or barge")
async def change_mode(wanted: ModeToHearIn, desk: ListeningDesk, parts: Parts) -> None:
    await _ask(parts, await _own_node(parts, desk), ChangeMode(_listener(desk), wanted.mode))


@router.delete("", status_code=HTTPStatus.NO_CONTENT, summary="停止 · stop")
async def stop(desk: ListeningDesk, parts: Parts) -> None:
    await _ask(parts, await _own_node(parts, desk), StopListening(_listener(desk)))


@router.get("/sessions", summary="旁听记录 · one's own sessions")
async def sessions(desk: ListeningDesk, parts: Parts, before: Before = None) -> SessionPage:
    async with parts.database.read() as session:
        rows = await tables.sessions(session, desk.person.login, cursor_of(before), PAGE)
    last = rows[-1] if len(rows) == PAGE else None
    return SessionPage(sessions=tuple(rows), next_before=next_page(last.asked_at, last.id) if last else None)


def _listener(desk: Desk) -> Listener:
    return Listener(desk.person.login, tuple(sorted(desk.person.posts)))


async def _own_node(parts: ConsoleParts, desk: Desk) -> str:
    async with parts.database.read() as session:
        phone = await tables.phone(session, desk.person.login)
    if phone is None:
        raise _no_phone()
    return phone.node


def _no_phone() -> ProblemError:
    zh, en = "您没有监听话机", "You have no phone to listen with"
    return ProblemError(HTTPStatus.CONFLICT, "no_phone", zh, en)


async def _ask(parts: ConsoleParts, node: str | None, request: object) -> None:
    if node is None:
        raise not_found()
    try:
        await parts.ask(node, request)
    except RefusedError as refused:
        if refused.code == NOBODY:
            raise not_found() from None
        raise
