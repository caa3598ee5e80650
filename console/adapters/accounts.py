"""SIP accounts as the tables have them."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import MonitorRow, SeatRow
from acd.rules.accounts import Profile
from config.centre import Post
from console.rules.permissions import Act, acts_of
from console.views.accounts import Accounts, Listener, MonitorAccount, SeatAccount
from console.views.floor import SeatState
from people.adapters.tables import PersonRow


async def accounts(session: AsyncSession, nodes: Iterable[str]) -> Accounts:
    names = {row.login: row for row in await session.scalars(select(PersonRow))}
    seats = await session.scalars(select(SeatRow).order_by(SeatRow.id))
    monitors = list(await session.scalars(select(MonitorRow).order_by(MonitorRow.id)))
    served = {row.login for row in monitors}
    return Accounts(
        nodes=tuple(nodes),
        seats=tuple(_seat(row, names) for row in seats),
        monitors=tuple(
            MonitorAccount(
                id=row.id,
                node=row.node,
                login=row.login,
                name=_name(row.login, names),
                profile=Profile(row.profile),
                phone=row.phone,
            )
            for row in monitors
        ),
        listeners=tuple(
            Listener(login=row.login, name=row.name)
            for row in sorted(names.values(), key=lambda row: row.login)
            if row.active and row.login not in served and listens(row)
        ),
    )


def listens(person: PersonRow) -> bool:
    return Act.LISTEN in acts_of(Post(post) for post in person.posts)


def _seat(row: SeatRow, names: dict[str, PersonRow]) -> SeatAccount:
    return SeatAccount(
        id=row.id,
        node=row.node,
        title=row.title,
        post=Post(row.post),
        profile=Profile(row.profile),
        phone=row.phone,
        state=SeatState(row.state),
        agent=_name(row.agent, names) if row.agent else None,
    )


def _name(login: str, names: dict[str, PersonRow]) -> str:
    person = names.get(login)
    return person.name if person else login
