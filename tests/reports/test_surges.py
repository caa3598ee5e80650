"""Ten callers of one street whose line is dead: told once, and on approval one parent for all."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from config.lexicon import load_lexicon
from people.adapters.tables import MessageCopyRow
from reports import surges
from reports.adapters.tables import SurgeRow
from reports.rules.surges import Limits
from reports.words import words
from runtime.requests import RefusedError
from tests.tickets.desks import FORM, Desks

LIMITS = Limits(timedelta(hours=4), timedelta(days=1), least=5, factor=3.0)  # six windows before
LEXICON, WORDS = load_lexicon(), words({})


async def complain(desks: Desks, *phones: int, address: str = "南京路 1 号") -> list[str]:
    forms = [replace(FORM, phone=f"138{phone:08}", address=address) for phone in phones]
    return [await desks.enter(form=form) for form in forms]


async def look(desks: Desks) -> int:
    return await surges.look(desks.database, desks.announce, LIMITS, LEXICON, WORDS, desks.now)


@pytest.mark.clause("csc.5.3.c", "csc.5.3.a")
async def test_a_surge_is_found_once_grows_and_gets_a_parent(desks: Desks) -> None:
    tickets = await complain(desks, *range(4))
    assert await look(desks) == 0
    tickets += await complain(desks, 4)
    assert await look(desks) == 1
    tickets += await complain(desks, 5)
    desks.later(minutes=5)
    assert await look(desks) == 0, "the same one, grown"
    async with desks.database.write() as session:
        row = await session.get_one(SurgeRow, 1)
        assert (row.area, row.business, row.tickets) == ("南京路", "data", tickets)
        alarms = await session.scalars(select(AlarmRow.id).where(AlarmRow.clause == "csc.5.3.c"))
        assert list(alarms) == ["surge:1"]
        parent = await surges.approve(desks.acting(session, "gao"), row, "南京路断网，正在抢修", WORDS)
        with pytest.raises(RefusedError):
            await surges.refuse(desks.acting(session, "gao"), row)
    kept = await desks.ticket(parent)
    assert (kept.grade, kept.owner, kept.source) == ("major", "jing", "surge")
    assert all(number in kept.content for number in tickets)
    assert (await desks.thread(tickets[0]))[-1] == "noted"
    async with desks.database.read() as session:
        told = set(await session.scalars(select(MessageCopyRow.recipient)))
    assert {"chu", "gao2"} <= told
    assert await look(desks) == 0, "decided: not told again"


async def test_what_is_usual_there_is_no_surge(desks: Desks) -> None:
    await complain(desks, *range(100, 112))
    desks.later(hours=12)
    await complain(desks, *range(5))
    assert await look(desks) == 0, "five in four hours, of which there are two on average"
    await complain(desks, 5)
    assert await look(desks) == 1
