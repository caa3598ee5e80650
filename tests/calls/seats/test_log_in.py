"""An agent sits down and is ready by requests over the bus: calls come only then, and nobody else decides."""

import pytest

from acd.agents import LogIn, LogOut, SetNotReady, SetReady
from acd.rules.seat import SeatState
from runtime.requests import RefusedError
from tests.calls.stand import Stand, brief_stand

stand = brief_stand()


async def test_an_agent_sits_down_takes_a_call_and_leaves(stand: Stand) -> None:
    await stand.start("answering", "asking")
    ask, seats = stand.wiring.asking.ask, stand.connector.node.seats

    def state() -> SeatState:
        return seats["8001"].state

    async with stand.seat("8001", 1, "say agent-greeting"):
        await ask("ast1", LogOut("8001"))
        stand.call("one", "13900003101", "1801", "wait 25", "hang up")
        await stand.reaches("13900003101", "waiting")
        assert state() is SeatState.LOGGED_OUT
        await ask("ast1", LogIn("8001", "wang"))
        assert (state(), seats["8001"].not_ready) == (SeatState.NOT_READY, "logged_in")
        with pytest.raises(RefusedError, match="taken by wang"):
            await ask("ast1", SetReady("8001", "zhao"))
        await ask("ast1", SetReady("8001", "wang"))
        row = await stand.reaches("13900003101", "talking")
        assert row.seat == "8001"
        await ask("ast1", SetNotReady("8001", "break", "wang"))
        assert state() is SeatState.TALKING
