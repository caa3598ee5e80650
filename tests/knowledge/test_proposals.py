"""What is handed to the librarian, until when, and the launch notice that waits for it."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from acd.adapters.tables import AlarmRow
from knowledge import proposals
from knowledge.clockwork import Librarianship
from people.adapters.tables import MessageCopyRow, MessageRow
from runtime.requests import RefusedError
from tests.knowledge.shelf import TODAY, Shelf

DAY = timedelta(days=1)
LAUNCH = TODAY + 7 * DAY


@pytest.mark.clause("180.4.10", "180.6.3")
async def test_a_difficult_answer_from_a_ticket_becomes_an_article(shelf: Shelf) -> None:
    ticket = await shelf.desks.enter("chu")
    proposal = await shelf.propose("answer", ticket=ticket)
    article = await shelf.begin(proposal=proposal, title="割接答复")
    assert (await shelf.proposal(proposal)).state == "open", "a draft answers nobody"
    with pytest.raises(RefusedError):
        await shelf.begin(proposal=proposal)
    await shelf.publish(article)
    row = await shelf.proposal(proposal)
    assert (row.state, row.article, row.ticket, row.settled_by) == ("settled", article, ticket, "zi")


@pytest.mark.clause("180.6.4")
async def test_a_launch_notice_waits_for_an_article_that_holds_on_its_day(shelf: Shelf) -> None:
    proposal = await shelf.propose("launch", launch_on=LAUNCH)

    async def announce() -> None:
        async with shelf.desks.database.write() as session:
            await proposals.announce_launch(shelf.acting(session), proposal, "新套餐下周推出")

    with pytest.raises(RefusedError, match="nothing published"):
        await announce()
    article = await shelf.begin("new_business", proposal=proposal, valid_until=LAUNCH - DAY)
    await shelf.publish(article)
    with pytest.raises(RefusedError, match="nothing published"):
        await announce()
    await shelf.write(article, valid_from=LAUNCH)
    await shelf.publish(article)
    assert (await shelf.proposal(proposal)).state == "settled"
    await shelf.withdraw(article)
    assert (await shelf.proposal(proposal)).state == "open", "what is withdrawn covers nothing"
    with pytest.raises(RefusedError, match="nothing published"):
        await announce()
    other = await shelf.put("new_business", valid_from=LAUNCH)
    async with shelf.desks.database.write() as session:
        await proposals.take(shelf.acting(session), proposal, other)
    await announce()
    with pytest.raises(RefusedError, match="already"):
        await announce()
    async with shelf.desks.database.read() as session:
        reached = set(
            await session.scalars(
                select(MessageCopyRow.recipient).join(MessageRow).where(MessageRow.text == "新套餐下周推出")
            )
        )
    assert {"chu", "gao", "wen"} <= reached


@pytest.mark.clause("180.6.4", "csc.6.2")
@pytest.mark.parametrize(
    ("kind", "more", "due"),
    [
        ("change", {}, timedelta(hours=24)),
        ("launch", {"launch_on": TODAY + DAY}, timedelta(hours=15)),
    ],
)
async def test_what_no_article_settles_in_time_is_told(
    shelf: Shelf, kind: str, more: dict[str, Any], due: timedelta
) -> None:
    """A change of rules within 24 hours; new business before the day of its launch begins."""
    proposal = await shelf.propose(kind, **more)
    assert (await shelf.proposal(proposal)).due_at == shelf.desks.now + due
    own = Librarianship(shelf.desks.database, shelf.desks.announce, shelf.library)
    second = timedelta(seconds=1)
    told = []
    for after in (second, due - second, due, due + second):
        await own.look(shelf.desks.now + after)
        async with shelf.desks.database.read() as session:
            told.append(sorted(await session.scalars(select(AlarmRow.kind))))
    warned, late = ["knowledge_warning"], ["knowledge_late", "knowledge_warning"]
    assert told == [warned, warned, late, late]


@pytest.mark.clause("180.4.9", "180.6.8")
async def test_what_is_declined_is_told_to_whoever_proposed_it(shelf: Shelf) -> None:
    proposal = await shelf.propose("paper")
    async with shelf.desks.database.write() as session:
        with pytest.raises(RefusedError):
            await proposals.decline(shelf.acting(session), proposal, " ")
        await proposals.decline(shelf.acting(session), proposal, "已有同类条目")
    async with shelf.desks.database.read() as session:
        assert list(await session.scalars(select(MessageCopyRow.recipient))) == ["gao"]
    with pytest.raises(RefusedError):
        await shelf.begin(proposal=proposal)
    launch = await shelf.propose("launch", launch_on=LAUNCH)
    article = await shelf.begin(proposal=launch)
    async with shelf.desks.database.write() as session:
        await proposals.decline(shelf.acting(session), launch, "推广取消")
    await shelf.withdraw(await shelf.publish(article))
    assert (await shelf.proposal(launch)).state == "declined", "and stays so"


async def test_a_proposal_names_what_it_is_about(shelf: Shelf) -> None:
    wrong: tuple[tuple[str, dict[str, Any], str], ...] = (
        ("launch", {}, "launch_on"),
        ("launch", {"launch_on": TODAY - DAY}, "launch_on"),
        ("answer", {"ticket": "20260101-0001"}, "ticket"),
    )
    for kind, more, field in wrong:
        with pytest.raises(RefusedError) as refused:
            await shelf.propose(kind, **more)
        assert refused.value.field == field
