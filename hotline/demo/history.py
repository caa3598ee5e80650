"""A month before the demo's own calls, invented and marked as such: every page has something to show."""

import random
from datetime import datetime, time, timedelta

import typer
from sqlalchemy import exists, select

from acd.adapters.tables import CallRow
from config.centre import Post
from config.quality import Item, WorkKind
from hotline import schema
from hotline.bench.busy_month import BusyMonth, Sitter
from hotline.demo import cast, knowledge
from hotline.demo.forms import write_forms
from hotline.errors import SetupError
from hotline.installation import Installation
from people.adapters.tables import PersonRow
from people.planner import Planning, book_of
from people.rosters import Cell, change, publish
from quality import grading
from quality.acting import Acting
from quality.adapters.tables import SampleRow
from quality.clockwork import CLOCK
from quality.drawing import draw_day
from quality.standards import standards_of
from reports.adapters.tables import ReportRow
from reports.making import generate, take_step
from reports.rules.life import Step
from reports.rules.periods import PeriodKind, period_before
from reports.statistics import statistics_of
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer

MARK = "demo"
TOLD = "【演示】"
DAYS = 30
CALLS, FORMS = 3_000, 300
WORKDAYS = 5  # of each agent in a week
CHECKED = 5  # days at its end of which works were drawn and graded
# The proof that every talk was recorded looks back two days (180.7.5), and of these there is no audio.
WITHOUT_AUDIO = timedelta(days=2)


async def demo_data(calls: int, forms: int, days: int) -> None:
    """`hotline demo-data`. Raises SetupError where there is staff of one's own, or a history already."""
    installation = cast.demo_installation()
    installation.prepare_folders()
    database = installation.open_database()
    try:
        await schema.migrate(database)
        if own := await _own_staff(database):
            raise SetupError(
                f"已有自建人员 {own}，请用 HOTLINE_HOME 另选目录 / "
                f"these books have staff of their own ({own}): set HOTLINE_HOME to another folder"
            )
        if await _has_history(database):
            raise SetupError(
                "已有演示历史，请用 HOTLINE_HOME 另选目录 / there is a history already: "
                "set HOTLINE_HOME to another folder"
            )
        await cast.prepare(installation)
        await _write(installation, database, calls, forms, days)
    finally:
        await database.close()


async def before_today(installation: Installation) -> None:
    """What the demo begins with; written once."""
    database = installation.open_database()
    try:
        if not await _has_history(database):
            await _write(installation, database, CALLS, FORMS, DAYS)
    finally:
        await database.close()


async def _write(installation: Installation, database: Database, calls: int, forms: int, days: int) -> None:
    typer.echo(f"写入 {days} 天模拟历史 · writing {days} days of invented history …")
    zone = installation.settings.zone
    ends = datetime.combine((utc_now() - WITHOUT_AUDIO).astimezone(zone), time(), zone)
    month = BusyMonth(
        begins=ends - timedelta(days=days),
        calls=calls,
        forms=forms,
        days=days,
        sitters=tuple(Sitter(seat.id, seat.agent, seat.post) for seat in cast.seats() if seat.agent),
        surveyor=cast.with_post(Post.SURVEYOR),
        settled=1.0,
        mark=MARK,
        told=TOLD,
    )
    await month.write(database)
    for back in range(min(CHECKED, days), 0, -1):
        await _check(installation, database, ends - timedelta(days=back))
    await _report(installation, database)
    await _rosters(installation, database)
    await write_forms(installation, database)
    await knowledge.write(database, installation.library, month.begins, utc_now(), TOLD)


async def _has_history(database: Database) -> bool:
    async with database.read() as session:
        return bool(await session.scalar(select(exists().where(CallRow.node == MARK))))


async def _own_staff(database: Database) -> str | None:
    known = {row["login"] for row in cast.cast()["person"]}
    async with database.read() as session:
        logins = await session.scalars(select(PersonRow.login))
        return next((login for login in logins if login not in known), None)


async def _check(installation: Installation, database: Database, day: datetime) -> None:
    """A day's sample, drawn as any other, and graded the morning after."""
    standards, inspector = standards_of(installation.settings), cast.with_post(Post.INSPECTOR)
    made, now = random.Random(day.toordinal()), day + timedelta(days=1, hours=10)  # noqa: S311 (invented marks)
    async with database.write() as session:
        acting = Acting(session, Announcer({}), standards, CLOCK, now)
        await draw_day(acting, day.date())
        mine = Acting(session, Announcer({}), standards, inspector, now)
        for sample in list(await session.scalars(select(SampleRow).where(SampleRow.drawn_at == now))):
            card, care = standards.rules.card(WorkKind(sample.kind)), made.choice((0.5, 0.8, 0.9, 1.0))
            marks = {item.name: _mark(item, care, made) for item in card.items}
            await grading.keep_marks(mine, sample.id, grading.Given(marks, TOLD))
            await grading.sign(mine, sample.id)


def _mark(item: Item, care: float, made: random.Random) -> int:
    if item.fatal:
        return 1
    return item.points if made.random() < care else made.randrange(item.points // 2, item.points)


async def _report(installation: Installation, database: Database) -> None:
    """The last week's and the last month's, in time: made by the clock, checked, released."""
    statistics, now = statistics_of(installation.settings, installation.centre), utc_now()
    calendar, announce = statistics.calendar, Announcer({})
    steps = ((Step.CHECK, cast.with_post(Post.STATISTICIAN)), (Step.RELEASE, cast.with_post(Post.MANAGER)))
    for form in statistics.rules.forms:
        for kind in {PeriodKind.WEEK, PeriodKind.MONTH}.intersection(map(PeriodKind, form.periods)):
            period = period_before(calendar.of(kind, calendar.today(now)), calendar.closes)
            at = min(now, calendar.due_at(period) - timedelta(hours=1))
            made = await generate(database, announce, statistics, form.id, period, CLOCK, at)
            async with database.write() as session:
                row = await session.get_one(ReportRow, made.id)
                for step, who in steps:
                    await take_step(session, announce, row, step, who, at)


async def _rosters(installation: Installation, database: Database) -> None:
    """This week's and the next one's: everybody five days, half of them early and half late."""
    now = utc_now()
    today = now.astimezone(installation.settings.zone).date()
    monday = today - timedelta(days=today.weekday())
    agents = sorted(seat.agent for seat in cast.seats() if seat.agent)
    for week in (monday, monday + timedelta(days=7)):
        cells = [
            Cell(agent, week + timedelta(days=day), ("late" if number % 2 else "early",))
            for number, agent in enumerate(agents)
            for day in range(7)
            if (day + number) % 7 < WORKDAYS
        ]
        async with database.write() as session:
            book, by = book_of(installation.settings), cast.with_post(Post.SUPERVISOR)
            planning = Planning(session, Announcer({}), book, by, now)
            draft = await change(planning, week, 0, cells)
            await publish(planning, week, draft.edition, TOLD)
