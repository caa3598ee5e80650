"""The routing table on real telephones: who is known rings where they should, and the trace says why."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.outbound_tables import CallBackRow
from acd.adapters.routing_tables import BlockedCallerRow
from acd.adapters.tables import CallRow, SeatRow
from hotline import schema
from hotline.installation import Installation
from runtime.clock import utc_now
from runtime.database import Database
from tests.calls.stand import Stand, hotline_on, installation_in, shorten_prompts
from tickets.adapters.tables import TicketRow

TABLE = (Path(__file__).parent / "table.toml").read_text(encoding="utf-8")
GREETING = "say agent-greeting"
STAYS = ("wait 20", "hang up")
ORDINARY, OVERDUE, REPEAT_OVERDUE = "13900007001", "13900007002", "13900007003"
BLOCKED, LAST_AGENT, ENGLISH = "13900007004", "13900007005", "13900007006"
LARGE, IMPORTANT = "05582200099", "05586120120"


@pytest.fixture
async def stand(tmp_path: Path) -> AsyncIterator[Stand]:
    """The demo's centre with a table of short steps, a second group of seniors, a supervisor, a manager."""
    installation = installation_in(tmp_path)
    with_table(installation.settings.centre_file)
    await history(installation)
    shorten_prompts(installation)
    async with hotline_on(installation) as own:
        yield own


def with_table(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    before, _, rest = text.partition("# Who goes where.")
    after = rest[rest.index("[hours.always]") :]
    before = before.replace("members = { senior = 0 }", 'members = { senior = 0 }\nseats = ["8101"]')
    file.write_text(before + TABLE + after, encoding="utf-8")


async def history(installation: Installation) -> None:
    """What happened before: seats, earlier calls, tickets that are late, a blocked number."""
    database = installation.open_database()
    try:
        await schema.migrate(database)
        await fill(database, utc_now())
    finally:
        await database.close()


async def fill(database: Database, now: datetime) -> None:
    async with database.write() as session:
        for seat, post in (("8104", "senior"), ("8201", "supervisor"), ("8301", "manager")):
            session.add(
                SeatRow(id=seat, node="ast1", title=seat, post=post, secret=f"secret-{seat}", since=now)
            )
        session.add_all(earlier_call(number, now) for number in (LAST_AGENT, REPEAT_OVERDUE))
        session.add(late_ticket("20261101-0001", OVERDUE, now))
        session.add(late_ticket("20261101-0002", REPEAT_OVERDUE, now))
        session.add(BlockedCallerRow(number=BLOCKED, reason="pranks", login="zhouqiang", at=now, until=None))


def earlier_call(number: str, now: datetime) -> CallRow:
    at = now - timedelta(days=2)
    return CallRow(
        id=f"before-{number}", node="ast1", caller=number, caller_name="", dialled="180", trunk="carrier",
        customer_class="ordinary", stage="ended", queue="junior", seat="8003", started_at=at, stage_at=at,
        answered_at=at, ended_at=at, outcome="answered", hung_up_by="caller", ring_ms=0, wait_ms=0,
        talk_ms=60_000, hold_ms=0, known="observed", trace=[],
    )  # fmt: skip


def late_ticket(number: str, phone: str, now: datetime) -> TicketRow:
    return TicketRow(
        number=number, kind="complaint", business="data", nature="tariff", customer="", phone=phone,
        address="", content="too dear", urgent=False, source="voicemail", call=None, recording=None,
        owner="agent-8002", due_at=now - timedelta(days=1), created_at=now - timedelta(days=3),
        received_at=now - timedelta(days=3), state="open", first_asked="agent-8002", grade="ordinary",
        answer_by="call", version=1,
    )  # fmt: skip


def decision(row: CallRow) -> dict[str, Any]:
    return next(entry for entry in row.trace if entry["kind"] == "decision")


def taken(row: CallRow) -> list[str]:
    return [one["row"] for one in decision(row)["rows"] if not one["passed"]]


def steps(row: CallRow) -> list[tuple[str, str, str]]:
    return [(e["way"], e["what"], e["passed"]) for e in row.trace if e["kind"] == "step"]


@pytest.mark.clause("180.0.1", "180.1.6", "180.1.9")
async def test_callers_who_are_known_reach_whom_they_should(stand: Stand) -> None:
    async with AsyncExitStack() as seats:
        for seat in ("8001", "8002", "8003", "8301"):
            await seats.enter_async_context(stand.seat(seat, 1, GREETING))
        stand.connector.agents.set_not_ready("8001", "break")
        for name, number in (("last", LAST_AGENT), ("owner", OVERDUE), ("manager", REPEAT_OVERDUE)):
            stand.call(name, number, "1801", *STAYS)
        stand.call("blocked", BLOCKED, "1801", *STAYS)
        stand.call("important", IMPORTANT, "1801", "wait 40")
        stand.call("english", ENGLISH, "180", "wait 2", "press 9", *STAYS)
        last, owner, manager = await asyncio.gather(
            *(stand.reaches(number, "talking") for number in (LAST_AGENT, OVERDUE, REPEAT_OVERDUE))
        )
        assert (last.seat, last.queue, taken(last)) == ("8003", "direct", ["repeat"])
        assert (owner.seat, owner.queue, taken(owner)) == ("8002", "direct", ["overdue"])
        assert decision(owner)["known"]["ticket"] == "20261101-0001"
        assert (manager.seat, manager.queue, taken(manager)) == ("8301", "manager", ["overdue_repeat"])
        refused = await stand.reaches(BLOCKED, "ended")
        assert (refused.outcome, refused.wait_ms, taken(refused)) == ("refused", 0, ["blocked"])
        # No senior and no supervisor is logged in: the promise comes at once, whatever juniors are free.
        important = await stand.reaches(IMPORTANT, "ended", 40)
        assert (important.outcome, important.wait_ms) == ("promised", 0)
        assert [passed for *_, passed in steps(important)] == [*["nobody_there"] * 3, ""]
        # Ready are a junior who speaks no English and, later, the one who does.
        await stand.reaches(ENGLISH, "waiting", 30)
        stand.connector.agents.set_ready("8001")
        english = await stand.reaches(ENGLISH, "talking")
        assert (english.seat, english.queue, taken(english)) == ("8001", "english", ["english"])
        # Who spoke with the caller last takes no calls now: not waited for, the queue comes at once.
        stand.connector.agents.set_not_ready("8003", "break")
        stand.call("again", LAST_AGENT, "1801", "wait 14", "hang up")
        await stand.eventually(
            lambda: stand.call_row(LAST_AGENT), lambda row: len(steps(row)) == 2 and row.id != last.id, 30
        )
        again = await stand.call_row(LAST_AGENT)
        assert again
        assert steps(again) == [("seat", "8003", "not_ready"), ("queue", "junior", "")]


@pytest.mark.clause("180.1.9")
async def test_a_class_customer_without_a_senior_goes_step_by_step_to_a_promise(stand: Stand) -> None:
    async with AsyncExitStack() as seats:
        for seat in ("8001", "8101", "8104"):
            await seats.enter_async_context(stand.seat(seat, 1, GREETING, ready=seat == "8001"))
        await seats.enter_async_context(stand.seat("8201", 60, GREETING))
        stand.call("ordinary", ORDINARY, "1801", "wait 12", "hang up")
        stand.call("large", LARGE, "180", "wait 60")
        stand.call("hidden", "", "1803", "wait 6", "hang up", display="Anonymous")
        large = await stand.reaches(LARGE, "ended", 60)
        hidden = await stand.reaches("", "ended", 60)
        waits = [part.queue for part in await stand.intervals(large.id) if part.kind == "wait"]
        rings = [part.seat for part in await stand.intervals(large.id) if part.kind == "ring"]
        assert waits == ["senior", "senior_2", "supervisor"]
        assert rings == ["8201"]
        assert steps(large) == [
            ("queue", "senior", ""),
            ("queue", "senior_2", ""),
            ("queue", "supervisor", ""),
            ("call_back", "900", ""),
        ]
        assert (large.outcome, large.customer_class) == ("promised", "large")
        # A hidden number on a dedicated line is a class customer too, and cannot be called back.
        assert hidden.customer_class == "dedicated_line"
        assert decision(hidden)["dropped"] == [{"way": "call_back", "what": "900", "why": "no_number"}]
        ordinary = await stand.call_row(ORDINARY)
        assert ordinary
        assert ordinary.seat == "8001"
    async with stand.database.read() as session:
        (promise,) = await session.scalars(select(CallBackRow))
    assert (promise.call, promise.number, promise.customer_class) == (large.id, LARGE, "large")
    assert promise.due_at - promise.promised_at == timedelta(seconds=900)
    assert (promise.state, promise.reason, promise.priority) == ("waiting", "class", 30)
