"""What cannot be answered in the call is recorded in its ticket, and the customer called back (csc.3.1.b)."""

from acd.call_backs import Wish, promise_callback
from config.centre import CustomerClass
from config.outbound import Outbound
from config.regulation import implements
from people.handlers import customer_calling
from tickets.adapters.tables import TicketRow
from tickets.case import Acting, open_case
from tickets.rules.form import FormError
from tickets.rules.life import Action


@implements("csc.3.1.b")
async def promise(  # noqa: PLR0913, PLR0917 (what is promised for which ticket)
    acting: Acting, terms: Outbound | None, number: str, version: int, question: str, queue: str
) -> TicketRow:
    """The call-back stands in the queue's line and knows its ticket, whose clock runs until it is answered.

    Raises NoTicketError, TicketChangedError, RefusedActionError, FormError or acd's NumberRefusedError.
    """
    case = await open_case(acting, number, version)
    case.require(Action.CALL_BACK)
    if not question.strip():
        raise FormError("text", "请记录待答复的问题", "say what is to be answered")
    if not case.row.phone:
        raise FormError("phone", "工单没有联系电话", "the ticket has no telephone number")
    customer = await customer_calling(acting.session, case.row.phone)
    wish = Wish(
        case.row.phone,
        queue,
        acting.now,
        "agent",
        call=case.row.call or "",
        customer=customer.id if customer else None,
        customer_class=customer.customer_class if customer else CustomerClass.ORDINARY,
        ticket=number,
    )
    made = await promise_callback(acting.session, acting.announce, terms, wish, acting.now)
    case.do(Action.CALL_BACK, text=question.strip(), call_back=made)
    await case.save()
    return case.row
