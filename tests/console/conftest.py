"""The console for tests: seeded database, clients of every post, and over real HTTP with a real broker."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

from tests.acd.adapters.bare_asterisk import free_port
from tests.console import stand as stands
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand

OWN_PAGE = {"X-Requested-With": "hotline"}
SignedIn = Callable[[str], Awaitable[httpx.AsyncClient]]


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Database and recordings, written once; every test works on a copy."""
    folder = tmp_path_factory.mktemp("seeded")

    async def seed() -> None:
        async with stands.stand(folder) as own:
            await own.seed()

    asyncio.run(seed())
    return folder


@pytest.fixture
def home(seeded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(seeded, tmp_path / "home"))


@pytest.fixture
async def stand(home: Path) -> AsyncIterator[Stand]:
    async with stands.stand(home) as own:
        yield own


@pytest.fixture
async def anybody(stand: Stand) -> AsyncIterator[httpx.AsyncClient]:
    """A browser that nobody has signed in at."""
    async with _client(stand) as client:
        yield client


@pytest.fixture
async def signed_in(stand: Stand) -> AsyncIterator[SignedIn]:
    async with AsyncExitStack() as open_ones:

        async def sign_in(login: str) -> httpx.AsyncClient:
            client = await open_ones.enter_async_context(_client(stand))
            answer = await client.post("/api/session", json={"login": login, "password": PASSWORD})
            assert answer.status_code == 200, answer.text
            return client

        yield sign_in


@pytest.fixture
async def served(home: Path) -> AsyncIterator[tuple[Stand, str]]:
    """The seeded console over HTTP, and its address."""
    async with (
        stands.broker(home) as bus,
        stands.stand(home, bus) as own,
        stands.serving(own, free_port()) as url,
    ):
        yield own, url


def _client(own: Stand) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(own.app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://console.test", headers=OWN_PAGE)
