"""Sample reports of a made-up month, to be looked at before there is a month of one's own."""

import tempfile
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import typer

from config.centre import load_centre
from config.settings import Settings
from config.terms import Title
from console.adapters.reports import lists_of
from hotline import schema
from hotline.bench.busy_month import MANY, BusyMonth
from hotline.errors import SetupError
from reports import making
from reports.adapters.figures import catalogue
from reports.adapters.files import Format, file_of
from reports.adapters.tables import ReportRow
from reports.exporting import document
from reports.rules.periods import PeriodKind
from reports.statistics import Statistics, statistics_of
from reports.words import Language, Words, words
from runtime.database import Database
from runtime.outbox import Announcer

BEGINS = datetime.fromisoformat("2026-10-21T00:00+08:00")
NOW = datetime.fromisoformat("2026-11-21T06:00+08:00")
MONTH = date(2026, 11, 20)
CALLS, FORMS = 3_000, 900
FILES = (
    ("volume", Format.XLSX, Language.ZH),
    ("volume", Format.PDF, Language.ZH),
    ("volume", Format.PDF, Language.EN),
    ("volume", Format.CSV, Language.EN),
    ("people", Format.XLSX, Language.EN),
    ("departments", Format.PDF, Language.ZH),
)


async def write_samples(folder: Path) -> None:
    """Raises SetupError for a folder that cannot be written."""
    settings = Settings()
    centre = load_centre(settings.centre_file)
    statistics = statistics_of(settings, centre)
    logins = [sitter.agent for sitter in MANY]
    persons = {login: Title(zh=f"话务员 {login[-2:]}", en=f"Agent {login[-2:]}") for login in logins}
    persons[making.CLOCK] = Title(zh="系统", en="the system")
    named = words({**lists_of(centre, settings), "person": persons})
    files = await _samples(statistics, named)
    try:
        _write(folder, files)
    except OSError as error:
        raise SetupError(f"{folder}: 无法写入 / cannot be written: {error.strerror}") from None


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        typer.echo(str(folder / name))


async def _samples(statistics: Statistics, named: Words) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory(prefix="hotline-samples-") as place:
        database = Database(f"sqlite+aiosqlite:///{Path(place) / 'samples.db'}")
        try:
            await schema.migrate(database)
            await BusyMonth(BEGINS, CALLS, FORMS).write(database)
            reports = {form: await _report(database, statistics, form) for form, *_ in FILES}
        finally:
            await database.close()
    figures = catalogue(statistics.terms(statistics.period(PeriodKind.MONTH, MONTH), NOW))
    zone = statistics.office.zone
    return {
        f"{form}-{language}.{kind}": file_of(document(reports[form], figures, named, language, zone), kind)
        for form, kind, language in FILES
    }


async def _report(database: Database, statistics: Statistics, form: str) -> ReportRow:
    period = statistics.period(PeriodKind.MONTH, MONTH)
    return await making.generate(database, Announcer({}), statistics, form, period, making.CLOCK, NOW)
