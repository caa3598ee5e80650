"""What is done with tickets: a reviewed draft becomes one (180.3.2), and its life at the desks."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from config.regulation import implements
from people.handlers import Act, audit
from people.rules.branches import EVERYTHING, Scope
from recordings import handlers as recordings
from runtime.clock import utc_now
from runtime.outbox import Announcer
from tickets.adapters.people import is_active, least_busy, takes
from tickets.adapters.surveys import void
from tickets.adapters.tables import TicketRow
from tickets.case import Acting, Case, RefusedActionError, clocks_of, open_case
from tickets.disputes import contradict
from tickets.notifying import tell
from tickets.office import Office
from tickets.passing import send_down, send_up
from tickets.registering import Arrival, register
from tickets.rules.clock import ClockState
from tickets.rules.form import ANSWER_BY, GRADES, KINDS, TEXT_SOURCES, Form, FormError, fit, form_of
from tickets.rules.life import ENTRIES, Action
from tickets.rules.permissions import Actor
from tickets.surveying import open_survey

__all__ = ["KINDS", "Deed", "Form", "FormError", "act", "confirm_draft", "form_of"]

Body = dict[str, object]
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
    scope: Scope = EVERYTHING,
) -> str:
    """The number of the new ticket. Raises FormError, or recordings' DraftGoneError; then nothing changed."""
    draft = await recordings.correct_draft(session, draft_id, version, values, editor)
    form, now = fit(form_of(draft.fields, draft.caller), office.forms, "voicemail"), utc_now()
    acting = Acting(session, announce, office, Actor(editor, frozenset({Post.EXTRACTOR}), scope=scope), now)
    arrival = Arrival("voicemail", now, draft.call, draft.recording, due_at=draft.due_at, another=True)
    ticket = await register(acting, form, arrival, {"draft": draft.id, "fields": draft.fields})
    await recordings.close_draft(session, announce, draft, state="confirmed", editor=editor)
    await audit(session, Act(editor, "confirm", "draft", draft.id, ticket.number), now)
    return ticket.number


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does to a ticket beside orders. `to`: a login; `by`: how the customer was answered.

    With an answer: `informant`, how whoever passed the complaint on was told, and `regulator`, how a major
    complaint's result was reported. With a plan its `team`, with a delay `due_at`; `branch`: one below
    that it is passed down to.
    """

    action: Action
    text: str = ""
    to: str | None = None
    grade: str | None = None
    by: str | None = None
    due_at: datetime | None = None
    team: tuple[str, ...] = ()
    informant: str = ""
    regulator: str = ""
    branch: str | None = None


@implements("180.1.4", "180.4.3", "net.0", "csc.3.1.c", "csc.5.3.a")
async def act(acting: Acting, number: str, version: int, deed: Deed) -> TicketRow:
    """Raises NoTicketError, TicketChangedError, RefusedActionError or FormError; then nothing changed."""
    case = await open_case(acting, number, version)
    case.require(deed.action)
    if not deed.text.strip() and deed.action not in SILENT:
        raise FormError("text", "请填写说明", "say what and why")
    make = BODIES.get(deed.action)
    body = await make(case, deed) if make else {}
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


@implements("180.1.4", "180.2.6", "net.0")
async def _handed_over(case: Case, deed: Deed) -> Body:
    """To a named colleague, or to the least busy senior; the text is the context that goes along."""
    session = case.acting.session
    taker = deed.to or await least_busy(session, Post.SENIOR, case.line)
    if taker is None or not await takes(session, taker, case.line):
        raise FormError("to", "请选择能够处理工单的同事", "choose a colleague who can handle the ticket")
    if taker == case.row.owner:
        raise FormError("to", "工单已在其名下", "the ticket is theirs already")
    return _new_owner(case, taker)


@implements("180.1.6", "180.4.8", "180.10.1")
async def _to_manager(case: Case, _deed: Deed) -> Body:
    manager = await least_busy(case.acting.session, Post.MANAGER, case.line)
    if manager is None:
        raise RefusedActionError("no_manager")
    return _new_owner(case, manager)


def _new_owner(case: Case, taker: str) -> Body:
    before = case.row.owner
    case.give_to(taker)
    return {"to": taker, "from": before}


async def _graded(case: Case, deed: Deed) -> Body:
    grade = deed.grade
    if grade not in GRADES or grade == case.row.grade:
        raise FormError("grade", "请选择另一个级别", "choose another grade")
    case.row.grade = grade
    return {"grade": grade}


@implements("180.2.4")
async def _filed(case: Case, _deed: Deed) -> Body:
    """The librarian has the original; the text says where it lies."""
    if case.row.source not in TEXT_SOURCES:
        raise FormError("text", "此工单没有文本原件", "this ticket has no paper original")
    return {}


@implements("180.2.5", "csc.5.3.b")
async def _answered(case: Case, deed: Deed) -> Body:
    """The way the customer asked for; another one must be the telephone as well as it."""
    way = deed.by or "phone"
    if way not in ANSWER_BY or case.row.answer_by not in {"phone", way}:
        raise FormError(
            "by",
            "客户要求以其指定的方式答复",
            f"the customer asked for an answer by {case.row.answer_by}",
        )
    if case.row.grade == "major" and not deed.regulator.strip():
        raise FormError("regulator", "重大投诉须同步报监管机构，请写明", "say how the regulator was told")
    await _close_loops(case, deed)
    return {"by": way, "regulator": deed.regulator.strip()}


@implements("net.1.5")
async def _close_loops(case: Case, deed: Deed) -> None:
    """The second loop: whoever passed the complaint on learns the result with the customer, or before.

    Colleagues by a message of the hotline's own; anybody else by whoever answers, who says how.
    """
    row, how = case.row, deed.informant.strip()
    colleague = await is_active(case.acting.session, row.informant)
    if row.informant and not colleague and not how:
        raise FormError(
            "informant",
            f"请将结果同时反馈给投诉信息提供人（{row.informant}）并写明",
            f"tell {row.informant}, who passed the complaint on, and say how",
        )
    told = await tell(case, (row.first_asked, row.informant), f"处理结果 / Result: {deed.text.strip()}")
    for login in told:
        case.write("fed_back", to=login)
    if row.informant and not colleague:
        case.write("fed_back", to=row.informant, text=how)


@implements("csc.5.3.b")
async def _planned(case: Case, deed: Deed) -> Body:
    """How it is solved; an escalated or major complaint has a team, led by the ticket's owner."""
    team = list(dict.fromkeys(deed.team))
    if case.row.grade != "ordinary" and not team:
        raise FormError("team", "升级/重大投诉须成立专项小组", "an escalated or major complaint has a team")
    for login in team:
        if not await is_active(case.acting.session, login):
            raise FormError("team", f"没有在职人员 {login}", f"nobody here is {login}")
    await tell(case, team, f"专项小组 / Team: {deed.text.strip()}", urgent=True)
    return {"team": team or None}


@implements("csc.3.2.2")
async def _delayed(case: Case, deed: Deed) -> Body:
    """Announced before the limit, with the new one; the text is the reason that the customer was told."""
    entry, now = ENTRIES[Action.DELAY], case.acting.now
    clocks = clocks_of(case.acting.office, case.row, case.entries)
    moved = [one for one in clocks if entry in one.policy.extends and one.state is ClockState.RUNNING]
    if not moved:
        raise RefusedActionError("nothing_to_delay")
    if any(one.due_at <= now for one in moved):
        raise RefusedActionError("too_late")
    due = deed.due_at
    if due is None or due <= min(one.due_at for one in moved):
        raise FormError("due_at", "请填写晚于原时限的新时限", "say the new limit, later than the present one")
    return {"due_at": due.isoformat()}


@implements("hot.5.1.2")
async def _directed(case: Case, deed: Deed) -> Body:
    """Whom the case concerns: its owner, who can take it over, the departments that have had an order."""
    departments = {order.department for order in case.orders}
    members = {
        login for one in case.acting.office.departments if one.id in departments for login in one.members
    }
    session, to = case.acting.session, deed.to or case.row.owner
    concerned = to in members or await takes(session, to, case.line)
    if not concerned or to == case.acting.actor.login:
        raise FormError("to", "请选择与此工单有关的同事", "choose somebody whom the ticket concerns")
    text = f"首问调度，请立即配合 / Directed by the first asked: {deed.text.strip()}"
    await tell(case, [to], text, urgent=True)
    return {"to": to}


async def _supplemented(case: Case, deed: Deed) -> Body:
    await tell(case, [case.row.owner], f"补充申诉 / Supplement: {deed.text.strip()}")
    return {}


async def _sent_up(case: Case, _deed: Deed) -> Body:
    return await send_up(case)


async def _sent_down(case: Case, deed: Deed) -> Body:
    return await send_down(case, deed.branch)


# What an action's entry says beside its text.
BODIES: Mapping[Action, Callable[[Case, Deed], Awaitable[Body]]] = {
    Action.HAND_OVER: _handed_over,
    Action.ESCALATE: _to_manager,
    Action.SEND_UP: _sent_up,
    Action.SEND_DOWN: _sent_down,
    Action.GRADE: _graded,
    Action.PLAN: _planned,
    Action.DELAY: _delayed,
    Action.DIRECT: _directed,
    Action.SUPPLEMENT: _supplemented,
    Action.ANSWER: _answered,
    Action.FILE_ORIGINAL: _filed,
}


@implements("180.1.7")
async def supplement(acting: Acting, number: str, text: str) -> None:
    """Whoever takes the call adds what the customer says, to whomever the ticket belongs.

    Raises NoTicketError, RefusedActionError or FormError.
    """
    version = (await open_case(acting, number)).row.version
    await act(acting, number, version, Deed(Action.SUPPLEMENT, text))
