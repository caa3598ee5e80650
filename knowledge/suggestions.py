"""Suggestions, sorted by what they are about and sent in writing with number and addressees (180.6.2)."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.knowledge import KnowledgeRules
from config.regulation import implements, value
from knowledge.acting import Acting
from knowledge.adapters.tables import LetterRow, SuggestionRow
from knowledge.events import SuggestionsSent
from knowledge.rules.letter import Letter, letter
from people.adapters.tables import PersonRow
from people.handlers import Act, audit
from runtime.database import one_at_a_time, save
from runtime.requests import RefusedError
from tickets.adapters.branches import held
from tickets.adapters.tables import TicketRow
from tickets.case import Acting as Handling
from tickets.case import open_case

MOST = 200  # suggestions of one letter


@implements("180.6.2", "180.0.4")
async def sort(acting: Acting, ticket: str, subject: str, summary: str) -> None:
    """What it is about, and in a line what it wants. Raises RefusedError."""
    row = await acting.session.scalar(
        select(TicketRow).where(TicketRow.number == ticket, *held(acting.scope))
    )
    if row is None or row.kind != "suggestion":
        raise RefusedError("no_suggestion", "没有此建议单", "there is no such suggestion", field="ticket")
    if subject not in _allowed(acting, "180.0.4", "subjects"):
        raise RefusedError("no_subject", "请选择建议类别", "choose what it is about", field="subject")
    if not summary.strip():
        raise RefusedError("no_summary", "请填写摘要", "write a summary", field="summary")
    kept = await acting.session.get(SuggestionRow, ticket, with_for_update=True)
    if kept and kept.letter is not None:
        raise RefusedError("sent", "该建议已报送", "it was sent already")
    own = {
        "ticket": ticket,
        "subject": subject,
        "summary": summary.strip(),
        "sorted_by": acting.by,
        "sorted_at": acting.now,
    }
    await save(acting.session, SuggestionRow, [own])


@implements("180.6.2")
async def send(
    acting: Acting, handling: Handling, tickets: Sequence[str], recipients: Sequence[str], opinion: str
) -> LetterRow:
    """One letter of the year's next number; each suggestion's thread says so. Raises RefusedError."""
    session = acting.session
    if not recipients or not set(recipients) <= set(_allowed(acting, "180.6.2", "recipients")):
        raise RefusedError("no_recipient", "请选择报送对象", "choose the addressees", field="recipients")
    await one_at_a_time(session, "letter number")
    chosen = await _to_send(acting, tickets)
    year = acting.today.year
    last = await session.scalar(select(func.max(LetterRow.number)).where(LetterRow.year == year))
    row = LetterRow(
        year=year,
        number=(last or 0) + 1,
        day=acting.today,
        recipients=list(recipients),
        opinion=opinion.strip(),
        lines=[{"subject": one.subject, "ticket": one.ticket, "summary": one.summary} for one, _ in chosen],
        sent_by=acting.by,
        sent_at=acting.now,
    )
    session.add(row)
    await session.flush()
    number = number_of(acting.library.rules.letter.number, row)
    for one, _ in chosen:
        one.letter = row.id
        case = await open_case(handling, one.ticket)
        case.write("noted", text=f"已报送 {number} / sent in letter {number}", letter=row.id)
        await case.save()
    await audit(session, Act(acting.by, "send", "letter", number, " ".join(recipients)), acting.now)
    await acting.announce(session, SuggestionsSent(number, acting.now, len(chosen)))
    return row


async def _to_send(acting: Acting, tickets: Sequence[str]) -> list[tuple[SuggestionRow, TicketRow]]:
    query = (
        select(SuggestionRow, TicketRow)
        .join(TicketRow, TicketRow.number == SuggestionRow.ticket)
        .where(SuggestionRow.ticket.in_(tickets), SuggestionRow.letter.is_(None), *held(acting.scope))
        .order_by(TicketRow.number)
    )
    found = [(one, ticket) for one, ticket in await acting.session.execute(query)]
    if not found or len(found) != len(set(tickets)) or len(found) > MOST:
        zh, en = "请选择已整理、未报送的建议", "choose suggestions that are sorted and not sent"
        raise RefusedError("nothing_to_send", zh, en, field="tickets")
    return found


async def letter_of(session: AsyncSession, rules: KnowledgeRules, row: LetterRow) -> Letter:
    """As it was sent, for printing it."""
    author = await session.get(PersonRow, row.sent_by)
    return letter(
        rules,
        number=number_of(rules.letter.number, row),
        day=row.day,
        author=author.name if author else row.sent_by,
        recipients=row.recipients,
        opinion=row.opinion,
        lines=[(one["subject"], one["ticket"], one["summary"]) for one in row.lines],
    )


def number_of(pattern: str, row: LetterRow) -> str:
    return pattern.format(year=row.year, number=row.number)


def _allowed(acting: Acting, clause: str, name: str) -> tuple[str, ...]:
    values = value(clause, name, on=acting.today, profile=acting.library.profile)
    assert isinstance(values, tuple), "a list"
    return values
