"""People of several branches who sign in, beside those of headquarters that the seeds have."""

from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import Post
from people.handlers import hire
from tests.branches import STAFF, plant
from tests.console.seeds import PASSWORD

MORE = {
    "hang_admin": ("hangzhou", Post.ADMIN),
    "ning_admin": ("ningbo", Post.ADMIN),
    "zhe_admin": ("zhejiang", Post.ADMIN),
}


async def branched(session: AsyncSession) -> None:
    await plant(session)
    for login, (branch, post) in {**STAFF, **MORE}.items():
        await hire(session, login, login, [post], PASSWORD, branch)
