"""One installation on this machine: its settings, folders, secrets, database and lock."""

import fcntl
import os
import secrets
import shutil
import socket
import time
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from sqlalchemy.exc import SQLAlchemyError

from acd.adapters.ami import AmiAddress
from acd.adapters.asterisk_config import Places, places
from config.centre import Centre, load_centre
from config.settings import AsteriskSettings, Settings, SettingsError, load_settings, variable_of
from config.working_calendar import WorkingCalendar, load_calendar
from hotline.errors import SetupError
from people.planner import book_of
from people.rules.roster import Book
from quality.standards import Standards, standards_of
from reports.statistics import Statistics, statistics_of
from runtime.bus import BusAddress
from runtime.database import Database
from tickets.office import Office, office_of

if TYPE_CHECKING:
    from knowledge.library import Library
    from people.crm import Crm
    from recordings.ports import Store
    from recordings.vault import Vault

SECRETS = "secrets.toml"
RECORDING_KEYS = "recording-keys.toml"
MEGABYTE = 2**20
OWN_END = 5.0  # seconds that the programs of a killed hotline may still take to end


@dataclass(frozen=True)
class Installation:
    settings: Settings

    @classmethod
    def load(cls) -> "Installation":
        """Raises SetupError."""
        try:
            return cls(load_settings())
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @cached_property
    def centre(self) -> Centre:
        try:
            return load_centre(self.settings.centre_file)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @cached_property
    def calendar(self) -> WorkingCalendar:
        """Raises SetupError."""
        try:
            return load_calendar(self.settings.holidays_file, self.settings.zone)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    def check_settings(self) -> None:
        """Read what is only read later, before anything is started. Raises SetupError."""
        _ = (
            self.centre,
            self.calendar,
            self.statistics,
            self.quality,
            self.rosters,
            self.library,
            self.crm,
            self.kept_secrets(),
        )

    @property
    def office(self) -> Office:
        try:
            return office_of(self.settings)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @property
    def quality(self) -> Standards:
        try:
            return standards_of(self.settings)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @property
    def library(self) -> "Library":
        from knowledge.library import library_of  # noqa: PLC0415 (a command's start is quick, the pinyin is large)

        try:
            return library_of(self.settings)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @cached_property
    def crm(self) -> "Crm":
        from people.crm import crm_of  # noqa: PLC0415 (a command's start is quick, its client is large)

        try:
            return crm_of(self.settings)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @property
    def rosters(self) -> Book:
        try:
            return book_of(self.settings)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @cached_property
    def statistics(self) -> Statistics:
        """Raises SetupError."""
        try:
            return statistics_of(self.settings, self.centre)
        except SettingsError as error:
            raise SetupError(str(error)) from None

    @cached_property
    def asterisk(self) -> Places:
        """Of the first node; many hotlines have no other."""
        return self.places(self.settings.asterisk)

    def places(self, own: AsteriskSettings) -> Places:
        return places(self.settings, own)

    @property
    def recordings(self) -> Path:
        return self.settings.path("recordings")

    @cached_property
    def vault(self) -> "Vault":
        from recordings.adapters.stores.folder import FolderStore  # noqa: PLC0415 (a command's start is quick)
        from recordings.vault import Vault  # noqa: PLC0415

        return Vault(
            FolderStore(self.recordings),
            self.settings.path(RECORDING_KEYS),
            encrypt=self.settings.recordings.encrypt,
            remote=self._remote_store(),
        )

    def _remote_store(self) -> "Store | None":
        own = self.settings.recordings.s3
        if own is None:
            return None
        from recordings.adapters.stores.s3 import S3Address, S3Store  # noqa: PLC0415 (boto3 is large)

        return S3Store(S3Address(**own.model_dump()))

    def open_database(self) -> Database:
        """Raises SetupError for an address that is none; nobody is asked yet."""
        try:
            return Database(self.settings.database)
        except (SQLAlchemyError, ImportError) as error:
            raise SetupError(
                f"database_url (HOTLINE_DATABASE_URL) 有误 / is wrong: {error}. "
                "应为 / it should be postgresql+asyncpg://user:password@host/name"
            ) from None

    def ami(self, own: AsteriskSettings) -> AmiAddress:
        return AmiAddress(own.host, own.ami_port, own.ami_username, own.ami_secret or self.secret("ami"))

    @cached_property
    def bus(self) -> BusAddress:
        own = self.settings.bus
        if own.embedded:
            return BusAddress(own.host, own.port, self.settings.centre, "hotline", self.secret("bus"))
        return BusAddress(own.host, own.port, self.settings.centre, own.username, own.password)

    def secret(self, name: str) -> str:
        """A strong secret of this installation, made at its first use and kept for its owner's eyes.

        Raises SetupError.
        """
        kept = self.kept_secrets()
        if name not in kept:
            kept[name] = secrets.token_urlsafe(24)
            self._keep_secrets(kept)
        return kept[name]

    def kept_secrets(self) -> dict[str, str]:
        """Those made so far. Raises SetupError."""
        path = self.settings.path(SECRETS)
        try:
            kept = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise _unreadable(path, str(error)) from None
        if not all(isinstance(value, str) and value for value in kept.values()):
            raise _unreadable(path, 'name = "secret"')
        return kept

    def _keep_secrets(self, kept: dict[str, str]) -> None:
        path = self.settings.path(SECRETS)
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600)
        fresh.write_text("".join(f'{key} = "{value}"\n' for key, value in kept.items()), encoding="utf-8")
        fresh.replace(path)

    def prepare_folders(self) -> None:
        """Raises SetupError when the folder cannot be written or the disk is nearly full."""
        home = self.settings.path()
        try:
            for folder in (home, self.recordings, self.settings.path("log")):
                folder.mkdir(parents=True, exist_ok=True)
            home.chmod(0o750)
            probe = home / ".write-check"
            probe.write_text("")
            probe.unlink()
        except OSError as error:
            raise SetupError(
                f"{home}: 无法写入 / cannot be written ({error.strerror}). "
                f"请检查权限或设置 HOTLINE_HOME / mend its rights or set HOTLINE_HOME to another folder"
            ) from None
        free, least = shutil.disk_usage(home).free // MEGABYTE, self.settings.least_free_mb
        if free < least:
            raise SetupError(
                f"{home}: 磁盘空间不足 / disk is nearly full ({free} MB). 请腾出至少 {least} MB，"
                f"或设置 least_free_mb / make at least {least} MB free, or set least_free_mb"
            )

    @contextmanager
    def lock(self) -> Iterator[bool]:
        """One running hotline a folder; true when the last one was killed.

        Raises SetupError when there is one already.
        """
        path = self.settings.path("hotline.lock")
        with _locked(path) as file:
            was_killed = bool(file.read())
            file.seek(0)
            file.truncate()
            file.write(str(os.getpid()))
            file.flush()
            try:
                yield was_killed
            finally:
                path.unlink(missing_ok=True)

    def check_ports(self, patience: float = 0) -> None:
        """Raises SetupError naming every port that somebody else has, with its setting."""
        give_up = time.monotonic() + patience
        while taken := [line for port in self._ports() if (line := _taken(*port))]:
            if time.monotonic() > give_up:
                raise SetupError("\n  ".join(taken))
            time.sleep(0.05)

    def _ports(self) -> Iterable[tuple[str, str, int, socket.SocketKind]]:
        own = self.settings
        tcp, udp = socket.SOCK_STREAM, socket.SOCK_DGRAM
        yield "console.port", own.console.host, own.console.port, tcp
        yield "fastagi.port", own.fastagi.host, own.fastagi.port, tcp
        if own.bus.embedded:
            yield "bus.port", own.bus.host, own.bus.port, tcp
        for node in own.exchanges:
            if node.embedded:
                for setting, port, transport in node.listens():
                    yield f"{own.section(node)}{setting}", node.host, port, udp if transport == "udp" else tcp


def _unreadable(path: Path, why: str) -> SetupError:
    return SetupError(
        f"{path}: 无法读取 / cannot be read ({why}). 请恢复备份，或删除它，下次启动会生成新密钥 / "
        "restore it from a backup, or delete it: the next start makes new secrets"
    )


@contextmanager
def _locked(path: Path) -> Iterator[TextIO]:
    """The file that is there, locked by us. Raises SetupError when another process has it."""
    while True:
        with path.open("a+") as file:
            file.seek(0)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise SetupError(
                    f"热线已在运行 / the hotline is running already (pid {file.read().strip() or '?'}, "
                    f"{path.parent}). 先停止它，或设置 HOTLINE_HOME / stop it first, or set HOTLINE_HOME"
                ) from None
            if _is_still(file, path):
                yield file
                return


def _is_still(file: TextIO, path: Path) -> bool:
    """Whoever had it may have removed it between our opening and our locking it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _taken(setting: str, host: str, port: int, kind: socket.SocketKind) -> str | None:
    """What to say of a port that cannot be ours."""
    with socket.socket(socket.AF_INET, kind) as probe:
        if kind is socket.SOCK_STREAM:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            variable = variable_of(setting)
            return (
                f"端口 {port} 不可用 / port {port} cannot be used ({error.strerror}): {setting}. "
                f"停止占用它的程序，或设置 {variable} / stop what has it, or set {variable}"
            )
    return None
