"""The index of words: kept when an article comes into force or leaves, asked for candidates.

A search adds up rows of one index, which both databases read alone: `EXPLAIN` says index only on PostgreSQL
and covering index on SQLite. Joined to the articles' own tables it would read each of thousands.
"""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import Table, delete, desc, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.adapters.tables import ArticleRow, TermCountRow, TermRow
from knowledge.rules.life import ArticleState
from runtime.database import one_at_a_time, save


async def keep(session: AsyncSession, article: int, terms: Mapping[str, int]) -> None:
    """These are the article's terms from now on; none takes it out."""
    await one_at_a_time(session, "knowledge index")
    before = set(await session.scalars(select(TermRow.term).where(TermRow.article == article)))
    await session.execute(delete(TermRow).where(TermRow.article == article))
    if terms:
        rows = [{"term": term, "weight": weight, "article": article} for term, weight in terms.items()]
        await session.execute(cast("Table", TermRow.__table__).insert(), rows)
    await _count(session, terms.keys() - before, 1)
    await _count(session, before - terms.keys(), -1)


async def _count(session: AsyncSession, terms: Iterable[str], more: int) -> None:
    wanted = list(terms)
    if not wanted:
        return
    having = await counts(session, wanted)
    rows = [{"term": term, "articles": having.get(term, 0) + more} for term in wanted]
    await save(session, TermCountRow, rows)


async def counts(session: AsyncSession, terms: Iterable[str]) -> Mapping[str, int]:
    """How many articles have each term."""
    query = select(TermCountRow.term, TermCountRow.articles).where(TermCountRow.term.in_(list(terms)))
    return {term: articles for term, articles in await session.execute(query)}  # noqa: C416 (a Result has keys())


async def in_force(session: AsyncSession) -> int:
    query = select(func.count()).where(ArticleRow.state == ArticleState.PUBLISHED)
    return await session.scalar(query) or 0


async def candidates(session: AsyncSession, worth: Mapping[str, float], limit: int) -> list[int]:
    """The articles in which the terms weigh most."""
    if not worth:
        return []
    parts: list[Any] = [
        select(TermRow.article, (TermRow.weight * literal(value)).label("points")).where(TermRow.term == term)
        for term, value in worth.items()
    ]
    rows = union_all(*parts).subquery()
    query = (
        select(rows.c.article)
        .group_by(rows.c.article)
        .order_by(desc(func.sum(rows.c.points)), rows.c.article)
        .limit(limit)
    )
    return list(await session.scalars(query))
