"""Papers that came: registered once, taken, entered within two hours or told of, put aside with a reason."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from people.adapters.tables import AuditRow, MessageCopyRow
from runtime.outbox import OutboxRow
from runtime.requests import RefusedError
from tests.tickets.desks import FORM, TUESDAY, Desks
from tickets.adapters.inbox import files_of
from tickets.adapters.tables import IncomingRow
from tickets.case import NoTicketError
from tickets.clockwork import Clockwork
from tickets.inbox import (
    LARGEST,
    Arrived,
    attach,
    bring_back,
    enter_paper,
    papers_wait,
    prefilled,
    put_aside,
    register_paper,
    take,
)
from tickets.registering import Arrival
from tickets.rules.form import FormError
from tickets.rules.inbox import Channel

FAX = Arrived(Channel.FAX, "张三", TUESDAY, "13800138000", content="宽带断网三天，请尽快修复")
PDF = b"%PDF-1.7 scan"


async def register(desks: Desks, arrived: Arrived = FAX, login: str = "wen") -> tuple[int, bool]:
    async with desks.database.write() as session:
        row, fresh = await register_paper(desks.acting(session, login), arrived)
        return row.id, fresh


async def do(desks: Desks, login: str, step: Any, *given: Any) -> Any:  # noqa: ANN401 (any of the steps)
    async with desks.database.write() as session:
        return await step(desks.acting(session, login), *given)


async def paper(desks: Desks, number: int) -> IncomingRow:
    async with desks.database.read() as session:
        return await session.get_one(IncomingRow, number)


async def alarms(desks: Desks) -> list[tuple[str, str]]:
    await Clockwork(desks.database, desks.announce, desks.office).tell_of_papers(desks.now)
    async with desks.database.read() as session:
        rows = await session.scalars(select(AlarmRow).order_by(AlarmRow.at, AlarmRow.id))
        return [(row.id, row.clause) for row in rows]


@pytest.mark.clause("180.2.2")
async def test_a_paper_is_entered_as_a_ticket_that_was_received_when_the_paper_came(desks: Desks) -> None:
    number, _ = await register(desks, replace(FAX, received_at=TUESDAY - timedelta(minutes=30)))
    assert (await paper(desks, number)).due_at == TUESDAY + timedelta(minutes=90)
    await do(desks, "wen", attach, number, "传真.pdf", PDF)
    desks.later(minutes=10)
    await do(desks, "wen", take, number, None)
    ticket = await do(desks, "wen", enter_paper, number, FORM, Arrival("call", desks.now))
    row = await desks.ticket(ticket.number)
    assert (row.source, row.received_at) == ("fax", TUESDAY - timedelta(minutes=30))
    entry = (await desks.deadlines(ticket.number))["entry"]
    assert (entry.state, entry.due_at) == ("stopped", TUESDAY + timedelta(minutes=90))
    kept = await paper(desks, number)
    assert (kept.state, kept.ticket, kept.settled_by) == ("entered", ticket.number, "wen")
    async with desks.database.read() as session:
        acts = await session.scalars(
            select(AuditRow.action).where(AuditRow.kind == "paper").order_by(AuditRow.id)
        )
        assert list(acts) == ["register", "attach", "take", "enter"]
        topics = [row.topic for row in await session.scalars(select(OutboxRow).order_by(OutboxRow.id))]
    assert topics.count(f"paper/{number}/changed") == 4
    with pytest.raises(RefusedError, match="entered or put aside"):
        await do(desks, "wen", enter_paper, number, FORM, Arrival("fax", desks.now))


@pytest.mark.clause("180.2.2")
async def test_what_cannot_be_entered_leaves_the_paper_waiting(desks: Desks) -> None:
    number, _ = await register(desks)
    with pytest.raises(FormError, match="business"):
        await do(desks, "wen", enter_paper, number, replace(FORM, business=""), Arrival("fax", TUESDAY))
    assert (await paper(desks, number)).state == "waiting"
    with pytest.raises(NoTicketError):
        await do(desks, "wen", take, 99, None)


@pytest.mark.clause("180.2.2")
async def test_sent_twice_with_its_key_it_is_one_paper(desks: Desks) -> None:
    keyed = replace(FAX, key="mail-0017")
    twice = await asyncio.gather(register(desks, keyed), register(desks, keyed))
    assert {number for number, _ in twice} == {twice[0][0]}
    assert sorted(fresh for _, fresh in twice) == [False, True]
    with pytest.raises(RefusedError, match="belongs to another paper"):
        await register(desks, replace(keyed, content="另一份"))
    first = await do(desks, "wen", attach, twice[0][0], "a.pdf", PDF)
    assert await do(desks, "wen", attach, twice[0][0], "again.pdf", PDF) == first
    async with desks.database.read() as session:
        (file,) = (await files_of(session, [twice[0][0]]))[twice[0][0]]
    assert (file.name, file.media_type, file.size) == ("a.pdf", "application/pdf", len(PDF))


async def test_what_cannot_have_come_or_cannot_be_kept_is_refused_by_its_field(desks: Desks) -> None:
    with pytest.raises(FormError, match="received_at"):
        await register(desks, replace(FAX, received_at=TUESDAY + timedelta(minutes=1)))
    with pytest.raises(FormError, match="sender"):
        await register(desks, Arrived(Channel.LETTER, " ", TUESDAY))
    number, _ = await register(desks)
    for content in (b"", b"%PDF-" + bytes(LARGEST)):
        with pytest.raises(FormError, match="file"):
            await do(desks, "wen", attach, number, "a.pdf", content)


async def test_one_takes_it_and_nobody_takes_it_away_unseen(desks: Desks) -> None:
    number, _ = await register(desks)
    await do(desks, "wen", take, number, None)
    with pytest.raises(RefusedError, match="wen has the paper"):
        await do(desks, "gao", take, number, None)
    with pytest.raises(RefusedError, match="wen has the paper"):
        await do(desks, "gao", put_aside, number, "广告")
    await do(desks, "gao", take, number, "wen")
    assert (await paper(desks, number)).taken_by == "gao"


@pytest.mark.clause("180.2.7")
async def test_a_paper_put_aside_takes_no_clerk_out_of_the_queue_until_it_is_brought_back(
    desks: Desks,
) -> None:
    async def waits() -> bool:
        async with desks.database.read() as session:
            return await papers_wait(session)

    assert not await waits()
    number, _ = await register(desks)
    assert await waits()
    with pytest.raises(FormError, match="reason"):
        await do(desks, "wen", put_aside, number, " ")
    await do(desks, "wen", put_aside, number, "广告")
    assert not await waits()
    await do(desks, "wen", bring_back, number)
    kept = await paper(desks, number)
    assert (kept.state, kept.reason, kept.settled_by) == ("waiting", "广告", None)
    assert await waits()


@pytest.mark.clause("180.2.2")
async def test_a_paper_that_nobody_enters_is_warned_of_and_told_once_to_clerk_and_floor(desks: Desks) -> None:
    in_time, _ = await register(desks)
    await do(desks, "wen", enter_paper, in_time, FORM, Arrival("fax", TUESDAY))
    number, _ = await register(desks)
    desks.later(minutes=89)
    assert await alarms(desks) == []
    desks.later(minutes=1)
    warned = [(f"paper_warning:{number}", "180.2.2")]
    assert await alarms(desks) == warned
    assert await alarms(desks) == warned
    desks.later(minutes=30)
    late = [*warned, (f"paper_late:{number}", "180.2.2")]
    assert await alarms(desks) == late
    async with desks.database.read() as session:
        told = list(await session.scalars(select(MessageCopyRow.recipient)))
    assert told == ["wen", "wen"]


async def test_the_papers_own_words_fill_the_form_in(desks: Desks) -> None:
    told = replace(FAX, phone="", content="我要投诉，家里宽带断网三天，报修没有人上门，电话13912345678")
    number, _ = await register(desks, told)
    form = prefilled(await paper(desks, number))
    assert (form.kind, form.customer, form.phone) == ("complaint", "张三", "13912345678")
    assert form.business
    assert form.content == told.content
