"""Captured calls through the connector into a real database: rows, intervals, and what is announced."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from acd.adapters import scribe as scribe_module
from acd.adapters.ami import AmiAddress, AmiLink, Connected
from acd.adapters.ami_message import AmiEvent
from acd.adapters.ami_wire import HeaderValue
from acd.adapters.scribe import Scribe
from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, LegRow, NodeRow
from acd.agents import SeatRefusedError
from acd.connector import Connector, connector_of
from acd.node import Node
from acd.resync import Resynchroniser, _open_calls
from acd.rules import facts
from acd.rules.call import Call, Known, Leg
from acd.rules.ledger import step
from acd.rules.seat import SeatState
from acd.seats import Seats
from config.centre import Centre
from runtime.database import Base, Database
from runtime.outbox import Announcer
from tests.acd.adapters.ami_peer import until
from tests.acd.conftest import announced, seat_row
from tests.acd.transcripts import NAMES, RECEIVED, call_of, events_of, facts_of

NOBODY_LISTENS = AmiAddress("127.0.0.1", 1, "connector", "secret")


@pytest.fixture
async def connector(
    scribe: Scribe, database: Database, centre: Centre, tmp_path: Path
) -> AsyncIterator[Connector]:
    rows = [seat_row("junior1", "junior"), seat_row("senior1", "senior")]
    resync = Resynchroniser(database, None)  # type: ignore[arg-type]  # never connected here
    yield connector_of(Node(AmiLink(NOBODY_LISTENS), centre, Seats(rows), scribe), resync, tmp_path)
    await scribe.drain()


async def play(connector: Connector, name: str) -> None:
    for event in events_of(name):
        connector.hear(event)
    await connector.node.scribe.drain()


async def all_of(database: Database, table: type[Base]) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


@pytest.mark.parametrize("name", NAMES)
async def test_a_call_stands_in_the_books_as_the_ledger_has_it(
    connector: Connector, database: Database, name: str
) -> None:
    await play(connector, name)
    call = call_of(name)
    async with database.read() as session:
        row = await session.get_one(CallRow, call.id)
        parts = (await session.scalars(select(IntervalRow).where(IntervalRow.call == call.id))).all()
        legs = (await session.scalars(select(LegRow.id).where(LegRow.call == call.id))).all()
        node = await session.get_one(NodeRow, "ast1")
    assert (row.outcome, row.hung_up_by, row.seat, row.caller) == (
        call.outcome, "caller", call.seat, "380501112233",
    )  # fmt: skip
    assert row.ended_at == call.ended_at
    assert {(part.kind, part.result, part.started_at, part.ended_at) for part in parts} == {
        (part.kind, part.result, part.started_at, part.ended_at) for part in call.intervals
    }
    assert set(legs) == {leg.id for leg in call.legs}
    assert node.seen_until >= call.started_at


@pytest.mark.parametrize("name", NAMES)
async def test_the_end_is_announced_once_and_without_the_callers_number(
    connector: Connector, database: Database, name: str
) -> None:
    await play(connector, name)
    await play(connector, name)
    told = await announced(database)
    ends = [fact["data"] for fact in told if fact["event"] == "CallEnded"]
    (ended,) = [end for end in ends if end["call"] == call_of(name).id]
    assert ended["caller"] == "380*****2233"
    assert "380501112233" not in str(told)
    assert stages(told, ended["call"])[-1] in {"talking", "waiting", "ringing"}


def stages(told: list[dict[str, Any]], call: str) -> list[str]:
    of_call = (fact["data"] for fact in told if fact["event"] == "CallChanged")
    return [fact["stage"] for fact in of_call if fact["call"] == call]


async def test_the_stages_of_a_call_are_announced_in_order(connector: Connector, database: Database) -> None:
    await play(connector, "escalate")
    seen = stages(await announced(database), call_of("escalate").id)
    assert seen == ["arrived", "waiting", "ringing", "waiting", "ringing", "talking"]


async def test_a_seat_shows_ringing_then_talk_then_ready(connector: Connector, database: Database) -> None:
    await play(connector, "answered")
    told = await announced(database)
    states = [fact["data"]["state"] for fact in told if fact["event"] == "SeatChanged"]
    assert [state for state, _ in zip(states, ["ringing", "talking"], strict=False)] == ["ringing", "talking"]
    assert states[-1] == connector.node.seats["junior1"].state


def talk_at_a_seat(connector: Connector) -> facts.SeatAnswered:
    """Plays a captured call up to the answer."""
    answered, *_ = [name for name in NAMES if call_of(name).seat]
    told = facts_of(answered)
    answer = next(fact for fact in told if isinstance(fact, facts.SeatAnswered))
    for fact in told[: told.index(answer) + 1]:
        connector.take_in(fact)
    return answer


async def test_a_seat_that_holds_its_caller_shows_it(connector: Connector) -> None:
    """The exchange's own device state stays "in use" for whoever holds."""
    answer = talk_at_a_seat(connector)
    connector.take_in(facts.Held(answer.at, answer.call, answer.leg))
    assert connector.node.seats[answer.seat].state is SeatState.ON_HOLD
    connector.take_in(facts.Resumed(answer.at, answer.call, answer.leg))
    assert connector.node.seats[answer.seat].state is SeatState.TALKING


async def test_a_phone_that_comes_back_after_a_refresh_holds_nobody(connector: Connector) -> None:
    answer = talk_at_a_seat(connector)
    at, call, seat = answer.at, answer.call, answer.seat
    connector.take_in(facts.Held(at, call, answer.leg))
    connector.take_in(facts.LegReplaced(at, call, "again", f"PJSIP/{seat}-9", seat, "b", answer.leg))
    assert connector.node.seats[seat].state is SeatState.TALKING


def device(state: str) -> AmiEvent:
    return AmiEvent.parse(f"Event: DeviceStateChange\nDevice: PJSIP/junior1\nState: {state}", RECEIVED)


class Registering(AmiLink):
    """A phone registers just after the list of devices was made."""

    async def rows(self, action: str, /, *, complete: str | None, **headers: HeaderValue) -> list[AmiEvent]:  # noqa: ARG002
        if action != "DeviceStateList":
            return []
        self.items.put_nowait(device("NOT_INUSE"))
        return [device("UNAVAILABLE")]


async def test_a_phone_that_registers_during_the_resynchronisation_is_there(
    connector: Connector, database: Database, tmp_path: Path
) -> None:
    connector.node.link = Registering(NOBODY_LISTENS)
    await Resynchroniser(database, tmp_path / "nothing")(connector, Connected("", "", "", RECEIVED, RECEIVED))
    assert connector.node.seats["junior1"].phone
    assert not connector.node.seats["senior1"].phone


class Calling(Registering):
    """A caller comes just after the list of channels was made."""

    async def rows(self, action: str, /, *, complete: str | None, **headers: HeaderValue) -> list[AmiEvent]:
        for event in events_of("answered")[:20] if action == "CoreShowChannels" else ():
            self.items.put_nowait(event)
        return await super().rows(action, complete=complete, **headers)


async def test_a_call_that_comes_in_during_the_resynchronisation_goes_on(
    connector: Connector, database: Database, tmp_path: Path
) -> None:
    connector.node.link = Calling(NOBODY_LISTENS)
    await Resynchroniser(database, tmp_path / "nothing")(connector, Connected("", "", "", RECEIVED, RECEIVED))
    call = connector.node.calls[call_of("answered").id]
    assert (call.is_over, call.known) == (False, Known.OBSERVED)


@pytest.mark.clause("180.1.3")
async def test_the_seat_that_let_it_ring_is_charged_and_not_ready_the_senior_is_neither(
    connector: Connector, database: Database
) -> None:
    await play(connector, "escalate")
    async with database.read() as session:
        charged = await session.scalars(select(AlarmRow.seat).where(AlarmRow.kind == "breach"))
        assert list(charged) == ["junior1"]
    assert connector.node.seats["junior1"].not_ready == "no_answer"
    assert connector.node.seats["senior1"].not_ready is None


async def test_a_call_nobody_saw_begin_is_left_to_the_resynchronisation(
    connector: Connector, database: Database
) -> None:
    """Nor is it one call more when its seat begins to ring only now."""
    told = events_of("answered")
    began = next(number for number, event in enumerate(told) if event.name == "Newchannel")
    for event in told[began + 1 :]:
        connector.hear(event)
    await connector.node.scribe.drain()
    assert sum(event.name == "Newchannel" for event in told) == 2
    assert await all_of(database, CallRow) == 0


CHANNEL = (
    "Event: CoreShowChannel\nChannel: PJSIP/trunk-carrier-00000001\nUniqueid: ast1-1.1\nLinkedid: ast1-1.1\n"
    "CallerIDNum: 13900000001\nCallerIDName: <unknown>\nExten: 1801\nDuration: 00:01:05"
)


class Talking(Registering):
    """A call is up of whose beginning there is no record: no file of events, nothing in the books."""

    async def rows(self, action: str, /, *, complete: str | None, **headers: HeaderValue) -> list[AmiEvent]:
        if action == "CoreShowChannels":
            return [AmiEvent.parse(CHANNEL, RECEIVED)]
        return await super().rows(action, complete=complete, **headers)


async def test_a_call_of_which_nothing_is_recorded_says_that_it_is_unknown(
    connector: Connector, database: Database, tmp_path: Path
) -> None:
    connector.node.link = Talking(NOBODY_LISTENS)
    await Resynchroniser(database, tmp_path / "nothing")(connector, Connected("", "", "", RECEIVED, RECEIVED))
    call = connector.node.calls["ast1-1.1"]
    assert (call.caller, call.known, call.is_over) == ("13900000001", Known.UNKNOWN, False)
    assert call.started_at == RECEIVED - timedelta(seconds=65)
    ended = "Event: Hangup\nLinkedid: ast1-1.1\nUniqueid: ast1-1.1\nCause: 16"
    connector.hear(AmiEvent.parse(ended, RECEIVED))
    assert connector.node.calls["ast1-1.1"].is_over
    await connector.node.scribe.drain()
    async with database.read() as session:
        assert (await session.get_one(CallRow, "ast1-1.1")).known == Known.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Event: Newchannel\nLinkedid: 1",
        "Event: Hangup\nLinkedid: 1\nUniqueid: 1\nCause: many",
        "Event: UserEvent\nUserEvent: Hotline\nLinkedid: 1",
        "Event: UserEvent\nUserEvent: Hotline\nLinkedid: 1\nStage: dancing",
        "Event: QueueCallerJoin\nLinkedid: 1\nQueue: nowhere\nPosition: x",
        "Event: DeviceStateChange",
        "Event: QueueMemberPause",
    ],
)
async def test_an_odd_event_does_not_stop_the_ledger(
    connector: Connector, database: Database, text: str
) -> None:
    connector.hear(AmiEvent.parse(text, RECEIVED))
    await play(connector, "answered")
    assert await all_of(database, CallRow) == 1


async def test_an_open_call_comes_back_from_the_books_as_it_was(scribe: Scribe, database: Database) -> None:
    """After a restart; where a leg is and whether it is leaving only Asterisk knows."""
    call: Call | None = None
    for fact in facts_of("escalate")[:-3]:
        call = step(call, fact)
    assert call
    scribe.tell(calls=[call])
    await scribe.drain()
    async with database.read() as session:
        (kept,) = await _open_calls(session, "ast1")
    assert kept == replace(call, position=kept.position, legs=tuple(map(unbridged, call.legs)))


def unbridged(leg: Leg) -> Leg:
    return replace(leg, bridge="", hanging_up=False, moved=False)


async def test_the_database_may_be_away_for_a_while(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was told meanwhile is written when it is back, each thing once and at its newest."""
    monkeypatch.setattr(scribe_module, "RETRY", 0.05)
    away = Database("postgresql+asyncpg://nobody@127.0.0.1:1/nowhere")
    own = Scribe("ast1", away, Announcer({}), lambda: None)
    writing = asyncio.create_task(own.run())
    call = call_of("answered")
    own.tell(calls=[replace(call, seat="older")])
    await until(lambda: not own.healthy)
    own.tell(calls=[call])
    own.database = database
    await own.drain()
    await until(lambda: own.healthy)
    assert await all_of(database, CallRow) == 1
    async with database.read() as session:
        assert (await session.get_one(CallRow, call.id)).seat == "junior1"
    writing.cancel()
    await asyncio.wait([writing])
    await away.close()


@pytest.mark.parametrize("seat", ["9999", ""])
async def test_a_seat_that_does_not_exist_is_refused_in_words(connector: Connector, seat: str) -> None:
    with pytest.raises(SeatRefusedError, match="there is no seat"):
        connector.agents.log_in(seat, "zhang")


async def test_a_taken_seat_is_refused_and_an_empty_one_cannot_be_ready(connector: Connector) -> None:
    with pytest.raises(SeatRefusedError, match="taken by zhang"):
        connector.agents.log_in("junior1", "li")
    connector.agents.log_out("junior1")
    with pytest.raises(SeatRefusedError, match="nobody is logged in"):
        connector.agents.set_ready("junior1")
    connector.agents.log_in("junior1", "li", ready=False)
    connector.node.change_seat("junior1", RECEIVED, device="NOT_INUSE")
    assert seat_state_of(connector) is SeatState.NOT_READY
    connector.agents.set_ready("junior1")
    assert seat_state_of(connector) is SeatState.READY


def seat_state_of(connector: Connector) -> SeatState:
    return connector.node.seats["junior1"].state
