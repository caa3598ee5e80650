"""What-if: other time limits rehearsed on every open ticket, before anybody is held to them."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.offices import Policies, PolicyRow
from people.rules.branches import EVERYTHING, Scope
from runtime.requests import RefusedError
from tickets.adapters.branches import held
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.case import clocks_of
from tickets.office import Office
from tickets.rules.life import OVER
from tickets.rules.rehearsal import Moved, moved

SPELLED = {
    "limit": (
        "请写成 15min、2h、1d 或 3wd（工作日）这样的时长",
        "write a length like 15min, 2h, 1d or 3wd (working days)",
    ),
    "counts": ("请写 always 或 working", "write always or working"),
}
PAGE = 200  # tickets whose threads are in memory


@dataclass(frozen=True, slots=True)
class Change:
    """Of a clock, spelled as in policies.toml (`36h`, `2wd`; `working`); None leaves it as it is."""

    clock: str
    limit: str | None = None
    counts: str | None = None


@dataclass(slots=True)
class Tally:
    """In tickets."""

    clock: str
    earlier: int = 0
    later: int = 0
    begins: int = 0
    ends: int = 0
    newly_late: int = 0
    no_longer_late: int = 0

    def count(self, one: Moved) -> None:
        if one.before and one.after:
            self.earlier += one.after.due_at < one.before.due_at
            self.later += one.after.due_at > one.before.due_at
        self.begins += one.before is None
        self.ends += one.after is None
        self.newly_late += one.newly_late
        self.no_longer_late += one.no_longer_late


@dataclass(slots=True)
class Rehearsal:
    """Of the `tickets` that are open. `moved`: those that would be late first, then by the nearest end."""

    tickets: int = 0
    tallies: dict[str, Tally] = field(default_factory=dict)
    moved: list[Moved] = field(default_factory=list)

    def take(self, found: Sequence[Moved]) -> None:
        for one in found:
            self.tallies.setdefault(one.clock, Tally(one.clock)).count(one)
        self.moved += found


def changed(office: Office, change: Change) -> Policies:
    """The centre's rules with one clock changed. Raises RefusedError naming what is wrong."""
    given = {name: value for name, value in asdict(change).items() if value is not None}
    if not any(_is(row, office, change.clock) for row in office.rules.policies):
        raise RefusedError("no_clock", "没有这个时限", "there is no such clock", field="clock")
    if len(given) == 1:
        raise RefusedError("nothing_changed", "请填写要改动的内容", "say what would change", field="limit")
    try:
        rows = tuple(
            PolicyRow.model_validate(row.model_dump() | given) if _is(row, office, change.clock) else row
            for row in office.rules.policies
        )
    except ValidationError as error:
        wrong = str(error.errors()[0]["loc"][0])
        zh, en = SPELLED[wrong]
        raise RefusedError(f"wrong_{wrong}", zh, en, field=wrong) from None
    return office.rules.model_copy(update={"policies": rows})


def _is(row: PolicyRow, office: Office, clock: str) -> bool:
    return row.clock == clock and (not row.profiles or office.profile in row.profiles)


async def rehearse(
    session: AsyncSession, office: Office, rules: Policies, now: datetime, scope: Scope = EVERYTHING
) -> Rehearsal:
    """As if `rules` had held since each open ticket of these branches came. Nothing is written."""
    other, found = replace(office, rules=rules), Rehearsal()
    async for page in _open_tickets(session, scope):
        # Aside, since calls are taken by the same process.
        found.take(await asyncio.to_thread(_compare, page, office, other, now))
        found.tickets += len(page)
    found.moved.sort(key=lambda one: (not one.newly_late, one.after is None, one.after and one.after.due_at))
    return found


Page = Mapping[str, tuple[TicketRow, list[EntryRow]]]


def _compare(page: Page, office: Office, other: Office, now: datetime) -> list[Moved]:
    return [
        one
        for number, (row, entries) in page.items()
        for one in moved(number, clocks_of(office, row, entries), clocks_of(other, row, entries), now)
    ]


async def _open_tickets(session: AsyncSession, scope: Scope) -> AsyncIterator[Page]:
    last = ""
    while True:
        query = select(TicketRow).where(TicketRow.state.not_in(OVER), TicketRow.number > last)
        query = query.where(*held(scope))
        rows = list(await session.scalars(query.order_by(TicketRow.number).limit(PAGE)))
        if not rows:
            return
        last = rows[-1].number
        page: Page = {row.number: (row, []) for row in rows}
        thread = select(EntryRow).where(EntryRow.ticket.in_(page))
        for entry in await session.scalars(thread.order_by(EntryRow.ticket, EntryRow.number)):
            page[entry.ticket][1].append(entry)
        yield page
        session.expunge_all()
