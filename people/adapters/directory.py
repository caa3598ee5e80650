"""Queries on customers, staff, sign-ins and the audit log."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Row, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from config.centre import Post
from config.regulation import implements
from people.adapters.tables import AuditRow, CustomerNumberRow, CustomerRow, PersonRow, SignInRow
from people.rules.branches import EVERYTHING, Scope
from runtime.database import Reader

# Asked for every caller, so put together once.
_CUSTOMERS = (
    select(
        CustomerRow.id,
        CustomerRow.name,
        CustomerRow.customer_class,
        CustomerNumberRow.whole,
        CustomerNumberRow.number,
    )
    .join(CustomerNumberRow, CustomerNumberRow.customer == CustomerRow.id)
    .where(
        (CustomerNumberRow.number == bindparam("number"))
        | (
            CustomerNumberRow.whole.is_(False)
            & CustomerNumberRow.number.in_(bindparam("beginnings", expanding=True))
        )
    )
)


async def customer_by_number(reader: Reader, number: str) -> Row[int, str, str, bool, str] | None:
    """The customer whose whole number this is, else whose longest beginning it has."""
    beginnings = [number[:length] for length in range(3, len(number))]
    rows = (await reader.execute(_CUSTOMERS, {"number": number, "beginnings": beginnings})).all()
    return max(rows, key=lambda row: (row.whole, len(row.number)), default=None)


async def person(session: AsyncSession, login: str) -> PersonRow | None:
    return await session.get(PersonRow, login)


async def person_signed_in(session: AsyncSession, token_hash: str, now: datetime) -> PersonRow | None:
    query = (
        select(PersonRow)
        .join(SignInRow, SignInRow.login == PersonRow.login)
        .where(SignInRow.token_hash == token_hash, SignInRow.expires_at > now, PersonRow.active)
    )
    return await session.scalar(query)


async def lock_sign_in(session: AsyncSession, token_hash: str, *, locked: bool) -> None:
    await session.execute(update(SignInRow).where(SignInRow.token_hash == token_hash).values(locked=locked))


async def is_locked(session: AsyncSession, token_hash: str) -> bool:
    locked = select(SignInRow.locked).where(SignInRow.token_hash == token_hash)
    return bool(await session.scalar(locked))


async def end_sign_in(session: AsyncSession, token_hash: str) -> None:
    await session.execute(delete(SignInRow).where(SignInRow.token_hash == token_hash))


async def end_sign_ins(session: AsyncSession, login: str, *, but: str | None = None) -> None:
    """All of a person's, except the one whose token has the hash `but`."""
    ended = delete(SignInRow).where(SignInRow.login == login)
    await session.execute(ended.where(SignInRow.token_hash != but) if but else ended)


async def active_with(session: AsyncSession, post: Post, branch: str | None = None) -> set[str]:
    """Log-ins of everybody at work here, or in one branch, who holds the post."""
    query = select(PersonRow).where(PersonRow.active)
    people = await session.scalars(query.where(PersonRow.branch == branch) if branch else query)
    return {person.login for person in people if post in person.posts}


async def staff(  # noqa: PLR0913 (the filters of the page)
    session: AsyncSession,
    *,
    text: str = "",
    active: bool | None = None,
    after: str = "",
    limit: int | None = None,
    scope: Scope = EVERYTHING,
) -> Sequence[PersonRow]:
    """By login, those behind `after`; `text` is a part of the login or the name."""
    query = select(PersonRow).where(PersonRow.login > after).order_by(PersonRow.login).limit(limit)
    query = query.where(*of_branches(PersonRow.branch, scope))
    if active is not None:
        query = query.where(PersonRow.active.is_(active))
    if text:
        in_login = PersonRow.login.icontains(text, autoescape=True)
        query = query.where(in_login | PersonRow.name.icontains(text, autoescape=True))
    return (await session.scalars(query)).all()


@implements("csc.2.1")
def of_branches(column: InstrumentedAttribute[str], scope: Scope) -> list[ColumnElement[bool]]:
    """Own and below; of headquarters nothing is asked, so that its queries stay what they are."""
    return [] if scope.codes is None else [column.in_(sorted(scope.codes))]


def by_people_of(column: InstrumentedAttribute[str], scope: Scope) -> list[ColumnElement[bool]]:
    """Logins of those who belong to own branch or below."""
    own = of_branches(PersonRow.branch, scope)
    return [column.in_(select(PersonRow.login).where(*own))] if own else []


async def end_expired_sign_ins(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(SignInRow).where(SignInRow.expires_at <= now))


async def last_audit(session: AsyncSession) -> AuditRow | None:
    return await session.scalar(select(AuditRow).order_by(AuditRow.id.desc()).limit(1))


async def audit_lines(session: AsyncSession) -> AsyncIterator[AuditRow]:
    """All of them, oldest first, not all in memory at once."""
    lines = await session.stream_scalars(select(AuditRow).order_by(AuditRow.id))
    async for line in lines:
        yield line
