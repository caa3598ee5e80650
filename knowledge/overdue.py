"""What the librarian owes is told shortly before its deadline, and at it (180.6.4, 180.6.9, csc.6.2)."""

from datetime import datetime

from sqlalchemy import String, cast, exists, literal, select

from acd.adapters.deadlines import LATE, newly_due
from acd.adapters.tables import AlarmRow, alarm_row
from config.centre import Post
from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters.tables import ArticleRow, ProposalRow, SearchMonthRow, SearchRow, VersionRow
from knowledge.events import KnowledgeAlarm
from knowledge.figures import month_span
from knowledge.proposals import OPEN
from knowledge.rules.life import DAY, ArticleState
from people import messages
from people.adapters.message_copies import staff
from runtime.database import save

CLAUSES = {"answer": "180.4.10", "change": "csc.6.2", "launch": "180.6.4", "paper": "180.6.8"}


@implements("180.6.4", "180.6.9", "csc.6.2")
async def alarm_knowledge(acting: Acting) -> list[KnowledgeAlarm]:
    """Proposals that no article settles, articles and months of searches that nobody looked through."""
    told = [*await _proposals(acting), *await _reviews(acting), *await _searches(acting)]
    await acting.announce(acting.session, *told)
    for one in told:
        await _write_to_librarians(acting, one)
    return told


async def _proposals(acting: Acting) -> list[KnowledgeAlarm]:
    now = acting.now

    def alarm(kind: str, row: ProposalRow) -> dict[str, object]:
        at = row.due_at if kind == LATE else now
        return alarm_row(
            f"knowledge_{kind}", f"p{row.id}", clause=CLAUSES[row.kind], since=row.proposed_at, at=at
        )

    due = await newly_due(
        acting.session,
        "knowledge",
        select(ProposalRow).where(ProposalRow.state == OPEN),
        key=literal("p") + cast(ProposalRow.id, String),
        due=ProposalRow.due_at,
        now=now,
        ahead=acting.library.rules.warn_before,
        alarm=alarm,
    )
    return [KnowledgeAlarm(f"p{row.id}", now, kind, row.title, row.due_at) for kind, row in due]


async def _reviews(acting: Acting) -> list[KnowledgeAlarm]:
    """Of each look that is due once: the next one has another number."""
    now = acting.now

    def alarm(kind: str, row: ArticleRow) -> dict[str, object]:
        assert row.review_at, "it was asked for"
        at = row.review_at if kind == LATE else now
        mark = f"a{row.id}.{row.reviews}"
        return alarm_row(f"knowledge_{kind}", mark, clause="180.6.9", since=row.changed_at, at=at)

    published = ArticleRow.state == ArticleState.PUBLISHED
    due = await newly_due(
        acting.session,
        "knowledge",
        select(ArticleRow).where(published, ArticleRow.review_at.is_not(None)),
        key=literal("a") + cast(ArticleRow.id, String) + "." + cast(ArticleRow.reviews, String),
        due=ArticleRow.review_at,  # type: ignore[arg-type]  # none of those asked for is null
        now=now,
        ahead=acting.library.rules.warn_before,
        alarm=alarm,
    )
    return [
        KnowledgeAlarm(f"a{row.id}", now, kind, await _title(acting, row), row.review_at or now)
        for kind, row in due
    ]


async def _searches(acting: Acting) -> list[KnowledgeAlarm]:
    """The last month's, if anybody searched in it; once."""
    last = acting.today.replace(day=1) - DAY
    month, due_on = last.replace(day=1), acting.today.replace(day=acting.library.rules.searches_by)
    due_at, (since, until) = acting.library.begins(due_on + DAY), month_span(acting.library, month)
    thing = f"s{month:%Y-%m}"
    row = alarm_row(f"knowledge_{LATE}", thing, clause="csc.6.2", since=until, at=due_at)
    owed = (
        exists().where(SearchRow.at >= since, SearchRow.at < until)
        & ~exists().where(SearchMonthRow.month == month)
        & ~exists().where(AlarmRow.id == row["id"])
    )
    if acting.now < due_at or not await acting.session.scalar(select(owed)):
        return []
    await save(acting.session, AlarmRow, [row])
    title = f"检索分析 searches {month:%Y-%m}"
    return [KnowledgeAlarm(thing, acting.now, LATE, title, due_at)]


async def _title(acting: Acting, row: ArticleRow) -> str:
    return (await acting.session.get_one(VersionRow, (row.id, row.in_force or row.latest))).title


async def _write_to_librarians(acting: Acting, told: KnowledgeAlarm) -> None:
    day = _local(acting, told.due_at)
    zh, en = ("已逾期", "is overdue") if told.kind == LATE else ("即将到期", "is due soon")
    await messages.send(
        acting.session,
        acting.announce,
        acting.now,
        sender=acting.by,
        addressed=f"post:{Post.LIBRARIAN}",
        recipients=await staff(acting.session, Post.LIBRARIAN),
        text=f"知识库：{told.title} {zh}（{day}）/ {told.title} {en} ({day})",
        urgent=told.kind == LATE,
    )


def _local(acting: Acting, moment: datetime) -> str:
    return f"{moment.astimezone(acting.library.zone):%Y-%m-%d %H:%M}"
