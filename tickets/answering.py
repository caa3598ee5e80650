"""What departments do with the orders sent to them: progress, reply, return (180.4.5, csc.3.2.2)."""

from config.centre import Post
from config.regulation import implements
from tickets.adapters.people import least_busy
from tickets.adapters.tables import OrderRow
from tickets.adapters.visits import no_longer_needed
from tickets.case import Acting, Case, RefusedActionError, open_case_of
from tickets.notifying import pass_back
from tickets.ordering import following
from tickets.rules.form import FormError, caused
from tickets.rules.life import Action, returning


@implements("csc.3.2.2", "net.2.5")
async def report(acting: Acting, order_id: str, version: int, text: str) -> OrderRow:
    """The department tells how far it is."""
    case, order = await at_department(acting, order_id, version, Action.PROGRESS)
    _said(text)
    case.do(Action.PROGRESS, order=order.id, department=order.department, text=text.strip())
    await pass_back(case, f"进展 / Progress: {text.strip()}")
    await case.save()
    return order


@implements("180.4.5", "hot.4.2", "net.3.2", "net.2.5")
async def reply(acting: Acting, order_id: str, version: int, text: str, cause: str | None = None) -> OrderRow:
    """The department has done it and says what it was; the owner answers the customer."""
    case, order = await at_department(acting, order_id, version, Action.REPLY)
    found = caused(acting.office.forms.causes_of(order.department), cause)
    _said(text)
    order.state = "replied"
    answer = following(case, order, "reply", text.strip(), cause=found)
    case.do(Action.REPLY, order=answer.id, refers_to=order.id, text=text.strip(), cause=found)
    await no_longer_needed(acting.session, order.id, acting.now)
    await pass_back(case, f"回单 / Reply: {text.strip()}")
    await case.tell(order)
    await case.tell(answer)
    await case.save()
    return answer


@implements("180.4.5", "180.10.1")
async def give_back(acting: Acting, order_id: str, version: int, text: str, evidence: str) -> OrderRow:
    """The department says that it is not its own: with reason and evidence, and no clock of the ticket stops.

    The third return forces a ruling by the manager hotline, after which there is no other.
    """
    case, order = await at_department(acting, order_id, version, Action.RETURN)
    _said(text)
    if not evidence.strip():
        raise FormError("evidence", "退单须附证据", "a return needs evidence")
    if any(entry.kind == "ruled" and entry.body.get("order") == order.id for entry in case.entries):
        raise RefusedActionError("ruled")
    action = returning(sum(entry.kind == "return" for entry in case.entries))
    order.state = "returned"
    await no_longer_needed(acting.session, order.id, acting.now)
    back = following(case, order, "return", text.strip(), evidence=evidence.strip())
    case.do(action, order=back.id, refers_to=order.id, text=text.strip(), evidence=evidence.strip())
    if action is Action.REFER and (manager := await least_busy(acting.session, Post.MANAGER, case.line)):
        case.write("escalated", to=manager, **{"from": case.row.owner})
        case.give_to(manager)
    await case.tell(order)
    await case.tell(back)
    await case.save()
    return back


async def at_department(acting: Acting, order_id: str, version: int, action: Action) -> tuple[Case, OrderRow]:
    """An order that its department has now, and its ticket. Raises as issue does."""
    case, order = await open_case_of(acting, order_id, version)
    case.require(action)
    if case.live is not order:
        raise RefusedActionError("not_live")
    return case, order


def _said(text: str) -> None:
    if not text.strip():
        raise FormError("text", "请填写说明", "say what was found or done")
