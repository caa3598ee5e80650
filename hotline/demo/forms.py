"""The demo's forms of today, brought as far as their script says by the same hands as any other."""

import tomllib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from hotline.demo import cast
from hotline.installation import Installation
from runtime.clock import utc_now
from runtime.database import Database
from runtime.outbox import Announcer
from tickets import answering, handlers, ordering
from tickets.adapters.survey_tables import SurveyRow
from tickets.adapters.tables import OrderRow, TicketRow
from tickets.case import OUT, Acting
from tickets.handlers import Deed
from tickets.inbox import Arrived, register_paper
from tickets.office import office_of
from tickets.ordering import ACTIONS, Wanted
from tickets.registering import Arrival, enter
from tickets.rules.form import Form
from tickets.rules.inbox import Channel
from tickets.rules.life import Action
from tickets.rules.permissions import Actor
from tickets.rules.survey import Answers
from tickets.surveying import answer_survey

SCRIPT = cast.DEMO / "forms.toml"


@dataclass(frozen=True, slots=True)
class ScriptedAct:
    """`ago`: minutes before the demo. What else there is belongs to some actions only."""

    by: str
    ago: int
    action: Action
    text: str
    to: str | None = None
    way: str | None = None
    cause: str | None = None
    score: int = 0
    reasons: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScriptedForm:
    by: str
    ago: int
    source: str
    form: dict[str, Any]
    original: str = ""
    acts: tuple[ScriptedAct, ...] = ()


@dataclass(frozen=True, slots=True)
class ScriptedPaper:
    """Waits to be entered as a form."""

    by: str
    ago: int
    channel: Channel
    sender: str
    phone: str
    content: str


@dataclass(frozen=True, slots=True)
class Script:
    form: list[ScriptedForm]
    paper: list[ScriptedPaper]


@dataclass(frozen=True, slots=True)
class Hands:
    """Who acts, at which moment before the demo."""

    installation: Installation
    session: AsyncSession
    began: datetime

    def acting(self, login: str, ago: int) -> Acting:
        office = office_of(self.installation.settings)
        posts = next(row["posts"] for row in cast.cast()["person"] if row["login"] == login)
        actor = Actor(login, frozenset(map(Post, posts)), office.department_of(login))
        return Acting(self.session, Announcer({}), office, actor, self.began - timedelta(minutes=ago))

    async def enter(self, scripted: ScriptedForm) -> TicketRow:
        acting = self.acting(scripted.by, scripted.ago)
        form = Form(**{"nature": None, "urgent": False} | scripted.form)
        return await enter(acting, form, Arrival(scripted.source, acting.now, original=scripted.original))

    async def act(self, number: str, act: ScriptedAct) -> None:
        acting = self.acting(act.by, act.ago)
        version = (await self.session.get_one(TicketRow, number)).version
        match act.action:
            case Action.PROGRESS:
                await answering.report(acting, await self._order(number), version, act.text)
            case Action.REPLY:
                await answering.reply(acting, await self._order(number), version, act.text, act.cause)
            case Action.SURVEY:
                asked = await self.session.scalar(select(SurveyRow.id).where(SurveyRow.ticket == number))
                assert asked
                await answer_survey(acting, asked, Answers(act.score, act.text, act.reasons))
            case action if action in ACTIONS.values():
                await ordering.issue(acting, number, version, Wanted(action, act.text, fields=act.fields))
            case action:
                deed = Deed(action, act.text, to=act.to, by=act.way)
                await handlers.act(acting, number, version, deed)

    async def receive(self, paper: ScriptedPaper) -> None:
        acting = self.acting(paper.by, paper.ago)
        arrived = Arrived(paper.channel, paper.sender, acting.now, paper.phone, content=paper.content)
        await register_paper(acting, arrived)

    async def _order(self, number: str) -> str:
        out = select(OrderRow.id).where(OrderRow.ticket == number, OrderRow.kind.in_(OUT))
        order = await self.session.scalar(out.order_by(OrderRow.id.desc()))
        assert order
        return order


async def write_forms(installation: Installation, database: Database) -> None:
    script = TypeAdapter(Script).validate_python(tomllib.loads(SCRIPT.read_text("utf-8")))
    async with database.write() as session:
        hands = Hands(installation, session, utc_now())
        for one in sorted(script.form, key=lambda one: -one.ago):
            ticket = await hands.enter(one)
            for act in one.acts:
                await hands.act(ticket.number, act)
        for paper in script.paper:
            await hands.receive(paper)
