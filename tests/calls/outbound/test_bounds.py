"""What is never dialled: numbers outside the plan, lists outside their hours, more than seats are idle."""

import asyncio
from datetime import timedelta

import pytest

from acd.call_backs import NumberRefusedError, Wish, promise_callback
from runtime.clock import utc_now
from tests.calls.outbound.conftest import Carrier, attempts, when
from tests.calls.outbound.test_outbound import list_of
from tests.calls.stand import Stand

PREMIUM, INTERNATIONAL, SHORT, INTERNAL = "16812345678", "0085212345678", "110", "8001"
MORE = tuple(f"1390000001{digit}" for digit in "678")  # all of them answer and talk for four seconds


@pytest.mark.clause("csc.3.1.b", "hot.4.4")
async def test_premium_international_short_and_internal_numbers_are_dialled_by_nobody(
    stand: Stand, carrier: Carrier
) -> None:
    """Nothing is promised, and with a seat idle nothing is dialled."""
    now, terms = utc_now(), stand.installation.centre.outbound
    assert terms
    async with stand.database.write() as session:
        for number in (PREMIUM, INTERNATIONAL, SHORT, INTERNAL):
            wish = Wish(number, "junior", now - timedelta(minutes=1), "key")
            with pytest.raises(NumberRefusedError):
                await promise_callback(session, stand.wiring.announce, terms, wish, now)
    async with stand.seat("8001", 0.3):
        await asyncio.sleep(1.5)
    assert await attempts(stand) == []
    assert carrier.rang == []


@pytest.mark.clause("hot.4.4")
async def test_a_list_for_persons_dials_no_faster_than_seats_become_idle(
    stand: Stand, carrier: Carrier
) -> None:
    await list_of(stand, "person", *MORE)
    async with stand.seat("8001", 0.3):
        await when(stand, lambda rows: bool(rows) and rows[0].state == "dialling")
        await stand.until(lambda: len(carrier.rang) == 1)
        first = await when(stand, lambda rows: rows[0].state == "ended")
        assert len(first) == 1, "nobody is dialled for a seat that talks"
        two = await when(stand, lambda rows: len(rows) == 2)
        assert two[1].number == MORE[1]
