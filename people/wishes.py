"""Leave and swaps: asked for, agreed by the colleague, approved, put into the roster (180.9.2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from config.regulation import implements
from people import rosters
from people.adapters import directory
from people.adapters import duties as tables
from people.adapters.roster_tables import WishEntryRow, WishRow
from people.handlers import Act, audit
from people.planner import Planning
from people.rules.roster import WORKING_TIME, Duty, Problem, problems
from people.rules.wishes import SWAP, Wish, WishState, WishStep, WrongStepError, after
from runtime.requests import RefusedError

LONGEST = timedelta(days=184)


@dataclass(frozen=True, slots=True)
class Leave:
    kind: str
    first: date
    last: date
    reason: str


@dataclass(frozen=True, slots=True)
class Swap:
    """`theirs`: what one takes for it; None: the shift is given away."""

    own: Duty
    colleague: str
    theirs: Duty | None
    reason: str


@implements("180.9.2")
async def ask_leave(planning: Planning, asked: Leave) -> int:
    """Raises RefusedError."""
    today = planning.book.calendar.local_day(planning.now)
    if asked.kind not in {one.name for one in planning.book.rules.leaves}:
        raise RefusedError("no_leave", "没有这种假别", "there is no such kind of leave", field="kind")
    if not today <= asked.first <= asked.last <= asked.first + LONGEST:
        zh = "起止日期有误：不早于今天，止不早于起，最长 184 天"
        en = "From today on, the end not before the beginning, at most 184 days"
        raise RefusedError("wrong_days", zh, en, field="last")
    row = WishRow(
        kind=asked.kind, login=planning.by, first=asked.first, last=asked.last, state=WishState.WAITING
    )
    await _new(planning, row, asked.reason)
    await _tell_planners(planning, row)
    return row.id


@implements("180.9.2")
async def ask_swap(planning: Planning, asked: Swap) -> int:
    """Raises RefusedError."""
    session, own, theirs = planning.session, asked.own, asked.theirs
    posts, group_of = await tables.posts_of(session), planning.book.rules.group_of
    theirs_is = group_of(posts.get(asked.colleague, ()))
    if asked.colleague == planning.by or theirs_is is None or theirs_is is not group_of(posts[planning.by]):
        zh, en = "换班须与同班组的同事", "a swap is with a colleague of the same group"
        raise RefusedError("no_colleague", zh, en, field="colleague")
    await _check_stands(planning, own, theirs)
    row = WishRow(
        kind=SWAP, login=planning.by, first=own.day, last=own.day, shift=own.shift, state=WishState.ASKED,
        colleague=asked.colleague, their_day=theirs.day if theirs else None,
        their_shift=theirs.shift if theirs else None,
    )  # fmt: skip
    await _new(planning, row, asked.reason)
    zh, en = f"请求与您换班：{own.day}", f"asks you to swap shifts: {own.day}"
    await planning.tell([asked.colleague], f"{zh} / {en}")
    return row.id


@implements("180.9.2")
async def step(planning: Planning, wish: int, way: WishStep, text: str, *, plans: bool) -> WishState:
    """Raises RefusedError. What is approved stands in the roster at once, as a version of its own."""
    session = planning.session
    row = await session.get(WishRow, wish, with_for_update=True)
    if row is None:
        raise RefusedError("no_wish", "没有此申请", "there is no such wish")
    try:
        state = after(Wish(row.login, row.colleague, WishState(row.state)), way, planning.by, plans=plans)
    except WrongStepError as wrong:
        raise RefusedError(wrong.code, wrong.zh, wrong.en) from None
    row.state = state
    session.add(WishEntryRow(wish=row.id, at=planning.now, by=planning.by, act=way, text=text))
    await audit(session, Act(planning.by, way, "wish", str(row.id), text), planning.now)
    await session.flush()
    if state is WishState.APPROVED:
        await (_swap if row.kind == SWAP else _free)(planning, row)
    if state is WishState.WAITING:
        await _tell_planners(planning, row)
    else:
        said = {WishState.APPROVED: ("已批准", "approved"), WishState.REFUSED: ("未获批准", "refused")}
        zh, en = said.get(state, ("已撤回", "withdrawn"))
        about = f"{row.first}"
        concerned = [login for login in (row.login, row.colleague) if login]
        await planning.tell(concerned, f"请假或换班 {about} {zh} / leave or swap {about} {en}")
    return state


async def _free(planning: Planning, row: WishRow) -> None:
    week = rosters.monday(row.first)
    while week <= row.last:
        await rosters.amend(planning, week, lambda duties: _without(duties, row), f"leave {row.id}")
        week += timedelta(weeks=1)


def _without(duties: Sequence[Duty], row: WishRow) -> Sequence[Duty]:
    return [one for one in duties if one.login != row.login or not row.first <= one.day <= row.last]


async def _swap(planning: Planning, row: WishRow) -> None:
    """Raises RefusedError: what is to be swapped is gone, or somebody would work against the rules."""
    assert row.shift
    assert row.colleague
    own = Duty(row.login, row.first, row.shift)
    theirs = (
        Duty(row.colleague, row.their_day, row.their_shift) if row.their_day and row.their_shift else None
    )
    await _check_stands(planning, own, theirs)
    moved = {own: replace(own, login=row.colleague)}
    if theirs:
        moved[theirs] = replace(theirs, login=row.login)
    weeks = {rosters.monday(duty.day) for duty in moved}
    for week in sorted(weeks):
        await _check_rules(planning, week, moved)
    for week in sorted(weeks):
        await rosters.amend(planning, week, lambda duties: _swapped(duties, moved), f"swap {row.id}")


def _swapped(duties: Sequence[Duty], moved: dict[Duty, Duty]) -> Sequence[Duty]:
    return sorted({moved.get(one, one) for one in duties})


async def _check_stands(planning: Planning, own: Duty, theirs: Duty | None) -> None:
    first = min(one.day for one in (own, theirs) if one)
    last = max(one.day for one in (own, theirs) if one)
    known = set(planning.book.known(await tables.published_between(planning.session, first, last)))
    for duty, field in ((own, "shift"), (theirs, "their_shift")):
        if duty and (duty not in known or planning.book.span(duty)[0] <= planning.now):
            zh, en = "已发布的班务中没有此班次，或已开始", "It is in no published roster, or has begun"
            raise RefusedError("no_duty", zh, en, field=field)


async def _check_rules(planning: Planning, week: date, moved: dict[Duty, Duty]) -> None:
    standing = await tables.published_between(planning.session, week, week + timedelta(days=6))
    before = await _broken(planning, week, standing)
    made = await _broken(planning, week, _swapped(standing, moved)) - before
    concerned = {duty.login for duty in (*moved, *moved.values())}
    if found := sorted(one.wrong for one in made if one.who in concerned):
        zh = f"换班后违反工时规则：{'、'.join(found)}"
        en = f"The swap would break the working-time rules: {', '.join(found)}"
        raise RefusedError("against_rules", zh, en)


async def _broken(planning: Planning, week: date, duties: Sequence[Duty]) -> set[Problem]:
    own = await rosters.week_of(planning.book, planning.session, week, duties, {})
    return {one for one in problems(planning.book, own) if one.wrong in WORKING_TIME}


async def _new(planning: Planning, row: WishRow, reason: str) -> None:
    planning.session.add(row)
    await planning.session.flush()
    entry = WishEntryRow(wish=row.id, at=planning.now, by=planning.by, act="ask", text=reason)
    planning.session.add(entry)
    await audit(planning.session, Act(planning.by, "ask", "wish", str(row.id), row.kind), planning.now)


async def _tell_planners(planning: Planning, row: WishRow) -> None:
    supervisors = await directory.active_with(planning.session, Post.SUPERVISOR)
    zh, en = "有请假或换班申请待审批", "A leave or swap waits for approval"
    await planning.tell(supervisors - {row.login, row.colleague or ""}, f"{zh} / {en}")


async def wishes(
    session: AsyncSession,
    *,
    login: str | None = None,
    state: WishState | None = None,
    before: int | None,
    limit: int,
) -> Sequence[WishRow]:
    """Newest first; `login`: those that this person has a part in."""
    query = select(WishRow).order_by(WishRow.id.desc()).limit(limit)
    if login:
        query = query.where(or_(WishRow.login == login, WishRow.colleague == login))
    if state:
        query = query.where(WishRow.state == state)
    return (await session.scalars(query.where(WishRow.id < before) if before else query)).all()


async def entries(session: AsyncSession, wishes: Sequence[int]) -> Sequence[WishEntryRow]:
    query = select(WishEntryRow).where(WishEntryRow.wish.in_(wishes)).order_by(WishEntryRow.id)
    return (await session.scalars(query)).all()
