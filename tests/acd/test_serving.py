"""Moves, own work, forced states and their stretches at a node: orders to Asterisk, rows, restarts."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import select

from acd.adapters.figures import times_spent
from acd.adapters.floor_kept import read_kept
from acd.adapters.tables import AlarmRow, MoveRow, StretchRow
from acd.agents import Agents, LogIn, LogOut, SeatRefusedError, SetNotReady, SetReady
from acd.node import Node
from acd.rules.seat import SeatState
from acd.serving import EndMove, MoveSeat, Serving
from acd.stretches import Stretches
from config.centre import Post
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.conftest import Orders, announced, seat_row

HOUR = timedelta(hours=1)


@dataclass
class Work:
    """A post's own work, as a higher package would say; `away`: its database is."""

    waits: bool = False
    away: bool = False

    async def __call__(self) -> bool:
        if self.away:
            raise OSError("away")
        return self.waits


@dataclass
class Floor:
    node: Node
    orders: Orders
    work: Work = field(default_factory=Work)

    def __post_init__(self) -> None:
        self.agents = Agents(self.node)
        self.serving = Serving(self.node, self.agents, (), {Post.JUNIOR: self.work})
        self.stretches = Stretches(self.node)
        self.node.parts.extend((self.agents, self.stretches, self.serving))

    async def ask(self, request: object) -> object:
        return await self.node.answers[type(request)](request)

    def queue_orders(self) -> list[tuple[str, str]]:
        return [
            (act, str(told["Queue"]))
            for act, told in self.orders.given
            if act.startswith("Queue") and "Queue" in told
        ]


@pytest.fixture
async def floor(node: Node, orders: Orders, database: Database) -> AsyncIterator[Floor]:
    now = utc_now()
    async with database.write() as session:
        for seat in node.seats.all():
            session.add(seat_row(seat.id, seat.post))
    own = Floor(node, orders)
    for seat_id in ("8001", "8002", "8101"):
        node.change_seat(seat_id, now - HOUR, device="NOT_INUSE")
    sending = asyncio.create_task(node.send_actions())
    yield own
    sending.cancel()
    await asyncio.wait([sending])


async def sent(floor: Floor) -> list[tuple[str, str]]:
    await asyncio.sleep(0.02)
    return floor.queue_orders()


@pytest.mark.clause("180.9.2")
async def test_a_senior_is_moved_to_the_juniors_and_back_at_its_time(
    floor: Floor, database: Database
) -> None:
    until = utc_now() + HOUR
    await floor.ask(MoveSeat("8101", "junior", into=True, by="lin", until=until))
    assert floor.node.seats["8101"].serves == {"junior": 0, "senior": 0}
    assert ("QueueAdd", "junior") in await sent(floor)
    floor.serving.end_moves(until - timedelta(seconds=1))
    assert floor.node.seats["8101"].serves["junior"] == 0
    floor.serving.end_moves(until)
    assert floor.node.seats["8101"].serves == {"junior": 10, "senior": 0}
    await floor.node.scribe.drain()
    async with database.read() as session:
        row = (await session.scalars(select(MoveRow))).one()
        assert (row.ended_at, row.ended_by, row.by) == (until, "", "lin")


@pytest.mark.clause("180.9.2")
async def test_a_move_outlives_the_connector(floor: Floor, database: Database) -> None:
    await floor.ask(MoveSeat("8001", "junior", into=False, by="lin"))
    assert ("QueueRemove", "junior") in await sent(floor)
    await floor.node.scribe.drain()
    async with database.read() as session:
        kept = await read_kept(session, "ast1")
    Serving(floor.node, floor.agents, kept.moves)
    assert floor.node.seats["8001"].serves == {}
    await floor.ask(EndMove("8001", "junior", "lin"))
    assert floor.node.seats["8001"].serves == {"junior": 0}


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (MoveSeat("8001", "senior", into=True, by="lin"), "not_for_post"),
        (MoveSeat("8001", "junior", into=True, by="lin", until=utc_now() - HOUR), "until_past"),
        (MoveSeat("8001", "nowhere", into=True, by="lin"), "no_queue"),
        (MoveSeat("9999", "junior", into=True, by="lin"), "no_seat"),
        (EndMove("8001", "junior", "lin"), "no_move"),
    ],
)
async def test_a_move_that_must_not_be_is_refused(floor: Floor, asked: object, code: str) -> None:
    with pytest.raises(SeatRefusedError) as refused:
        await floor.ask(asked)
    assert refused.value.code == code


@pytest.mark.clause("180.9.2")
async def test_a_seat_in_a_call_changes_its_queues_afterwards(floor: Floor) -> None:
    floor.node.change_seat("8001", utc_now(), device="INUSE", call="1")
    await floor.ask(MoveSeat("8001", "junior", into=False, by="lin"))
    assert await sent(floor) == []
    floor.node.change_seat("8001", utc_now(), device="NOT_INUSE")
    assert await sent(floor) == [("QueueRemove", "junior")]


@pytest.mark.clause("180.2.7", "180.3.3")
async def test_while_nobody_can_say_whether_work_waits_nothing_changes(node: Node, orders: Orders) -> None:
    juniors = node.centre.blends[0].model_copy(update={"post": Post.JUNIOR})
    node.centre = node.centre.model_copy(update={"blends": (juniors,)})
    own = Floor(node, orders)
    own.work.waits = True
    await own.serving._look_at_work()
    assert own.node.seats["8001"].serves == {}
    own.work.away = True
    await own.serving._look_at_work()
    assert own.node.seats["8001"].serves == {}
    own.work.away = own.work.waits = False
    await own.serving._look_at_work()
    assert own.node.seats["8001"].serves == {"junior": 0}


@pytest.mark.clause("ops.2.1")
async def test_a_forced_state_holds_until_the_supervisor_ends_it(floor: Floor) -> None:
    await floor.ask(SetNotReady("8001", "coaching", supervisor="lin"))
    seat = floor.node.seats["8001"]
    assert (seat.forced, seat.set_by, seat.not_ready) == (True, "lin", "coaching")
    with pytest.raises(SeatRefusedError, match="the supervisor made the seat not ready"):
        await floor.ask(SetReady("8001", "zhang"))
    await floor.ask(SetNotReady("8001", "break", "zhang"))
    assert floor.node.seats["8001"].not_ready == "coaching"
    await floor.ask(SetReady("8001", supervisor="lin"))
    assert (floor.node.seats["8001"].state, floor.node.seats["8001"].forced) == (SeatState.READY, True)
    await floor.ask(SetNotReady("8001", "break", "zhang"))
    assert not floor.node.seats["8001"].forced


@pytest.mark.clause("ops.2.1")
@pytest.mark.parametrize("reason", ["coaching", "no_answer", "paperwork", "whatever"])
async def test_an_agent_gives_only_reasons_of_their_post(floor: Floor, reason: str) -> None:
    with pytest.raises(SeatRefusedError, match="there are: break, meal, training"):
        await floor.ask(SetNotReady("8001", reason, "zhang"))


@pytest.mark.clause("ops.2.1")
async def test_the_seats_day_is_kept_without_gaps_by_whom_and_why(floor: Floor, database: Database) -> None:
    await floor.ask(SetNotReady("8001", "break", "zhang"))
    await floor.ask(SetNotReady("8001", "coaching", supervisor="lin"))
    await floor.ask(LogOut("8001", supervisor="lin"))
    await floor.ask(LogIn("8001", "li"))
    await floor.node.scribe.drain()
    async with database.read() as session:
        query = select(StretchRow).where(StretchRow.seat == "8001").order_by(StretchRow.began_at)
        rows = list(await session.scalars(query))
        spent = list(await times_spent(session, utc_now() - 2 * HOUR, utc_now()))
    assert [(row.state, row.reason, row.by, row.forced) for row in rows] == [
        ("ready", None, "", False),
        ("not_ready", "break", "zhang", False),
        ("not_ready", "coaching", "lin", True),
        ("logged_out", None, "lin", True),
        ("not_ready", "logged_in", "li", False),
    ]
    assert all(one.ended_at == two.began_at for one, two in pairwise(rows))
    ready = sum(one.seconds for one in spent if one.agent == "zhang" and one.state == "ready")
    assert 3 * 3600 - 5 < ready < 3 * 3600 + 5, "three seats were ready for an hour"


@pytest.mark.clause("ops.2.1")
async def test_a_break_that_is_overdrawn_raises_one_alarm_even_over_a_restart(
    floor: Floor, database: Database
) -> None:
    await floor.ask(SetNotReady("8001", "break", "zhang"))
    late = utc_now() + timedelta(minutes=15)
    floor.stretches.look(late - timedelta(seconds=5))
    for _ in range(2):
        floor.stretches.look(late)
    await floor.node.scribe.drain()
    async with database.read() as session:
        kept = await read_kept(session, "ast1")
        assert [row.seat for row in await session.scalars(select(AlarmRow))] == ["8001"]
    Stretches(floor.node, kept.stretches, kept.alarms).look(late)
    await floor.node.scribe.drain()
    told = [fact["data"] for fact in await announced(database) if fact["event"] == "NotReadyOverdrawn"]
    assert [(fact["seat"], fact["reason"], fact["agent"]) for fact in told] == [("8001", "break", "zhang")]
