"""The librarian's lists: papers to be filed and filed, suggestions to be sorted and sent, letters."""

from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from console.rules.cursor import Cursor
from console.views.answer import Titled
from console.views.library import LetterView, OriginalView, ResultExample, ResultGroupView, SuggestionView
from knowledge.adapters.tables import LetterRow, OriginalRow, SuggestionRow
from knowledge.rules.results import ResultGroup
from knowledge.suggestions import number_of
from people.adapters.directory import by_people_of
from people.rules.branches import Scope
from tickets.adapters.branches import held, seen
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.rules.form import TEXT_SOURCES

Names = Mapping[str, str]


@implements("180.6.7", "180.2.4")
async def originals(  # noqa: PLR0913 (what is asked for)
    session: AsyncSession,
    names: Names,
    scope: Scope,
    *,
    filed: bool,
    q: str,
    after: Cursor | None,
    limit: int,
) -> list[OriginalView]:
    """Of tickets entered from paper that the branch sees; searched by ticket, customer and place."""
    query = (
        select(TicketRow, EntryRow, OriginalRow)
        .join(EntryRow, (EntryRow.ticket == TicketRow.number) & (EntryRow.number == 1))
        .outerjoin(OriginalRow, OriginalRow.ticket == TicketRow.number)
        .where(TicketRow.source.in_(TEXT_SOURCES), OriginalRow.ticket.is_not(None) == filed)
        .where(*seen(scope))
        .limit(limit)
    )
    if q:
        query = query.where(
            or_(
                TicketRow.number.startswith(q, autoescape=True),
                TicketRow.customer.contains(q, autoescape=True),
                OriginalRow.place.contains(q, autoescape=True),
            )
        )
    place = tuple_(OriginalRow.filed_at if filed else TicketRow.received_at, TicketRow.number)
    if after:
        query = query.where(place < (after.at, after.id) if filed else place > (after.at, after.id))
    columns = (OriginalRow.filed_at.desc(), TicketRow.number.desc())
    query = query.order_by(*columns) if filed else query.order_by(TicketRow.received_at, TicketRow.number)
    return [
        OriginalView(
            ticket=ticket.number,
            source=ticket.source,
            customer=ticket.customer,
            received_at=ticket.received_at,
            version=ticket.version,
            original=str(entry.body.get("original", "")),
            place=original.place if original else None,
            filed_by=names.get(original.filed_by, original.filed_by) if original else None,
            filed_at=original.filed_at if original else None,
        )
        for ticket, entry, original in await session.execute(query)
    ]


async def suggestions(  # noqa: PLR0913 (what is asked for)
    session: AsyncSession, pattern: str, scope: Scope, *, which: str, before: Cursor | None, limit: int
) -> list[SuggestionView]:
    """To sort, to send, or sent; the newest first; of own branch and below."""
    conditions: Mapping[str, ColumnElement[bool]] = {
        "to_sort": SuggestionRow.ticket.is_(None),
        "to_send": SuggestionRow.ticket.is_not(None) & SuggestionRow.letter.is_(None),
        "sent": SuggestionRow.letter.is_not(None),
    }
    query = (
        select(TicketRow, SuggestionRow, LetterRow)
        .outerjoin(SuggestionRow, SuggestionRow.ticket == TicketRow.number)
        .outerjoin(LetterRow, LetterRow.id == SuggestionRow.letter)
        .where(TicketRow.kind == "suggestion", conditions[which], *held(scope))
        .order_by(TicketRow.created_at.desc(), TicketRow.number.desc())
        .limit(limit)
    )
    if before:
        query = query.where(tuple_(TicketRow.created_at, TicketRow.number) < (before.at, before.id))
    return [
        SuggestionView(
            ticket=ticket.number,
            business=ticket.business,
            content=ticket.content,
            created_at=ticket.created_at,
            subject=own.subject if own else None,
            summary=own.summary if own else None,
            letter=number_of(pattern, letter) if letter else None,
        )
        for ticket, own, letter in await session.execute(query)
    ]


async def letters(  # noqa: PLR0913, PLR0917 (as above)
    session: AsyncSession, pattern: str, names: Names, scope: Scope, before: int | None, limit: int
) -> list[LetterView]:
    query = select(LetterRow).where(*of_letters(scope)).order_by(LetterRow.id.desc()).limit(limit)
    rows = await session.scalars(query.where(LetterRow.id < before) if before else query)
    return [letter_view(row, pattern, names) for row in rows]


def of_letters(scope: Scope) -> list[ColumnElement[bool]]:
    """Those that somebody of own branch or below has sent."""
    return by_people_of(LetterRow.sent_by, scope)


def letter_view(row: LetterRow, pattern: str, names: Names) -> LetterView:
    return LetterView(
        id=row.id,
        number=number_of(pattern, row),
        day=row.day,
        recipients=tuple(row.recipients),
        suggestions=len(row.lines),
        sent_by=names.get(row.sent_by, row.sent_by),
    )


def result_view(group: ResultGroup, titles: Iterable[Titled]) -> ResultGroupView:
    """A value that no list has any more shows as it is."""
    title = next((one for one in titles if one.value == group.value), None)
    return ResultGroupView(
        value=group.value,
        title_zh=title.title_zh if title else group.value,
        title_en=title.title_en if title else group.value,
        surveys=group.surveys,
        mean=group.mean,
        dissatisfied=group.dissatisfied,
        examples=tuple(map(ResultExample.model_validate, group.examples)),
    )
