"""Calls out: call-backs (csc.3.1.b), lists (hot.4.4), reminders (hot.4.3) and who is not to be called."""

from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Body, Depends, Path, Query

from acd import call_backs, outbound_lists, reminders
from acd.adapters import outbound_book as book
from acd.adapters.asterisk_config import sound_of
from acd.adapters.outbound_tables import ListRow
from acd.call_backs import NumberRefusedError, Wish
from acd.outbound_lists import BadRow, Entry
from acd.rules.number_plan import callable_number
from config.outbound import Outbound
from config.prompts import PROMPTS
from config.regulation import implements
from console.adapters import outbound as tables
from console.parts import ConsoleParts
from console.problems import ProblemError, invalid
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.answer import Problem
from console.views.outbound import (
    BadRowView,
    CallBacks,
    CallBackWish,
    Imported,
    ListMove,
    ListNumbers,
    Lists,
    Made,
    NewReminder,
    Postponement,
    Reminders,
)
from people import handlers as people
from people.rules.masking import masked
from runtime.clock import utc_now

MOST_BYTES = 8_000_000
Row = Annotated[int, Path(ge=1, lt=2**31)]
Runner = Annotated[Desk, Depends(may(Act.RUN_OUTBOUND))]
AgentOrRunner = Annotated[Desk, Depends(may(Act.SIT, Act.RUN_OUTBOUND))]
Csv = Annotated[str, Body(media_type="text/csv", max_length=MOST_BYTES)]
Number = Annotated[str, Path(max_length=40)]

router = APIRouter(
    prefix="/api/outbound",
    tags=["outbound"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "It cannot, as things stand"}},
)


def terms_of(parts: Parts) -> Outbound:
    if parts.centre.outbound is None:
        zh, en = "本中心未设置外呼 [outbound]", "this centre calls nobody: centre.toml has no [outbound]"
        raise ProblemError(HTTPStatus.CONFLICT, "no_outbound", zh, en)
    return parts.centre.outbound


Terms = Annotated[Outbound, Depends(terms_of)]


@implements("csc.3.1.b")
@router.get("/call-backs", summary="待回电 · call-backs with place and limit")
async def all_call_backs(_desk: Runner, parts: Parts) -> CallBacks:
    now = utc_now()
    async with parts.database.read() as session:
        rows, fairness = await tables.call_backs(session, parts.centre, _today(parts, now), now)
    return CallBacks(now=now, fairness=fairness, call_backs=rows)


@implements("ops.5")
@router.post("/call-backs", status_code=HTTPStatus.CREATED, summary="约定回电 · promise a call-back")
async def promise(wish: CallBackWish, desk: AgentOrRunner, parts: Parts, terms: Terms) -> Made:
    if parts.centre.find_queue(wish.queue) is None:
        raise invalid("queue")
    now = utc_now()
    asked = Wish(wish.number, wish.queue, now, "agent")
    async with parts.database.write() as session:
        made = await call_backs.promise_callback(session, parts.announce, terms, asked, now)
        await people.audit(session, people.Act(desk.person.login, "promise", "call_back", str(made)), now)
    return Made(id=made)


@router.delete("/call-backs/{row}", status_code=HTTPStatus.NO_CONTENT, summary="取消回电 · withdraw")
async def withdraw(row: Row, desk: Runner, parts: Parts) -> None:
    now = utc_now()
    async with parts.database.write() as session:
        await call_backs.withdraw(session, parts.announce, row, now)
        await people.audit(session, people.Act(desk.person.login, "withdraw", "call_back", str(row)), now)


@router.get("/lists", summary="外呼名单 · lists with their progress")
async def all_lists(_desk: Runner, parts: Parts) -> Lists:
    async with parts.database.read() as session:
        return Lists(lists=await tables.lists(session))


@implements("hot.4.4")
@router.post("/lists", status_code=HTTPStatus.CREATED, summary="导入名单 · a list from CSV")
async def add_list(  # noqa: PLR0913, PLR0917 (what a list has)
    text: Csv,
    desk: Runner,
    parts: Parts,
    terms: Terms,
    name: Annotated[str, Query(min_length=1, max_length=80)],
    mode: Literal["person", "message"],
    queue: Annotated[str, Query(max_length=32)] = "",
    prompt: Annotated[str, Query(pattern=r"^([a-z0-9-]{1,80})?$")] = "",
    hours: Annotated[str | None, Query(max_length=32)] = None,
) -> Imported:
    """First row `number,name`. Bad rows are told one by one, the others taken; it is paused at first."""
    _check(parts, mode, queue, prompt, hours)
    now = utc_now()
    told = list(outbound_lists.read_numbers(text, terms.numbers))
    entries = [one for one in told if isinstance(one, Entry)]
    row = ListRow(
        name=name,
        mode=mode,
        queue=queue if mode == "person" else "",
        prompt=prompt if mode == "message" else "",
        hours=hours or terms.hours,
        made_by=desk.person.login,
        made_at=now,
    )
    async with parts.database.write() as session:
        made = await outbound_lists.add_list(session, row, entries, now)
        act = people.Act(desk.person.login, "import", "outbound_list", str(made), f"{len(entries)} numbers")
        await people.audit(session, act, now)
    bad = tuple(BadRowView(row=one.row, problem=one.problem) for one in told if isinstance(one, BadRow))
    return Imported(id=made, taken=len(entries), bad=bad)


def _check(parts: ConsoleParts, mode: str, queue: str, prompt: str, hours: str | None) -> None:
    if mode == "person" and parts.centre.find_queue(queue) is None:
        raise invalid("queue")
    places = (PROMPTS, parts.settings.path("prompts"))
    if mode == "message" and not (prompt and any(sound_of(place, "zh", prompt) for place in places)):
        raise invalid("prompt")
    if hours is not None and hours not in parts.centre.hours:
        raise invalid("hours")


@router.post("/lists/{row}/state", status_code=HTTPStatus.NO_CONTENT, summary="启停名单 · run, pause, stop")
async def move(row: Row, wanted: ListMove, desk: Runner, parts: Parts) -> None:
    now = utc_now()
    async with parts.database.write() as session:
        await outbound_lists.change_list(session, parts.announce, row, wanted.do, now)
        await people.audit(session, people.Act(desk.person.login, wanted.do, "outbound_list", str(row)), now)


@router.get("/lists/{row}/numbers", summary="名单结果 · results number by number")
async def list_numbers(row: Row, _desk: Runner, parts: Parts) -> ListNumbers:
    async with parts.database.read() as session:
        return ListNumbers(numbers=await tables.numbers(session, row))


@router.put("/do-not-call/{number}", status_code=HTTPStatus.NO_CONTENT, summary="勿扰 · never call")
async def bar(number: Number, desk: AgentOrRunner, parts: Parts, terms: Terms) -> None:
    now, asked = utc_now(), _callable(number, terms)
    async with parts.database.write() as session:
        await book.bar(session, asked, desk.person.login, now)
        await people.audit(session, people.Act(desk.person.login, "bar", "number", masked(asked)), now)


@router.delete("/do-not-call/{number}", status_code=HTTPStatus.NO_CONTENT, summary="解除勿扰 · may be called")
async def unbar(number: Number, desk: Runner, parts: Parts, terms: Terms) -> None:
    now, asked = utc_now(), _callable(number, terms)
    async with parts.database.write() as session:
        await book.unbar(session, asked)
        await people.audit(session, people.Act(desk.person.login, "unbar", "number", masked(asked)), now)


@implements("hot.4.3")
@router.get("/reminders", summary="定时提醒 · reminders, one's own or all")
async def all_reminders(desk: AgentOrRunner, parts: Parts) -> Reminders:
    async with parts.database.read() as session:
        return Reminders(now=utc_now(), reminders=await tables.reminders(session, _agent(desk)))


@router.post("/reminders", status_code=HTTPStatus.CREATED, summary="新建提醒 · remind at a time")
async def remind(wanted: NewReminder, desk: AgentOrRunner, parts: Parts, terms: Terms) -> Made:
    now, own = utc_now(), _agent(desk)
    if wanted.due_at <= now:
        raise invalid("due_at")
    if own and wanted.agent not in {None, own}:
        raise invalid("agent")
    number = _callable(wanted.number, terms) if wanted.number else ""
    async with parts.database.write() as session:
        made = await reminders.remind(
            session,
            terms,
            agent=wanted.agent or desk.person.login,
            text=wanted.text,
            number=number,
            due_at=wanted.due_at,
            by=desk.person.login,
        )
        await people.audit(session, people.Act(desk.person.login, "remind", "reminder", str(made)), now)
    return Made(id=made)


@router.post("/reminders/{row}/done", status_code=HTTPStatus.NO_CONTENT, summary="已执行 · carried out")
async def done(row: Row, desk: AgentOrRunner, parts: Parts) -> None:
    now = utc_now()
    async with parts.database.write() as session:
        await reminders.carry_out(session, row, _agent(desk), now)
        await people.audit(session, people.Act(desk.person.login, "carry_out", "reminder", str(row)), now)


@router.post("/reminders/{row}/postpone", status_code=HTTPStatus.NO_CONTENT, summary="改期 · postpone")
async def postpone(row: Row, wanted: Postponement, desk: AgentOrRunner, parts: Parts, terms: Terms) -> None:
    now = utc_now()
    async with parts.database.write() as session:
        await reminders.postpone(session, terms, row, _agent(desk), wanted.until, wanted.reason, now)
        act = people.Act(desk.person.login, "postpone", "reminder", str(row), wanted.reason)
        await people.audit(session, act, now)


def _agent(desk: Desk) -> str | None:
    """An agent sees to their own, a supervisor to everybody's."""
    return None if desk.may(Act.RUN_OUTBOUND) else desk.person.login


def _callable(number: str, terms: Outbound) -> str:
    found = callable_number(number, terms.numbers)
    if found is None:
        raise NumberRefusedError
    return found


def _today(parts: ConsoleParts, now: datetime) -> datetime:
    local = now.astimezone(parts.settings.zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
