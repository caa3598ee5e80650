"""From closed to archived on real databases: only what quality has passed, and found afterwards."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from config.quality import WorkKind
from quality.adapters.tables import SampleRow
from quality.appeals import Appeal, appeal, decide
from quality.archiving import Archiving
from quality.drawing import draw_day
from quality.rework import done, tell
from tests.quality.desks import TUESDAY, Desks
from tests.tickets import desks as ticket_desks
from tests.tickets.test_surveying import answered, survey
from tickets.case import RefusedActionError
from tickets.rules.life import Action
from tickets.rules.survey import Answers

HAPPY = Answers(95, "好")


@pytest.fixture
async def office(desks: Desks) -> ticket_desks.Desks:
    own = ticket_desks.Desks(desks.database)
    await own.hire("chu", "gao", "ban", "wangluo")
    return own


async def closed(office: ticket_desks.Desks) -> str:
    ticket, number = await answered(office, "chu")
    await survey(office, number, HAPPY)
    return ticket


async def draw(desks: Desks) -> None:
    async with desks.database.write() as session:
        await draw_day(desks.acting(session, "clock"), TUESDAY.date())


async def archived(desks: Desks, office: ticket_desks.Desks) -> int:
    own = Archiving(desks.database, desks.announce, desks.standards, office.office)
    return await own.archive_passed(desks.now)


async def drawn(desks: Desks) -> list[SampleRow]:
    return [sample for sample in await desks.samples() if sample.kind == WorkKind.TICKET]


@pytest.mark.clause("csc.3.2.3")
async def test_a_days_closed_tickets_are_archived_once_its_sample_is_passed(
    desks: Desks, office: ticket_desks.Desks
) -> None:
    tickets = [await closed(office) for _ in range(3)]
    still_open = await office.enter("chu")
    assert await archived(desks, office) == 0, "the day is not drawn"
    await draw(desks)
    (sample,) = await drawn(desks)
    assert await archived(desks, office) == 0, "its check is not signed"
    await desks.grade("zhi", sample.id)
    assert await archived(desks, office) == 3
    assert await archived(desks, office) == 0
    assert (await office.ticket(still_open)).state == "open"
    row = await office.ticket(tickets[0])
    assert row.state == "archived"
    assert (await office.thread(tickets[0]))[-1] == "archived"
    async with desks.database.read() as session:
        found = await session.scalars(select(type(row).number).where(type(row).state == "archived"))
        assert sorted(found) == tickets


@pytest.mark.clause("csc.3.2.3", "csc.5.1.b")
async def test_what_failed_waits_for_its_rework_and_a_disputed_check_for_its_decision(
    desks: Desks, office: ticket_desks.Desks
) -> None:
    ticket = await closed(office)
    await draw(desks)
    (sample,) = await drawn(desks)
    await desks.grade("zhi", sample.id, "complete")
    assert await archived(desks, office) == 0
    async with desks.database.write() as session:
        await appeal(desks.acting(session, "chu"), sample.id, Appeal("已记录完整"))
    async with desks.database.write() as session:
        await tell(desks.acting(session, "ban"), sample.id, "补录地址")
        await done(desks.acting(session, "zhi"), sample.id)
    assert await archived(desks, office) == 0, "the appeal waits"
    async with desks.database.write() as session:
        await decide(desks.acting(session, "zhi2"), sample.id, "录音中无地址", upheld=False)
    assert await archived(desks, office) == 1
    assert (await office.ticket(ticket)).state == "archived"


@pytest.mark.clause("csc.3.2.3")
async def test_an_archived_ticket_is_opened_again_and_archived_by_nobodys_hand(
    desks: Desks, office: ticket_desks.Desks
) -> None:
    ticket = await closed(office)
    await desks.sample(WorkKind.TICKET, "chu", subject=ticket)
    await draw(desks)
    for sample in await drawn(desks):
        await desks.grade("zhi", sample.id)
    assert await archived(desks, office) == 1
    with pytest.raises(RefusedActionError, match="not_allowed"):
        await office.act("jing", ticket, Action.ARCHIVE)
    office.later(days=2)
    await office.act("hui", ticket, Action.REOPEN, "客户再次来电")
    assert (await office.ticket(ticket)).state == "open"
    await office.act("chu", ticket, Action.ANSWER)
    desks.now += timedelta(days=3)
    assert await archived(desks, office) == 0, "it waits for its survey"
