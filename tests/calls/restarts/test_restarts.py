"""Asterisk or our process dies in mid-call: no call stays open, each row says how it is known."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from acd.adapters.tables import CallRow
from runtime.clock import utc_now
from tests.calls.stand import Stand

GREETING = "say agent-greeting"


async def open_calls(stand: Stand) -> int:
    async with stand.database.read() as session:
        query = select(func.count()).where(CallRow.ended_at.is_(None)).select_from(CallRow)
        return await session.scalar(query) or 0


async def test_asterisk_dies_in_mid_call_and_comes_back(stand: Stand) -> None:
    async with stand.seat("8001", 1, GREETING):
        stand.call("cut", "13900002001", "1801", "wait 40", "hang up")
        talking = await stand.reaches("13900002001", "talking")
        await asyncio.sleep(2)
        await stand.kill("asterisk")
        await stand.start("asterisk")
        ended = await stand.reaches("13900002001", "ended")
        assert (ended.outcome, ended.known) == ("answered", "reconstructed")
        assert ended.answered_at
        assert talking.answered_at
        assert abs(ended.answered_at - talking.answered_at) < timedelta(milliseconds=50)
        assert 1500 < ended.talk_ms < 8000
        assert await open_calls(stand) == 0
        # The seat is still logged in and ready, without anybody doing anything but its phone.
        await stand.until(lambda: stand.connector.node.seats["8001"].phone, 60)
        stand.call("next", "13900002002", "1801", "wait 14", "hang up")
        again = await stand.reaches("13900002002", "talking")
        assert (again.seat, again.known) == ("8001", "observed")


async def test_our_process_dies_and_the_calls_go_on_without_it(stand: Stand) -> None:
    async with (
        stand.seat("8001", 1, GREETING),
        stand.seat("8101", 1, GREETING),
    ):
        stand.call("ends-unheard", "13900002003", "1801", "wait 16", "hang up")
        stand.call("goes-on", "05586120120", "1801", "wait 34", "hang up")
        await stand.reaches("13900002003", "talking")
        await stand.reaches("05586120120", "talking")
        await stand.stop("connector", "fastagi")
        stand.call("comes-unheard", "13900002004", "1801", "wait 9", "hang up")
        await stand.hung_up("ends-unheard")
        hung_up_at = utc_now()
        await stand.hung_up("comes-unheard")
        stand.wiring.flows_ready.clear()
        await stand.new_connector()
        await stand.start("fastagi")

        unheard = await stand.reaches("13900002003", "ended")
        assert (unheard.outcome, unheard.known, unheard.hung_up_by) == ("answered", "reconstructed", "caller")
        assert unheard.ended_at
        assert unheard.answered_at
        assert abs(hung_up_at - unheard.ended_at) < timedelta(seconds=1)
        talk = (unheard.ended_at - unheard.answered_at) / timedelta(milliseconds=1)
        assert unheard.talk_ms == pytest.approx(talk, abs=50)
        came = await stand.reaches("13900002004", "ended")
        assert (came.known, came.hung_up_by) == ("reconstructed", "caller")
        going_on = await stand.reaches("05586120120", "talking")
        assert (going_on.known, going_on.customer_class) == ("reconstructed", "important")
        await stand.hung_up("goes-on")
        ended = await stand.reaches("05586120120", "ended")
        assert (ended.outcome, ended.seat, ended.hung_up_by) == ("answered", "8101", "caller")
        assert ended.talk_ms > 12000
        assert await open_calls(stand) == 0
