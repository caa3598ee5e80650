"""How the searches of a month went: found, opened, used in a ticket; looked through (csc.6.1.c, csc.6.2)."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters.tables import SearchMonthRow, SearchRow
from knowledge.library import Library
from people.handlers import Act, audit
from runtime.database import save
from runtime.requests import RefusedError

MOST = 20  # questions that led nowhere


@dataclass(frozen=True, slots=True)
class Missed:
    typed: str
    times: int


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """`found` of the `searches` found something, `opened` and `used` led on; `missed` led nowhere."""

    month: date
    searches: int
    found: int
    opened: int
    used: int
    goal: float
    missed: tuple[Missed, ...]

    @property
    def success(self) -> float | None:
        return self.found / self.searches if self.searches else None


def month_span(library: Library, month: date) -> tuple[datetime, datetime]:
    following = (month.replace(day=1) + timedelta(days=31)).replace(day=1)
    return library.begins(month.replace(day=1)), library.begins(following)


@implements("csc.6.1.c", "csc.6.2", "180.6.9")
async def searches_in(session: AsyncSession, library: Library, month: date) -> SearchFigures:
    since, until = month_span(library, month)
    span = (SearchRow.at >= since) & (SearchRow.at < until)
    counted = select(
        func.count(),
        func.sum(cast(SearchRow.found > 0, Integer)),
        func.count(SearchRow.opened),
        func.count(SearchRow.used),
    ).where(span)
    searches, found, opened, used = (await session.execute(counted)).one()
    missed = (
        select(SearchRow.typed, func.count())
        .where(span, SearchRow.opened.is_(None))
        .group_by(SearchRow.typed)
        .order_by(func.count().desc(), SearchRow.typed)
        .limit(MOST)
    )
    return SearchFigures(
        month.replace(day=1),
        searches,
        found or 0,
        opened,
        used,
        library.searches_to_succeed(month),
        tuple(Missed(*row) for row in await session.execute(missed)),
    )


@implements("csc.6.2")
async def look_through(acting: Acting, month: date, remark: str) -> None:
    """A month that is over was looked through, with what follows from it. Raises RefusedError."""
    first = month.replace(day=1)
    if month_span(acting.library, first)[1] > acting.now:
        raise RefusedError("not_over", "该月尚未结束", "the month is not over yet", field="month")
    if not remark.strip():
        raise RefusedError("no_remark", "请填写分析意见", "write what follows from it", field="remark")
    figures = asdict(await searches_in(acting.session, acting.library, first))
    row = {
        "month": first,
        "figures": figures | {"month": str(first)},
        "remark": remark.strip(),
        "reviewed_by": acting.by,
        "reviewed_at": acting.now,
    }
    await save(acting.session, SearchMonthRow, [row])
    await audit(acting.session, Act(acting.by, "review", "searches", f"{first:%Y-%m}"), acting.now)
