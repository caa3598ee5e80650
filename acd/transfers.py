"""What a seat may do with its caller: hold, ask another seat, hand over, confer (180.1.4, 180.1.6, 180.4.8).

The caller's channel only ever moves between places of the dialplan (transfers.conf.j2); who talks is heard,
not assumed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from acd.adapters.ami import AmiError
from acd.adapters.ami_wire import HeaderValue
from acd.agents import Agents, SeatRefusedError
from acd.events import CallTransferred
from acd.node import Node, Part
from acd.rules import facts
from acd.rules.call import Call, Interval, Kind, Leg, TransferKind
from acd.rules.facts import Fact
from acd.rules.transfer import Refusal, Target, destination_refusal, seat_refusal
from config.regulation import implements
from people.rules.masking import masked
from runtime.clock import utc_now
from runtime.requests import Handler

Place = tuple[str, str]  # context and extension
ROOM = "room"
WITH_CALLER: Place = (ROOM, "caller")
TO_ROOM: Place = (ROOM, "seat")
JOINS: Place = (ROOM, "joins")
ASIDE: Place = ("aside", "seat")
OVER: Place = ("alone", "over")


@dataclass(frozen=True, slots=True)
class _Asked:
    """`by` is the login who asks and must be the seat's own agent; None for a supervisor."""

    seat: str
    by: str | None


class HoldCaller(_Asked):
    pass


class ResumeCaller(_Asked):
    pass


class CompleteTransfer(_Asked):
    """The seat that was asked takes the caller."""


class CancelTransfer(_Asked):
    """Back to the caller; the seat that was asked is let go."""


class OpenConference(_Asked):
    """The caller and both seats."""


@dataclass(frozen=True, slots=True)
class _Sending(_Asked):
    """`to` is a seat, or a destination by name or number; `why` and `ticket` go along."""

    to: str
    why: str = ""
    ticket: str = ""


class SendCaller(_Sending):
    """Blind: the seat is free at once."""


class ConsultSeat(_Sending):
    """The caller hears music meanwhile."""


_REFUSED = {
    Refusal.UNKNOWN: ("没有该座席或转接目标", "there is no such seat or destination"),
    Refusal.SELF: ("不能转接给自己", "a seat cannot send its caller to itself"),
    Refusal.BUSY: ("对方座席未示闲", "that seat is not ready"),
    Refusal.CLASS: (
        "大用户、重要用户、专线用户不得转给初级座席",
        "a class customer never goes to a junior seat",
    ),
    Refusal.ONLY_SEATS: ("只能咨询座席", "only a seat can be asked first"),
}
_NOT_ON_HOLD = (
    "用户不在保持中（话机上保持的请在话机上恢复）",
    "the caller is not on hold here; a hold by the phone ends at the phone",
)
_CONSULTING = (
    "正在咨询其他座席，请先转交或取消",
    "another seat is being asked: complete or cancel that first",
)


@dataclass(frozen=True, slots=True)
class _Mine:
    """A seat's call as it stands."""

    call: Call
    charge: Interval
    own: Leg
    caller: Leg

    @property
    def consulted(self) -> Leg | None:
        """The seat that is asked: it talks with this one, or rings for it."""
        known = {self.own.id, self.caller.id} | {
            part.leg for part in self.call.intervals if part.kind in {Kind.RING, Kind.TALK, Kind.CONFERENCE}
        }
        legs = [leg for leg in self.call.legs if leg.ended_at is None and leg.id not in known]
        return legs[-1] if legs else None

    @property
    def consulting(self) -> bool:
        return any(part.leg == self.own.id for part in self.call.open_parts(Kind.CONSULT))


class Transfers(Part):
    def __init__(self, node: Node, agents: Agents, take_in: Callable[[Fact], None]) -> None:
        self._node, self._agents, self._take_in = node, agents, take_in
        answers: dict[type, Handler] = {
            HoldCaller: self._hold,
            ResumeCaller: self._resume,
            SendCaller: self._send,
            ConsultSeat: self._consult,
            CompleteTransfer: self._complete,
            CancelTransfer: self._cancel,
            OpenConference: self._conference,
        }
        node.answers |= answers

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:
        match fact:
            case facts.TransferAsked() if before and call.transfers != before.transfers:
                self._announce(call, fact)
            case facts.LegEnded() if before and call.caller_leg and fact.leg == call.caller_leg.id:
                self._let_go(call, before)
        charge = call.in_charge
        if charge and (before is None or before.in_charge != charge):
            self._node.change_seat(charge.seat, fact.at, call=call.id)

    def _announce(self, call: Call, asked: facts.TransferAsked) -> None:
        told = CallTransferred(
            call.id,
            asked.at,
            asked.kind,
            asked.seat,
            asked.to,
            asked.ticket,
            masked(call.caller),
            call.customer_class,
        )
        self._node.scribe.tell(events=[told])

    def _let_go(self, call: Call, before: Call) -> None:
        """The caller gave up: who held or asked about them need not go on."""
        apart = {part.leg for part in before.open_parts(Kind.HOLD, Kind.CONSULT)}
        for leg in call.legs:
            if leg.id in apart and leg.ended_at is None:
                self._node.act(partial(self._node.link.act, "Hangup", Channel=leg.channel))

    async def _hold(self, asked: HoldCaller) -> None:
        mine = self._mine(asked)
        if mine.charge.kind is Kind.HOLD:
            raise SeatRefusedError("on_hold", "用户已在保持中", "the caller is on hold already")
        await self._leave_caller(mine, ASIDE)

    async def _resume(self, asked: ResumeCaller) -> None:
        mine = self._mine(asked)
        if mine.charge.kind is not Kind.HOLD or mine.own.holding:
            raise SeatRefusedError("not_on_hold", *_NOT_ON_HOLD)
        self._refuse_consulting(mine)
        await self._move(mine.own, TO_ROOM)

    @implements("180.1.4", "180.1.6", "180.4.8")
    async def _send(self, asked: SendCaller) -> None:
        mine = self._mine(asked)
        self._refuse_consulting(mine)
        destination = self._node.centre.destination(asked.to)
        if destination:
            self._refuse(destination_refusal(destination, mine.call.customer_class, self._node.centre))
        else:
            self._refuse_seat(mine, asked.to)
        to = destination.name if destination else asked.to
        await self._set(mine.caller, "HOTLINE_FROM", asked.seat)
        self._record(mine, TransferKind.BLIND, to, asked)
        await self._move(mine.caller, ("handover", to))

    @implements("180.1.4")
    async def _consult(self, asked: ConsultSeat) -> None:
        mine = self._mine(asked)
        self._refuse_consulting(mine)
        if self._node.centre.destination(asked.to):
            self._refuse(Refusal.ONLY_SEATS)
        self._refuse_seat(mine, asked.to)
        self._record(mine, TransferKind.ATTENDED, asked.to, asked)
        await self._leave_caller(mine, ("consult", asked.to))

    async def _complete(self, asked: CompleteTransfer) -> None:
        mine = self._mine(asked)
        await self._move(self._consulted(mine, talking=True), TO_ROOM, mine.own, OVER)

    async def _conference(self, asked: OpenConference) -> None:
        mine = self._mine(asked)
        await self._move(mine.own, TO_ROOM, self._consulted(mine, talking=True), JOINS)

    async def _cancel(self, asked: CancelTransfer) -> None:
        """The dialplan brings the seat back to its caller when the other one is gone."""
        other = self._consulted(self._mine(asked), talking=False)
        await self._act("Hangup", Channel=other.channel)

    def _mine(self, asked: _Asked) -> _Mine:
        """The call that is this seat's. Raises SeatRefusedError."""
        seat = self._agents.seat_of(asked.seat, asked.by)
        for call in self._node.calls.values():
            charge, caller = call.in_charge, call.caller_leg
            own = call.leg(charge.leg) if charge else None
            if charge and caller and own and charge.seat == seat.id and not call.is_over:
                return _Mine(call, charge, own, caller)
        raise SeatRefusedError("no_call", f"座席 {seat.id} 没有用户通话", f"seat {seat.id} has no caller")

    def _consulted(self, mine: _Mine, *, talking: bool) -> Leg:
        other = mine.consulted
        if other is None or (talking and not mine.consulting):
            raise SeatRefusedError("not_consulting", "尚未与其他座席接通", "no other seat has answered")
        return other

    def _refuse_consulting(self, mine: _Mine) -> None:
        if mine.consulted:
            raise SeatRefusedError("consulting", *_CONSULTING)

    def _refuse_seat(self, mine: _Mine, to: str) -> None:
        seat = self._node.seats.get(to)
        target = Target(seat.id, seat.post, seat.state) if seat else None
        self._refuse(seat_refusal(target, mine.charge.seat, mine.call.customer_class, self._node.centre))

    def _refuse(self, refusal: Refusal | None) -> None:
        if refusal:
            raise SeatRefusedError(refusal, *_REFUSED[refusal])

    def _record(self, mine: _Mine, kind: TransferKind, to: str, asked: _Sending) -> None:
        self._take_in(
            facts.TransferAsked(utc_now(), mine.call.id, kind, asked.seat, to, asked.why, asked.ticket)
        )

    async def _leave_caller(self, mine: _Mine, place: Place) -> None:
        """The seat goes there; the caller stays in the room, or comes into it."""
        await self._set(mine.own, "__HOTLINE_CALLER", mine.caller.channel)
        if await self._get(mine.caller, "HOTLINE_PLACE") == ROOM:
            await self._move(mine.own, place)
        else:
            await self._move(mine.caller, WITH_CALLER, mine.own, place)

    async def _move(self, leg: Leg, place: Place, other: Leg | None = None, there: Place = OVER) -> None:
        extra: dict[str, HeaderValue] = {}
        if other:
            extra = {
                "ExtraChannel": other.channel,
                "ExtraContext": there[0],
                "ExtraExten": there[1],
                "ExtraPriority": 1,
            }
        await self._act(
            "Redirect", Channel=leg.channel, Context=place[0], Exten=place[1], Priority=1, **extra
        )

    async def _set(self, leg: Leg, name: str, value: str) -> None:
        await self._act("Setvar", Channel=leg.channel, Variable=name, Value=value)

    async def _get(self, leg: Leg, name: str) -> str:
        return await self._act("Getvar", Channel=leg.channel, Variable=name)

    async def _act(self, action: str, **headers: HeaderValue) -> str:
        try:
            answer = await self._node.link.act(action, **headers)
        except AmiError as error:
            raise SeatRefusedError(
                "exchange", f"交换机未执行：{error}", f"the exchange did not do it: {error}"
            ) from error
        return answer.headers.get("Value", "")
