"""A caller who waits does not reach a seat in its wrap-up, not even after a restart of the connector."""

from datetime import timedelta

from acd.rules.call import Kind
from acd.rules.seat import SeatState
from tests.calls.stand import Stand, brief_stand

GREETING = "say agent-greeting"
TOLD = timedelta(seconds=4)  # app_queue tells a caller the place to its end before it rings for them

stand = brief_stand()


async def test_the_next_call_comes_when_the_wrap_up_is_over(stand: Stand) -> None:
    length = stand.installation.centre.queue("junior").wrap_up
    async with stand.seat("8001", 1, GREETING):
        stand.call("first", "13900003001", "1801", "wait 10", "hang up")
        await stand.reaches("13900003001", "ringing")
        stand.call("second", "13900003002", "1801", "wait 26", "hang up")
        await stand.reaches("13900003002", "waiting")
        await stand.reaches("13900003001", "ended")
        await stand.until(lambda: stand.connector.node.seats["8001"].state is SeatState.WRAP_UP)
        until = stand.connector.node.seats["8001"].wrap_up_until
        assert until
        await stand.connector.node.scribe.drain()
        await stand.new_connector()
        assert stand.connector.node.seats["8001"].wrap_up_until == until
        second = await stand.reaches("13900003002", "talking")
        first = await stand.call_row("13900003001")
    assert first
    assert first.ended_at
    (ring,) = [part for part in await stand.intervals(second.id) if part.kind == Kind.RING]
    assert abs(until - first.ended_at - length) < timedelta(seconds=0.1)
    assert until <= ring.started_at < until + TOLD + timedelta(seconds=2)
