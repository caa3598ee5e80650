"""The bench: the calls it tells are calls, its figures are figures of what really went by."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import reduce

from acd.adapters.ami_facts import fact_of
from acd.rules.call import Call, Kind
from acd.rules.ledger import step
from config.settings import LOOPBACK
from hotline.bench import fastagi
from hotline.bench.calls import message_count, on_the_wire, ringing, told
from hotline.bench.exchange import END, exchange
from hotline.bench.figures import share, spread
from hotline.bench.ground import ground
from runtime.clock import utc_now


def replayed(number: int) -> Call:
    call = reduce(step, filter(None, map(fact_of, told(number, utc_now()))), None)
    assert call
    return call


def test_a_told_call_is_a_whole_answered_call() -> None:
    call = replayed(7)
    assert (call.id, call.outcome, call.queue, call.seat) == ("ast1-7.0", "answered", "junior", "b007")
    assert call.is_over
    assert timedelta(seconds=3.9) < call.total(Kind.TALK) < timedelta(seconds=4.1)


def test_two_told_calls_have_nothing_in_common() -> None:
    one, other = replayed(1), replayed(2)
    assert {leg.id for leg in one.legs}.isdisjoint(leg.id for leg in other.legs)
    assert (one.caller, one.seat) != (other.caller, other.seat)


def test_a_ringing_call_rings_now() -> None:
    now = utc_now()
    *_, last = ringing(3, now)
    assert last.name == "AgentCalled"
    assert abs(last.at - now) < timedelta(milliseconds=1)


def test_shares_of_what_was_measured() -> None:
    values = [number / 1000 for number in range(1, 101)]
    assert (share(values, 0.5), share(values, 0.99), share([4.0], 0.99)) == (0.051, 0.1, 4.0)
    figures = spread("x", "late", list(reversed(values)), "100 of them")
    assert [(one.what, one.value, one.unit) for one in figures] == [
        ("x.p50", 51.0, "ms"), ("x.p99", 100.0, "ms"), ("x.max", 100.0, "ms"),
    ]  # fmt: skip


async def test_every_fastagi_command_is_counted() -> None:
    (figure,) = await fastagi.measure()
    assert figure.value > 500


async def test_the_exchange_says_every_message_of_the_calls_asked_for() -> None:
    async with exchange() as asterisk:
        reader, writer = await asyncio.open_connection(LOOPBACK, asterisk.port)
        await reader.readline()
        await asterisk.say(first=40, calls=3, at_a_time=2)
        said = [await reader.readuntil(END.encode()) for _ in range(3 * message_count())]
        writer.close()
    assert sum(b"Event: Newchannel" in message for message in said) == 2 * 3
    assert said[0] + said[1] == on_the_wire(range(40, 42), told_at(said[0]))[: len(said[0] + said[1])]


def told_at(message: bytes) -> datetime:
    stamp = next(line for line in message.decode().splitlines() if line.startswith("Timestamp: "))
    return datetime.fromtimestamp(float(stamp.removeprefix("Timestamp: ")), UTC)


async def test_the_decision_is_timed_in_a_flow_that_knows_the_caller() -> None:
    async with ground() as where:
        figures = await fastagi.measure_decisions(where, paces=(20,))
    assert [figure.what for figure in figures if figure.what.endswith("p99")] == [
        "fastagi.decision.20.p99", "fastagi.bare.20.p99",
    ]  # fmt: skip
    assert all(0 < figure.value < 1000 for figure in figures)
