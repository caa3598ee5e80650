"""The knowledge base read for people: hits, articles in pages, one with its versions, proposals."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from config.knowledge import KnowledgeRules
from console.rules.cursor import Cursor
from console.views.answer import Titled
from console.views.knowledge import (
    ArticleLine,
    ArticleVersion,
    FoundBy,
    HitView,
    KnowledgeLists,
    ProposalView,
)
from knowledge.adapters.tables import ArticleRow, ProposalRow, VersionRow
from knowledge.proposals import OPEN, TO_ANNOUNCE
from knowledge.rules.words import normal
from knowledge.searching import Hit

LOOK_AHEAD = timedelta(days=30)  # at reviews that fall due
EXCERPT, BEFORE = 120, 24  # letters shown of a text, and how many before the first word found
Names = Mapping[str, str]
Which = Literal["open", "launches", "done"]


def hit_view(hit: Hit) -> HitView:
    version = hit.version
    return HitView(
        article=hit.article.id,
        kind=hit.article.kind,
        title=version.title,
        excerpt=_excerpt(version.text, [why.word for why in hit.rank.why]),
        valid_from=version.valid_from,
        valid_until=version.valid_until,
        why=tuple(FoundBy.model_validate(why) for why in hit.rank.why),
    )


def _excerpt(text: str, words: Iterable[str]) -> str:
    lower = normal(text)
    places = [place for word in words if (place := lower.find(word)) >= 0]
    start = max(min(places, default=0) - BEFORE, 0)
    return (
        ("…" if start else "") + text[start : start + EXCERPT] + ("…" if start + EXCERPT < len(text) else "")
    )


def lists_of(rules: KnowledgeRules) -> KnowledgeLists:
    kinds, subjects, recipients = (
        tuple(Titled(value=name, title_zh=title.zh, title_en=title.en) for name, title in rows.items())
        for rows in (rules.kinds, rules.subjects, rules.recipients)
    )
    read = tuple(name for name, kind in rules.kinds.items() if kind.read)
    return KnowledgeLists(kinds=kinds, read_kinds=read, subjects=subjects, recipients=recipients)


async def articles(
    session: AsyncSession,
    filters: list[ColumnElement[bool]],
    names: Names,
    before: Cursor | None,
    limit: int,
) -> list[ArticleLine]:
    """The last change first, each with what it says now: the version in force, else the last one."""
    query = select(ArticleRow, VersionRow).join(VersionRow, _shown()).where(*filters)
    if before:
        query = query.where(tuple_(ArticleRow.changed_at, ArticleRow.id) < (before.at, int(before.id)))
    query = query.order_by(ArticleRow.changed_at.desc(), ArticleRow.id.desc()).limit(limit)
    return [line(row, version, names) for row, version in await session.execute(query)]


async def due_articles(session: AsyncSession, names: Names, until: datetime, limit: int) -> list[ArticleLine]:
    """Those to be looked at again, the most overdue first."""
    query = (
        select(ArticleRow, VersionRow)
        .join(VersionRow, _shown())
        .where(ArticleRow.review_at <= until)
        .order_by(ArticleRow.review_at, ArticleRow.id)
        .limit(limit)
    )
    return [line(row, version, names) for row, version in await session.execute(query)]


def _shown() -> ColumnElement[bool]:
    number = func.coalesce(ArticleRow.in_force, ArticleRow.latest)
    return (VersionRow.article == ArticleRow.id) & (VersionRow.number == number)


def line(row: ArticleRow, version: VersionRow, names: Names) -> ArticleLine:
    own = {name: getattr(row, name) for name in ArticleLine.model_fields if hasattr(row, name)}
    said = {name: getattr(version, name) for name in ("title", "valid_from", "valid_until")}
    return ArticleLine.model_validate(own | said | {"owner": names.get(row.owner, row.owner)})


async def versions(
    session: AsyncSession, article: int, names: Names, *, drafts: bool
) -> tuple[ArticleVersion, ...]:
    """The newest first."""
    query = select(VersionRow).where(VersionRow.article == article).order_by(VersionRow.number.desc())
    if not drafts:
        query = query.where(VersionRow.published_at.is_not(None))
    return tuple(
        ArticleVersion.model_validate(row).model_copy(
            update={
                "written_by": names.get(row.written_by, row.written_by),
                "published_by": names.get(row.published_by or "", row.published_by),
            }
        )
        for row in await session.scalars(query)
    )


async def proposals(
    session: AsyncSession, names: Names, which: Which, after: Cursor | None, limit: int
) -> list[ProposalView]:
    """What is dealt with the newest first, all else by its deadline."""
    conditions: Mapping[Which, ColumnElement[bool]] = {
        "open": ProposalRow.state == OPEN,
        "launches": TO_ANNOUNCE,
        "done": ProposalRow.state != OPEN,
    }
    place = tuple_(ProposalRow.due_at, ProposalRow.id)
    query = select(ProposalRow).where(conditions[which]).limit(limit)
    if which == "done":
        query = query.order_by(ProposalRow.due_at.desc(), ProposalRow.id.desc())
    else:
        query = query.order_by(ProposalRow.due_at, ProposalRow.id)
    if after:
        reached = (after.at, int(after.id))
        query = query.where(place < reached if which == "done" else place > reached)
    return [proposal(row, names) for row in await session.scalars(query)]


def proposal(row: ProposalRow, names: Names) -> ProposalView:
    view = ProposalView.model_validate(row)
    return view.model_copy(update={"proposed_by": names.get(row.proposed_by, row.proposed_by)})
