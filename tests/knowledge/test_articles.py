"""Articles on real databases: versions stay, validity turns them over, the index follows."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from acd.adapters.tables import AlarmRow
from knowledge import articles, reading
from knowledge.adapters.tables import VersionRow
from knowledge.articles import ArticleChangedError, NoArticleError
from knowledge.clockwork import Librarianship
from knowledge.rules.life import ArticleState
from people.adapters.tables import MessageCopyRow
from runtime.requests import RefusedError
from tests.knowledge.shelf import TODAY, Shelf

DAY = timedelta(days=1)


def clock(shelf: Shelf) -> Librarianship:
    return Librarianship(shelf.desks.database, shelf.desks.announce, shelf.library)


@pytest.mark.clause("180.6.3", "180.6.4")
async def test_a_draft_is_found_once_it_is_published_and_never_changes_after(shelf: Shelf) -> None:
    article = await shelf.begin()
    assert await shelf.titles("断网") == []
    await shelf.publish(article)
    assert await shelf.titles("断网") == ["宽带断网处理"]
    await shelf.write(article, title="宽带掉线处理", text="换一根网线。", words="")
    assert await shelf.titles("断网") == ["宽带断网处理"], "another draft changes nothing"
    await shelf.publish(article)
    assert await shelf.titles("掉线") == ["宽带掉线处理"]
    assert await shelf.titles("光猫") == []
    async with shelf.desks.database.read() as session:
        said = await session.scalars(select(VersionRow.title).order_by(VersionRow.number))
        assert list(said) == ["宽带断网处理", "宽带掉线处理"]
    await shelf.withdraw(article)
    assert await shelf.titles("掉线") == []
    terms, counts = await shelf.index()
    assert (terms, counts) == (set(), {})


@pytest.mark.clause("180.6.9")
async def test_the_counts_of_terms_are_those_of_the_index(shelf: Shelf) -> None:
    first = await shelf.put(title="宽带测速", text="网线直连", words="")
    await shelf.put(title="宽带资费", text="月付", words="")
    terms, counts = await shelf.index()
    assert (set(counts), counts["宽带"], counts["测速"]) == (terms, 2, 1)
    await shelf.withdraw(first)
    terms, counts = await shelf.index()
    assert (set(counts), counts["宽带"], "测速" in counts) == (terms, 1, False)


@pytest.mark.clause("csc.6.2", "180.6.4")
async def test_a_rule_holds_until_the_day_on_which_the_new_one_begins(shelf: Shelf) -> None:
    article = await shelf.put(title="旧规定", text="月租 20 元", words="")
    await shelf.write(article, title="新规定", text="月租 15 元", valid_from=TODAY + DAY, words="")
    await shelf.publish(article)
    assert await shelf.titles("月租") == ["旧规定"]
    await clock(shelf).look(shelf.desks.now)
    assert await shelf.titles("月租") == ["旧规定"]
    await clock(shelf).look(shelf.desks.later(days=1))
    assert await shelf.titles("月租") == ["新规定"]


@pytest.mark.clause("180.6.4")
async def test_what_is_over_is_not_found(shelf: Shelf) -> None:
    article = await shelf.put(title="割接通知", valid_until=TODAY)
    await clock(shelf).look(shelf.desks.later(days=1))
    assert (await shelf.row(article)).state == ArticleState.EXPIRED
    assert await shelf.titles("割接") == []


async def test_a_version_says_something_and_does_not_end_before_it_begins(shelf: Shelf) -> None:
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({"title": " "}, "title"),
        ({"text": ""}, "text"),
        ({"valid_until": TODAY - DAY}, "valid_until"),
        ({"kind": "poem"}, "kind"),
    )
    for said, field in wrong:
        with pytest.raises(RefusedError) as refused:
            await shelf.begin(**said)
        assert refused.value.field == field


async def test_of_two_who_change_it_the_second_looks_again(shelf: Shelf) -> None:
    article = await shelf.begin()
    async with shelf.desks.database.write() as session:
        with pytest.raises(ArticleChangedError):
            await articles.publish(shelf.acting(session), article, 7)
        with pytest.raises(NoArticleError):
            await articles.publish(shelf.acting(session), article + 1, 1)
    await shelf.publish(article)
    with pytest.raises(RefusedError, match="published already"):
        await shelf.publish(article)


@pytest.mark.clause("180.6.9")
async def test_a_review_is_warned_of_and_told_once_each_and_again_for_the_next_one(shelf: Shelf) -> None:
    article = await shelf.put()
    due = shelf.library.rules.kinds["answer"].review
    for after, alarms in ((due - 2 * DAY, 0), (due - DAY, 1), (due - DAY, 1), (due, 2), (due + DAY, 2)):
        await clock(shelf).look(shelf.desks.now + after)
        assert await _alarms(shelf) == alarms
    shelf.desks.now += due + DAY
    await shelf.review(article)
    await clock(shelf).look(shelf.desks.now)
    assert await _alarms(shelf) == 2
    await clock(shelf).look(shelf.desks.now + due)
    assert await _alarms(shelf) == 3
    async with shelf.desks.database.read() as session:
        told = select(func.count()).where(MessageCopyRow.recipient == "zi")
        assert await session.scalar(told) == 3, "the librarian is written to as well"


async def _alarms(shelf: Shelf) -> int:
    async with shelf.desks.database.read() as session:
        query = select(func.count()).where(AlarmRow.kind.startswith("knowledge_"))
        return await session.scalar(query) or 0


@pytest.mark.clause("180.6.8", "180.1.2")
async def test_notices_are_confirmed_by_everybody_who_answers_callers(shelf: Shelf) -> None:
    await shelf.put()
    notice = await shelf.put("notice", title="割接通知")

    async def unread(login: str) -> list[int]:
        async with shelf.desks.database.read() as session:
            return [row.id for row, _ in await reading.unread(session, shelf.library, login)]

    assert await unread("chu") == [notice]
    for _ in range(2):
        async with shelf.desks.database.write() as session:
            await reading.read(shelf.acting(session, "chu"), notice, 1)
    assert (await unread("chu"), await unread("gao")) == ([], [notice])
    async with shelf.desks.database.read() as session:
        told = {one.login: one.at for one in await reading.readers(session, notice, 1)}
    assert told.pop("chu") == shelf.desks.now
    assert set(told) == {"gao", "gao2", "wen", "hui", "jing"}
    assert set(told.values()) == {None}
    await shelf.write(notice, title="割接通知（改期）")
    await shelf.publish(notice)
    assert await unread("chu") == [notice], "what was read is not what it says now"
    async with shelf.desks.database.write() as session:
        with pytest.raises(RefusedError):
            await reading.read(shelf.acting(session, "chu"), notice, 1)
