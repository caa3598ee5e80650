"""Rosters, wishes, faults on real databases: versions, who is told, what never changes (180.9.2, ops.1)."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from config.centre import Post
from people import faults, figures, rosters, wishes
from people.adapters import duties as tables
from people.adapters.roster_tables import FaultRow, RosterRow, WishRow
from people.adapters.tables import AuditRow, MessageCopyRow, MessageRow, PersonRow
from people.clockwork import Reminding
from people.faults import Reported
from people.figures import Doubt
from people.planner import Planning
from people.rosters import Cell, RosterChangedError
from people.rules.faults import FaultStep
from people.rules.roster import Duty
from people.rules.wishes import WishState, WishStep
from people.wishes import Leave, Swap
from runtime.database import Database
from runtime.outbox import Announcer
from runtime.requests import RefusedError
from tests.people.rosters import BOOK, MONDAY, at, day, duty

STAFF = {
    "chu1": Post.JUNIOR,
    "chu2": Post.JUNIOR,
    "gao1": Post.SENIOR,
    "ban": Post.SUPERVISOR,
    "ban2": Post.SUPERVISOR,
}


@dataclass(slots=True)
class Centre:
    database: Database
    now: datetime = field(default_factory=lambda: at(-7, "09:00"))
    announce: Announcer = field(default_factory=lambda: Announcer({}))

    async def does(self, by: str, act: Any, *given: Any, **named: Any) -> Any:  # noqa: ANN401 (any handler)
        async with self.database.write() as session:
            return await act(Planning(session, self.announce, BOOK, by, self.now), *given, **named)

    async def publish(self, *duties: Duty, by: str = "ban") -> RosterRow:
        cells: dict[tuple[str, Any], list[str]] = {}
        for one in duties:
            cells.setdefault((one.login, one.day), []).append(one.shift)
        wanted = [Cell(login, on, tuple(shifts)) for (login, on), shifts in cells.items()]
        row = await self.does(by, rosters.change, MONDAY, 0, wanted)
        published: RosterRow = await self.does(by, rosters.publish, MONDAY, row.edition, "定稿")
        return published

    async def standing(self) -> Sequence[Duty]:
        async with self.database.read() as session:
            return await tables.published_between(session, MONDAY, day(6))

    async def all(self, table: Any) -> list[Any]:  # noqa: ANN401 (a table's class)
        async with self.database.read() as session:
            return list(await session.scalars(select(table)))

    async def told(self) -> dict[str, list[str]]:
        """Texts of messages, by whom they reached."""
        async with self.database.read() as session:
            rows = await session.execute(
                select(MessageCopyRow.recipient, MessageRow.text)
                .join(MessageRow, MessageRow.id == MessageCopyRow.message)
                .order_by(MessageRow.at, MessageCopyRow.recipient)
            )
            found: dict[str, list[str]] = {}
            for login, text in rows:
                found.setdefault(login, []).append(text)
            return found


@pytest.fixture
async def centre(database: Database) -> Centre:
    return await staffed(database)


async def staffed(database: Database) -> Centre:
    async with database.write() as session:
        for login, post in STAFF.items():
            session.add(PersonRow(login=login, name=login, posts=[post], password_hash="-"))
    return Centre(database)


@pytest.mark.clause("180.9.2", "ops.1")
async def test_a_roster_is_drafted_published_as_a_version_and_told_to_whom_it_concerns(
    centre: Centre,
) -> None:
    first = await centre.publish(duty("chu1", 0, "early"), duty("chu2", 0, "late"))
    assert (first.version, await centre.standing()) == (
        1,
        [duty("chu1", 0, "early"), duty("chu2", 0, "late")],
    )
    row = await centre.does("ban", rosters.change, MONDAY, 0, [Cell("chu2", day(0), ("middle", "standby"))])
    assert (row.version, row.edition) == (2, 2)
    assert await centre.standing() == [duty("chu1", 0, "early"), duty("chu2", 0, "late")], (
        "a draft is no plan"
    )
    with pytest.raises(RosterChangedError):
        await centre.does("ban2", rosters.change, MONDAY, 1, [Cell("chu1", day(0), ())])
    with pytest.raises(RosterChangedError):
        await centre.does("ban2", rosters.publish, MONDAY, 1, "旧稿")
    await centre.does("ban2", rosters.publish, MONDAY, 2, "换班次")
    assert duty("chu2", 0, "standby") in await centre.standing()
    told = await centre.told()
    assert {login: len(texts) for login, texts in told.items()} == {"chu1": 1, "chu2": 2}
    lines = [row.detail for row in await centre.all(AuditRow) if row.kind == "roster"]
    assert lines == ["version 1: 定稿", "version 2: 换班次"]
    with pytest.raises(RefusedError) as refused:
        await centre.does("ban", rosters.publish, MONDAY, 2, "再发")
    assert refused.value.code == "no_draft"


async def test_what_is_no_shift_and_a_day_of_another_week_are_refused(centre: Centre) -> None:
    for cell, field_ in (
        (Cell("chu1", day(0), ("tea",)), "shifts"),
        (Cell("chu1", day(7), ("early",)), "day"),
    ):
        with pytest.raises(RefusedError) as refused:
            await centre.does("ban", rosters.change, MONDAY, 0, [cell])
        assert refused.value.field == field_


@pytest.mark.clause("180.9.2")
async def test_approved_leave_frees_the_days_in_plan_and_draft(centre: Centre) -> None:
    await centre.publish(*(duty("chu1", number, "early") for number in range(3)), duty("chu2", 1, "late"))
    await centre.does("ban", rosters.change, MONDAY, 0, [Cell("chu2", day(3), ("early",))])
    wish = await centre.does("chu1", wishes.ask_leave, Leave("annual", day(1), day(2), "回家"))
    with pytest.raises(RefusedError) as refused:
        await centre.does("chu1", wishes.step, wish, WishStep.APPROVE, "", plans=True)
    assert refused.value.code == "own_wish"
    await centre.does("ban", wishes.step, wish, WishStep.APPROVE, "同意", plans=True)
    assert await centre.standing() == [duty("chu1", 0, "early"), duty("chu2", 1, "late")]
    versions = [(row.version, row.published_at is None) for row in await centre.all(RosterRow)]
    assert sorted(versions) == [(1, False), (2, False), (3, True)]
    async with centre.database.read() as session:
        drafted = await tables.newest(session, MONDAY)
        assert drafted
        assert await tables.duties_of(session, drafted.id) == [
            duty("chu1", 0, "early"), duty("chu2", 1, "late"), duty("chu2", 3, "early"),
        ]  # fmt: skip
    assert any("已批准" in text for text in (await centre.told())["chu1"])
    free = await centre.does("gao1", wishes.ask_leave, Leave("annual", day(1), day(2), "回家"))
    await centre.does("ban", wishes.step, free, WishStep.APPROVE, "", plans=True)
    assert len(await centre.all(RosterRow)) == 3, "who has no shift leaves the roster as it is"


@pytest.mark.clause("180.9.2")
async def test_a_swap_needs_the_colleague_then_approval_and_keeps_the_rules(centre: Centre) -> None:
    await centre.publish(
        *(duty("chu1", number, shift) for number, shift in ((0, "early"), (4, "late"))),
        *(duty("chu2", number, shift) for number, shift in ((2, "late"), (5, "early"))),
    )
    asked = Swap(duty("chu1", 0, "early"), "chu2", duty("chu2", 2, "late"), "家中有事")
    wish = await centre.does("chu1", wishes.ask_swap, asked)
    with pytest.raises(RefusedError) as refused:
        await centre.does("ban", wishes.step, wish, WishStep.APPROVE, "", plans=True)
    assert refused.value.code == "decided", "the colleague comes first"
    await centre.does("chu2", wishes.step, wish, WishStep.AGREE, "", plans=False)
    await centre.does("ban", wishes.step, wish, WishStep.APPROVE, "", plans=True)
    assert await centre.standing() == [
        duty("chu1", 2, "late"), duty("chu1", 4, "late"), duty("chu2", 0, "early"), duty("chu2", 5, "early"),
    ]  # fmt: skip
    given = await centre.does("chu1", wishes.ask_swap, Swap(duty("chu1", 4, "late"), "chu2", None, "请接"))
    await centre.does("chu2", wishes.step, given, WishStep.AGREE, "", plans=False)
    with pytest.raises(RefusedError) as refused:
        await centre.does("ban", wishes.step, given, WishStep.APPROVE, "", plans=True)
    assert refused.value.code == "against_rules", "eight hours from midnight to the early shift"
    (_, row) = await centre.all(WishRow)
    assert row.state == WishState.WAITING, "nothing was done"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Swap(duty("chu1", 5, "early"), "chu2", None, "x"), "no_duty"),
        (Swap(duty("chu1", 0, "early"), "nobody", None, "x"), "no_colleague"),
        (Swap(duty("chu1", 0, "early"), "chu1", None, "x"), "no_colleague"),
        (Swap(duty("chu1", 0, "early"), "gao1", None, "x"), "no_colleague"),
        (Swap(duty("chu1", 0, "early"), "chu2", duty("chu2", 0, "early"), "x"), "no_duty"),
    ],
)
async def test_only_what_stands_in_the_roster_can_be_swapped(
    sqlite_centre: Centre, asked: Swap, code: str
) -> None:
    await sqlite_centre.publish(duty("chu1", 0, "early"))
    with pytest.raises(RefusedError) as refused:
        await sqlite_centre.does("chu1", wishes.ask_swap, asked)
    assert refused.value.code == code


@pytest.fixture
async def sqlite_centre(sqlite: Any) -> AsyncIterator[Centre]:  # noqa: ANN401 (tests.databases)
    """Refusals are alike on both databases: one is enough."""
    database = Database(await sqlite.new())
    yield await staffed(database)
    await database.close()


@pytest.mark.clause("ops.1")
async def test_a_fault_has_its_clock_is_followed_alarmed_once_and_mended(centre: Centre) -> None:
    began = centre.now - timedelta(minutes=10)
    told = Reported("major", "交换机", "外呼全部失败", "网络运维", began)
    fault = await centre.does("ban", faults.report, told)
    (row,) = await centre.all(FaultRow)
    assert row.due_at - row.reported_at == timedelta(hours=2)
    clock = Reminding(centre.database, centre.announce, BOOK, _never)
    for minutes, alarms in ((119, 0), (120, 1), (240, 1)):
        await clock.look(centre.now + timedelta(minutes=minutes))
        texts = [text for text in (await centre.told()).get("ban2", []) if "障碍" in text]
        assert len(texts) == alarms
    early = began - timedelta(minutes=1)
    with pytest.raises(RefusedError) as refused:
        await centre.does("ban", faults.follow, fault, FaultStep.RECOVER, "已修复", early)
    assert refused.value.field == "of"
    await centre.does("ban", faults.follow, fault, FaultStep.RECOVER, "主控板已换", None)
    with pytest.raises(RefusedError):
        await centre.does("ban", faults.follow, fault, FaultStep.PROGRESS, "还在查", None)
    await centre.does("ban", faults.follow, fault, FaultStep.REOPEN, "再次中断", None)
    (row,) = await centre.all(FaultRow)
    assert (row.recovered_at, row.alarmed_at, row.due_at) == (None, None, centre.now + timedelta(hours=2))


async def _never(_session: Any) -> None:  # noqa: ANN401 (a session)
    return None


@pytest.mark.clause("csc.6.3")
async def test_supervisors_are_reminded_of_the_drill_once_a_quarter(sqlite_centre: Centre) -> None:
    clock = Reminding(sqlite_centre.database, sqlite_centre.announce, BOOK, _never)
    for moment in ("2026-10-20T09:00+08:00", "2026-11-20T09:00+08:00", "2026-12-20T09:00+08:00"):
        await clock.look(datetime.fromisoformat(moment))
    assert [len(texts) for texts in (await sqlite_centre.told()).values()] == [1, 1]


@pytest.mark.clause("csc.4.2")
async def test_a_doubted_figure_is_answered_by_somebody_else_once(sqlite_centre: Centre) -> None:
    month = MONDAY.replace(day=1)
    asked = await sqlite_centre.does(
        "chu1", figures.ask, Doubt(month, "ring_answer_rate", 0.8, "系统故障时段不应计")
    )
    with pytest.raises(RefusedError):
        await sqlite_centre.does("chu1", figures.answer, asked, "自答")
    await sqlite_centre.does("ban", figures.answer, asked, "已核实，剔除")
    with pytest.raises(RefusedError):
        await sqlite_centre.does("ban2", figures.answer, asked, "再答")
    assert "已核实" in (await sqlite_centre.told())["chu1"][0]


@pytest.mark.clause("180.9.3")
@pytest.mark.parametrize(
    ("by", "now", "code"),
    [
        ("chu1", at(2, "09:00"), "own_work"),
        ("ban", at(0, "09:00"), "month_runs"),
        ("ban", at(2, "09:00"), None),
    ],
)
async def test_a_month_is_assessed_after_its_end_by_somebody_else(
    sqlite_centre: Centre, by: str, now: datetime, code: str | None
) -> None:
    sqlite_centre.now, month = now, MONDAY.replace(day=1)
    given = ("chu1", month, {"late": 1}, "good", "态度好")
    if code:
        with pytest.raises(RefusedError) as refused:
            await sqlite_centre.does(by, figures.assess, *given)
        assert refused.value.code == code
        return
    await sqlite_centre.does(by, figures.assess, *given)
    async with sqlite_centre.database.read() as session:
        assert (await figures.assessments(session, month))["chu1"].attendance == {"late": 1}
