"""Searching by characters, pinyin, initials, synonyms and English words; each is logged (csc.6.1.c)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters import index
from knowledge.adapters.tables import ArticleRow, SearchRow, VersionRow
from knowledge.library import Library
from knowledge.rules.ranking import Rank, rank, rarity, worth_looking_for
from knowledge.rules.words import terms_of
from runtime.requests import RefusedError
from tickets.case import Acting as Handling
from tickets.case import open_case
from tickets.rules.life import Action

LOOKED_AT = 40  # candidates of the index that are ranked by what they say
NUMBER = re.compile(r"\d{5,}")
LONGEST = 80


@dataclass(frozen=True, slots=True)
class Hit:
    article: ArticleRow
    version: VersionRow
    rank: Rank


@implements("csc.6.1.c", "180.6.9")
async def search(
    session: AsyncSession, library: Library, typed: str, limit: int, *, typing: bool = False
) -> list[Hit]:
    """Articles in force, the best first."""
    concepts = library.dictionary.concepts(typed, typing=typing)
    terms = {term for concept in concepts for one in concept for term in one.terms}
    having = await index.counts(session, terms)
    articles = await index.in_force(session)
    rarities = {term: rarity(articles, having.get(term, 0)) for term in terms}
    wanted = worth_looking_for(concepts, having)
    worth = {term: value * rarities[term] for term, value in wanted.items()}
    found = await index.candidates(session, worth, LOOKED_AT)
    ranked = [
        Hit(article, version, rank(concepts, terms_of(version.title, version.words, version.text), rarities))
        for article, version in await _said(session, found)
    ]
    return sorted(ranked, key=lambda hit: (-hit.rank.points, -hit.article.id))[:limit]


async def _said(session: AsyncSession, articles: Sequence[int]) -> list[tuple[ArticleRow, VersionRow]]:
    query = (
        select(ArticleRow, VersionRow)
        .join(VersionRow, (VersionRow.article == ArticleRow.id) & (VersionRow.number == ArticleRow.in_force))
        .where(ArticleRow.id.in_(articles))
    )
    return [(article, version) for article, version in await session.execute(query)]


@implements("csc.6.2")
async def log(acting: Acting, typed: str, found: int) -> int:
    """The number of the search. Long numbers are somebody's telephone, and are not kept."""
    row = SearchRow(
        at=acting.now, person=acting.by, typed=NUMBER.sub("#", typed.strip())[:LONGEST], found=found
    )
    acting.session.add(row)
    await acting.session.flush()
    return row.id


async def opened(acting: Acting, search_id: int, article: int) -> None:
    """Somebody opened an article that their own search found: the first one counts."""
    row = await _own_search(acting, search_id)
    if await acting.session.get(ArticleRow, article) is None:
        raise RefusedError("no_article", "没有此条目", "there is no such article", field="article")
    row.opened = row.opened or article


@implements("180.6.3", "csc.6.1.c")
async def use(acting: Acting, handling: Handling, article: int, ticket: str, search_id: int | None) -> None:
    """The answer goes into the thread of a ticket, with the version that was read.

    Raises RefusedError, and what tickets refuse.
    """
    session = acting.session
    row = await session.get(ArticleRow, article)
    if row is None or row.in_force is None:
        raise RefusedError("not_in_force", "该条目未生效或已下线", "the article is not in force")
    version = await session.get_one(VersionRow, (article, row.in_force))
    case = await open_case(handling, ticket)
    case.require(Action.NOTE)
    text = f"引用知识 #{article} 第 {version.number} 版：{version.title}"
    case.write("knowledge_used", text=text, article=article, version=version.number)
    await case.save()
    if search_id is not None:
        search_row = await _own_search(acting, search_id)
        search_row.opened, search_row.used = search_row.opened or article, ticket


async def _own_search(acting: Acting, search_id: int) -> SearchRow:
    row = await acting.session.get(SearchRow, search_id, with_for_update=True)
    if row is None or row.person != acting.by:
        raise RefusedError("no_search", "没有此次检索", "there is no such search", field="search")
    return row
