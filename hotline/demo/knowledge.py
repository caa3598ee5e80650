"""The demo's knowledge base: invented articles, proposals that wait, and searches of a month."""

import random
import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import config
from config.centre import Post
from hotline.demo import cast
from knowledge import proposals, searching
from knowledge.acting import Acting
from knowledge.articles import Said, begin, publish
from knowledge.library import Library
from knowledge.proposals import Proposal, ProposalKind
from runtime.database import Database
from runtime.outbox import Announcer

FILE = Path(config.__file__).parent / "demo" / "knowledge.toml"
ASKED = (
    "断网",
    "kuandai mima",
    "移机费用",
    "broadband slow",
    "来电显示",
    "卫星电话",
    "发票",
    "zhuanxian",
    "5G 套餐",
)
SEARCHES = 60
WAITING = (
    (ProposalKind.ANSWER, "宽带停机保号能否跨月", "用户出国两个月，问宽带能否停机保号、费用如何计算。"),
    (ProposalKind.CHANGE, "移机手续费调整", "跨局区移机手续费由 68 元调整为 58 元。"),
    (ProposalKind.LAUNCH, "智能家居套餐", "宽带加摄像头两只，月付 129 元，合约期两年。"),
)


def articles() -> Sequence[Mapping[str, str]]:
    tree: dict[str, list[dict[str, str]]] = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tree["article"]


async def write(database: Database, library: Library, begins: datetime, now: datetime, told: str) -> None:
    """The articles stand there from the month's first day, what waits was handed over today.

    `told` marks what is invented.
    """
    librarian, senior = cast.with_post(Post.LIBRARIAN), cast.with_post(Post.SENIOR)
    async with database.write() as session:
        acting = Acting(session, Announcer({}), library, librarian, begins)
        for one in articles():
            said = Said(one["title"], told + one["text"], one["words"], acting.today, None)
            await publish(acting, await begin(acting, one["kind"], None, said, None), 1)
    async with database.write() as session:
        mine = Acting(session, Announcer({}), library, senior, now)
        for kind, title, text in WAITING:
            launch_on = mine.today + timedelta(days=7) if kind is ProposalKind.LAUNCH else None
            await proposals.propose(mine, Proposal(kind, title, told + text, launch_on=launch_on))
    await _search(database, library, begins, now)


async def _search(database: Database, library: Library, begins: datetime, now: datetime) -> None:
    """Asked by juniors, opened more often than not."""
    made, junior = random.Random(60), cast.with_post(Post.JUNIOR)  # noqa: S311 (invented questions)
    async with database.write() as session:
        for _ in range(SEARCHES):
            typed, at = made.choice(ASKED), begins + made.random() * (now - begins)
            acting = Acting(session, Announcer({}), library, junior, at)
            hits = await searching.search(session, library, typed, 20)
            number = await searching.log(acting, typed, len(hits))
            if hits and made.random() < 0.8:
                await searching.opened(acting, number, hits[0].article.id)
