"""Production figures 生产指标 (ops.1): planned for a month, broken down, beside what was reached."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import reduce
from http import HTTPStatus
from operator import add

from fastapi import APIRouter
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from console.adapters.reports import words_of
from console.adapters.tickets import names_of
from console.parts import ConsoleParts
from console.problems import invalid
from console.routes.reports import Rules
from console.routes.rosters import REFUSALS, Month, Planner, planning
from console.signing_in import Parts
from console.views.targets import TargetCell, TargetFigure, TargetLine, TargetsView, TargetsWanted
from people import targets
from people.adapters import duties
from people.planner import book_of
from people.rules.branches import Scope
from people.rules.targets import met
from people.targets import CENTRE, Target, of_group, of_person
from reports.personal import LESS_IS_BETTER, PLANNED, Reached, month_of, planned_units, reached
from reports.rules.amount import Amount, Unit
from reports.statistics import Statistics
from runtime.clock import utc_now

router = APIRouter(prefix="/api/targets", tags=["rosters"], responses=REFUSALS)


@router.get("/{month}", summary="生产指标 · targets and what was reached")
async def read(month: Month, desk: Planner, parts: Parts, statistics: Rules) -> TargetsView:
    async with parts.database.read() as session:
        return await _view(session, parts, statistics, month, desk.person.scope)


@implements("ops.1")
@router.put("/{month}", status_code=HTTPStatus.NO_CONTENT, summary="下达指标 · set targets")
async def plan(month: Month, wanted: TargetsWanted, desk: Planner, parts: Parts) -> None:
    if any(one.figure not in PLANNED for one in wanted.targets):
        raise invalid("figure")
    made = [Target(one.scope, one.figure, one.value) for one in wanted.targets]
    async with parts.database.write() as session:
        await targets.plan(planning(session, desk, parts), _first(month), made)


@implements("ops.1")
@router.post("/{month}/breakdown", status_code=HTTPStatus.NO_CONTENT, summary="分解指标 · break targets down")
async def break_down(month: Month, desk: Planner, parts: Parts, statistics: Rules) -> None:
    """The centre's targets to groups and persons: counts by hours in the roster, the others as they are."""
    period, units = month_of(statistics, _first(month)), planned_units(statistics, _first(month), utc_now())
    adds_up = {name: unit is Unit.COUNT for name, unit in units.items()}
    span = period.first, period.last
    async with parts.database.write() as session:
        await targets.break_down(planning(session, desk, parts), _first(month), span, adds_up)


def _first(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


async def _view(
    session: AsyncSession, parts: ConsoleParts, statistics: Statistics, month: str, scope: Scope
) -> TargetsView:
    first, said = _first(month), await words_of(session, parts)
    found = await reached(session, statistics, first, utc_now(), scope)
    planned = await targets.targets(session, first)
    names, posts, rules = (
        await names_of(session),
        await duties.posts_of(session),
        book_of(parts.settings).rules,
    )
    members = {login: group for login, held in sorted(posts.items()) if (group := rules.group_of(held))}
    lines = [_line(CENTRE, ("全中心", "Centre"), found.centre, found, planned)]
    for group in rules.groups:
        own = [found.persons.get(login, {}) for login, its in members.items() if its is group]
        title = group.title.zh, group.title.en
        lines.append(_line(of_group(group.name), title, _sum(own), found, planned))
    for login in members:
        name = names.get(login, login)
        lines.append(_line(of_person(login), (name, name), found.persons.get(login, {}), found, planned))
    return TargetsView(
        month=month,
        first=found.period.first,
        last=found.period.last,
        figures=tuple(
            TargetFigure(value=name, title_zh=title.zh, title_en=title.en, unit=found.units[name])
            for name in PLANNED
            for title in [said.figure(name)]
        ),
        lines=tuple(lines),
    )


def _sum(members: Iterable[Mapping[str, Amount]]) -> Mapping[str, Amount]:
    own = list(members)
    return {name: reduce(add, (one.get(name, Amount()) for one in own), Amount()) for name in PLANNED}


def _line(
    scope: str,
    title: tuple[str, str],
    amounts: Mapping[str, Amount],
    found: Reached,
    planned: Mapping[tuple[str, str], float],
) -> TargetLine:
    cells = []
    for name in PLANNED:
        target = planned.get((scope, name))
        value = amounts.get(name, Amount()).value(found.units[name])
        grows = found.runs and found.units[name] is Unit.COUNT
        is_met = met(target, value, lower=name in LESS_IS_BETTER, grows=grows)
        cells.append(TargetCell(target=target, reached=value, met=is_met))
    zh, en = title
    level = scope.partition(":")[0] or "centre"
    return TargetLine.model_validate(
        {"value": scope, "title_zh": zh, "title_en": en, "level": level, "cells": tuple(cells)}
    )
