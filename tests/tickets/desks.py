"""Staff of every post, a clock that tests set, and what they do: for tests of tickets on real databases."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from config.centre import Post
from config.settings import Settings
from people.adapters.tables import PersonRow
from people.rules.branches import EVERYTHING, HQ, Scope
from runtime.database import Database
from runtime.outbox import Announcer
from tests.branches import STAFF, plant, scopes, staff
from tickets import answering, handlers, ordering
from tickets.adapters.tables import DeadlineRow, EntryRow, OrderRow, TicketRow
from tickets.case import Acting
from tickets.field_work import Work, work
from tickets.handlers import Deed
from tickets.office import Office, office_of
from tickets.ordering import Verdict, Wanted
from tickets.registering import Arrival, enter
from tickets.rules.form import Form
from tickets.rules.life import Action
from tickets.rules.permissions import Actor

POSTS: Mapping[str, Post] = {
    "chu": Post.JUNIOR,
    "wen": Post.TEXT_CLERK,
    "gao": Post.SENIOR,
    "gao2": Post.SENIOR,
    "jing": Post.MANAGER,
    "hui": Post.SURVEYOR,
    "zi": Post.LIBRARIAN,
    "ban": Post.SUPERVISOR,
    "wangluo": Post.DEPARTMENT,
    "shichang": Post.DEPARTMENT,
}
FORM = Form(
    "complaint", "data", "fault_repair", "张三", "13800138000", "南京路 1 号", "断网三天", urgent=False
)
ASKED = {  # what network management must be told (net.3.1)
    "payment_kind": "postpaid",
    "arrears": "no",
    "data_function": "faulty",
    "roaming": "local",
    "when_and_where": "每晚家中，网页打不开",
}
CONTACT = {"place": "南京路 1 号", "signal": "1 格", "network": "lte", "service": "微信", "time": "每晚"}
REPORT = {"findings": "弱覆盖", "measurements": "-112 dBm", "measures": "调整天线下倾角"}
TUESDAY = datetime.fromisoformat("2026-11-24T09:00+08:00")


@dataclass(slots=True)
class Desks:
    database: Database
    office: Office = field(default_factory=lambda: office_of(Settings()))
    now: datetime = TUESDAY
    announce: Announcer = field(default_factory=lambda: Announcer({}))
    scopes: Mapping[str, Scope] = field(default_factory=dict)

    async def hire(self, *besides: str) -> None:
        async with self.database.write() as session:
            for login, post in POSTS.items():
                if login not in besides:
                    session.add(PersonRow(login=login, name=login, posts=[post], password_hash="-"))

    async def open_branches(self) -> None:
        """Beside headquarters a province with two cities and a sister province, with people of their own."""
        async with self.database.write() as session:
            await plant(session)
            await staff(session)
            self.scopes = await scopes(session)

    def acting(self, session: Any, login: str) -> Acting:  # noqa: ANN401 (a session)
        branch, post = STAFF.get(login) or (HQ, POSTS[login])
        scope = self.scopes.get(branch, EVERYTHING)
        actor = Actor(login, frozenset({post}), self.office.department_of(login), scope)
        return Acting(session, self.announce, self.office, actor, self.now)

    def later(self, **length: int) -> datetime:
        self.now += timedelta(**length)
        return self.now

    async def enter(self, login: str = "chu", form: Form = FORM, **arrival: Any) -> str:  # noqa: ANN401 (of Arrival)
        async with self.database.write() as session:
            came = replace(Arrival("call", self.now), **arrival)
            return (await enter(self.acting(session, login), form, came)).number

    async def act(self, login: str, ticket: str, action: Action, text: str = "说明", **more: Any) -> None:  # noqa: ANN401 (of Deed)
        version = (await self.ticket(ticket)).version
        async with self.database.write() as session:
            await handlers.act(self.acting(session, login), ticket, version, Deed(action, text, **more))

    async def issue(self, login: str, ticket: str, action: Action, text: str = "请处理", **more: Any) -> str:  # noqa: ANN401 (of Wanted)
        version = (await self.ticket(ticket)).version
        async with self.database.write() as session:
            row = await session.get_one(TicketRow, ticket)
            to = more.get("department") or self.office.responsible(row.business)
            if action in ordering.TO_A_DEPARTMENT and to == "network":
                more = {"fields": ASKED} | more
            wanted = Wanted(action, text, **more)
            return (await ordering.issue(self.acting(session, login), ticket, version, wanted)).id

    async def review(self, login: str, order: str, **verdict: Any) -> None:  # noqa: ANN401 (of Verdict)
        version = (await self.ticket_of(order)).version
        async with self.database.write() as session:
            await ordering.review(self.acting(session, login), order, version, Verdict(**verdict))

    async def work(self, login: str, order: str, action: Action, **done: Any) -> None:  # noqa: ANN401 (of Work)
        version = (await self.ticket_of(order)).version
        async with self.database.write() as session:
            await work(self.acting(session, login), order, version, Work(action, **done))

    async def report(self, login: str, order: str, text: str = "已派人") -> None:
        version = (await self.ticket_of(order)).version
        async with self.database.write() as session:
            await answering.report(self.acting(session, login), order, version, text)

    async def reply(self, login: str, order: str, text: str = "已修复", cause: str | None = None) -> str:
        sent = await self.order(order)
        version, found = (await self.ticket(sent.ticket)).version, cause
        if found is None and self.office.forms.causes_of(sent.department):
            found = "network"
        async with self.database.write() as session:
            answer = await answering.reply(self.acting(session, login), order, version, text, found)
            return answer.id

    async def give_back(
        self, login: str, order: str, text: str = "非我部门", evidence: str = "线路图 3 号"
    ) -> str:
        version = (await self.ticket_of(order)).version
        async with self.database.write() as session:
            back = await answering.give_back(self.acting(session, login), order, version, text, evidence)
            return back.id

    async def ticket(self, number: str) -> TicketRow:
        async with self.database.read() as session:
            return await session.get_one(TicketRow, number)

    async def ticket_of(self, order: str) -> TicketRow:
        return await self.ticket((await self.order(order)).ticket)

    async def order(self, order: str) -> OrderRow:
        async with self.database.read() as session:
            return await session.get_one(OrderRow, order)

    async def orders(self, **having: object) -> list[OrderRow]:
        async with self.database.read() as session:
            return list(await session.scalars(select(OrderRow).filter_by(**having).order_by(OrderRow.id)))

    async def thread(self, ticket: str) -> list[str]:
        async with self.database.read() as session:
            query = select(EntryRow.kind).where(EntryRow.ticket == ticket).order_by(EntryRow.number)
            return list(await session.scalars(query))

    async def deadlines(self, ticket: str) -> dict[str, DeadlineRow]:
        async with self.database.read() as session:
            rows = await session.scalars(select(DeadlineRow).where(DeadlineRow.ticket == ticket))
            return {row.clock: row for row in rows}
