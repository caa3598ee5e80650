"""The librarian's papers: originals in the register, suggestions sorted and sent as documents."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from sqlalchemy import select

from knowledge import suggestions
from knowledge.adapters.letter_files import LetterFormat, file_of
from knowledge.adapters.tables import LetterRow, OriginalRow
from knowledge.originals import keep_filed
from runtime.outbox import Announcer
from runtime.requests import RefusedError
from tests.knowledge.shelf import Shelf
from tests.tickets.desks import FORM
from tickets.events import TicketChanged
from tickets.rules.life import Action

SUGGESTION = replace(FORM, kind="suggestion", nature=None, content="希望周日营业")


@pytest.mark.clause("180.6.7", "180.2.4")
async def test_where_an_original_lies_stands_in_the_register_and_moves_with_it(shelf: Shelf) -> None:
    desks = shelf.desks
    desks.announce = Announcer({TicketChanged: (keep_filed,)})
    ticket = await desks.enter("wen", source="letter", original="信函 3 页")
    await desks.act("zi", ticket, Action.NOTE, "收到原件")
    await desks.act("zi", ticket, Action.FILE_ORIGINAL, "2 柜 3 格")
    await desks.act("zi", ticket, Action.FILE_ORIGINAL, "5 柜 1 格")
    async with desks.database.read() as session:
        row = (await session.scalars(select(OriginalRow))).one()
    assert (row.ticket, row.place, row.filed_by, row.filed_at) == (ticket, "5 柜 1 格", "zi", desks.now)


async def sort(shelf: Shelf, ticket: str, subject: str = "service", summary: str = "周日营业") -> None:
    async with shelf.desks.database.write() as session:
        await suggestions.sort(shelf.acting(session), ticket, subject, summary)


async def send(shelf: Shelf, *tickets: str, to: tuple[str, ...] = ("branch_leader",)) -> LetterRow:
    async with shelf.desks.database.write() as session:
        handling = shelf.desks.acting(session, "zi")
        return await suggestions.send(shelf.acting(session), handling, tickets, to, "建议采纳")


@pytest.mark.clause("180.6.2", "180.0.4")
async def test_sorted_suggestions_are_sent_once_with_number_date_and_addressees(shelf: Shelf) -> None:
    tickets = [await shelf.desks.enter("chu", SUGGESTION) for _ in range(3)]
    for ticket, subject in zip(tickets, ("service", "new_business", "service"), strict=True):
        await sort(shelf, ticket, subject, f"<{subject}> & 周日营业")
    with pytest.raises(RefusedError) as nobody:
        await send(shelf, tickets[0], to=("everybody",))
    row = await send(shelf, *tickets, to=("branch_leader", "provincial_operations"))
    with pytest.raises(RefusedError) as twice:
        await send(shelf, tickets[0])
    assert (nobody.value.field, twice.value.field) == ("recipients", "tickets")
    with pytest.raises(RefusedError, match="sent already"):
        await sort(shelf, tickets[0])
    assert (row.year, row.number, len(row.lines)) == (2026, 1, 3)
    assert (await shelf.desks.thread(tickets[0]))[-1] == "noted"
    async with shelf.desks.database.read() as session:
        told = await suggestions.letter_of(session, shelf.library.rules, row)
    assert told.number == "建议〔2026〕1号"
    assert told.recipients == ("分公司主管领导", "省公司经营部")
    assert [(one.title, len(one.lines)) for one in told.sections] == [("服务建议", 2), ("新业务建议", 1)]
    document = Document(BytesIO(file_of(told, LetterFormat.DOCX)))
    text = "\n".join(one.text for one in document.paragraphs)
    for part in (
        told.number,
        "分公司主管领导、省公司经营部：",
        "用户建议 3 条",
        "建议采纳",
        "2026 年 11 月 24 日",
    ):
        assert part in text
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert {*tickets, "<service> & 周日营业"} <= set(cells)
    assert file_of(told, LetterFormat.PDF).startswith(b"%PDF-")


@pytest.mark.clause("180.6.2")
async def test_the_number_of_a_letter_counts_the_year(shelf: Shelf) -> None:
    numbers = []
    for _ in range(2):
        ticket = await shelf.desks.enter("chu", SUGGESTION)
        await sort(shelf, ticket)
        numbers.append((await send(shelf, ticket)).number)
    shelf.desks.later(days=60)
    ticket = await shelf.desks.enter("chu", SUGGESTION)
    await sort(shelf, ticket)
    row = await send(shelf, ticket)
    assert (numbers, row.year, row.number) == ([1, 2], 2027, 1)


async def test_a_suggestion_is_sorted_by_what_it_is_about(shelf: Shelf) -> None:
    ticket, complaint = await shelf.desks.enter("chu", SUGGESTION), await shelf.desks.enter("chu")
    wrong = ((ticket, "tariff", "x", "subject"), (ticket, "service", " ", "summary"))
    for number, subject, summary, field in (*wrong, (complaint, "service", "x", "ticket")):
        with pytest.raises(RefusedError) as refused:
            await sort(shelf, number, subject, summary)
        assert refused.value.field == field
