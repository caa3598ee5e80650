"""Inspectors and supervisors in a call that goes on, on a real Asterisk: who hears whom, by the audio."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters.figures import tallies
from acd.adapters.tables import CallRow, ListeningRow, MonitorRow
from acd.listening import ChangeMode, ListenNext, ListenTo, StopListening
from acd.rules.call import Direction
from acd.rules.listening import Listener, Mode
from acd.rules.service_level import Tally
from config.centre import Post
from people.adapters.tables import AuditRow
from people.handlers import verify_audit
from recordings.adapters.audio import read_capture
from runtime.requests import RefusedError
from tests.calls.listening.ears import RATE, Ear, Phones, loudness
from tests.calls.stand import Stand, brief_stand

INSPECTOR = Listener("wuting", (Post.INSPECTOR,))
CALLER, AGENT, LISTENER = 500, 900, 1700  # Hz, each speaks its own tone
TONES = (CALLER, AGENT, LISTENER)
SILENCE = 0.01
LOUD_ENOUGH = 0.95  # of what was spoken
AGENT_AT_SEAT = "agent-8001"

stand = brief_stand()


async def ask(stand: Stand, request: object) -> None:
    await stand.wiring.asking.ask(stand.connector.node.name, request)


async def all_sessions(stand: Stand) -> list[ListeningRow]:
    async with stand.database.read() as session:
        return list(await session.scalars(select(ListeningRow).order_by(ListeningRow.asked_at)))


async def session(stand: Stand, number: int, *, ended: bool = False) -> ListeningRow:
    """The session of that number, once it is heard, or over."""

    async def look() -> ListeningRow | None:
        rows = await all_sessions(stand)
        return rows[number] if len(rows) > number else None

    return await stand.eventually(look, lambda row: bool(row.ended_at if ended else row.started_at), 10)


async def line(stand: Stand, state: str) -> MonitorRow:
    async def look() -> MonitorRow | None:
        async with stand.database.read() as session:
            return await session.get(MonitorRow, "monitor-9002")

    return await stand.eventually(look, lambda row: row.state == state, 10)


@asynccontextmanager
async def at_work(stand: Stand, *says: str) -> AsyncIterator[tuple[Phones, Ear, Ear]]:
    """A seat with its agent, and an inspector's phone, both registered."""
    await stand.start("answering", "asking")
    phones, seat = Phones(stand), stand.connector.node.seats["8001"]
    async with stand.database.read() as session:
        monitor = await session.get(MonitorRow, "monitor-9002")
    assert monitor
    async with (
        phones.answering("8001", seat.secret, AGENT, *says) as agent,
        phones.answering(monitor.id, monitor.secret, LISTENER) as listener,
    ):
        stand.connector.agents.log_in("8001", AGENT_AT_SEAT)
        await stand.until(lambda: stand.connector.node.seats["8001"].phone)
        yield phones, agent, listener


@dataclass
class Ears:
    caller: Ear
    agent: Ear
    listener: Ear

    async def loud(self) -> dict[str, dict[int, float]]:
        """How loud each of the three hears each tone now."""
        ears = {"caller": self.caller, "agent": self.agent, "listener": self.listener}
        await asyncio.sleep(0.3)
        for ear in ears.values():
            ear.heard.clear()
        await asyncio.sleep(0.8)
        return {name: {tone: ear.level(tone) for tone in TONES} for name, ear in ears.items()}


@pytest.mark.clause("180.7.4", "180.7.5", "ops.8")
async def test_nobody_hears_a_listener_until_they_whisper_or_barge(stand: Stand) -> None:
    async with (
        at_work(stand) as (phones, agent, listener),
        phones.calling("13900007001", CALLER, "wait 28", "hang up") as caller,
        stand.seat("8003", 0.2, "wait 3", "hang up", ready=False),
    ):
        ears = Ears(caller, agent, listener)
        call = await stand.reaches("13900007001", "talking")
        stand.call("next", "13900007002", "1801", "wait 50", "hang up")
        alone = await ears.loud()
        assert alone["caller"][AGENT] == pytest.approx(1, abs=0.02)
        assert alone["listener"][CALLER] == 0

        await ask(stand, ListenTo(INSPECTOR, call.id, Mode.LISTEN))
        await session(stand, 0)
        listening = await ears.loud()
        assert (listening["caller"], listening["agent"]) == (alone["caller"], alone["agent"])
        assert listening["listener"][CALLER] > LOUD_ENOUGH
        assert listening["listener"][AGENT] > LOUD_ENOUGH

        await ask(stand, ChangeMode(INSPECTOR, Mode.WHISPER))
        whispering = await ears.loud()
        assert whispering["caller"] == alone["caller"]
        assert whispering["agent"][LISTENER] > LOUD_ENOUGH
        assert whispering["agent"][CALLER] == pytest.approx(1, abs=0.02)

        await ask(stand, ChangeMode(INSPECTOR, Mode.BARGE))
        barging = await ears.loud()
        assert min(barging["caller"][LISTENER], barging["agent"][LISTENER]) > LOUD_ENOUGH

        await ask(stand, ChangeMode(INSPECTOR, Mode.LISTEN))
        assert (await ears.loud())["caller"] == alone["caller"]

        await the_next_call_begins_by_itself(stand)
        await ask(stand, ListenTo(INSPECTOR, call.id, Mode.LISTEN))
        await session(stand, 2)
        assert (await ears.loud())["listener"][CALLER] > LOUD_ENOUGH
        await stand.hung_up("13900007001")
        assert (await session(stand, 2, ended=True)).reason == "caller_hung_up"
        await line(stand, "resting")
        await a_leg_that_is_gone_does_not_end_the_line(stand)
        recorded = read_capture(stand.installation.asterisk.calls / f"{call.id}.raw").samples
        for second in range(1, len(recorded) // RATE):
            caller_said, agent_said = recorded[second * RATE : (second + 1) * RATE].T
            assert loudness(caller_said, CALLER) == pytest.approx(1, abs=0.02)
            assert loudness(agent_said, AGENT) == pytest.approx(1, abs=0.02)
            assert max(loudness(said, LISTENER) for said in (caller_said, agent_said)) < SILENCE
    await the_books_are_complete(stand, call)


async def the_next_call_begins_by_itself(stand: Stand) -> None:
    await stand.reaches("13900007002", "waiting")
    await ask(stand, ListenNext(INSPECTOR, "agent-8003", Mode.LISTEN))
    assert (await session(stand, 0, ended=True)).reason == "switched"
    await line(stand, "awaiting")
    stand.connector.agents.set_ready("8003")
    begun = await session(stand, 1)
    assert (begun.agent, begun.seat, begun.listener) == ("agent-8003", "8003", "wuting")
    over = await session(stand, 1, ended=True)
    assert over.reason == "agent_hung_up"
    assert over.started_at
    assert over.ended_at
    assert timedelta(seconds=2) < over.ended_at - over.started_at < timedelta(seconds=4)


async def a_leg_that_is_gone_does_not_end_the_line(stand: Stand) -> None:
    """The call may end between the wish and the deed: ChanSpy alone would hang up on the listener."""
    (own,) = [call for call in stand.connector.node.calls.values() if call.direction is Direction.LISTENING]
    await stand.connector.node.link.act(
        "Redirect", Channel=own.id, Context="listening-listen", Exten="gone-1", Priority="1"
    )
    await asyncio.sleep(0.5)
    assert not stand.connector.node.calls[own.id].is_over


async def the_books_are_complete(stand: Stand, call: CallRow) -> None:
    """One telephone call of the listener's for all of it, counted nowhere; every step in the audit log."""
    async with stand.database.read() as session:
        lines = list(await session.scalars(select(CallRow).where(CallRow.direction == Direction.LISTENING)))
        acts = list(await session.scalars(select(AuditRow).where(AuditRow.login == "wuting")))
        day = sum((await tallies(session, stand.installation.centre, call.started_at)).values(), Tally())
        assert await verify_audit(session) is None
        listened = await session.get(CallRow, call.id)
    assert len(lines) == 1
    assert day.offered == day.answered == 2
    assert listened
    assert (listened.outcome, listened.seat, listened.direction) == ("answered", "8001", "inbound")
    assert [act.action for act in acts] == [
        "listen", "listen_mode", "listen_mode", "listen_mode", "listen_next", "listen_end",
        "listen", "listen_end", "listen", "listen_end",
    ]  # fmt: skip
    first, _, _, _, awaited, ended = acts[:6]
    assert (first.kind, first.object, awaited.object) == ("call", call.id, "agent-8003")
    assert f"agent={AGENT_AT_SEAT} seat=8001 mode=listen" in first.detail
    assert ended.detail.endswith("reason=switched")


async def test_an_interruption_ends_a_session_and_the_listener_goes_on(stand: Stand) -> None:
    async with at_work(stand) as (phones, _, _), phones.calling("13900007003", CALLER, "wait 60"):
        call = await stand.reaches("13900007003", "talking")
        with pytest.raises(RefusedError, match="monitor-9001"):
            await ask(stand, ListenTo(Listener("zhouqiang", (Post.SUPERVISOR,)), call.id, Mode.LISTEN))

        await ask(stand, ListenTo(INSPECTOR, call.id, Mode.LISTEN))
        await session(stand, 0)
        await stand.stop("answering")
        await stand.new_connector()
        await stand.start("answering")
        assert (await session(stand, 0, ended=True)).reason == "interrupted"
        await line(stand, "free")

        await ask(stand, ListenTo(INSPECTOR, call.id, Mode.LISTEN))
        await session(stand, 1)
        await ask(stand, StopListening(INSPECTOR))
        assert (await session(stand, 1, ended=True)).reason == "stopped"
        await line(stand, "free")

        await ask(stand, ListenTo(INSPECTOR, call.id, Mode.LISTEN))
        heard = await session(stand, 2)
        await stand.kill("asterisk")
        await stand.start("asterisk")
        cut = await session(stand, 2, ended=True)
        assert cut.reason == "interrupted"
        assert cut.ended_at
        assert heard.started_at
        assert cut.ended_at - heard.started_at < timedelta(seconds=5)
        await stand.reaches("13900007003", "ended")
        assert (await line(stand, "free")).awaited == ""
        async with stand.database.read() as books:
            lines = list(await books.scalars(select(CallRow).where(CallRow.id.contains("listening"))))
        assert [(own.direction, own.ended_at is None) for own in lines] == [("listening", False)] * 3
