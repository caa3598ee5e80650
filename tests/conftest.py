"""What many tests stand on: real databases of both kinds, a real broker, the centre that is shipped."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from argon2 import PasswordHasher

from config.centre import Centre, load_centre
from config.settings import Settings
from config.working_calendar import WorkingCalendar, load_calendar
from people import handlers
from runtime.database import Database
from tests.brokers import Broker
from tests.databases import Databases, PostgresCluster, SqliteFiles, postgres_cluster


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """Hashing is slow on purpose; a thousand sign-ins need not be. What it costs has a test of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(handlers, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresCluster]:
    with postgres_cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    return SqliteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(params=["sqlite", "postgres"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Where new databases come from; a test that asks runs on both engines."""
    found: Databases = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def database_url(databases: Databases) -> AsyncIterator[str]:
    """A migrated, empty database of this test's own."""
    url = await databases.new()
    yield url
    await databases.drop(url)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    own = Database(database_url)
    yield own
    await own.close()


@pytest.fixture
async def postgres_database(postgres: PostgresCluster) -> AsyncIterator[Database]:
    """For what can only be asked of PostgreSQL: SQLite has one writer."""
    url = await postgres.new()
    own = Database(url)
    yield own
    await own.close()
    await postgres.drop(url)


@pytest.fixture
async def broker(tmp_path: Path) -> AsyncIterator[Broker]:
    own = Broker(tmp_path)
    await own.start()
    yield own
    await own.kill()


@pytest.fixture(scope="session")
def centre() -> Centre:
    return load_centre(Settings.model_fields["centre_file"].default)


@pytest.fixture(scope="session")
def zone() -> ZoneInfo:
    return ZoneInfo("Asia/Shanghai")


@pytest.fixture(scope="session")
def calendar(zone: ZoneInfo) -> WorkingCalendar:
    return load_calendar(Settings.model_fields["holidays_file"].default, zone)
