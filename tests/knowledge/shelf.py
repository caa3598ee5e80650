"""What librarians do, with the demo's articles and built questions: for tests on real databases."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from config.settings import Settings
from hotline.demo import knowledge
from knowledge import articles, proposals, searching
from knowledge.acting import Acting
from knowledge.adapters.tables import ArticleRow, ProposalRow, TermCountRow, TermRow
from knowledge.articles import Said
from knowledge.library import Library, library_of
from knowledge.proposals import Proposal
from tests.tickets.desks import Desks

TODAY = date(2026, 11, 24)  # of the desks
QUESTIONS = Path(__file__).with_name("questions.toml")
SAID = Said("宽带断网处理", "重启光猫后再试。", "断网", TODAY, None)


@dataclass(slots=True)
class Shelf:
    desks: Desks
    library: Library = field(default_factory=lambda: library_of(Settings()))

    def acting(self, session: Any, login: str = "zi") -> Acting:  # noqa: ANN401 (a session)
        return Acting(session, self.desks.announce, self.library, login, self.desks.now)

    async def begin(self, kind: str = "answer", proposal: int | None = None, **said: Any) -> int:  # noqa: ANN401 (of Said)
        async with self.desks.database.write() as session:
            return await articles.begin(self.acting(session), kind, None, replace(SAID, **said), proposal)

    async def write(self, article: int, **said: Any) -> None:  # noqa: ANN401 (of Said)
        row = await self.row(article)
        async with self.desks.database.write() as session:
            await articles.write(self.acting(session), article, row.version, replace(SAID, **said))

    async def publish(self, article: int) -> int:
        row = await self.row(article)
        async with self.desks.database.write() as session:
            await articles.publish(self.acting(session), article, row.version)
        return article

    async def withdraw(self, article: int) -> None:
        row = await self.row(article)
        async with self.desks.database.write() as session:
            await articles.withdraw(self.acting(session), article, row.version, "过时")

    async def review(self, article: int) -> None:
        row = await self.row(article)
        async with self.desks.database.write() as session:
            await articles.review(self.acting(session), article, row.version, "仍有效")

    async def put(self, kind: str = "answer", **said: Any) -> int:  # noqa: ANN401 (of Said)
        """Written and published."""
        return await self.publish(await self.begin(kind, **said))

    async def row(self, article: int) -> ArticleRow:
        async with self.desks.database.read() as session:
            return await session.get_one(ArticleRow, article)

    async def found(self, typed: str, *, typing: bool = False) -> list[searching.Hit]:
        async with self.desks.database.read() as session:
            return await searching.search(session, self.library, typed, 5, typing=typing)

    async def titles(self, typed: str, *, typing: bool = False) -> list[str]:
        return [hit.version.title for hit in await self.found(typed, typing=typing)]

    async def propose(self, kind: str, login: str = "gao", **more: Any) -> int:  # noqa: ANN401 (of Proposal)
        wanted = Proposal(proposals.ProposalKind(kind), "夜间割接", "城东机房割接", **more)
        async with self.desks.database.write() as session:
            return (await proposals.propose(self.acting(session, login), wanted)).id

    async def proposal(self, number: int) -> ProposalRow:
        async with self.desks.database.read() as session:
            return await session.get_one(ProposalRow, number)

    async def index(self) -> tuple[set[str], dict[str, int]]:
        """Terms there are, and the counts that are kept of them."""
        async with self.desks.database.read() as session:
            terms = set(await session.scalars(select(TermRow.term)))
            rows = await session.execute(select(TermCountRow.term, TermCountRow.articles))
            return terms, {term: count for term, count in rows if count}

    async def fill(self) -> None:
        for one in knowledge.articles():
            await self.put(**one)


def questions() -> Mapping[str, Sequence[str]]:
    """By the title of the article that answers them."""
    found: Mapping[str, Sequence[str]] = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    return found
