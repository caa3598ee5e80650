"""What a department's service to its customers is assessed by each month (net.2.6)."""

from datetime import date, timedelta

import pytest

from config.centre import Centre
from config.terms import AccountLevel
from reports.adapters.figures.terms import Terms
from reports.adapters.measuring import measure
from reports.rules.periods import PeriodKind, period_of
from tests.tickets.desks import Desks
from tests.tickets.test_clockwork import clock_of
from tests.tickets.test_key_accounts import account
from tests.tickets.test_network import dispatched
from tickets.rules.life import Action

FIGURES = ["appointments", "appointments_kept_rate", "appointments_broken", "appointments_moved"]
CLOSES = 31


@pytest.mark.clause("net.2.6")
async def test_kept_and_broken_appointments_and_late_repairs_are_counted_by_department_and_month(
    desks: Desks, centre: Centre
) -> None:
    await account(desks, AccountLevel.LOCAL)
    for arrives in (2, 4, None):
        _, order = await dispatched(desks) if arrives == 2 else await another(desks)
        await desks.work("wangluo", order, Action.APPOINT, in_town=True)
        if arrives:
            desks.later(hours=arrives)
            await desks.work("wangluo", order, Action.VISIT)
    await clock_of(desks).raise_due(desks.later(days=1))
    terms = Terms(centre, desks.office, period_of(PeriodKind.MONTH, date(2026, 11, 1), CLOSES), desks.now)
    async with desks.database.read() as session:
        table = await measure(session, terms, FIGURES, "department", CLOSES)
        (line,) = table.lines
        assert line.value == "network"
        assert [line.amounts[name].part for name in FIGURES] == [3, 1, 2, 0]
        assert line.amounts["appointments_kept_rate"].whole == 3
        late = await measure(session, terms, ["late_repairs"], "account_level", CLOSES)
        assert {row.value: row.amounts["late_repairs"].part for row in late.lines} == {"local": 3}
    earlier = Terms(
        centre,
        desks.office,
        period_of(PeriodKind.MONTH, date(2026, 10, 1), CLOSES),
        desks.now - timedelta(days=30),
    )
    async with desks.database.read() as session:
        assert (await measure(session, earlier, FIGURES, "department", CLOSES)).lines == ()


async def another(desks: Desks) -> tuple[str, str]:
    ticket = await desks.enter("gao", another=True)
    return ticket, await desks.issue("gao", ticket, Action.DISPATCH)
