"""The time limits of tickets: which are in force, and what another one would do to those that are open."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends

from config.offices import PolicyRow, in_force
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.policies import MovedView, PoliciesView, PolicyView, RehearsalView, TallyView, WhatIf
from runtime.clock import utc_now
from tickets.office import Office, office_of
from tickets.rehearsing import Change, changed, rehearse
from tickets.rules.explaining import amount

SHOWN = 200

router = APIRouter(prefix="/api/policies", tags=["policies"])
Reader = Annotated[Desk, Depends(may(Act.SEE_POLICIES))]


@router.get("", summary="时限规则 · time limits in force today")
async def read(_desk: Reader, parts: Parts) -> PoliciesView:
    office = office_of(parts.settings)
    today = office.calendar.local_day(utc_now())
    rows = in_force(office.rules.policies, office.profile, today)
    return PoliciesView(policies=tuple(_view(office, row, today) for row in rows))


@router.post("/what-if", summary="时限预演 · another limit on every open ticket; nothing is changed")
async def what_if(desk: Reader, parts: Parts, given: WhatIf) -> RehearsalView:
    office = office_of(parts.settings)
    rules = changed(office, Change(given.clock, given.limit, given.counts))
    async with parts.database.read() as session:
        found = await rehearse(session, office, rules, utc_now(), desk.person.scope)
    return RehearsalView(
        tickets=found.tickets,
        tallies=tuple(map(TallyView.model_validate, found.tallies.values())),
        moved=tuple(map(MovedView.model_validate, found.moved[:SHOWN])),
    )


def _view(office: Office, row: PolicyRow, today: date) -> PolicyView:
    limit, warn = office.figure(row.limit, today), office.figure(row.warn, today)
    words = amount(limit)
    return PolicyView(
        value=row.clock,
        title_zh=row.title.zh,
        title_en=row.title.en,
        limit=row.limit,
        limit_zh=words.zh,
        limit_en=words.en,
        counts=row.counts,
        kinds=tuple(sorted(row.when.kinds)),
        sources=tuple(sorted(row.when.sources)),
        starts=tuple(sorted(row.starts)),
        stops=tuple(sorted(row.stops)),
        pauses=tuple(sorted(row.pauses)),
        warns=warn.total_seconds(),
        told=row.told,
    )
