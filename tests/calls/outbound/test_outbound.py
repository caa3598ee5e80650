"""Calls out on the real thing: lists, call-backs with the place kept, a crash in the middle."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import AttemptRow, CallBackRow, ListNumberRow, ListRow
from acd.adapters.tables import CallRow
from acd.call_backs import Wish, promise_callback
from acd.outbound_lists import Entry, add_list, change_list
from acd.rules.call import Direction, Kind
from runtime.clock import utc_now
from tests.calls.outbound.conftest import Carrier, attempts, when
from tests.calls.stand import Stand

BUSY, SILENT, UNKNOWN, REFUSES, LEAVES, ANSWERS = (f"1390000000{digit}" for digit in "123456")


async def list_of(stand: Stand, mode: str, *numbers: str, prompt: str = "") -> int:
    now = utc_now()
    row = ListRow(
        name="test", mode=mode, queue="junior", prompt=prompt, hours="always", made_by="t", made_at=now
    )
    async with stand.database.write() as session:
        entries = (Entry(place, number, "") for place, number in enumerate(numbers, start=2))
        made = await add_list(session, row, entries, now)
        await change_list(session, stand.wiring.announce, made, "run", now)
    return made


async def numbers_of(stand: Stand, made: int) -> dict[str, ListNumberRow]:
    async with stand.database.read() as session:
        rows = await session.scalars(select(ListNumberRow).where(ListNumberRow.list == made))
        return {row.number: row for row in rows}


async def promised(stand: Stand, number: str) -> int:
    now = utc_now()
    wish = Wish(number, "junior", now - timedelta(minutes=3), "key")
    terms = stand.installation.centre.outbound
    assert terms
    async with stand.database.write() as session:
        return await promise_callback(session, stand.wiring.announce, terms, wish, now)


async def ledger(stand: Stand, attempt: AttemptRow) -> CallRow:
    async with stand.database.read() as session:
        return await session.get_one(CallRow, f"out-{attempt.id}")


@pytest.mark.clause("hot.4.4")
async def test_a_list_is_dialled_in_order_and_every_result_is_recorded(stand: Stand, carrier: Carrier) -> None:
    made = await list_of(stand, "message", BUSY, UNKNOWN, REFUSES, LEAVES, ANSWERS, prompt="goodbye")
    tries = await when(stand, lambda rows: sum(row.state == "ended" for row in rows) >= 6)
    results = {row.number: row.result for row in tries}
    assert results == {
        BUSY: "busy", UNKNOWN: "wrong_number", REFUSES: "refused", LEAVES: "hung_up", ANSWERS: "played",
    }  # fmt: skip
    assert {caller for _, caller in carrier.rang} == {"180"}
    assert [number for number, _ in carrier.rang][-1] == BUSY, "tried again behind all others"
    told = await numbers_of(stand, made)
    assert (told[BUSY].state, told[BUSY].tries) == ("given_up", 2)
    assert {(row.direction, row.dialled) for row in [await ledger(stand, one) for one in tries]} == {
        (Direction.OUTBOUND, row.number) for row in tries
    }
