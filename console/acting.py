"""A desk as the tickets see it: who acts, with which posts, for which department; and the form they sent."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from console.parts import ConsoleParts
from console.signing_in import Desk
from console.views.tickets import TicketIn
from runtime.clock import utc_now
from tickets.case import Acting
from tickets.office import office_of
from tickets.registering import Arrival
from tickets.rules.form import Form
from tickets.rules.permissions import Actor


def actor_of(desk: Desk, parts: ConsoleParts) -> Actor:
    login = desk.person.login
    department = office_of(parts.settings).department_of(login)
    return Actor(login, desk.person.posts, department, desk.person.scope)


def acting(session: AsyncSession, desk: Desk, parts: ConsoleParts) -> Acting:
    office = office_of(parts.settings)
    return Acting(session, parts.announce, office, actor_of(desk, parts), utc_now())


def as_filled_in(given: TicketIn, received_at: datetime, call: str | None = None) -> tuple[Form, Arrival]:
    form = Form(
        given.kind,
        given.business,
        given.nature,
        given.customer.strip(),
        given.phone,
        given.address.strip(),
        given.content.strip(),
        given.urgent,
        given.fields,
    )
    arrival = Arrival(
        given.source,
        received_at,
        call,
        answer_by=given.answer_by,
        original=given.original,
        informant=given.informant,
        another=given.another,
    )
    return form, arrival
