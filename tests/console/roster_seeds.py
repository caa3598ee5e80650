"""Weeks of calls, a published week with a proposed one after it, wishes and a fault: to look at."""

import random
from datetime import datetime, time, timedelta
from math import pi, sin
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import StretchRow
from config.settings import Settings
from people import faults, rosters, wishes
from people.faults import Reported
from people.planner import Planning, book_of
from people.rosters import Cell
from people.rules.proposing import proposed
from people.rules.wishes import WishStep
from people.wishes import Leave
from runtime.outbox import Announcer
from tests.console.seeds import Told, call_rows

WEEKS = 3


async def calls(session: AsyncSession, now: datetime, zone: ZoneInfo) -> None:
    """Busy by day, quiet by night; a tenth gives up."""
    chance = random.Random(180)
    midnight = datetime.combine(now.astimezone(zone).date(), time(), zone)
    for back in range(1, WEEKS * 7 + 1):
        for slot in range(48):
            busy = max(0.3, 14 * sin((slot - 14) / 32 * pi)) if 14 < slot < 46 else 0.3
            for number in range(round(busy * chance.uniform(0.7, 1.3))):
                at = midnight - timedelta(days=back) + timedelta(minutes=30 * slot + number)
                gone = chance.random() < 0.1
                talk = ("talk", 4.0, chance.uniform(60, 300), "s01", "left")
                steps = (("wait", 0.0, 45.0, "", ""),) if gone else (("wait", 0.0, 4.0, "", ""), talk)
                told = Told(
                    f"h{back}-{slot}-{number}", "13900000001", at, steps,
                    outcome="abandoned" if gone else "answered",
                )  # fmt: skip
                session.add(call_rows(told)[0])


async def plan(session: AsyncSession, announce: Announcer, settings: Settings, now: datetime) -> None:
    """This week published as proposed, agent0 late on its first day; next week a draft."""
    book = book_of(settings)
    who = Planning(session, announce, book, "banzhang", now)
    week = rosters.monday(book.calendar.local_day(now))
    for first in (week, week + timedelta(weeks=1)):
        duties = proposed(book, await rosters.week_of(book, session, first, (), {}))
        row = await rosters.replace_work(who, first, 0, duties)
        if first == week:
            row = await rosters.change(
                who,
                first,
                row.edition,
                [Cell("agent0", first, ("early",)), Cell("agent1", first, ("standby",))],
            )
            await rosters.publish(who, first, row.edition, "定稿")
    begins = datetime.combine(week, time(8), book.calendar.zone)
    session.add(
        StretchRow(
            seat="s01", began_at=begins + timedelta(minutes=20), agent="agent0", state="ready", reason=None,
            by="agent0", forced=False, ended_at=begins + timedelta(hours=8), length_ms=1,
        )
    )  # fmt: skip
    agent = Planning(session, announce, book, "agent0", now)
    day = week + timedelta(days=9)
    await wishes.ask_leave(agent, Leave("annual", day, day, "带孩子体检"))
    refused = await wishes.ask_leave(
        agent, Leave("personal", day + timedelta(days=1), day + timedelta(days=1), "搬家")
    )
    await wishes.step(who, refused, WishStep.REFUSE, "当日人手不足", plans=True)
    await faults.report(who, Reported("major", "话务平台", "外呼全部失败，重启无效", "网络运维", now))
