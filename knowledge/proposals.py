"""What the librarian is asked to put in, until when, and the launch notice that waits for it (180.4.10)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select

from config.regulation import implements
from knowledge.acting import Acting
from knowledge.adapters.tables import ProposalRow
from knowledge.adapters.versions import published
from knowledge.events import ProposalChanged
from knowledge.rules.life import Validity, covers
from people import messages
from people.adapters.message_copies import staff
from people.handlers import Act, audit
from runtime.requests import RefusedError
from tickets.adapters.branches import seen
from tickets.adapters.tables import TicketRow

OPEN, SETTLED, DECLINED = "open", "settled", "declined"

TO_ANNOUNCE = (
    ProposalRow.launch_on.is_not(None) & ProposalRow.announced_at.is_(None) & (ProposalRow.state != DECLINED)
)


class ProposalKind(StrEnum):
    ANSWER = "answer"  # a difficult answer, from a ticket (180.4.10)
    CHANGE = "change"  # of rules or products (csc.6.2)
    LAUNCH = "launch"  # of new business (180.6.4)
    PAPER = "paper"  # a notice, rule or operating paper (180.6.8)


@dataclass(frozen=True, slots=True)
class Proposal:
    """`changed_at`: when a change of rules took effect. `launch_on`: the first day of new business."""

    kind: ProposalKind
    title: str
    text: str
    ticket: str | None = None
    changed_at: datetime | None = None
    launch_on: date | None = None


@implements("180.4.10", "180.4.9", "180.6.8", "csc.6.2")
async def propose(acting: Acting, wanted: Proposal) -> ProposalRow:
    """Into the librarian's queue. Raises RefusedError for the field that is wrong."""
    for field, text in (("title", wanted.title), ("text", wanted.text)):
        if not text.strip():
            raise RefusedError("empty", "请填写标题和内容", "fill in title and text", field=field)
    if wanted.ticket and not await _is_seen(acting, wanted.ticket):
        raise RefusedError("no_ticket", "没有此工单", "there is no such ticket", field="ticket")
    row = ProposalRow(
        kind=wanted.kind,
        title=wanted.title.strip(),
        text=wanted.text.strip(),
        ticket=wanted.ticket,
        launch_on=wanted.launch_on,
        due_at=_due(acting, wanted),
        proposed_by=acting.by,
        proposed_at=acting.now,
        state=OPEN,
        note="",
        notice="",
    )
    acting.session.add(row)
    await acting.session.flush()
    await _tell(acting, row)
    return row


async def _is_seen(acting: Acting, ticket: str) -> bool:
    query = select(TicketRow.number).where(TicketRow.number == ticket, *seen(acting.scope))
    return await acting.session.scalar(query) is not None


def _due(acting: Acting, wanted: Proposal) -> datetime:
    library = acting.library
    match wanted.kind:
        case ProposalKind.LAUNCH:
            if wanted.launch_on is None or wanted.launch_on < acting.today:
                zh, en = "请填写推广日期", "fill in the day of the launch, today or later"
                raise RefusedError("no_launch", zh, en, field="launch_on")
            return library.begins(wanted.launch_on)
        case ProposalKind.CHANGE:
            since = wanted.changed_at or acting.now
            return since + library.update_within(since)
        case ProposalKind.ANSWER:
            return acting.now + library.rules.answer_within
        case ProposalKind.PAPER:
            return acting.now + library.rules.paper_within


@implements("180.6.4")
async def settle_by(acting: Acting, article: int, valid: Iterable[Validity]) -> None:
    """What the article was written for is settled; a launch only by what holds on its day."""
    holding = list(valid)
    query = select(ProposalRow).where(ProposalRow.article == article, ProposalRow.state == OPEN)
    for row in await acting.session.scalars(query.with_for_update()):
        if row.launch_on is None or covers(holding, row.launch_on):
            await _settle(acting, row, SETTLED)


async def open_again(acting: Acting, article: int) -> None:
    """The article covers nothing any more; a launch that was announced stays as it was."""
    query = select(ProposalRow).where(
        ProposalRow.article == article, (ProposalRow.state == OPEN) | TO_ANNOUNCE
    )
    for row in await acting.session.scalars(query.with_for_update()):
        row.article, row.settled_by, row.settled_at = None, None, None
        row.state = OPEN
        await _tell(acting, row)


async def take(acting: Acting, proposal: int, article: int) -> ProposalRow:
    """An article that is there already covers it. Raises RefusedError."""
    row = await _open(acting, proposal)
    valid = await published(acting.session, article)
    if not valid:
        raise RefusedError("not_published", "该条目尚未发布", "the article is not published", field="article")
    row.article = article
    await settle_by(acting, article, valid)
    await acting.session.flush()
    if row.state == OPEN:
        raise _not_covered(row)
    return row


async def decline(acting: Acting, proposal: int, note: str) -> ProposalRow:
    """Not for the knowledge base; whoever proposed it is told why. Raises RefusedError."""
    row = await _open(acting, proposal)
    if not note.strip():
        raise RefusedError("no_reason", "请说明理由", "say why", field="note")
    row.note = note.strip()
    await _settle(acting, row, DECLINED)
    await messages.send(
        acting.session,
        acting.announce,
        acting.now,
        sender=acting.by,
        addressed=f"person:{row.proposed_by}",
        recipients=[row.proposed_by],
        text=f"{row.title}：{row.note}",
    )
    return row


@implements("180.6.4")
async def announce_launch(acting: Acting, proposal: int, notice: str) -> ProposalRow:
    """The launch notice goes to everybody, once the knowledge base can answer for it. Raises RefusedError."""
    row = await acting.session.get(ProposalRow, proposal, with_for_update=True)
    if row is None or row.launch_on is None or row.state == DECLINED:
        raise RefusedError("no_proposal", "没有此推广", "there is no such launch")
    if row.announced_at:
        raise RefusedError("announced", "通知已发出", "the notice went out already")
    if not notice.strip():
        raise RefusedError("no_text", "请填写通知", "write the notice", field="notice")
    if row.article is None or not covers(await published(acting.session, row.article), row.launch_on):
        raise _not_covered(row)
    row.notice, row.announced_by, row.announced_at = notice.strip(), acting.by, acting.now
    await messages.send(
        acting.session,
        acting.announce,
        acting.now,
        sender=acting.by,
        addressed="all",
        recipients=await staff(acting.session),
        text=row.notice,
    )
    await audit(acting.session, Act(acting.by, "announce", "launch", str(row.id), row.title), acting.now)
    await _tell(acting, row)
    return row


def _not_covered(row: ProposalRow) -> RefusedError:
    zh = f"知识库中没有在 {row.launch_on} 有效的已发布条目"
    en = f"the knowledge base has nothing published that holds on {row.launch_on}"
    return RefusedError("not_covered", zh, en, field="article")


async def _open(acting: Acting, proposal: int) -> ProposalRow:
    row = await acting.session.get(ProposalRow, proposal, with_for_update=True)
    if row is None or row.state != OPEN:
        raise RefusedError("no_proposal", "该提议已处理", "the proposal is dealt with")
    return row


async def _settle(acting: Acting, row: ProposalRow, state: str) -> None:
    row.state, row.settled_by, row.settled_at = state, acting.by, acting.now
    await audit(acting.session, Act(acting.by, state, "proposal", str(row.id), row.title), acting.now)
    await _tell(acting, row)


async def _tell(acting: Acting, row: ProposalRow) -> None:
    told = ProposalChanged(row.id, acting.now, row.kind, row.state)
    await acting.announce(acting.session, told)
