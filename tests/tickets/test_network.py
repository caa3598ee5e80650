"""A network complaint at its department: call, check, appointment, visit, report, cause, both loops."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from people.adapters.tables import MessageCopyRow, MessageRow
from tests.tickets.desks import ASKED, CONTACT, FORM, REPORT, TUESDAY, Desks
from tickets.adapters.areas import same_area
from tickets.adapters.tables import EntryRow, VisitRow
from tickets.adapters.visits import places
from tickets.case import RefusedActionError
from tickets.field_work import add_picture
from tickets.rules.field_work import Place
from tickets.rules.form import FormError
from tickets.rules.life import Action

HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
FUYANG = Place(32.8925, 115.8142)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 64


async def dispatched(desks: Desks) -> tuple[str, str]:
    ticket = await desks.enter("gao")
    return ticket, await desks.issue("gao", ticket, Action.DISPATCH)


async def body(desks: Desks, ticket: str, kind: str) -> dict[str, object]:
    async with desks.database.read() as session:
        query = select(EntryRow).where(EntryRow.ticket == ticket, EntryRow.kind == kind)
        return (await session.scalars(query.order_by(EntryRow.number.desc()))).first().body  # type: ignore[union-attr]  # it is there


async def messages(desks: Desks, recipient: str) -> list[str]:
    async with desks.database.read() as session:
        query = select(MessageRow.text).join(MessageCopyRow, MessageCopyRow.message == MessageRow.id)
        return list(await session.scalars(query.where(MessageCopyRow.recipient == recipient)))


async def visits(desks: Desks) -> list[VisitRow]:
    async with desks.database.read() as session:
        return list(await session.scalars(select(VisitRow).order_by(VisitRow.entry)))


@pytest.mark.clause("net.3.1")
async def test_an_order_to_network_management_carries_its_fields_and_the_next_one_inherits_them(
    desks: Desks,
) -> None:
    ticket = await desks.enter("gao")
    with pytest.raises(FormError, match="payment_kind"):
        await desks.issue("gao", ticket, Action.DISPATCH, fields={})
    assert await desks.orders() == []
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    assert (await desks.order(order)).fields == ASKED
    await desks.reply("wangluo", order)
    await desks.act("gao", ticket, Action.ANSWER)
    second = await desks.issue("gao", ticket, Action.SECOND_DISPATCH, fields={"arrears": "yes"})
    assert (await desks.order(second)).fields == ASKED | {"arrears": "yes"}
    elsewhere = await desks.issue("gao", await desks.enter("gao"), Action.DISPATCH, department="market")
    assert (await desks.order(elsewhere)).fields == {}


@pytest.mark.clause("net.1.1")
async def test_the_handler_calls_the_customer_within_half_an_hour_and_records_five_facts(
    desks: Desks,
) -> None:
    ticket, order = await dispatched(desks)
    assert (await desks.deadlines(ticket))["contact"].due_at == TUESDAY + 30 * MINUTE
    with pytest.raises(FormError, match="signal"):
        await desks.work("wangluo", order, Action.CONTACT, fields=CONTACT | {"signal": ""})
    with pytest.raises(RefusedActionError, match="other_department"):
        await desks.work("shichang", order, Action.CONTACT, fields=CONTACT)
    desks.later(minutes=20)
    await desks.work("wangluo", order, Action.CONTACT, fields=CONTACT)
    assert (await body(desks, ticket, "contacted"))["fields"] == CONTACT
    assert (await desks.deadlines(ticket))["contact"].state == "stopped"
    assert (await desks.ticket(ticket)).state == "dispatched"


@pytest.mark.clause("net.1.1")
async def test_only_an_order_to_the_network_starts_the_handlers_clock(desks: Desks) -> None:
    ticket = await desks.enter("gao")
    await desks.issue("gao", ticket, Action.DISPATCH, department="market")
    assert "contact" not in await desks.deadlines(ticket)


@pytest.mark.clause("net.1.2")
async def test_alarms_are_checked_and_earlier_complaints_of_the_area_are_shown(desks: Desks) -> None:
    earlier = await desks.enter("gao", replace(FORM, phone="13900000001", address="阜阳颍州区南京路 9 号"))
    await desks.enter("gao", replace(FORM, phone="13900000002", address="阜阳颍州区北京路 2 号"))
    await desks.enter("gao", replace(FORM, phone="13900000003", business="fixed_line"))
    desks.later(days=2)
    ticket = await desks.enter("gao", replace(FORM, address="南京路 1 号"))
    nowhere = await desks.enter("gao", replace(FORM, address=""))
    async with desks.database.read() as session:
        reader = desks.acting(session, "gao").actor
        found = await same_area(session, await desks.ticket(ticket), 30 * DAY, reader)
        assert [row.number for row in found] == [earlier]
        assert await same_area(session, await desks.ticket(ticket), DAY, reader) == []
        assert await same_area(session, await desks.ticket(nowhere), 30 * DAY, reader) == []
    order = await desks.issue("gao", ticket, Action.DISPATCH)
    await desks.work("wangluo", order, Action.CHECK, fields={"alarms": "past", "indicators": "congested"})
    assert (await body(desks, ticket, "checked"))["fields"] == {"alarms": "past", "indicators": "congested"}


@pytest.mark.clause("net.1.3", "net.2.6")
async def test_an_appointment_is_kept_or_moved_once_and_told_in_advance(desks: Desks) -> None:
    ticket, order = await dispatched(desks)
    with pytest.raises(RefusedActionError, match="no_appointment"):
        await desks.work("wangluo", order, Action.MOVE, text="堵车", due_at=desks.now + HOUR)
    await desks.work("wangluo", order, Action.APPOINT, in_town=True)
    assert (await desks.deadlines(ticket))["visit"].due_at == TUESDAY + 3 * HOUR
    with pytest.raises(RefusedActionError, match="appointment_made"):
        await desks.work("wangluo", order, Action.APPOINT, due_at=desks.now + 9 * HOUR, wished=True)
    desks.later(hours=2)
    with pytest.raises(FormError, match="text"):
        await desks.work("wangluo", order, Action.MOVE, due_at=desks.now + 3 * HOUR)
    moved = desks.now + 2 * HOUR
    await desks.work("wangluo", order, Action.MOVE, text="道路封闭，已电话告知", due_at=moved)
    assert (await desks.deadlines(ticket))["visit"].due_at == moved
    with pytest.raises(RefusedActionError, match="moved_already"):
        await desks.work("wangluo", order, Action.MOVE, text="再延", due_at=moved + HOUR)
    desks.later(hours=1)
    await desks.work("wangluo", order, Action.VISIT, place=FUYANG)
    (visit,) = await visits(desks)
    assert (visit.moves, visit.due_at, visit.arrived_at) == (1, moved, desks.now)
    assert (await desks.deadlines(ticket))["visit"].state == "stopped"


@pytest.mark.clause("net.1.3")
async def test_a_broken_appointment_stays_on_record_and_another_may_be_made(desks: Desks) -> None:
    _, order = await dispatched(desks)
    await desks.work("wangluo", order, Action.APPOINT, in_town=True)
    desks.later(hours=4)
    with pytest.raises(RefusedActionError, match="too_late"):
        await desks.work("wangluo", order, Action.MOVE, text="忘了", due_at=desks.now + HOUR)
    await desks.work("wangluo", order, Action.APPOINT, in_town=True)
    desks.later(minutes=30)
    await desks.reply("wangluo", order)
    (broken,) = await visits(desks)  # the second one was not needed any more
    assert (broken.due_at, broken.arrived_at) == (TUESDAY + 3 * HOUR, None)


@pytest.mark.clause("net.1.6", "net.2.5")
async def test_a_report_has_findings_measurements_pictures_and_coordinates_for_later_planning(
    desks: Desks,
) -> None:
    ticket, order = await dispatched(desks)
    await desks.work("wangluo", order, Action.VISIT)
    with pytest.raises(FormError, match="latitude"):
        await desks.work("wangluo", order, Action.REPORT, fields=REPORT)
    with pytest.raises(FormError, match="measurements"):
        await desks.work("wangluo", order, Action.REPORT, fields=REPORT | {"measurements": ""}, place=FUYANG)
    async with desks.database.write() as session:
        acting = desks.acting(session, "wangluo")
        with pytest.raises(FormError, match="file"):
            await add_picture(acting, order, "x.exe", b"MZ")
        picture = await add_picture(acting, order, "室内.png", PNG)
    await desks.work("wangluo", order, Action.REPORT, fields=REPORT, place=FUYANG)
    report = await body(desks, ticket, "handling_report")
    assert (report["fields"], report["pictures"]) == (REPORT, [picture])
    assert report["place"] == {"latitude": 32.8925, "longitude": 115.8142}
    assert any("弱覆盖" in text for text in await messages(desks, "gao"))
    await desks.reply("wangluo", order)
    async with desks.database.read() as session:
        (found,) = [one async for one in places(session, TUESDAY, TUESDAY + DAY, "network")]
        assert [one async for one in places(session, TUESDAY, TUESDAY + DAY, "market")] == []
    assert (found.ticket, found.cause, found.findings, found.longitude) == (
        ticket,
        "network",
        "弱覆盖",
        115.8142,
    )


@pytest.mark.clause("net.3.2")
async def test_a_reply_names_its_cause_and_is_filed_with_it(desks: Desks) -> None:
    ticket, order = await dispatched(desks)
    with pytest.raises(FormError, match="cause"):
        await desks.reply("wangluo", order, cause="weather")
    answer = await desks.reply("wangluo", order, cause="settings")
    assert (await desks.order(answer)).cause == "settings"
    assert (await body(desks, ticket, "reply"))["cause"] == "settings"


@pytest.mark.clause("net.1.5")
async def test_the_result_goes_to_the_customer_and_to_whoever_passed_the_complaint_on(desks: Desks) -> None:
    ticket = await desks.enter("chu", informant="ban")
    await desks.act("chu", ticket, Action.HAND_OVER, to="gao")
    await desks.act("gao", ticket, Action.ANSWER, "已修复")
    for colleague in ("chu", "ban"):
        assert await messages(desks, colleague) == [f"{ticket} 处理结果 / Result: 已修复"]
    assert (await desks.thread(ticket))[-3:] == ["fed_back", "fed_back", "answered"]


@pytest.mark.clause("net.1.5")
async def test_an_informant_from_outside_is_told_by_whoever_answers(desks: Desks) -> None:
    ticket = await desks.enter("gao", informant="阳光路营业厅王店长")
    with pytest.raises(FormError, match="informant"):
        await desks.act("gao", ticket, Action.ANSWER)
    assert (await desks.ticket(ticket)).state == "open"
    await desks.act("gao", ticket, Action.ANSWER, informant="已电话告知")
    assert (await body(desks, ticket, "fed_back")) == {"to": "阳光路营业厅王店长", "text": "已电话告知"}


@pytest.mark.clause("net.gen")
@pytest.mark.parametrize("source", ["web", "app"])
async def test_what_does_not_come_by_telephone_is_acknowledged_within_a_day(
    desks: Desks, source: str
) -> None:
    ticket = await desks.enter("gao", source=source)
    assert (await desks.deadlines(ticket))["acknowledge"].due_at == TUESDAY + DAY
    await desks.act("gao", ticket, Action.INFORM, "已收到")
    assert (await desks.deadlines(ticket))["acknowledge"].state == "stopped"
    assert "acknowledge" not in await desks.deadlines(await desks.enter("gao"))


@pytest.mark.clause("hot.4.1")
async def test_a_business_order_is_taken_with_its_fields_and_has_a_clock(desks: Desks) -> None:
    form = replace(FORM, kind="request", nature=None)
    with pytest.raises(FormError, match="service"):
        await desks.enter("chu", form)
    fields = {
        "service": "caller_id", "contact": "张三", "contract": "HT-1", "databases": "无", "targets": "本机",
        "times": "即日起", "payment": "monthly",
    }  # fmt: skip
    ticket = await desks.enter("chu", replace(form, fields=fields))
    assert (await desks.ticket(ticket)).fields == fields
    assert set(await desks.deadlines(ticket)) == {"request"}
