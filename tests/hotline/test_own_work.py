"""What takes a post out of its queues is joined in the wiring: drafts for extractors, papers for clerks."""

from pathlib import Path

import pytest

from acd.serving import Serving
from config.centre import Post
from config.settings import Settings
from hotline.installation import Installation
from hotline.wiring import Wiring
from runtime.database import Database
from tests.tickets.desks import TUESDAY, Desks
from tickets.inbox import Arrived, put_aside, register_paper
from tickets.rules.inbox import Channel


@pytest.mark.clause("180.2.7", "180.3.3")
async def test_a_paper_that_waits_is_the_text_clerks_own_work(tmp_path: Path, database: Database) -> None:
    wiring = Wiring(Installation(Settings(home=tmp_path)), database)
    connector = await wiring.connector()
    (serving,) = [part for part in connector.node.parts if isinstance(part, Serving)]
    work, desks = serving._work, Desks(database)
    assert set(work) == {Post.EXTRACTOR, Post.TEXT_CLERK}
    assert not await work[Post.TEXT_CLERK]()
    async with database.write() as session:
        own = desks.acting(session, "wen")
        letter = Arrived(Channel.LETTER, "张三", TUESDAY)
        paper, _ = await register_paper(own, letter)
    assert await work[Post.TEXT_CLERK]()
    assert not await work[Post.EXTRACTOR]()
    async with database.write() as session:
        await put_aside(desks.acting(session, "wen"), paper.id, "广告")
    assert not await work[Post.TEXT_CLERK]()
