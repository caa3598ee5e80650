"""Who has read what: notices and rules are confirmed by everybody who answers callers (180.6.8)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters.tables import ArticleRow, ReadRow, VersionRow
from knowledge.library import Library
from knowledge.rules.life import ArticleState
from people.adapters.directory import of_branches
from people.adapters.tables import PersonRow
from people.rules.branches import EVERYTHING, Scope
from runtime.database import add_once
from runtime.requests import RefusedError

READERS = frozenset({Post.JUNIOR, Post.TEXT_CLERK, Post.EXTRACTOR, Post.SENIOR, Post.SURVEYOR, Post.MANAGER})

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Reader:
    login: str
    name: str
    at: datetime | None


@implements("180.6.8", "180.1.2")
async def read(acting: Acting, article: int, number: int) -> None:
    """The reader says so of the version in force; the first time counts. Raises RefusedError."""
    row = await acting.session.get(ArticleRow, article)
    if row is None or row.in_force != number:
        zh, en = "该版本已不是现行版本，请重新阅读", "this version is not in force any more; read it again"
        raise RefusedError("other_version", zh, en)
    own = {"article": article, "number": number, "person": acting.by, "at": acting.now}
    await add_once(acting.session, ReadRow, own, unique=["article", "number", "person"])


async def unread(session: AsyncSession, library: Library, login: str) -> list[tuple[ArticleRow, VersionRow]]:
    """What a person has still to read, the newest first."""
    query = (
        select(ArticleRow, VersionRow)
        .join(VersionRow, (VersionRow.article == ArticleRow.id) & (VersionRow.number == ArticleRow.in_force))
        .where(*_to_read(library, login))
        .order_by(VersionRow.published_at.desc(), ArticleRow.id.desc())
        .limit(SHOWN)
    )
    return [(article, version) for article, version in await session.execute(query)]


async def has_to_read(session: AsyncSession, library: Library, login: str, article: int) -> bool:
    query = select(ArticleRow.id).where(ArticleRow.id == article, *_to_read(library, login))
    return await session.scalar(query) is not None


def _to_read(library: Library, login: str) -> tuple[ColumnElement[bool], ...]:
    kinds = [name for name, kind in library.rules.kinds.items() if kind.read]
    was_read = exists().where(
        ReadRow.article == ArticleRow.id, ReadRow.number == ArticleRow.in_force, ReadRow.person == login
    )
    return ArticleRow.state == ArticleState.PUBLISHED, ArticleRow.kind.in_(kinds), ~was_read


@implements("180.6.8")
async def readers(
    session: AsyncSession, article: int, number: int, scope: Scope = EVERYTHING
) -> list[Reader]:
    """Everybody of these branches who answers callers, who have not read it first; and whoever else did."""
    query = (
        select(PersonRow, ReadRow.at)
        .outerjoin(
            ReadRow,
            (ReadRow.person == PersonRow.login) & (ReadRow.article == article) & (ReadRow.number == number),
        )
        .where(PersonRow.active, *of_branches(PersonRow.branch, scope))
        .order_by(PersonRow.login)
    )
    found = [
        Reader(person.login, person.name, at)
        for person, at in await session.execute(query)
        if at or not READERS.isdisjoint(map(Post, person.posts))
    ]
    return sorted(found, key=lambda one: one.at is not None)
