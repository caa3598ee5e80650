"""Every query that lists, counts or reads work of branches, asked from each of them, on both databases."""

from collections.abc import Awaitable, Callable, Sized
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Centre, Post
from config.settings import Settings
from console.adapters import check_figures, desk, drafts, library, orders, surveys, tickets
from console.adapters.checks import Eyes
from console.adapters.hearing import audible
from console.routes.papers import _seen as seen_papers
from console.rules.permissions import Act
from knowledge.adapters.results import results
from people.adapters.directory import by_people_of, staff
from people.rules.branches import Scope
from quality.adapters.tables import SampleRow
from quality.standards import standards_of
from recordings.adapters.tables import DraftRow
from reports.adapters.measuring import Asked, measure, rows
from reports.rules.periods import Period, PeriodKind
from reports.rules.table import TOTAL
from reports.statistics import Statistics, statistics_of
from runtime.database import Database
from tests.branches import IN_HANGZHOU
from tests.quality.desks import recording
from tests.recordings.calls import call_row
from tests.tickets.desks import FORM, Desks
from tickets.adapters.common_problems import complaints_between
from tickets.adapters.papers import Sought, filed
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.surveys import ended_between
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.adapters.visits import places
from tickets.disputes import dispute
from tickets.registering import similar
from tickets.rehearsing import Change, changed, rehearse
from tickets.rules.life import Action
from tickets.rules.permissions import Actor
from tickets.rules.survey import Amends, Answers
from tickets.surveying import answer_survey

OF_HANGZHOU = replace(FORM, phone=IN_HANGZHOU)
MONTH = timedelta(days=30)
FIGURES = ("tickets", "complaints", "dispatched", "low_scores")


@dataclass
class Books:
    """What one city has of everything. `numbers`: its dispatched, answered, surveyed and suggested ticket."""

    desks: Desks
    statistics: Statistics
    numbers: tuple[str, ...]
    order: str
    survey: int

    def actor(self, scope: Scope) -> Actor:
        return Actor("anybody", frozenset({Post.ADMIN}), None, scope)

    async def ticket(self, session: AsyncSession, scope: Scope) -> list[object]:
        found = await tickets.one(session, self.numbers[0], self.actor(scope), self.desks.office)
        return [found] if found else []

    async def tickets(self, session: AsyncSession, scope: Scope) -> Sized:
        return await tickets.page(session, tickets.visible(self.actor(scope)), None, 50)

    async def alike(self, session: AsyncSession, scope: Scope) -> Sized:
        return await similar(session, IN_HANGZHOU, "data", self.desks.now - 2 * MONTH, scope)

    async def of_the_caller(self, session: AsyncSession, scope: Scope) -> Sized:
        return await desk._tickets(session, IN_HANGZHOU, None, scope)

    async def orders(self, session: AsyncSession, scope: Scope) -> Sized:
        return await orders.page(session, orders.visible(self.actor(scope)), None, 50)

    async def one_order(self, session: AsyncSession, scope: Scope) -> Sized:
        found = await orders.one(session, self.order, self.actor(scope), self.desks.office)
        return [found] if found else []

    async def papers(self, session: AsyncSession, scope: Scope) -> Sized:
        return await filed(session, seen_papers(self.actor(scope)), Sought(), self.desks.now, 50)

    async def places(self, session: AsyncSession, scope: Scope) -> Sized:
        now, within = self.desks.now, tickets.visible(self.actor(scope))
        return [one async for one in places(session, now - 2 * MONTH, now, None, within)]

    async def drafts(self, session: AsyncSession, scope: Scope) -> Sized:
        return await drafts.by_deadline(session, "open", frozenset({False}), scope)

    async def one_draft(self, session: AsyncSession, scope: Scope) -> Sized:
        found = await drafts.one(session, "draft", frozenset({False}), scope)
        return [found] if found else []

    async def sound_of_a_draft(self, session: AsyncSession, scope: Scope) -> Sized:
        of_draft = await session.scalar(select(DraftRow.recording))
        assert of_draft is not None
        found = await audible(session, of_draft, frozenset({Act.HEAR_DRAFTS}), "anybody", scope)
        return [found] if found else []

    async def surveys(self, session: AsyncSession, scope: Scope) -> Sized:
        return await surveys.due(session, scope, None, 50)

    async def one_survey(self, session: AsyncSession, scope: Scope) -> Sized:
        found = await surveys.one(session, self.survey, "anybody", scope, self.desks.office)
        return [found] if found else []

    async def number_to_call(self, session: AsyncSession, scope: Scope) -> Sized:
        return await surveys.phone_of(session, self.survey, scope) or ""

    async def calls_owed(self, session: AsyncSession, scope: Scope) -> Sized:
        return await surveys.follow_ups(session, scope, None, 50)

    async def satisfaction(self, session: AsyncSession, scope: Scope) -> Sized:
        return await ended_between(session, self.desks.now - 2 * MONTH, self.desks.now, scope)

    async def overdue(self, session: AsyncSession, scope: Scope) -> Sized:
        filters = await surveys.case_filters(session, scope, "overdue", self.desks.now)
        return await surveys.cases(session, filters, None, 50)

    async def rehearsed(self, session: AsyncSession, scope: Scope) -> Sized:
        office = self.desks.office
        rules = changed(office, Change("settle", "1d", "always"))
        return (await rehearse(session, office, rules, self.desks.now, scope)).moved

    async def disputes(self, session: AsyncSession, scope: Scope) -> Sized:
        return await surveys.disputes(session, self.desks.office, scope, settled=False, after=None, limit=50)

    async def common_problems(self, session: AsyncSession, scope: Scope) -> Sized:
        return await complaints_between(session, self.desks.now - 2 * MONTH, self.desks.now, 70, scope)

    async def originals(self, session: AsyncSession, scope: Scope) -> Sized:
        return await library.originals(session, {}, scope, filed=False, q="", after=None, limit=50)

    async def suggestions(self, session: AsyncSession, scope: Scope) -> Sized:
        return await library.suggestions(session, "{number}", scope, which="to_sort", before=None, limit=50)

    async def results(self, session: AsyncSession, scope: Scope) -> Sized:
        return await results(session, self.desks.now - 2 * MONTH, self.desks.now, scope)

    async def checks(self, session: AsyncSession, scope: Scope) -> Sized:
        query = select(SampleRow).where(*by_people_of(SampleRow.person, scope))
        return list(await session.scalars(query))

    async def weak_people(self, session: AsyncSession, scope: Scope) -> Sized:
        eyes = Eyes("anybody", grades=True, names={}, standards=standards_of(Settings()), scope=scope)
        day = eyes.standards.calendar.local_day(self.desks.now)
        week = await check_figures.week(session, eyes.standards, day, scope)
        assert (await check_figures.coaching(session, eyes, day)).people == ()
        return [one for one in week.people if one.login.startswith("hang_")]

    async def people(self, session: AsyncSession, scope: Scope) -> Sized:
        return [one for one in await staff(session, scope=scope) if one.branch == "hangzhou"]

    async def figures(self, session: AsyncSession, scope: Scope) -> Sized:
        terms = self.statistics.terms(self._month(), self.desks.now, scope)
        by_branch = await measure(session, terms, FIGURES, "branch", 20)
        total = (await measure(session, terms, FIGURES, TOTAL, 20)).total
        assert [line.value for line in by_branch.lines] in ([], ["hangzhou"])
        return [name for name in FIGURES if total[name].part]

    async def rows_of_a_figure(self, session: AsyncSession, scope: Scope) -> Sized:
        terms = self.statistics.terms(self._month(), self.desks.now, scope)
        return await rows(session, terms, Asked("dispatched", "branch", "hangzhou"), None, 50)

    def _month(self) -> Period:
        return self.statistics.period(
            PeriodKind.MONTH, self.statistics.calendar.today(self.desks.now - MONTH)
        )


@pytest.fixture
async def books(database: Database, centre: Centre) -> Books:
    desks = Desks(database)
    await desks.hire()
    await desks.open_branches()
    dispatched = await desks.enter("hang_gao", OF_HANGZHOU, source="letter", original="来信 1")
    order = await desks.issue("hang_gao", dispatched, Action.DISPATCH)
    answered, surveyed = [await desks.enter("hang_gao", OF_HANGZHOU) for _ in range(2)]
    suggested = await desks.enter("hang_chu", replace(OF_HANGZHOU, kind="suggestion"))
    for ticket in (surveyed, answered):
        await desks.act("hang_gao", ticket, Action.ANSWER)
    survey = await _dissatisfied(desks, surveyed)
    await _more(desks, dispatched)
    desks.later(days=30)
    numbers = (dispatched, answered, surveyed, suggested)
    return Books(desks, statistics_of(Settings(), centre), numbers, order, survey)


async def _dissatisfied(desks: Desks, ticket: str) -> int:
    async with desks.database.write() as session:
        survey = await session.scalar(select(SurveyRow.id).where(SurveyRow.ticket == ticket))
        assert survey is not None
        unhappy = Answers(score=40, reasons=("too_slow",), cause="solved_badly", amends=Amends.APOLOGY)
        await answer_survey(desks.acting(session, "hang_hui"), survey, unhappy)
        await dispute(desks.acting(session, "hang_ban"), survey, "客户说没有人问过")
    return survey


async def _more(desks: Desks, ticket: str) -> None:
    """A report with coordinates, a message with its draft, a check of somebody's work."""
    fields = {"findings": "弱覆盖"}
    body = {"place": {"latitude": 30.2, "longitude": 120.1}, "fields": fields, "department": "network"}
    async with desks.database.write() as session:
        session.add(
            EntryRow(
                ticket=ticket, number=90, kind="handling_report", author="wangluo", at=desks.now, body=body
            )
        )
        session.add(call_row("call-1", caller=IN_HANGZHOU))
        heard = recording("call-1", desks.now)
        session.add(heard)
        await session.flush()
        nothing: dict[str, object] = {"value": None, "confidence": 0.0, "evidence": []}
        names = ("kind", "business", "nature", "name", "address", "amount", "request", "content")
        kept = dict.fromkeys(names, nothing) | {"urgent": nothing, "phones": nothing | {"value": []}}
        session.add(
            DraftRow(
                id="draft", recording=heard.id, call="call-1", caller=IN_HANGZHOU, state="open",
                due_at=desks.now, opened_at=desks.now, fields=kept, missing=[], branch="hangzhou",
            )
        )  # fmt: skip
        session.add(
            SampleRow(
                id="s" * 32, kind="ticket", subject=ticket, person="hang_gao", of=desks.now, how="spot",
                risks=[], again=False, drawn_at=desks.now,
            )
        )  # fmt: skip


QUERIES = [name for name in vars(Books) if not name.startswith("_") and name not in Books.__annotations__]


@pytest.mark.clause("csc.2.1")
async def test_each_query_shows_own_and_below_and_to_a_sister_nothing(books: Books) -> None:
    async with books.desks.database.read() as session:
        assert (await session.get_one(TicketRow, books.numbers[0])).branch == "hangzhou"
        for name in QUERIES:
            if name == "actor":
                continue
            ask: Callable[[AsyncSession, Scope], Awaitable[Sized]] = getattr(books, name)
            found = {code: len(await ask(session, scope)) for code, scope in books.desks.scopes.items()}
            assert found["hangzhou"] > 0, name
            assert found["hq"] == found["zhejiang"] == found["hangzhou"], name
            assert found["ningbo"] == found["anhui"] == 0, name
