"""How long a search of the knowledge base takes, at twenty thousand articles.

Articles are made of the shipped synonyms and of invented words, a few of them everywhere and most of them
seldom, as words of a language are.
"""

import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import cast

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from config.settings import Settings
from hotline import schema
from hotline.bench.figures import Figure, share
from knowledge import searching
from knowledge.adapters.tables import ArticleRow, TermCountRow, TermRow, VersionRow
from knowledge.library import Library, library_of
from knowledge.rules.life import ArticleState
from knowledge.rules.words import is_latin, terms_of
from runtime.database import Base, Database

ARTICLES, SEARCHES = 20_000, 200
AT_ONCE = 500
INVENTED = 4_000
HAN = range(0x4E00, 0x5E00)  # characters of the invented words
TITLE, TEXT = 4, 40  # words
OF = f"{ARTICLES:,} articles, {SEARCHES} searches of one to four words, SQLite"
NOW, TODAY = datetime(2026, 11, 24, tzinfo=UTC), date(2026, 11, 24)


async def measure(folder: Path) -> list[Figure]:
    """A minute, nearly all of it to write the articles."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'knowledge.db'}")
    try:
        await schema.migrate(database)
        return await measured(database, OF)
    finally:
        await database.close()


async def measured(database: Database, of: str) -> list[Figure]:
    library, random = library_of(Settings()), Random(28)  # noqa: S311 (the same articles every time)
    words = _words(library, random)
    for first in range(1, ARTICLES + 1, AT_ONCE):
        async with database.write() as session:
            await _write(session, range(first, first + AT_ONCE), words, random)
    await _count(database)
    async with database.read() as session:
        took = [await _timed(session, library, _question(words, random)) for _ in range(SEARCHES)]
    return [
        Figure(f"knowledge.search.{name}", f"知识检索 · knowledge search, {name}", value, "ms", of)
        for name, value in (
            ("p50", _milliseconds(share(took, 0.5))),
            ("p95", _milliseconds(share(took, 0.95))),
            ("max", _milliseconds(max(took))),
        )
    ]


def _words(library: Library, random: Random) -> list[str]:
    known = [word for word in library.dictionary.groups if not is_latin(word)]
    invented = ["".join(map(chr, random.choices(HAN, k=random.choice((2, 2, 3))))) for _ in range(INVENTED)]
    return known + invented


def _some(words: Sequence[str], random: Random, number: int) -> list[str]:
    """The word at place n about once where the first one stands n times."""
    weights = [1 / place for place in range(1, len(words) + 1)]
    return random.choices(words, weights, k=number)


async def _write(session: AsyncSession, numbers: range, words: Sequence[str], random: Random) -> None:
    articles, versions, terms = [], [], []
    for number in numbers:
        title = "".join(_some(words, random, TITLE))
        said = "，".join(_some(words, random, TEXT))
        articles.append(
            {"id": number, "kind": "answer", "business": None, "owner": "bench", "reviews": 1, "version": 1,
             "state": ArticleState.PUBLISHED, "latest": 1, "in_force": 1, "turns_on": None,
             "review_at": None, "changed_at": NOW}
        )  # fmt: skip
        versions.append(
            {"article": number, "number": 1, "title": title, "text": said, "words": "", "note": "",
             "valid_from": TODAY, "valid_until": None, "written_by": "bench", "written_at": NOW,
             "published_by": "bench", "published_at": NOW}
        )  # fmt: skip
        terms += [
            {"term": term, "weight": weight, "article": number}
            for term, weight in terms_of(title, "", said).items()
        ]
    for table, rows in ((ArticleRow, articles), (VersionRow, versions), (TermRow, terms)):
        await session.execute(_table(table).insert(), rows)


async def _count(database: Database) -> None:
    """As publishing each would have left it, and as the database itself has looked at it by then."""
    counted = select(TermRow.term, func.count()).group_by(TermRow.term)
    async with database.write() as session:
        await session.execute(insert(TermCountRow).from_select(["term", "articles"], counted))
    async with database.engine.connect() as connection:
        own = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await own.execute(text("ANALYZE" if database.is_sqlite else "VACUUM ANALYZE"))


def _question(words: Sequence[str], random: Random) -> str:
    return " ".join(_some(words, random, random.choice((1, 2, 3, 4))))


async def _timed(session: AsyncSession, library: Library, typed: str) -> float:
    began = time.perf_counter()
    await searching.search(session, library, typed, 20)
    return time.perf_counter() - began


def _milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 1)


def _table(row: type[Base]) -> Table:
    return cast("Table", row.__table__)
