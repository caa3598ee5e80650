"""What-if: another limit rehearsed on open tickets says what would move, and moves nothing."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from runtime.requests import RefusedError
from tests.tickets.desks import Desks
from tickets import rehearsing
from tickets.adapters.tables import DeadlineRow
from tickets.rehearsing import Change, Rehearsal, Tally, changed, rehearse
from tickets.rules.life import Action


async def what_if(desks: Desks, **change: str) -> Rehearsal:
    async with desks.database.read() as session:
        return await rehearse(session, desks.office, changed(desks.office, Change(**change)), desks.now)


async def test_a_shorter_limit_says_which_tickets_would_be_late_the_late_ones_first(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsing, "PAGE", 2)
    old = [await desks.enter("chu") for _ in range(3)]
    desks.later(hours=20)
    fresh = await desks.enter("chu")
    desks.later(hours=1)
    found = await what_if(desks, clock="settle", limit="1d", counts="always")
    assert (found.tickets, found.tallies) == (4, {"settle": Tally("settle", earlier=4)})
    assert [one.ticket for one in found.moved] == [*old, fresh]
    desks.later(hours=10)
    found = await what_if(desks, clock="settle", limit="1d", counts="always")
    assert found.tallies == {"settle": Tally("settle", earlier=4, newly_late=3)}
    assert [(one.ticket, one.newly_late) for one in found.moved] == [
        *((one, True) for one in old),
        (fresh, False),
    ]


async def test_a_longer_limit_saves_those_that_are_late(desks: Desks) -> None:
    await desks.enter("chu")
    desks.later(hours=2)  # an hour for the dispatch is over
    found = await what_if(desks, clock="dispatch", limit="3h")
    assert found.tallies == {"dispatch": Tally("dispatch", later=1, no_longer_late=1)}
    (one,) = found.moved
    assert one.before
    assert one.after
    assert one.after.due_at - one.before.due_at == timedelta(hours=2)


async def test_what_is_closed_paused_or_has_no_such_clock_is_told_apart(desks: Desks) -> None:
    answered, waiting = await desks.enter("gao"), await desks.enter("gao")
    await desks.act("gao", answered, Action.ANSWER)
    await desks.act("gao", waiting, Action.WAIT)
    desks.later(days=9)
    found = await what_if(desks, clock="settle", limit="1h", counts="always")
    assert (found.tickets, [one.ticket for one in found.moved]) == (1, [waiting])
    assert found.tallies == {"settle": Tally("settle", earlier=1)}, "a paused clock is never late"


async def test_rehearsing_writes_nothing(desks: Desks) -> None:
    ticket = await desks.enter("chu")

    async def due() -> list[object]:
        async with desks.database.read() as session:
            query = select(DeadlineRow.clock, DeadlineRow.due_at, DeadlineRow.next_at)
            rows = await session.execute(
                query.where(DeadlineRow.ticket == ticket).order_by(DeadlineRow.clock)
            )
            return [tuple(row) for row in rows]

    before = await due()
    await what_if(desks, clock="settle", limit="1min", counts="always")
    assert await due() == before
    assert await desks.thread(ticket) == ["registered"]


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"clock": "nothing", "limit": "1d"}, "no_clock", "clock"),
        ({"clock": "settle"}, "nothing_changed", "limit"),
        ({"clock": "settle", "limit": "soon"}, "wrong_limit", "limit"),
        ({"clock": "settle", "limit": "180.9 nothing"}, "wrong_limit", "limit"),
        ({"clock": "settle", "counts": "sometimes"}, "wrong_counts", "counts"),
    ],
)
async def test_a_wrong_change_is_refused_at_its_field(
    desks: Desks, change: dict[str, str], code: str, field: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        changed(desks.office, Change(**change))
    assert (refused.value.code, refused.value.field) == (code, field)
