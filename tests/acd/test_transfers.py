"""A seat's orders for its caller: what Asterisk is told, what is refused, what is kept and announced."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from acd.agents import SeatRefusedError
from acd.connector import Connector, connector_of
from acd.node import Node
from acd.rules.call import Kind
from acd.rules.facts import Fact
from acd.transfers import (
    CancelTransfer,
    CompleteTransfer,
    ConsultSeat,
    HoldCaller,
    OpenConference,
    ResumeCaller,
    SendCaller,
)
from config.centre import CustomerClass, Destination, Title
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import Orders, announced
from tests.acd.transcripts import facts_of

CALLER, SEAT, OTHER = "PJSIP/trunk-carrier-", "PJSIP/8001-", "PJSIP/8101-"
SENIORS = Destination(name="hand-over", title=Title(zh="高级", en="Seniors"), number="700", queue="senior")
JUNIORS = Destination(name="juniors", title=Title(zh="初级", en="Juniors"), number="702", queue="junior")


@pytest.fixture
def connector(node: Node) -> Connector:
    node.centre = node.centre.model_copy(update={"destinations": (SENIORS, JUNIORS)})
    own = connector_of(node, _nothing_to_put_right, Path("/nowhere"))
    for seat in ("8002", "8101"):
        node.change_seat(seat, utc_now(), device="NOT_INUSE")
    return own


async def _nothing_to_put_right(*_: object) -> None:
    return


def play(connector: Connector, kind: Kind, told: Iterator[Fact] | None = None) -> Iterator[Fact]:
    """Play the attended call until such an interval begins; the rest of the call is returned."""
    rest = told or iter(facts_of("attended"))
    for fact in rest:
        connector.take_in(fact)
        if any(call.open_parts(kind) for call in connector.node.calls.values()):
            break
    return rest


async def ask(connector: Connector, request: object) -> None:
    await connector.node.answers[type(request)](request)


def moves(orders: Orders) -> list[tuple[str, str, str, str]]:
    """Who is moved to where: channel and place, and the same of the second one."""
    return [
        (
            str(told["Channel"]).rstrip("0123456789abcdef"),
            f"{told['Context']} {told['Exten']}",
            str(told.get("ExtraChannel", "")).rstrip("0123456789abcdef"),
            f"{told.get('ExtraContext', '')} {told.get('ExtraExten', '')}".strip(),
        )
        for action, told in orders.given
        if action == "Redirect"
    ]


async def test_the_first_hold_brings_the_caller_into_the_room(connector: Connector, orders: Orders) -> None:
    play(connector, Kind.TALK)
    await ask(connector, HoldCaller("8001", "zhang"))
    assert moves(orders) == [(CALLER, "room caller", SEAT, "aside seat")]
    with pytest.raises(SeatRefusedError, match="not on hold"):
        await ask(connector, ResumeCaller("8001", "zhang"))


@pytest.mark.clause("180.1.4", "180.1.6", "180.4.8")
async def test_a_caller_is_sent_with_context_and_everybody_hears_of_it(
    connector: Connector, orders: Orders, database: Database
) -> None:
    play(connector, Kind.TALK)
    await ask(connector, SendCaller("8001", "zhang", "700", "不接受答复", "T-7"))
    assert moves(orders) == [(CALLER, "handover hand-over", "", "")]
    assert ("Setvar", "HOTLINE_FROM", "8001") in [
        (action, told.get("Variable"), told.get("Value")) for action, told in orders.given
    ]
    (call,) = connector.node.calls.values()
    (transfer,) = call.transfers
    assert (transfer.to, transfer.why, transfer.ticket) == ("hand-over", "不接受答复", "T-7")
    await connector.node.scribe.drain()
    (told,) = [event for event in await announced(database) if event["event"] == "CallTransferred"]
    assert (told["data"]["to"], told["data"]["ticket"]) == ("hand-over", "T-7")
    assert "不接受答复" not in str(told), "what an agent typed stays inside"


async def test_a_consultation_is_completed_cancelled_or_made_a_conference(
    connector: Connector, orders: Orders
) -> None:
    rest = play(connector, Kind.TALK)
    await ask(connector, ConsultSeat("8001", "zhang", "8101"))
    with pytest.raises(SeatRefusedError, match="no other seat"):
        await ask(connector, CompleteTransfer("8001", "zhang"))
    play(connector, Kind.CONSULT, rest)
    with pytest.raises(SeatRefusedError, match="complete or cancel"):
        await ask(connector, SendCaller("8001", "zhang", "700"))
    await ask(connector, OpenConference("8001", "zhang"))
    await ask(connector, CompleteTransfer("8001", "zhang"))
    await ask(connector, CancelTransfer("8001", "zhang"))
    assert moves(orders) == [
        (CALLER, "room caller", SEAT, "consult 8101"),
        (SEAT, "room seat", OTHER, "room joins"),
        (OTHER, "room seat", SEAT, "alone over"),
    ]
    assert [channel.rstrip("0123456789abcdef") for channel in orders.hung_up] == [OTHER]


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("to", ["8002", "juniors", "702"])
async def test_a_class_customer_never_comes_to_a_junior(
    connector: Connector, orders: Orders, to: str
) -> None:
    play(connector, Kind.TALK)
    (call,) = connector.node.calls.values()
    connector.node.calls[call.id] = replace(call, customer_class=CustomerClass.LARGE)
    with pytest.raises(SeatRefusedError, match="class customer"):
        await ask(connector, SendCaller("8001", "zhang", to))
    assert moves(orders) == []
    await ask(connector, SendCaller("8001", "zhang", "8101"))
    assert moves(orders) == [(CALLER, "handover 8101", "", "")]


@pytest.mark.parametrize(
    ("to", "says"),
    [
        ("8001", "itself"),
        ("9999", "no such seat or destination"),
        ("013912345678", "no such seat or destination"),
        ("8101", "not ready"),
    ],
)
async def test_what_cannot_be_is_refused_and_asterisk_hears_nothing(
    connector: Connector, orders: Orders, to: str, says: str
) -> None:
    play(connector, Kind.TALK)
    connector.node.change_seat("8101", utc_now(), not_ready="break")
    for request in (SendCaller("8001", "zhang", to), ConsultSeat("8001", "zhang", to)):
        with pytest.raises(SeatRefusedError, match=says):
            await ask(connector, request)
    assert moves(orders) == []


async def test_only_the_seats_own_agent_with_a_caller_may(connector: Connector) -> None:
    with pytest.raises(SeatRefusedError, match="no caller"):
        await ask(connector, HoldCaller("8001", "zhang"))
    play(connector, Kind.TALK)
    with pytest.raises(SeatRefusedError, match="taken by zhang"):
        await ask(connector, HoldCaller("8001", "li"))


async def test_both_seats_show_whose_caller_it_is(connector: Connector) -> None:
    rest = play(connector, Kind.CONSULT)
    (call,) = connector.node.calls.values()
    assert connector.node.seats["8001"].call == call.id
    connector.node.change_seat("8101", utc_now(), device="INUSE")
    for fact in rest:
        connector.take_in(fact)
        (call,) = connector.node.calls.values()
        if call.in_charge and call.in_charge.seat == "8101":
            break
    assert connector.node.seats["8101"].call == call.id
