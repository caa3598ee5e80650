"""What is done with tickets: a reviewed draft becomes one (180.3.2), and its life at the desks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from config.regulation import implements
from people.handlers import Act, audit
from recordings import handlers as recordings
from runtime.clock import utc_now
from runtime.outbox import Announcer
from tickets.adapters.people import has_post, least_busy
from tickets.adapters.surveys import void
from tickets.adapters.tables import TicketRow
from tickets.case import Acting, Case, RefusedActionError, open_case
from tickets.disputes import contradict
from tickets.office import Office
from tickets.registering import Arrival, register
from tickets.rules.form import ANSWER_BY, GRADES, KINDS, TEXT_SOURCES, Form, FormError, form_of
from tickets.rules.life import Action
from tickets.rules.permissions import PERMISSIONS, Actor
from tickets.surveying import open_survey

__all__ = ["KINDS", "Deed", "Form", "FormError", "act", "confirm_draft", "form_of"]

# A ticket is handed only to a post that can answer its customer.
TAKERS = frozenset(post for post, actions in PERMISSIONS.items() if Action.ANSWER in actions)
SILENT = frozenset({Action.RESUME})  # needs no words


@implements("180.3.2", "csc.3.3.b")
async def confirm_draft(  # noqa: PLR0913 (who confirms what)
    session: AsyncSession,
    announce: Announcer,
    draft_id: str,
    version: int,
    values: Mapping[str, Any],
    *,
    editor: str,
    office: Office,
) -> str:
    """The number of the new ticket. Raises FormError, or recordings' DraftGoneError; then nothing changed."""
    draft = await recordings.correct_draft(session, draft_id, version, values, editor)
    form, now = form_of(draft.fields, draft.caller), utc_now()
    acting = Acting(session, announce, office, Actor(editor, frozenset({Post.EXTRACTOR})), now)
    arrival = Arrival("voicemail", now, draft.call, draft.recording, due_at=draft.due_at)
    ticket = await register(acting, form, arrival, {"draft": draft.id, "fields": draft.fields})
    await recordings.close_draft(session, announce, draft, state="confirmed", editor=editor)
    await audit(session, Act(editor, "confirm", "draft", draft.id, ticket.number), now)
    return ticket.number


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does to a ticket beside orders. `to`: a login; `by`: how the customer was answered."""

    action: Action
    text: str = ""
    to: str | None = None
    grade: str | None = None
    by: str | None = None


@implements("180.1.4", "180.4.3", "net.0", "csc.3.1.c", "csc.5.3.a")
async def act(acting: Acting, number: str, version: int, deed: Deed) -> TicketRow:
    """Raises NoTicketError, TicketChangedError, RefusedActionError or FormError; then nothing changed."""
    case = await open_case(acting, number, version)
    case.require(deed.action)
    if not deed.text.strip() and deed.action not in SILENT:
        raise FormError("text", "请填写说明", "say what and why")
    body = await _body(case, deed)
    case.do(deed.action, text=deed.text.strip(), **body)
    await _survey(case, deed)
    await case.save()
    return case.row


async def _survey(case: Case, deed: Deed) -> None:
    """An answer is asked about; what is opened again is not, and may contradict what was said of it."""
    if deed.action is Action.ANSWER:
        await open_survey(case)
    elif deed.action is Action.REOPEN:
        await void(case.acting.session, case.row.number)
        await contradict(case.acting, case.row, deed.text.strip())


async def _body(case: Case, deed: Deed) -> dict[str, object]:
    match deed.action:
        case Action.HAND_OVER:
            return await _handed_over(case, deed.to)
        case Action.ESCALATE:
            return await _to_manager(case)
        case Action.GRADE:
            return _graded(case, deed.grade)
        case Action.ANSWER:
            return _answered(case, deed.by)
        case Action.FILE_ORIGINAL:
            return _filed(case)
    return {}


@implements("180.1.4", "180.2.6", "net.0")
async def _handed_over(case: Case, to: str | None) -> dict[str, object]:
    """To a named colleague, or to the least busy senior; the text is the context that goes along."""
    session = case.acting.session
    taker = to or await least_busy(session, Post.SENIOR)
    if taker is None or not await has_post(session, taker, TAKERS):
        raise FormError("to", "请选择能够处理工单的同事", "choose a colleague who can handle the ticket")
    if taker == case.row.owner:
        raise FormError("to", "工单已在其名下", "the ticket is theirs already")
    return _new_owner(case, taker)


@implements("180.1.6", "180.4.8", "180.10.1")
async def _to_manager(case: Case) -> dict[str, object]:
    manager = await least_busy(case.acting.session, Post.MANAGER)
    if manager is None:
        raise RefusedActionError("no_manager")
    return _new_owner(case, manager)


def _new_owner(case: Case, taker: str) -> dict[str, object]:
    before = case.row.owner
    case.give_to(taker)
    return {"to": taker, "from": before}


def _graded(case: Case, grade: str | None) -> dict[str, object]:
    if grade not in GRADES or grade == case.row.grade:
        raise FormError("grade", "请选择另一个级别", "choose another grade")
    case.row.grade = grade
    return {"grade": grade}


@implements("180.2.4")
def _filed(case: Case) -> dict[str, object]:
    """The librarian has the original; the text says where it lies."""
    if case.row.source not in TEXT_SOURCES:
        raise FormError("text", "此工单没有文本原件", "this ticket has no paper original")
    return {}


@implements("180.2.5")
def _answered(case: Case, by: str | None) -> dict[str, object]:
    """The way the customer asked for; another one must be the telephone as well as it."""
    way = by or "phone"
    if way not in ANSWER_BY or case.row.answer_by not in {"phone", way}:
        raise FormError(
            "by",
            "客户要求以其指定的方式答复",
            f"the customer asked for an answer by {case.row.answer_by}",
        )
    return {"by": way}
