"""Surges of complaints: the clock finds them and proposes what to do, a person decides (csc.5.3.c)."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow, alarm_row
from config.centre import Post
from config.lexicon import Lexicon
from config.regulation import implements
from config.report_forms import Surges
from people import messages
from people.adapters.message_copies import staff
from recordings.rules.draft_words import TROUBLE, hits
from reports.adapters.tables import SurgeRow
from reports.events import SurgeFound
from reports.rules.surges import Cluster, Complaint, Kind, Limits, clusters, expected, surges
from reports.words import Words
from runtime.database import Database, save
from runtime.outbox import Announcer
from runtime.requests import RefusedError
from tickets.adapters.people import least_busy
from tickets.adapters.tables import TicketRow
from tickets.case import Acting, open_case
from tickets.registering import Arrival, register
from tickets.rules.area import area_of
from tickets.rules.form import Form

CLAUSE = "csc.5.3.c"
PROPOSED, APPROVED, REFUSED = "proposed", "approved", "refused"
SOURCE = "surge"  # of a parent ticket


def limits_of(rules: Surges) -> Limits:
    return Limits(timedelta(hours=rules.window), timedelta(days=rules.compared), rules.least, rules.factor)


async def look(  # noqa: PLR0913, PLR0917 (what it looks with)
    database: Database, announce: Announcer, limits: Limits, lexicon: Lexicon, words: Words, now: datetime
) -> int:
    """How many new ones were found."""
    since = now - limits.window
    async with database.read() as session:
        tickets = await _complaints(session, since)
        if len(tickets) < limits.least:
            return 0
        alike = await asyncio.to_thread(_clusters, tickets, lexicon, limits.least)
        before = {one.kind: await _count(session, one.kind, since - limits.compared, since) for one in alike}
    found = [one for one in alike if surges(one, before[one.kind], limits)]
    if not found:
        return 0
    async with database.write() as session:
        fresh = [
            await _keep(session, announce, one, expected(before[one.kind], limits), words, now, since)
            for one in found
        ]
    return sum(fresh)


def _clusters(tickets: Sequence[TicketRow], lexicon: Lexicon, least: int) -> list[Cluster]:
    return clusters((_complaint(row, lexicon) for row in tickets), least)


def _complaint(row: TicketRow, lexicon: Lexicon) -> Complaint:
    words = {
        hit.phrase.text
        for hit in hits(row.content, lexicon.nature)
        if hit.phrase.pattern is None and hit.phrase.weight >= TROUBLE
    }
    return Complaint(
        row.number, row.phone or row.number, row.business, area_of(row.address), frozenset(words)
    )


async def _complaints(session: AsyncSession, since: datetime) -> Sequence[TicketRow]:
    query = select(TicketRow).where(TicketRow.created_at >= since, TicketRow.kind == "complaint")
    return list(await session.scalars(query.where(TicketRow.source != SOURCE)))


async def _count(session: AsyncSession, kind: Kind, since: datetime, until: datetime) -> int:
    query = select(func.count()).where(
        TicketRow.created_at >= since,
        TicketRow.created_at < until,
        TicketRow.kind == "complaint",
        TicketRow.business == kind.business,
        TicketRow.address.contains(kind.area, autoescape=True),
        TicketRow.content.contains(kind.word, autoescape=True),
    )
    return await session.scalar(query) or 0


async def _keep(  # noqa: PLR0913, PLR0917 (what a surge is)
    session: AsyncSession,
    announce: Announcer,
    cluster: Cluster,
    usual: float,
    words: Words,
    now: datetime,
    since: datetime,
) -> bool:
    """One that is known grows while nobody has decided; decided, it is not told again within the window."""
    kind = cluster.kind
    known = await session.scalar(
        select(SurgeRow)
        .where(
            SurgeRow.area == kind.area,
            SurgeRow.business == kind.business,
            SurgeRow.word == kind.word,
            SurgeRow.grown_at >= since,
        )
        .order_by(SurgeRow.id.desc())
        .limit(1)
    )
    if known:
        if known.state == PROPOSED and set(known.tickets) != set(cluster.tickets):
            known.tickets = sorted({*known.tickets, *cluster.tickets})
            known.grown_at = now
        return False
    row = SurgeRow(
        area=kind.area,
        business=kind.business,
        word=kind.word,
        tickets=list(cluster.tickets),
        expected=usual,
        found_at=now,
        grown_at=now,
        announcement=_announcement(kind, words),
        state=PROPOSED,
    )
    session.add(row)
    await session.flush()
    alarm = alarm_row("surge", str(row.id), clause=CLAUSE, since=since, at=now)
    await save(session, AlarmRow, [alarm])
    await announce(
        session, SurgeFound(row.id, now, kind.area, kind.business, kind.word, len(cluster.tickets))
    )
    return True


def _announcement(kind: Kind, words: Words) -> str:
    """What agents could say to callers; whoever approves may write it otherwise."""
    title = words.value("business", kind.business)
    where, what = kind.area, kind.word or "故障"
    return (
        f"{where}{title.zh}集中反映“{what}”，已在处理中，请向来电用户说明并登记，勿重复派单。\n"
        f"Many complaints about {title.en} ({where} {kind.word}): it is being worked on. "
        "Tell callers so, register them, and dispatch no further orders."
    )


@implements("csc.5.3.c", "csc.5.3.a")
async def approve(acting: Acting, row: SurgeRow, announcement: str, words: Words) -> str:
    """Agents get the announcement, the complaints get a parent: a major one of the manager hotline's.

    Its number. Raises RefusedError.
    """
    _decide(acting, row, APPROVED)
    if not announcement.strip():
        raise RefusedError("no_text", "请填写公告", "write the announcement", field="announcement")
    row.announcement = announcement.strip()
    parent = await _parent(acting, row, words)
    row.parent = parent
    for number in row.tickets:
        case = await open_case(acting, number)
        case.write("noted", text=f"并入总单 {parent} / belongs to {parent}")
        await case.save()
    session = acting.session
    await messages.send(
        session,
        acting.announce,
        acting.now,
        sender=acting.actor.login,
        addressed="all",
        recipients=await staff(session),
        text=row.announcement,
        urgent=True,
    )
    return parent


async def refuse(acting: Acting, row: SurgeRow) -> None:
    """Raises RefusedError."""
    _decide(acting, row, REFUSED)


def _decide(acting: Acting, row: SurgeRow, state: str) -> None:
    if row.state != PROPOSED:
        raise RefusedError("decided", "已有结论", "this has been decided already")
    row.state, row.decided_by, row.decided_at = state, acting.actor.login, acting.now


async def _parent(acting: Acting, row: SurgeRow, words: Words) -> str:
    session, who = acting.session, acting.actor.login
    natures = await session.scalars(select(TicketRow.nature).where(TicketRow.number.in_(row.tickets)))
    nature = Counter(one for one in natures if one).most_common(1)
    title = words.value("business", row.business).zh
    form = Form(
        kind="complaint",
        business=row.business,
        nature=nature[0][0] if nature else None,
        customer="群体投诉 / many customers",
        phone="",
        address=row.area,
        content=f"{row.area}{title}集中投诉 {row.word}：{len(row.tickets)} 张工单 {' '.join(row.tickets)}",
        urgent=True,
    )
    ticket = await register(acting, form, Arrival(SOURCE, acting.now), {"surge": row.id})
    case = await open_case(acting, ticket.number)
    case.row.grade = "major"
    case.write("graded", grade="major")
    manager = await least_busy(session, Post.MANAGER)
    if manager and manager != who:
        case.give_to(manager)
        case.write("escalated", to=manager, **{"from": who})
    await case.save()
    return ticket.number
