"""An agent is there for callers only with a telephone, and for one caller until that talk is over."""

import asyncio
import socket

from acd.agents import LogOut
from acd.rules.seat import SeatState
from hotline.demo.phones import SeatPhone, parse_steps
from tests.calls.stand import Stand, brief_stand, free_ports

GREETING = "say agent-greeting"
FIRST, SECOND = "13900003201", "13900003202"

stand = brief_stand()


async def test_an_agent_without_a_telephone_gets_no_caller_until_it_is_registered(stand: Stand) -> None:
    """Ready is what the agent said; available is what the exchange sees."""
    agents, seats = stand.connector.agents, stand.connector.node.seats
    agents.log_in("8001", "lina", ready=True)
    assert seats["8001"].state is SeatState.OFFLINE
    stand.call("first", FIRST, "1801", "wait 20", "hang up")
    waits = await stand.reaches(FIRST, "waiting")
    await asyncio.sleep(1.5)
    assert [part.kind for part in await stand.intervals(waits.id)] == ["wait"]
    port = free_ports(1, socket.SOCK_DGRAM)[0]
    phone = SeatPhone("8001", seats["8001"].secret, port, 0.5, parse_steps([GREETING]))
    async with phone.on_the_hook(stand.exchange):
        assert (await stand.reaches(FIRST, "talking")).seat == "8001"


async def test_a_seat_logged_out_in_mid_call_keeps_its_caller_to_the_end_and_gets_no_other(
    stand: Stand,
) -> None:
    await stand.start("answering", "asking")
    async with stand.seat("8001", 0.3, GREETING):
        stand.call("first", FIRST, "1801", "wait 5", "hang up")
        await stand.reaches(FIRST, "talking")
        await stand.wiring.asking.ask("ast1", LogOut("8001", supervisor="zhouqiang"))
        stand.call("second", SECOND, "1801", "wait 9", "hang up")
        first = await stand.reaches(FIRST, "ended")
        assert (first.hung_up_by, first.outcome) == ("caller", "answered")
        await asyncio.sleep(1.5)
        second = await stand.call_row(SECOND)
        assert second
        assert [part.kind for part in await stand.intervals(second.id)] == ["wait"]
        assert stand.connector.node.seats["8001"].state is SeatState.LOGGED_OUT
