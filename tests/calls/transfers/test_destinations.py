"""Where callers are sent besides the next seat: the manager hotline, a department outside; and where not."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from acd.adapters.tables import SeatRow
from acd.agents import SeatRefusedError
from acd.rules.call import Kind
from acd.transfers import CancelTransfer, ConsultSeat, HoldCaller, SendCaller
from hotline import schema
from runtime.bus import listen
from runtime.clock import utc_now
from tests.calls.outbound.conftest import carrier_of
from tests.calls.stand import Stand, change_centre, hotline_on, installation_in, shorten_prompts
from tests.calls.transfers.test_transfers import (
    GREETING,
    REPLY,
    ask,
    hang_up,
    heard_at,
    parts,
    recorded,
    seat_of,
    seats,
    transfers,
)

CALLER, LARGE = "13900004101", "05582200077"
LONG = "wait 60"


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    """With a manager's seat; who is on hold for two seconds should not be forgotten."""
    installation = installation_in(tmp_path)
    change_centre(installation, ("remind_after = 60\nalarm_after = 120", "remind_after = 2\nalarm_after = 3"))
    shorten_prompts(installation)
    database = installation.open_database()
    await schema.migrate(database)
    async with database.write() as session:
        title, secret = "经理 01", "secret-8301"
        session.add(
            SeatRow(id="8301", node="ast1", title=title, post="manager", secret=secret, since=utc_now())
        )
    await database.close()
    async with hotline_on(installation) as own:
        yield own


@pytest.mark.clause("180.1.6")
async def test_the_manager_hotline_gets_the_caller_with_the_ticket_and_why(stand: Stand) -> None:
    await stand.start("asking", "console")
    async with (
        seats(stand, s8001=(f"say {GREETING}",), s8301=(f"say {REPLY}",)),
        stand.signed_in("zhouqiang") as desk,
    ):
        stand.call("caller", CALLER, "1801", LONG)
        row = await stand.reaches(CALLER, "talking")
        await ask(stand, SendCaller("8001", None, "manager-hotline", "三次催办未果", "20261126-0007"))
        row = await seat_of(stand, row.id, "8301")
        assert row.queue == "manager"
        told = (await desk.get("/api/seats/8301/call")).json()
        assert (told["call"], told["caller"]) == (row.id, "139****4101")
        (sent,) = told["transfers"]
        assert (sent["seat"], sent["to"]) == ("8001", "manager-hotline")
        assert (sent["why"], sent["ticket"]) == ("三次催办未果", "20261126-0007")
        await hang_up(stand, "caller", row.id)
    talks = await parts(stand, row.id, Kind.TALK)
    assert [(talk.seat, talk.queue) for talk in talks] == [("8001", "junior"), ("8301", "manager")]


@pytest.mark.clause("180.4.8")
async def test_a_department_outside_talks_with_the_caller_and_is_recorded_too(stand: Stand) -> None:
    async with carrier_of(stand) as carrier, seats(stand, s8001=(f"say {GREETING}",)):
        stand.call("caller", CALLER, "1801", "wait 18")
        row = await stand.reaches(CALLER, "talking")
        await asyncio.sleep(4)  # the greeting
        await ask(stand, SendCaller("8001", None, "710", "线路维护"))
        ended = await stand.reaches(CALLER, "ended")
    assert [called for called, _ in carrier.rang] == ["10000"]
    talks = await parts(stand, row.id, Kind.TALK)
    assert [talk.seat for talk in talks] == ["8001", ""], "the agent's talk ends with the hand-over"
    assert await transfers(stand, row.id) == [("blind", "8001", "broadband", "线路维护", "", "answered")]
    sound = recorded(stand, ended)
    agent, department = heard_at(sound, 1, GREETING), heard_at(sound, 1, "caller-general")
    assert agent is not None
    assert department is not None
    assert agent < department


@pytest.mark.clause("180.1.9")
async def test_a_class_customer_is_sent_to_no_junior_neither_by_order_nor_by_the_phone(stand: Stand) -> None:
    """The phone's own transfer brings the caller to the queue of their class."""
    async with seats(
        stand, s8101=(f"say {GREETING}", "refer 8001"), s8001=(f"say {REPLY}",), s8102=(f"say {REPLY}",)
    ):
        stand.connector.agents.set_not_ready("8102", "break")
        stand.call("large", LARGE, "180", LONG)
        row = await stand.reaches(LARGE, "talking")
        assert row.seat == "8101"
        with pytest.raises(SeatRefusedError, match="class customer"):
            await ask(stand, SendCaller("8101", None, "8001"))
        await stand.eventually(
            lambda: stand.call_row(LARGE), lambda row: (row.queue, row.stage) == ("senior", "waiting"), 20
        )
        stand.connector.agents.set_ready("8102")
        await seat_of(stand, row.id, "8102")
        await hang_up(stand, "large", row.id)
    assert "8001" not in {part.seat for part in await stand.intervals(row.id)}


@pytest.mark.clause("180.1.4")
async def test_who_is_not_taken_comes_back_to_the_seat_that_asked(stand: Stand) -> None:
    """First the other seat is let go again, then it does not answer; the caller is with the first one."""
    async with seats(stand, s8001=(f"say {GREETING}",)), stand.seat("8101", 0.7), stand.seat("8102", 600):
        stand.call("caller", CALLER, "1801", LONG)
        row = await stand.reaches(CALLER, "talking")
        await ask(stand, ConsultSeat("8001", None, "8101"))
        await asyncio.sleep(2)
        await ask(stand, CancelTransfer("8001", None))
        await seat_of(stand, row.id, "8001")
        kinds = [part.kind for part in await parts(stand, row.id, Kind.TALK, Kind.HOLD, Kind.CONSULT)]
        assert kinds.count(Kind.CONSULT) == 2
        await ask(stand, SendCaller("8001", None, "8102"))
        await seat_of(stand, row.id, "8102", "ringing")
        stand.connector.node.act(
            lambda: stand.connector.node.link.act("Hangup", Channel=_ringing(stand, row.id), Cause=21)
        )
        await seat_of(stand, row.id, "8001")
        await hang_up(stand, "caller", row.id)
    assert [result for *_, result in await transfers(stand, row.id)] == ["returned", "returned"]


def _ringing(stand: Stand, call: str) -> str:
    """The channel of the leg that rings."""
    legs = stand.connector.node.calls[call].legs
    return next(leg.channel for leg in legs if leg.seat == "8102" and not leg.ended_at)


@pytest.mark.clause("180.1.4")
async def test_a_caller_on_hold_is_called_to_mind_at_the_seat_and_then_at_the_supervisor(
    stand: Stand,
) -> None:
    told: list[str] = []
    listening = asyncio.create_task(_hear(stand, told))
    async with seats(stand, s8001=(f"say {GREETING}",)):
        stand.call("caller", CALLER, "1801", LONG)
        row = await stand.reaches(CALLER, "talking")
        await ask(stand, HoldCaller("8001", None))
        await stand.until(lambda: len(told) == 2)
        await hang_up(stand, "caller", row.id)
    listening.cancel()
    await asyncio.wait([listening])
    assert told == ["seat/8001/hold_reminder", f"alarm/forgotten/{row.id}"]


async def _hear(stand: Stand, told: list[str]) -> None:
    async for topic, _ in listen(stand.installation.bus, "seat/+/hold_reminder", "alarm/forgotten/+"):
        told.append(topic)
