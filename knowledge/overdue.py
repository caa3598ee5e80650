"""What the librarian owes is told shortly before its deadline, and at it (180.6.4, 180.6.9, csc.6.2)."""

from datetime import datetime

from sqlalchemy import String, cast, literal, select

from acd.adapters.deadlines import LATE, newly_due
from acd.adapters.tables import alarm_row
from config.centre import Post
from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters.tables import ArticleRow, ProposalRow, VersionRow
from knowledge.events import KnowledgeAlarm
from knowledge.proposals import OPEN
from knowledge.rules.life import ArticleState
from people import messages
from people.adapters.message_copies import staff

CLAUSES = {"answer": "180.4.10", "change": "csc.6.2", "launch": "180.6.4", "paper": "180.6.8"}


@implements("180.6.4", "180.6.9", "csc.6.2")
async def alarm_knowledge(acting: Acting) -> list[KnowledgeAlarm]:
    """Proposals that no article settles, and articles that nobody looked at again."""
    told = [*await _proposals(acting), *await _reviews(acting)]
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
