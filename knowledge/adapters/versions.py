"""Versions of articles, as rules ask for them."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.adapters.tables import ArticleRow, VersionRow
from knowledge.rules.life import ArticleState, Validity


async def published(session: AsyncSession, article: int) -> list[Validity]:
    """When each published version holds; none of an article that was withdrawn."""
    query = (
        select(VersionRow.number, VersionRow.valid_from, VersionRow.valid_until)
        .join(ArticleRow, ArticleRow.id == VersionRow.article)
        .where(
            ArticleRow.id == article,
            ArticleRow.state != ArticleState.WITHDRAWN,
            VersionRow.published_at.is_not(None),
        )
    )
    return [Validity(*row) for row in await session.execute(query)]
