"""Planning a month's production figures and breaking them down by who works how much (ops.1)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.adapters import duties
from people.adapters.roster_tables import TargetRow
from people.handlers import Act, audit
from people.planner import Planning
from people.rules.roster import HOUR
from people.rules.targets import broken_down
from runtime.database import save

CENTRE = ""


@dataclass(frozen=True, slots=True)
class Target:
    """`value` None: nothing is planned any more."""

    scope: str
    figure: str
    value: float | None


def of_group(name: str) -> str:
    return f"group:{name}"


def of_person(login: str) -> str:
    return f"person:{login}"


async def targets(session: AsyncSession, month: date) -> dict[tuple[str, str], float]:
    """By scope and figure."""
    rows = await session.scalars(select(TargetRow).where(TargetRow.month == month))
    return {(row.scope, row.figure): row.value for row in rows}


@implements("ops.1")
async def plan(planning: Planning, month: date, wanted: Iterable[Target]) -> None:
    rows, said = [], []
    for one in wanted:
        said.append(f"{one.scope or 'centre'} {one.figure} {one.value}")
        if one.value is None:
            at = (TargetRow.month == month, TargetRow.scope == one.scope, TargetRow.figure == one.figure)
            await planning.session.execute(delete(TargetRow).where(*at))
            continue
        row = {"month": month, "figure": one.figure, "scope": one.scope, "value": one.value}
        rows.append({**row, "by": planning.by, "at": planning.now})
    await save(planning.session, TargetRow, rows)
    act = Act(planning.by, "plan", "targets", f"{month:%Y-%m}", "; ".join(said))
    await audit(planning.session, act, planning.now)


@implements("ops.1")
async def break_down(
    planning: Planning, month: date, span: tuple[date, date], adds_up: Mapping[str, bool]
) -> None:
    """The centre's targets, to groups and persons by their hours in the roster of these days.

    Where nothing is published yet everybody counts alike. `adds_up`: which figures are counts.
    """
    known = await targets(planning.session, month)
    persons, groups = await _weights(planning, span)
    made = []
    for figure, counts in adds_up.items():
        whole = known.get((CENTRE, figure))
        if whole is not None:
            for scopes in (groups, persons):
                parts = broken_down(whole, scopes, adds_up=counts)
                made += [Target(scope, figure, part) for scope, part in parts.items()]
    await plan(planning, month, made)


async def _weights(planning: Planning, span: tuple[date, date]) -> tuple[dict[str, float], dict[str, float]]:
    """Hours of work of each person, and of each group."""
    posts = await duties.posts_of(planning.session)
    members = {login: group for login, held in posts.items() if (group := planning.book.rules.group_of(held))}
    hours: dict[str, float] = defaultdict(float)
    published = await duties.published_between(planning.session, *span)
    for duty in planning.book.known(published):
        shift = planning.book.shift(duty)
        if duty.login in members and not shift.standby:
            hours[duty.login] += shift.length / HOUR
    worked = hours or dict.fromkeys(members, 1.0)
    groups: dict[str, float] = defaultdict(float)
    for login, weight in worked.items():
        groups[of_group(members[login].name)] += weight
    return {of_person(login): weight for login, weight in worked.items()}, dict(groups)
