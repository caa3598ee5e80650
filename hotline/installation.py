"""One installation on this machine: its settings, folders, secrets, database and lock."""

import fcntl
import os
import secrets
import socket
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from acd.adapters.ami import AmiAddress
from acd.adapters.asterisk_config import Places, places
from config.centre import Centre, load_centre
from config.settings import Settings, SettingsError, load_settings
from hotline.errors import SetupError
from runtime.bus import BusAddress
from runtime.database import Database

LEAST_FREE = 500 * 1024 * 1024


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
    def asterisk(self) -> Places:
        return places(self.settings)

    @property
    def recordings(self) -> Path:
        return self.settings.path("recordings")

    def open_database(self) -> Database:
        return Database(self.settings.database)

    @cached_property
    def ami(self) -> AmiAddress:
        own = self.settings.asterisk
        return AmiAddress(own.host, own.ami_port, own.ami_username, own.ami_secret or self.secret("ami"))

    @cached_property
    def bus(self) -> BusAddress:
        own = self.settings.bus
        if own.embedded:
            return BusAddress(own.host, own.port, self.settings.centre, "hotline", self.secret("bus"))
        return BusAddress(own.host, own.port, self.settings.centre, own.username, own.password)

    def secret(self, name: str) -> str:
        """A strong secret of this installation, made at its first use and kept for its owner's eyes."""
        path = self.settings.path("secrets.toml")
        kept: dict[str, str] = tomllib.loads(path.read_text()) if path.exists() else {}
        if name not in kept:
            kept[name] = secrets.token_urlsafe(24)
            path.touch(mode=0o600)
            path.write_text("".join(f'{key} = "{value}"\n' for key, value in kept.items()))
        return kept[name]

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
        state = os.statvfs(home)
        free = state.f_bavail * state.f_frsize
        if free < LEAST_FREE:
            raise SetupError(
                f"{home}: 磁盘空间不足 / disk is nearly full ({free // 2**20} MB). "
                f"请至少腾出 / free at least {LEAST_FREE // 2**20} MB"
            )

    @contextmanager
    def lock(self) -> Iterator[None]:
        """One running hotline a folder. Raises SetupError when there is one already."""
        path = self.settings.path("hotline.lock")
        with path.open("a+") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                file.seek(0)
                raise SetupError(
                    f"热线已在运行 / the hotline is running already (pid {file.read().strip() or '?'}, "
                    f"{self.settings.path()}). 先停止它 / stop it first"
                ) from None
            file.seek(0)
            file.truncate()
            file.write(str(os.getpid()))
            file.flush()
            try:
                yield
            finally:
                path.unlink(missing_ok=True)

    def check_ports(self) -> None:
        """Raises SetupError naming the setting of a port that somebody else has."""
        for name, host, port, kind in self._ports():
            with socket.socket(socket.AF_INET, kind) as probe:
                if kind is socket.SOCK_STREAM:
                    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((host, port))
                except OSError as error:
                    variable = f"HOTLINE_{name.upper().replace('.', '__')}"
                    raise SetupError(
                        f"端口 {port} 不可用 / port {port} cannot be used ({error.strerror}): {name}. "
                        f"停止占用它的程序，或设置 {variable} / stop what has it, or set {variable}"
                    ) from None

    def _ports(self) -> Iterable[tuple[str, str, int, socket.SocketKind]]:
        own = self.settings
        tcp, udp = socket.SOCK_STREAM, socket.SOCK_DGRAM
        yield "console.port", own.console.host, own.console.port, tcp
        yield "fastagi.port", own.fastagi.host, own.fastagi.port, tcp
        if own.bus.embedded:
            yield "bus.port", own.bus.host, own.bus.port, tcp
        if own.asterisk.embedded:
            yield "asterisk.ami_port", own.asterisk.host, own.asterisk.ami_port, tcp
            yield "asterisk.http_port", own.asterisk.host, own.asterisk.http_port, tcp
            yield "asterisk.sip_port", own.asterisk.host, own.asterisk.sip_port, udp
