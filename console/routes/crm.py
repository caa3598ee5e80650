"""Customer data beside the call and on a ticket (csc.6.1.a): asked for after the screen pop, by right."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from sqlalchemy import select

from acd.adapters.tables import CallRow
from config.regulation import implements
from console.acting import actor_of
from console.adapters import desk as tables
from console.adapters.tickets import visible
from console.parts import ConsoleParts
from console.problems import not_found
from console.routes.tickets import Number
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.crm import CrmLineView, CustomerData
from people.crm import CrmAnswer
from people.handlers import customer_calling
from people.rules.crm import TOLD, CrmLine, CrmState
from runtime.clock import utc_now
from tickets.adapters.tables import TicketRow

router = APIRouter(prefix="/api", tags=["customer data"])
Reader = Annotated[Desk, Depends(may(Act.SEE_CUSTOMER_DATA))]
Anew = Annotated[bool, Query(description="不用缓存 · ask the CRM, whatever is kept")]


@implements("csc.6.1.a")
@router.get("/desk/customer", summary="通话客户资料 · the CRM's data of who is in the seat's call")
async def of_the_call(desk: Reader, parts: Parts, anew: Anew = False) -> CustomerData:  # noqa: FBT002 (a switch of the query)
    async with parts.database.read() as session:
        seat = await tables.seat_of(session, desk.person.login)
        call = await session.get(CallRow, seat.call) if seat and seat.call else None
    if call is None:
        raise not_found()
    return _view(call.id, await _asked(parts, call.caller, call.customer, anew=anew))


@implements("csc.6.1.a")
@router.get(
    "/tickets/{number}/customer", summary="工单客户资料 · the CRM's data of a ticket's customer; audited"
)
async def of_the_ticket(number: Number, desk: Reader, parts: Parts, anew: Anew = False) -> CustomerData:  # noqa: FBT002 (as above)
    actor = actor_of(desk, parts)
    async with parts.database.write() as session:
        query = select(TicketRow.phone).where(TicketRow.number == number, *visible(actor))
        phone = await session.scalar(query)
        if phone is None:
            raise not_found()
        customer = await customer_calling(session, phone)
        await note(session, desk, "look_up", "customer_data", number)
    return _view(number, await _asked(parts, phone, customer.id if customer else None, anew=anew))


async def _asked(parts: ConsoleParts, number: str, customer: int | None, *, anew: bool) -> CrmAnswer:
    if parts.crm is None:
        return CrmAnswer(CrmState.OFF, utc_now())
    return await parts.crm.look_up(number, customer, anew=anew)


def _view(of: str, answer: CrmAnswer) -> CustomerData:
    told = TOLD[answer.state]
    return CustomerData(
        of=of,
        state=answer.state,
        message_zh=told.zh,
        message_en=told.en,
        at=answer.at,
        again_at=answer.again_at,
        lines=tuple(map(_line, answer.lines)),
    )


def _line(line: CrmLine) -> CrmLineView:
    unit = line.unit
    return CrmLineView(
        title_zh=line.title.zh,
        title_en=line.title.en,
        value_zh=f"{line.value} {unit.zh}" if unit else line.value,
        value_en=f"{line.value} {unit.en}" if unit else line.value,
    )
