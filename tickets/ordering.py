"""Orders: how they are written, reviewed a second time, sent, urged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from config.forms import Paper
from config.regulation import implements
from tickets.adapters.surveys import void
from tickets.adapters.tables import OrderRow
from tickets.adapters.visits import no_longer_needed
from tickets.case import Acting, Case, RefusedActionError, open_case, open_case_of
from tickets.notifying import notify_of
from tickets.rules.form import FormError, checked
from tickets.rules.life import Action
from tickets.rules.permissions import waits_for_review
from tickets.rules.working_time import later

KINDS: Mapping[Action, str] = {
    Action.DISPATCH: "dispatch",
    Action.RULE: "dispatch",
    Action.CHASE: "chase",
    Action.URGE: "urge",
    Action.WITHDRAW: "return",
    Action.SECOND_DISPATCH: "second_dispatch",
}
ACTIONS = {kind: action for action, kind in KINDS.items() if action is not Action.RULE}
TO_A_DEPARTMENT = frozenset({Action.DISPATCH, Action.RULE, Action.SECOND_DISPATCH})
SETS_DEADLINE = TO_A_DEPARTMENT | {Action.CHASE}


@dataclass(frozen=True, slots=True)
class Wanted:
    """An order as somebody writes it. Without `department`, the one responsible for the business.

    `fields` are those that its department must be told; what the order before it told need not be said again.
    """

    action: Action
    text: str
    department: str | None = None
    due_at: datetime | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@implements("180.1.8", "180.4.4", "180.4.5", "180.4.7", "csc.3.2.2")
async def issue(acting: Acting, number: str, version: int, wanted: Wanted) -> OrderRow:
    """The order, sent, or waiting for its second review.

    Raises NoTicketError, TicketChangedError, RefusedActionError or FormError; then nothing changed.
    """
    case = await open_case(acting, number, version)
    order = await order_in(case, wanted)
    await case.save()
    return order


async def order_in(case: Case, wanted: Wanted) -> OrderRow:
    """The same as part of a change that whoever opened the case saves."""
    case.require(wanted.action)
    _check(case, wanted)
    order = case.add_order(_written(case, wanted))
    if waits_for_review(case.acting.actor.posts, wanted.action):
        if any(one.state == "review" for one in case.orders[:-1]):
            raise RefusedActionError("order_waiting")
        order.state = "review"
        case.write("submitted", order=order.id, kind=order.kind, department=order.department, text=order.text)
    else:
        await _leave(case, order, wanted.action)
    await case.tell(order)
    return order


def _check(case: Case, wanted: Wanted) -> None:
    if not wanted.text.strip():
        raise FormError("text", "请写明任务", "say what is to be done")
    if wanted.department and wanted.action not in TO_A_DEPARTMENT:
        raise FormError(
            "department", "随原派单发往同一部门", "it follows the original order to its department"
        )
    if wanted.department and case.acting.office.department(wanted.department) is None:
        raise FormError("department", "没有这个部门", "there is no such department")
    if wanted.due_at and wanted.action not in SETS_DEADLINE:
        raise FormError("due_at", "只有追单可以更改时限", "only a chase order changes a deadline")
    if wanted.due_at and wanted.due_at <= case.acting.now:
        raise FormError("due_at", "时限必须晚于现在", "the deadline must lie in the future")


def _written(case: Case, wanted: Wanted) -> OrderRow:
    original = case.live or case.last_out
    follows = wanted.action is not Action.DISPATCH and original is not None
    department = wanted.department or (original.department if follows and original else None)
    chosen = department or case.acting.office.responsible(case.row.business)
    if chosen is None:
        raise FormError("department", "请选择部门", "choose the department")
    due = wanted.due_at
    if due is None and wanted.action in TO_A_DEPARTMENT:
        due = _usual_deadline(case)
    return OrderRow(
        fields=_told(case, wanted, chosen),
        id=case.next_order(),
        ticket=case.row.number,
        kind=KINDS[wanted.action],
        state="sent",
        department=chosen,
        refers_to=original.id if follows and original else None,
        issuer=case.acting.actor.login,
        issued_at=case.acting.now,
        reviewer=None,
        reviewed_at=None,
        review_note="",
        due_at=due,
        urgent=case.row.urgent,
        text=wanted.text.strip(),
        evidence="",
    )


@implements("net.3.1")
def _told(case: Case, wanted: Wanted, department: str) -> dict[str, str]:
    if wanted.action not in TO_A_DEPARTMENT:
        return {}
    fields = case.acting.office.forms.of(
        Paper.ORDER, department=department, business=case.row.business, source=case.row.source
    )
    known = {one.name for one in fields}
    before = case.last_out.fields if case.last_out else {}
    told = {name: text for name, text in before.items() if name in known}
    return checked(fields, told | dict(wanted.fields))


def _usual_deadline(case: Case) -> datetime:
    """The order's own clock says how long; a centre that has none gives a day."""
    policies = case.acting.office.policies(case.row)
    for policy in policies:
        if policy.clock == "order":
            return later(case.acting.now, policy.limit, policy.calendar)
    return case.acting.now + timedelta(days=1)


async def _leave(case: Case, order: OrderRow, action: Action) -> None:
    """It goes to the department; a second one carries a written warning, counted for its assessment."""
    original = case.live
    due = order.due_at.isoformat() if order.due_at else None
    order.state = "sent"
    case.do(
        action,
        order=order.id,
        refers_to=order.refers_to,
        department=order.department,
        due_at=due,
        text=order.text,
        urgent=order.urgent,
    )
    if action is Action.CHASE and original and order.due_at:
        original.due_at = order.due_at
    if action is Action.WITHDRAW and original:
        original.state = "withdrawn"
        await no_longer_needed(case.acting.session, original.id, case.acting.now)
    if action is Action.SECOND_DISPATCH:
        await void(case.acting.session, case.row.number)
        await _warn(case, order)
    await notify_of(case, order)


@implements("180.4.7")
async def _warn(case: Case, order: OrderRow) -> None:
    warning = following(case, order, "warning", order.text)
    case.write("warning", order=warning.id, refers_to=order.id, department=order.department)
    await case.tell(warning)


def following(case: Case, order: OrderRow, kind: str, text: str, **found: str | None) -> OrderRow:
    """What answers or goes with an order."""
    return case.add_order(
        OrderRow(
            id=case.next_order(),
            ticket=order.ticket,
            kind=kind,
            state="sent",
            department=order.department,
            refers_to=order.id,
            issuer=case.acting.actor.login,
            issued_at=case.acting.now,
            reviewer=None,
            reviewed_at=None,
            review_note="",
            due_at=None,
            urgent=order.urgent,
            text=text,
            evidence=found.get("evidence") or "",
            cause=found.get("cause"),
        )
    )


@dataclass(frozen=True, slots=True)
class Verdict:
    """Of a second review. `take_over`: the reviewer answers the customer in place of the order (180.4.6)."""

    send: bool
    note: str = ""
    take_over: bool = False


@implements("180.1.8", "180.4.6", "180.4.7")
async def review(acting: Acting, order_id: str, version: int, verdict: Verdict) -> OrderRow:
    """Raises as issue does; nobody reviews their own order."""
    case, order = await open_case_of(acting, order_id, version)
    case.require(Action.REVIEW)
    if order.issuer == acting.actor.login:
        raise RefusedActionError("own_order")
    if order.state != "review":
        raise RefusedActionError("reviewed_already")
    if not verdict.send and not verdict.note.strip():
        raise FormError("note", "请写明不派发的原因", "say why it is not sent")
    order.reviewer, order.reviewed_at, order.review_note = (
        acting.actor.login,
        acting.now,
        verdict.note.strip(),
    )
    if verdict.send:
        await _leave(case, order, ACTIONS[order.kind])
    else:
        order.state = "refused"
        case.do(Action.REVIEW, order=order.id, text=order.review_note)
        if verdict.take_over:
            case.write("handed_over", to=acting.actor.login, **{"from": case.row.owner})
            case.give_to(acting.actor.login)
    await case.tell(order)
    await case.save()
    return order


@implements("180.5.3")
async def urge_by_clock(case: Case) -> None:
    """An overdue order is urged by the clock itself; the case is saved by whoever opened it."""
    order = case.live
    if order is None:
        return
    urge = following(case, order, "urge", "时限已过，请立即回单 / The deadline has passed: reply at once")
    case.do(Action.URGE, order=urge.id, refers_to=order.id)
    await case.tell(urge)
