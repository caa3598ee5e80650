"""Lines of a node without Asterisk, on a real database: what is ordered, what is noted, and in what order."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from acd import listening_lines
from acd.adapters.ami import AmiRefused
from acd.adapters.ami_message import AmiEvent
from acd.adapters.ami_wire import HeaderValue
from acd.adapters.tables import ListeningRow, MonitorRow
from acd.listening import (
    NOBODY,
    ChangeMode,
    ListeningRefusedError,
    ListenNext,
    ListenTo,
    StopListening,
    listening_parts,
)
from acd.listening_lines import Lines
from acd.node import Node
from acd.rules import facts
from acd.rules.call import Call, Direction, Interval, Kind
from acd.rules.listening import Listener, Mode
from acd.rules.listening_facts import AudioBegan, AudioOver, DialFailed, LineReady
from config.centre import Post
from people.adapters.tables import AuditRow
from runtime.clock import utc_now
from runtime.database import Database
from tests.acd.adapters.ami_peer import until
from tests.acd.conftest import Orders, announced

ZHENG = Listener("zheng", (Post.INSPECTOR,))
PHONE = "monitor-1"


class Witness(Orders):
    """Notes with each order how many lines the audit log had by then."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.database = database
        self.noted: list[tuple[str, int]] = []
        self.refuses = ""

    async def act(self, action: str, /, **headers: HeaderValue) -> AmiEvent:
        if action == self.refuses:
            raise AmiRefused(action)
        async with self.database.read() as session:
            self.noted.append((action, len(list(await session.scalars(select(AuditRow.id))))))
        return await super().act(action, **headers)

    def last(self, action: str) -> dict[str, HeaderValue]:
        return [headers for name, headers in self.given if name == action][-1]


@pytest.fixture
async def orders(database: Database) -> Witness:
    async with database.write() as session:
        session.add(MonitorRow(id=PHONE, node="ast1", login="zheng", secret="s", phone=True))
        session.add(MonitorRow(id="monitor-2", node="ast1", login="lin", secret="s", phone=False))
    return Witness(database)


@pytest.fixture
async def lines(node: Node, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Lines]:
    monkeypatch.setattr(listening_lines, "RETRY", 0.05)
    for seat, agent in (("8001", "li"), ("8002", "wang"), ("8101", "chen")):
        node.change_seat(seat, utc_now(), agent=agent)
    own, asking = listening_parts(node)
    assert isinstance(own, Lines)
    node.parts.extend((own, asking))
    working = [asyncio.create_task(node.send_actions()), asyncio.create_task(own.run())]
    yield own
    await asyncio.sleep(0.1)  # a driver cut off in mid-write outlives the loop
    for task in working:
        task.cancel()
    await asyncio.wait(working)


def talk(node: Node, call_id: str, seat: str) -> Call:
    """The call begins to be talked, and every part hears so."""
    at = utc_now()
    before = Call(call_id, at, at)
    after = replace(before, intervals=(Interval(Kind.TALK, at, "junior", seat, f"leg-{call_id}"),))
    node.calls[call_id] = after
    for part in node.parts:
        part.heard(after, before, facts.SeatAnswered(at, call_id, "junior", seat, f"leg-{call_id}"))
    return after


async def taken_up(lines: Lines, orders: Witness, leg: str) -> str:
    """The listener answers and hears the leg; the line's id."""
    await until(lambda: any(action == "Originate" for action, _ in orders.given))
    line = str(orders.last("Originate")["ChannelId"])
    lines.noticed(LineReady(utc_now(), line))
    await until(lambda: any(action == "Redirect" for action, _ in orders.given))
    lines.noticed(AudioBegan(utc_now(), line, leg))
    return line


async def session_that(database: Database, holds: Callable[[ListeningRow], bool]) -> ListeningRow:
    """The only session, once it is so."""
    async with asyncio.timeout(5):
        while True:
            rows = await sessions(database)
            if rows and holds(rows[0]):
                assert len(rows) == 1
                return rows[0]
            await asyncio.sleep(0.02)


async def sessions(database: Database) -> list[ListeningRow]:
    async with database.read() as session:
        return list(await session.scalars(select(ListeningRow).order_by(ListeningRow.asked_at)))


@pytest.mark.clause("180.7.5")
async def test_nothing_is_heard_before_it_stands_in_the_audit_log(
    lines: Lines, node: Node, orders: Witness, database: Database
) -> None:
    talk(node, "1", "8001")
    await node.answers[ListenTo](ListenTo(ZHENG, "1", Mode.LISTEN))
    await taken_up(lines, orders, "leg-1")
    await node.answers[ChangeMode](ChangeMode(ZHENG, Mode.WHISPER))
    await until(lambda: len(orders.given) == 3)
    assert orders.noted == [("Originate", 1), ("Redirect", 1), ("Redirect", 2)]
    assert orders.last("Originate")["Channel"] == f"PJSIP/{PHONE}"
    redirect = orders.last("Redirect")
    assert (redirect["Context"], redirect["Exten"]) == ("listening-whisper", "leg-1")
    row = await session_that(database, lambda row: row.mode == "whisper")
    assert (row.listener, row.agent, row.seat, row.call) == ("zheng", "li", "8001", "1")
    assert [mode for mode, _ in row.modes] == ["listen", "whisper"]


@pytest.mark.clause("180.7.5")
async def test_what_cannot_be_noted_is_not_heard(
    lines: Lines, node: Node, orders: Witness, database: Database
) -> None:
    assert lines
    talk(node, "1", "8001")
    await rename(database, "people_audit", "away")
    with pytest.raises(ListeningRefusedError, match="cannot be noted"):
        await node.answers[ListenTo](ListenTo(ZHENG, "1", Mode.LISTEN))
    await rename(database, "away", "people_audit")
    assert (orders.given, await sessions(database)) == ([], [])
    await node.answers[ListenTo](ListenTo(ZHENG, "1", Mode.LISTEN))
    await until(lambda: [action for action, _ in orders.given] == ["Originate"])


async def test_an_end_is_written_when_the_database_is_back(
    lines: Lines, node: Node, orders: Witness, database: Database
) -> None:
    talk(node, "1", "8001")
    await node.answers[ListenTo](ListenTo(ZHENG, "1", Mode.LISTEN))
    line = await taken_up(lines, orders, "leg-1")
    await session_that(database, lambda row: row.started_at is not None)
    await rename(database, "acd_listening", "away")
    lines.noticed(AudioOver(utc_now(), line, "leg-1"))
    await asyncio.sleep(0.2)
    await rename(database, "away", "acd_listening")
    row = await session_that(database, lambda row: row.reason == "call_ended")
    assert row.ended_at


async def rename(database: Database, name: str, other: str) -> None:
    async with database.write() as session:
        await session.execute(text(f"ALTER TABLE {name} RENAME TO {other}"))


@pytest.mark.clause("180.7.4", "180.9.2")
async def test_out_of_scope_is_answered_like_what_does_not_exist(
    lines: Lines, node: Node, orders: Witness
) -> None:
    """Their own call, a call of nobody's agent, a call that is over; whoever asks past the console."""
    assert lines
    node.change_seat("8002", utc_now(), agent="zheng")
    talk(node, "own", "8002")
    talk(node, "other", "8001")
    agent = Listener("chen", (Post.SENIOR,))
    asked = [
        ListenTo(ZHENG, "own", Mode.LISTEN),
        ListenTo(ZHENG, "absent", Mode.LISTEN),
        ListenTo(agent, "other", Mode.LISTEN),
        ListenNext(ZHENG, "zheng", Mode.LISTEN),
        ListenNext(ZHENG, "nobody", Mode.LISTEN),
        ListenNext(agent, "li", Mode.LISTEN),
    ]
    said = set()
    for request in asked:
        with pytest.raises(ListeningRefusedError) as refused:
            await node.answers[type(request)](request)
        said.add((refused.value.code, refused.value.en))
    assert [code for code, _ in said] == [NOBODY]
    assert orders.given == []


@pytest.mark.parametrize(("login", "code"), [("lin", "phone_away"), ("admin", "no_phone")])
async def test_without_a_phone_nothing_begins(
    lines: Lines, node: Node, database: Database, login: str, code: str
) -> None:
    assert lines
    talk(node, "1", "8001")
    with pytest.raises(ListeningRefusedError) as refused:
        await node.answers[ListenTo](ListenTo(Listener(login, (Post.ADMIN,)), "1", Mode.LISTEN))
    assert (refused.value.code, await sessions(database)) == (code, [])


@pytest.mark.parametrize("at_once", [True, False])
async def test_a_phone_that_went_meanwhile_ends_the_session_with_its_reason(
    lines: Lines, node: Node, orders: Witness, database: Database, *, at_once: bool
) -> None:
    orders.refuses = "Originate" if at_once else ""
    talk(node, "1", "8001")
    await node.answers[ListenTo](ListenTo(ZHENG, "1", Mode.LISTEN))
    if not at_once:
        lines.noticed(DialFailed(utc_now(), PHONE))
    row = await session_that(database, lambda row: row.reason == "phone_away")
    assert row.started_at is None
    with pytest.raises(ListeningRefusedError, match="not listening"):
        await node.answers[StopListening](StopListening(ZHENG))


@pytest.mark.clause("180.7.5")
async def test_the_next_call_of_an_agent_begins_by_itself_and_no_other(
    lines: Lines, node: Node, orders: Witness, database: Database
) -> None:
    await node.answers[ListenNext](ListenNext(ZHENG, "wang", Mode.LISTEN))
    await until(lambda: bool(orders.given))
    lines.noticed(LineReady(utc_now(), str(orders.last("Originate")["ChannelId"])))
    talk(node, "of-li", "8001")
    await asyncio.sleep(0.1)
    assert [action for action, _ in orders.given] == ["Originate"]
    talk(node, "of-wang", "8002")
    await until(lambda: [action for action, _ in orders.given] == ["Originate", "Redirect"])
    assert orders.last("Redirect")["Exten"] == "leg-of-wang"
    assert (await session_that(database, lambda _: True)).call == "of-wang"


async def test_the_agent_who_hangs_up_ends_the_session_and_the_line_stays(
    lines: Lines, node: Node, orders: Witness, database: Database
) -> None:
    call = talk(node, "1", "8001")
    await node.answers[ListenTo](ListenTo(ZHENG, "1", Mode.LISTEN))
    await taken_up(lines, orders, "leg-1")
    over = replace(call, hung_up_by="seat")
    lines.heard(over, call, facts.LegEnded(utc_now() + timedelta(seconds=1), "1", "leg-1", 16))
    row = await session_that(database, lambda row: row.reason == "agent_hung_up")
    assert row.started_at
    async with database.read() as session:
        phone = await session.get_one(MonitorRow, PHONE)
    assert phone.state == "resting"
    assert orders.hung_up == []


async def test_a_line_that_nobody_holds_any_more_is_hung_up(
    lines: Lines, node: Node, orders: Witness
) -> None:
    """Given up before it rang, or called by an earlier connector."""
    now = utc_now()
    lines.noticed(LineReady(now, "line-of-before"))
    rings = facts.LegStarted(now, "gone", "gone", f"PJSIP/{PHONE}-01", "", "", "", "", listens=True)
    lines.heard(Call("gone", now, now, direction=Direction.LISTENING), None, rings)
    await until(lambda: orders.hung_up == ["line-of-before", "gone"])
    assert node.seats["8001"].call is None


async def test_a_listeners_own_call_is_told_to_nobody(lines: Lines, node: Node, database: Database) -> None:
    assert lines
    now = utc_now()
    call = Call("line", now, now, direction=Direction.LISTENING)
    node.tell(call, None)
    node.tell(replace(call, ended_at=now), call)
    await node.scribe.drain()
    assert not [told for told in await announced(database) if told["event"].startswith("Call")]
