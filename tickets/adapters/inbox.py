"""Papers of the inbox as the tables keep them."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from config.regulation import implements
from people.adapters.directory import of_branches
from people.rules.branches import Scope
from tickets.adapters.tables import IncomingFileRow, IncomingRow
from tickets.rules.inbox import PaperState


@implements("csc.2.1")
def in_inbox(scope: Scope) -> list[ColumnElement[bool]]:
    """Papers of own branch and below: what lies elsewhere is not there."""
    return of_branches(IncomingRow.branch, scope)


async def locked(session: AsyncSession, paper: int, scope: Scope) -> IncomingRow | None:
    query = select(IncomingRow).where(IncomingRow.id == paper, *in_inbox(scope))
    return await session.scalar(query.with_for_update())


async def one(session: AsyncSession, paper: int, scope: Scope) -> IncomingRow | None:
    return await session.scalar(select(IncomingRow).where(IncomingRow.id == paper, *in_inbox(scope)))


async def of_key(session: AsyncSession, key: str) -> IncomingRow | None:
    return await session.scalar(select(IncomingRow).where(IncomingRow.key == key))


async def waiting_one(session: AsyncSession) -> int | None:
    """Any of those that wait; the exchange asks every second."""
    found: int | None = await session.scalar(
        select(IncomingRow.id).where(IncomingRow.state == PaperState.WAITING).limit(1)
    )
    return found


async def page(  # noqa: PLR0913, PLR0917 (what is asked for)
    session: AsyncSession,
    scope: Scope,
    state: PaperState,
    text: str,
    after: tuple[datetime, int] | None,
    limit: int,
) -> Sequence[IncomingRow]:
    """Those that wait by their deadline, the others the newest first."""
    query = select(IncomingRow).where(IncomingRow.state == state, *in_inbox(scope), *_matching(text))
    if state is PaperState.WAITING:
        place = tuple_(IncomingRow.due_at, IncomingRow.id)
        query = query.order_by(IncomingRow.due_at, IncomingRow.id)
        query = query.where(place > after) if after else query
    else:
        place = tuple_(IncomingRow.received_at, IncomingRow.id)
        query = query.order_by(IncomingRow.received_at.desc(), IncomingRow.id.desc())
        query = query.where(place < after) if after else query
    return list(await session.scalars(query.limit(limit)))


def _matching(text: str) -> Iterable[ColumnElement[bool]]:
    if text.isdigit() and len(text) < 9:
        yield IncomingRow.id == int(text)
    elif text:
        row = IncomingRow
        columns = (row.sender, row.phone, row.content, row.ticket)
        yield or_(*(column.contains(text, autoescape=True) for column in columns))


async def files_of(session: AsyncSession, papers: Iterable[int]) -> Mapping[int, list[IncomingFileRow]]:
    """Without their content."""
    found: dict[int, list[IncomingFileRow]] = {paper: [] for paper in papers}
    query = select(IncomingFileRow).where(IncomingFileRow.paper.in_(found)).order_by(IncomingFileRow.at)
    for row in await session.scalars(query):
        found[row.paper].append(row)
    return found


async def originals_of(session: AsyncSession, ticket: str) -> Sequence[IncomingFileRow]:
    """Of the paper that a ticket was entered from, without their content."""
    query = (
        select(IncomingFileRow)
        .join(IncomingRow, IncomingRow.id == IncomingFileRow.paper)
        .where(IncomingRow.ticket == ticket)
        .order_by(IncomingFileRow.at, IncomingFileRow.id)
    )
    return list(await session.scalars(query))


async def came_between(
    session: AsyncSession, scope: Scope, since: datetime, until: datetime
) -> AsyncIterator[tuple[IncomingRow, IncomingFileRow | None]]:
    """Each paper with each of its files and their content, one at a time: a month of scans is large."""
    papers = select(IncomingRow).where(IncomingRow.received_at >= since, IncomingRow.received_at < until)
    papers = papers.where(*in_inbox(scope))
    for row in list(await session.scalars(papers.order_by(IncomingRow.received_at, IncomingRow.id))):
        files = list(await session.scalars(select(IncomingFileRow.id).where(IncomingFileRow.paper == row.id)))
        for file in files:
            found = await session.get_one(IncomingFileRow, file, options=[undefer(IncomingFileRow.content)])
            yield row, found
            session.expunge(found)
        if not files:
            yield row, None
