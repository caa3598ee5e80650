"""Calls out on the real thing: lists, call-backs with the place kept, a crash in the middle."""

import asyncio
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
    """The attempt's call; its row is written beside the attempt's, perhaps a moment later."""
    await stand.connector.node.scribe.drain()
    async with stand.database.read() as session:
        return await session.get_one(CallRow, f"out-{attempt.id}")


@pytest.mark.clause("hot.4.4")
async def test_a_list_is_dialled_in_order_and_every_result_is_recorded(
    stand: Stand, carrier: Carrier
) -> None:
    made = await list_of(stand, "message", BUSY, UNKNOWN, REFUSES, LEAVES, ANSWERS, prompt="goodbye")
    found = await when(stand, lambda rows: [row.state for row in rows[:6]] == ["ended"] * 6)
    tries = found[:6]  # who hung up is called again later
    results = {row.number: row.result for row in tries}
    assert results == {
        BUSY: "busy", UNKNOWN: "wrong_number", REFUSES: "refused", LEAVES: "hung_up", ANSWERS: "played",
    }  # fmt: skip
    assert {caller for _, caller in carrier.rang} == {"180"}
    assert [number for number, _ in carrier.rang][5] == BUSY, "tried again behind all others"
    told = await numbers_of(stand, made)
    assert (told[BUSY].state, told[BUSY].tries) == ("given_up", 2)
    assert {(row.direction, row.dialled) for row in [await ledger(stand, one) for one in tries]} == {
        (Direction.OUTBOUND, row.number) for row in tries
    }


@pytest.mark.clause("csc.3.1.b")
async def test_a_caller_presses_the_key_and_is_called_back_by_the_next_free_seat(
    stand: Stand, carrier: Carrier
) -> None:
    """The seat is busy; who pressed first is called before who came later and waits on the telephone."""
    async with stand.seat("8001", 0.5):
        stand.call("busy", "13900003001", "1801", "wait 21", "hang up")
        await stand.reaches("13900003001", "talking", 30)
        stand.call("key", ANSWERS, "1801", "wait 7", "press 1", "wait 3", "press 1", "wait 9")
        await stand.reaches(ANSWERS, "waiting", 30)
        stand.call("later", "13900003002", "1801", "wait 60", "hang up")
        left = await stand.reaches(ANSWERS, "ended", 45)
        assert left.outcome == "promised"
        (attempt,) = await when(stand, lambda rows: any(row.state == "dialling" for row in rows))
        assert (attempt.seat, carrier.rang) == ("8001", []), "the seat rings first"
        await stand.eventually(lambda: row_of(stand, attempt), lambda row: row.talk_ms > 0, 40)
        later = await stand.call_row("13900003002")
        assert later
        assert later.answered_at is None, "did not overtake the call-back"
    (attempt,) = await when(stand, lambda rows: rows[0].state == "ended")
    assert attempt.result == "answered"
    assert carrier.rang == [(ANSWERS, "180")]
    call = await ledger(stand, attempt)
    assert (call.direction, call.outcome, call.seat, call.known) == (
        Direction.OUTBOUND, "answered", "8001", "observed",
    )  # fmt: skip
    assert Kind.TALK in {part.kind for part in await stand.intervals(call.id)}
    async with stand.database.read() as session:
        row = (await session.scalars(select(CallBackRow))).one()
        assert (row.state, row.waiting_since < row.promised_at) == ("reached", True)


async def row_of(stand: Stand, attempt: AttemptRow) -> CallRow | None:
    """Of the ledger; its talk is counted while it lasts."""
    parts = await stand.intervals(f"out-{attempt.id}")
    async with stand.database.read() as session:
        row = await session.get(CallRow, f"out-{attempt.id}")
    if row and any(part.kind == Kind.TALK for part in parts):
        row.talk_ms = max(row.talk_ms, 1)
    return row


async def test_a_crash_in_the_middle_calls_nobody_twice(stand: Stand, carrier: Carrier) -> None:
    """The connector dies while a customer rings; the next one finds out what became of the call."""
    await promised(stand, SILENT)
    async with stand.seat("8001", 0.3, "wait 5", "hang up"):
        await stand.until(lambda: len(carrier.rang) == 1)
        await stand.connector.node.scribe.drain()
        await stand.new_connector()
        tries = await attempts(stand)
        assert [row.state for row in tries] == ["dialling"]
        (attempt, *_) = await when(stand, lambda rows: rows[0].state == "ended")
    assert carrier.rang == [(SILENT, "180")]
    assert (await ledger(stand, attempt)).direction == Direction.OUTBOUND


@pytest.mark.clause("hot.4.4")
async def test_a_list_for_persons_dials_when_a_seat_is_idle_and_not_before(
    stand: Stand, carrier: Carrier
) -> None:
    await list_of(stand, "person", ANSWERS)
    await asyncio.sleep(1)
    assert await attempts(stand) == []
    async with stand.seat("8001", 0.3):
        (attempt,) = await when(stand, lambda rows: bool(rows) and rows[0].state == "ended")
    call = await ledger(stand, attempt)
    assert (attempt.result, call.seat, call.direction) == ("answered", "8001", Direction.OUTBOUND)
    assert carrier.rang == [(ANSWERS, "180")]
