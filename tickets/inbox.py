"""The inbox of papers: registered when they come, taken, entered as tickets or put aside (180.2.2)."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.lexicon import load_lexicon
from config.regulation import implements
from people.adapters.branch_tables import holder_of
from people.handlers import Act, audit
from people.rules.branches import HQ
from recordings.rules.draft import draft_from_text
from runtime.database import one_at_a_time
from runtime.requests import RefusedError
from tickets.adapters import inbox as papers
from tickets.adapters.tables import IncomingFileRow, IncomingRow, TicketRow
from tickets.case import Acting, NoTicketError
from tickets.events import PaperChanged
from tickets.registering import Arrival, enter
from tickets.rules.form import Form, FormError
from tickets.rules.inbox import Channel, PaperState, Step, WrongPaperStateError, lead, media_type_of

GATEWAY = "gateway"  # who hands papers in from mail and fax, as far as logs know
LARGEST = 8 * 2**20  # bytes of a file
MOST = 20  # files of a paper
READ_INTO = 2000  # signs of a text that a form is prefilled from
LONGEST_ORIGINAL = 400


@dataclass(frozen=True, slots=True)
class Arrived:
    """A paper as it came. `key`: the sender's own, by which it is known again."""

    channel: Channel
    sender: str
    received_at: datetime
    phone: str = ""
    address: str = ""
    content: str = ""
    key: str | None = None


@implements("180.2.2")
async def register_paper(acting: Acting, arrived: Arrived) -> tuple[IncomingRow, bool]:
    """The paper, and whether it is a new one: its clock runs from its arrival.

    Raises FormError, or RefusedError where the key belongs to another paper.
    """
    session, now = acting.session, acting.now
    if arrived.received_at > now:
        raise FormError("received_at", "收到时间不能晚于现在", "the time of receipt lies in the future")
    if not (arrived.sender.strip() or arrived.phone.strip() or arrived.content.strip()):
        raise FormError("sender", "请填写来信（来访）人、电话或内容", "say who sent it, or what it says")
    if arrived.key:
        await one_at_a_time(session, "paper key")
        if known := await papers.of_key(session, arrived.key):
            return _same(known, arrived), False
    row = IncomingRow(
        channel=arrived.channel,
        sender=arrived.sender.strip(),
        phone=arrived.phone.strip(),
        address=arrived.address.strip(),
        content=arrived.content.strip(),
        received_at=arrived.received_at,
        due_at=acting.office.entry_due(arrived.received_at),
        registered_at=now,
        registered_by=acting.actor.login,
        key=arrived.key,
        state=PaperState.WAITING,
        branch=await _inbox_of(acting, arrived.phone),
    )
    session.add(row)
    await session.flush()
    await _told(acting, row, "register", arrived.channel)
    return row, True


@implements("csc.2.1")
async def _inbox_of(acting: Acting, phone: str) -> str:
    """Of the branch where it arrived; a gateway's goes by the sender's number."""
    if acting.actor.login != GATEWAY:
        return acting.actor.scope.own
    return await holder_of(acting.session, phone) or HQ


def _same(known: IncomingRow, arrived: Arrived) -> IncomingRow:
    theirs = (arrived.channel, arrived.sender.strip(), arrived.content.strip(), arrived.received_at)
    if theirs != (known.channel, known.sender, known.content, known.received_at):
        zh, en = "此 Idempotency-Key 已用于另一份收件", "this Idempotency-Key belongs to another paper"
        raise RefusedError("key_used", zh, en, field="Idempotency-Key")
    return known


@implements("180.2.7")
async def attach(acting: Acting, paper: int, name: str, content: bytes) -> str:
    """The file's id; the same content again is the same file. Raises NoTicketError or FormError."""
    row = await _step(acting, paper, Step.ATTACH)
    digest = hashlib.sha256(content).hexdigest()
    of_paper = IncomingFileRow.paper == row.id
    known = await acting.session.scalar(
        select(IncomingFileRow.id).where(of_paper, IncomingFileRow.sha256 == digest)
    )
    if known:
        return str(known)
    if not content:
        raise FormError("file", "文件为空", "the file is empty")
    if len(content) > LARGEST:
        raise FormError("file", "文件不能超过 8 MB", "a file has at most 8 MB")
    if (await acting.session.scalar(select(func.count()).where(of_paper)) or 0) >= MOST:
        raise FormError("file", f"每份收件最多 {MOST} 个文件", f"a paper has at most {MOST} files")
    file = IncomingFileRow(
        id=secrets.token_hex(16),
        paper=row.id,
        name=name.strip()[:120] or "file",
        media_type=media_type_of(content),
        size=len(content),
        by=acting.actor.login,
        at=acting.now,
        sha256=digest,
        content=content,
    )
    acting.session.add(file)
    await _told(acting, row, "attach", digest)
    return file.id


@implements("180.2.2")
async def take(acting: Acting, paper: int, held_by: str | None) -> None:
    """From nobody, or from the colleague whom the screen showed. Raises NoTicketError or RefusedError."""
    row = await _step(acting, paper, Step.TAKE)
    if row.taken_by not in {held_by, acting.actor.login}:
        raise _taken(row)
    row.taken_by, row.taken_at = acting.actor.login, acting.now
    await _told(acting, row, "take", held_by or "")


@implements("180.2.2", "180.2.3")
async def enter_paper(acting: Acting, paper: int, form: Form, arrival: Arrival) -> TicketRow:
    """The paper becomes a ticket, received when the paper was. Raises as `enter` does, or RefusedError."""
    row = await _step(acting, paper, Step.ENTER)
    _check_free(acting, row)
    original = arrival.original.strip() or await _original(acting.session, row)
    came = Arrival(
        row.channel,
        row.received_at,
        answer_by=arrival.answer_by,
        original=original,
        informant=arrival.informant,
        another=arrival.another,
    )
    ticket = await enter(acting, form, came)
    row.ticket = ticket.number
    await _settle(acting, row, "enter", ticket.number)
    return ticket


@implements("180.2.2")
async def put_aside(acting: Acting, paper: int, reason: str) -> None:
    """It needs no ticket, and why. Raises NoTicketError, RefusedError or FormError."""
    if not reason.strip():
        raise FormError("reason", "请填写不录入的原因", "say why it is not entered")
    row = await _step(acting, paper, Step.PUT_ASIDE)
    _check_free(acting, row)
    row.reason = reason.strip()
    await _settle(acting, row, "put_aside", row.reason)


async def bring_back(acting: Acting, paper: int) -> None:
    """It is to be entered after all; its deadline stays. Raises NoTicketError or RefusedError."""
    row = await _step(acting, paper, Step.BRING_BACK)
    row.settled_by = row.settled_at = row.taken_by = row.taken_at = None
    await _told(acting, row, "bring_back", row.reason)


@implements("180.2.7")
async def papers_wait(session: AsyncSession) -> bool:
    """Whether text clerks have work of their own; the exchange asks every second."""
    return await papers.waiting_one(session) is not None


def prefilled(row: IncomingRow) -> Form:
    """What its own words say of the form; whoever enters it looks at every field."""
    told = draft_from_text(row.content[:READ_INTO], load_lexicon())
    number = told.phones[0].value if told.phones else ""
    return Form(
        kind=told.kind.value if told.kind else "complaint",
        business=told.business.value if told.business else "",
        nature=told.nature.value if told.nature else None,
        customer=row.sender or (told.name.value if told.name else ""),
        phone=row.phone or number,
        address=row.address or (told.address.value if told.address else ""),
        content=row.content,
        urgent=bool(told.urgency and told.urgency.value),
    )


async def _step(acting: Acting, paper: int, step: Step) -> IncomingRow:
    """The paper, locked and led on. Raises NoTicketError, or RefusedError as it stands."""
    row = await papers.locked(acting.session, paper, acting.actor.scope)
    if row is None:
        raise NoTicketError(str(paper))
    try:
        row.state = lead(PaperState(row.state), step)
    except WrongPaperStateError as error:
        zh, en = "此收件已录入或已搁置，请刷新", "the paper was entered or put aside meanwhile: look again"
        if error.state is PaperState.WAITING:
            zh, en = "此收件未被搁置，请刷新", "the paper is not put aside: look again"
        raise RefusedError("paper_state", zh, en) from None
    return row


def _check_free(acting: Acting, row: IncomingRow) -> None:
    if row.taken_by not in {None, acting.actor.login}:
        raise _taken(row)


def _taken(row: IncomingRow) -> RefusedError:
    if row.taken_by is None:
        return RefusedError("paper_taken", "此收件已放回，请刷新", "nobody has the paper now: look again")
    zh, en = f"此收件由 {row.taken_by} 处理，请先接过", f"{row.taken_by} has the paper: take it over first"
    return RefusedError("paper_taken", zh, en)


async def _original(session: AsyncSession, row: IncomingRow) -> str:
    files = (await papers.files_of(session, [row.id]))[row.id]
    names = "、".join(file.name for file in files)
    return (f"收件 {row.id}：{names}" if names else f"收件 {row.id}")[:LONGEST_ORIGINAL]


async def _settle(acting: Acting, row: IncomingRow, what: str, detail: str) -> None:
    row.settled_by, row.settled_at = acting.actor.login, acting.now
    await _told(acting, row, what, detail)


async def _told(acting: Acting, row: IncomingRow, what: str, detail: str) -> None:
    """In the audit log and on the bus, with the change itself."""
    by = acting.actor.login
    await acting.session.flush()
    await audit(acting.session, Act(by, what, "paper", str(row.id), detail), acting.now)
    told = PaperChanged(row.id, acting.now, what, by, row.state, row.ticket, row.branch)
    await acting.announce(acting.session, told)
