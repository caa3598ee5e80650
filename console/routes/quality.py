"""Checks of work (180.7): the inspector's sample and cards, appeals, what follows, the week and the month."""

from datetime import date
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import WorkKind
from config.regulation import implements
from console.adapters import check_detail, check_figures
from console.adapters import checks as tables
from console.adapters.checks import Eyes
from console.adapters.tickets import names_of
from console.parts import ConsoleParts
from console.problems import not_found
from console.routes.calls import PAGE, cursor_of, next_page
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.quality import (
    AppealIn,
    Check,
    CheckMade,
    CheckPage,
    Coaching,
    DecisionIn,
    DrawnAgainView,
    Draws,
    MarksIn,
    MonthReport,
    PlanIn,
    RemarkIn,
    ReworkPage,
    SpotCheckIn,
    Week,
)
from people.adapters.directory import by_people_of
from quality import appeals, figures, grading
from quality import rework as following
from quality.acting import Acting
from quality.adapters.tables import GRADED, SampleRow
from quality.appeals import Appeal
from quality.drawing import DAY, Asked, ask_for, drawn_again
from quality.grading import Given
from quality.standards import standards_of
from runtime.clock import utc_now

REFUSALS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "As things stand it cannot be done"}
}
DRAWS_SHOWN = 35 * DAY

router = APIRouter(prefix="/api/quality", tags=["quality"], responses=REFUSALS)
Inspector = Annotated[Desk, Depends(may(Act.CHECK_WORK))]
FollowingUp = Annotated[Desk, Depends(may(Act.FOLLOW_UP_CHECKS))]
Checked = Annotated[Desk, Depends(may(Act.SEE_OWN_CHECKS))]
Anybody = Annotated[Desk, Depends(may(Act.CHECK_WORK, Act.FOLLOW_UP_CHECKS, Act.SEE_OWN_CHECKS))]
CheckId = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")]
Before = Annotated[str | None, Query(max_length=140)]
Limit = Annotated[int, Query(ge=1, le=200)]
Month = Annotated[str, Path(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$", examples=["2026-11"])]


@router.get("/checks", summary="质检任务 · the sample, the newest first")
async def checks(  # noqa: PLR0913, PLR0917 (the filters of the page)
    desk: Inspector,
    parts: Parts,
    which: Annotated[Literal["to_do", "graded", "appealed", "all"], Query()] = "to_do",
    kind: Annotated[WorkKind | None, Query()] = None,
    person: Annotated[str, Query(max_length=40)] = "",
    before: Before = None,
    limit: Limit = PAGE,
) -> CheckPage:
    """To do is what nobody has graded, and what waits for a second, blind card."""
    login = desk.person.login
    ways: dict[str, list[ColumnElement[bool]]] = {
        "to_do": [tables.to_do(login)],
        "graded": [SampleRow.state == GRADED],
        "appealed": [tables.appealed()],
    }
    filters = ways.get(which, [])
    filters += [SampleRow.kind == kind] if kind else []
    filters += [SampleRow.person == person] if person else []
    return await _page(desk, parts, filters, before, limit)


@router.get("/own", summary="我的质检结果 · one's own results")
async def own(desk: Checked, parts: Parts, before: Before = None, limit: Limit = PAGE) -> CheckPage:
    return await _page(desk, parts, [tables.told(desk.person.login)], before, limit)


async def _page(
    desk: Desk, parts: ConsoleParts, filters: list[ColumnElement[bool]], before: str | None, limit: int
) -> CheckPage:
    async with parts.database.read() as session:
        filters = [*filters, *by_people_of(SampleRow.person, desk.person.scope)]
        rows = await tables.page(session, filters, cursor_of(before), limit)
        seen = await (await _eyes(session, desk, parts)).see(session, rows)
    last = rows[-1] if len(rows) == limit else None
    following_page = next_page(last.drawn_at, last.id) if last else None
    return CheckPage(now=utc_now(), checks=seen, next_before=following_page)


@router.post("/checks", status_code=HTTPStatus.CREATED, summary="不定期抽查 · a check beside the sample")
async def spot_check(wanted: SpotCheckIn, desk: Inspector, parts: Parts) -> CheckMade:
    """Of a call also while one listens to it; one that is drawn already is given back."""
    async with parts.database.write() as session:
        asked = Asked(wanted.kind, wanted.subject, wanted.person)
        made = await ask_for(_acting(session, desk, parts), asked)
        await note(session, desk, "ask_for", "check", made.id, f"{wanted.kind} {wanted.subject}")
    return CheckMade(id=made.id)


@router.get("/checks/{check}", summary="一项质检 · one check: card, work, recording, words")
async def one(check: CheckId, desk: Anybody, parts: Parts) -> Check:
    async with parts.database.read() as session:
        row = await session.scalar(_one(check, desk))
        if row is None:
            raise not_found()
        eyes = await _eyes(session, desk, parts)
        return await check_detail.detail(session, row, eyes, desk.acts)


def _one(check: str, desk: Desk) -> Select[SampleRow]:
    own = by_people_of(SampleRow.person, desk.person.scope)
    return select(SampleRow).where(SampleRow.id == check, _visible(desk), *own)


def _visible(desk: Desk) -> ColumnElement[bool]:
    """Inspectors see all work of others, supervisors what is graded, everybody their own results."""
    login = desk.person.login
    own, others = tables.told(login), SampleRow.person != login
    if desk.may(Act.CHECK_WORK):
        return own | others
    return own | (others & (SampleRow.state == GRADED)) if desk.may(Act.FOLLOW_UP_CHECKS) else own


@router.put("/checks/{check}/marks", status_code=HTTPStatus.NO_CONTENT, summary="评分 · keep marks")
async def mark(check: CheckId, given: MarksIn, desk: Inspector, parts: Parts) -> None:
    async with parts.database.write() as session:
        await grading.keep_marks(_acting(session, desk, parts), check, Given(given.marks, given.remark))


@router.post("/checks/{check}/sign", status_code=HTTPStatus.NO_CONTENT, summary="签名 · sign the card")
async def sign(check: CheckId, desk: Inspector, parts: Parts) -> None:
    """Nothing of a signed card changes. Below the mark the work is to be done again."""
    async with parts.database.write() as session:
        await grading.sign(_acting(session, desk, parts), check)


@router.post("/checks/{check}/seen", status_code=HTTPStatus.NO_CONTENT, summary="已阅 · one's own is seen")
async def seen(check: CheckId, desk: Checked, parts: Parts) -> None:
    async with parts.database.write() as session:
        await following.seen(_acting(session, desk, parts), check)


@router.post("/checks/{check}/appeal", status_code=HTTPStatus.NO_CONTENT, summary="申诉 · appeal")
async def appeal(check: CheckId, made: AppealIn, desk: Checked, parts: Parts) -> None:
    clip = None if made.clip_from is None or made.clip_to is None else (made.clip_from, made.clip_to)
    async with parts.database.write() as session:
        await appeals.appeal(_acting(session, desk, parts), check, Appeal(made.text, clip))
        await note(session, desk, "appeal", "check", check)


@router.post(
    "/checks/{check}/decision", status_code=HTTPStatus.NO_CONTENT, summary="裁定申诉 · decide an appeal"
)
async def decide(check: CheckId, made: DecisionIn, desk: Inspector, parts: Parts) -> None:
    """By another inspector. Upheld, the card is set aside, unchanged, and the work is graded anew."""
    async with parts.database.write() as session:
        await appeals.decide(_acting(session, desk, parts), check, made.decision, upheld=made.upheld)


@router.get("/rework", summary="整改 · what is to be told and done again")
async def rework(desk: FollowingUp, parts: Parts) -> ReworkPage:
    async with parts.database.read() as session:
        return await check_figures.rework(session, await _eyes(session, desk, parts), utc_now())


@router.post(
    "/checks/{check}/feedback", status_code=HTTPStatus.NO_CONTENT, summary="反馈 · told, with a plan"
)
async def feedback(check: CheckId, told: PlanIn, desk: FollowingUp, parts: Parts) -> None:
    async with parts.database.write() as session:
        await following.tell(_acting(session, desk, parts), check, told.plan)
        await note(session, desk, "feedback", "check", check, told.plan)


@router.post("/checks/{check}/reworked", status_code=HTTPStatus.NO_CONTENT, summary="整改完成 · done again")
async def reworked(check: CheckId, desk: FollowingUp, parts: Parts) -> None:
    async with parts.database.write() as session:
        await following.done(_acting(session, desk, parts), check)
        await note(session, desk, "reworked", "check", check)


@implements("180.7.4")
@router.get(
    "/week",
    summary="每周抽查 · checks a person had in a week",
)
async def week(desk: FollowingUp, parts: Parts, day: Annotated[date | None, Query()] = None) -> Week:
    standards = standards_of(parts.settings)
    wanted = day or standards.calendar.local_day(utc_now())
    async with parts.database.read() as session:
        return await check_figures.week(session, standards, wanted, desk.person.scope)


@router.get("/coaching", summary="辅导名单 · who needs coaching, in what")
async def coaching(desk: FollowingUp, parts: Parts) -> Coaching:
    async with parts.database.read() as session:
        eyes = await _eyes(session, desk, parts)
        return await check_figures.coaching(session, eyes, eyes.standards.calendar.local_day(utc_now()))


@implements("180.7.3")
@router.get(
    "/draws",
    summary="抽样公示 · each day's draw with its seed",
    dependencies=[Depends(may(Act.CHECK_WORK, Act.FOLLOW_UP_CHECKS, Act.SEE_OWN_CHECKS))],
)
async def draws(parts: Parts) -> Draws:
    since = standards_of(parts.settings).calendar.local_day(utc_now() - DRAWS_SHOWN)
    async with parts.database.read() as session:
        return Draws(draws=await check_figures.draws(session, since))


@implements("180.7.3")
@router.get(
    "/draws/{day}/{kind}",
    summary="复核抽样 · a draw done again from its seed",
    dependencies=[Depends(may(Act.CHECK_WORK, Act.FOLLOW_UP_CHECKS))],
)
async def draw_again(day: date, kind: WorkKind, parts: Parts) -> DrawnAgainView:
    async with parts.database.read() as session:
        again = await drawn_again(session, day, kind)
    if again is None:
        raise not_found()
    return DrawnAgainView.model_validate(again)


@router.get("/months/{month}", summary="质检月报 · the month's report")
async def month(month: Month, desk: Anybody, parts: Parts) -> MonthReport:
    """Whoever only sees own results sees it once it is published."""
    async with parts.database.read() as session:
        found = await check_figures.month(session, await _eyes(session, desk, parts), _first(month))
    if found.published_at is None and not desk.may(Act.FOLLOW_UP_CHECKS):
        raise not_found()
    return found


@router.post("/months/{month}", status_code=HTTPStatus.NO_CONTENT, summary="公布月报 · publish the report")
async def publish(month: Month, said: RemarkIn, desk: Inspector, parts: Parts) -> None:
    async with parts.database.write() as session:
        await figures.publish(_acting(session, desk, parts), _first(month), said.remark)


def _first(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


async def _eyes(session: AsyncSession, desk: Desk, parts: ConsoleParts) -> Eyes:
    names, standards = await names_of(session), standards_of(parts.settings)
    return Eyes(desk.person.login, desk.may(Act.CHECK_WORK), names, standards, desk.person.scope)


def _acting(session: AsyncSession, desk: Desk, parts: ConsoleParts) -> Acting:
    standards, person = standards_of(parts.settings), desk.person
    return Acting(session, parts.announce, standards, person.login, utc_now(), person.scope)
