"""A desk as the tickets see it: who acts, with which posts, for which department."""

from sqlalchemy.ext.asyncio import AsyncSession

from console.parts import ConsoleParts
from console.signing_in import Desk
from runtime.clock import utc_now
from tickets.case import Acting
from tickets.office import office_of
from tickets.rules.permissions import Actor


def actor_of(desk: Desk, parts: ConsoleParts) -> Actor:
    login = desk.person.login
    department = office_of(parts.settings).department_of(login)
    return Actor(login, desk.person.posts, department, desk.person.scope)


def acting(session: AsyncSession, desk: Desk, parts: ConsoleParts) -> Acting:
    office = office_of(parts.settings)
    return Acting(session, parts.announce, office, actor_of(desk, parts), utc_now())
