"""Writes the configuration of a private Asterisk from the templates in config/asterisk."""

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from acd.adapters.certificate import own_certificate
from acd.rules.routing import without_us
from acd.rules.transfer import closed_to_class
from config.centre import Centre, CustomerClass
from config.prompts import PROMPTS
from config.settings import AsteriskSettings, Settings
from runtime.clock import utc_now

CONFIG = Path(__file__).parents[2] / "config"
TEMPLATES = CONFIG / "asterisk"
MODULES = TEMPLATES / "modules.txt"
BRAIN_LIMIT = timedelta(seconds=60)  # for notice of the hours and the menu, keys included
FALLBACK_CLASSES = (CustomerClass.ORDINARY, CustomerClass.DEDICATED_LINE)
FILE_MARK = "== "


class Account(Protocol):
    """A SIP account: its id, which is its user name, its password, its phone (acd/rules/accounts.py)."""

    @property
    def id(self) -> str: ...
    @property
    def secret(self) -> str: ...
    @property
    def profile(self) -> str: ...


class Seat(Account, Protocol):
    """A seat's account, with its post."""

    @property
    def post(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one private Asterisk below the installation's own; all absolute."""

    home: Path

    @property
    def etc(self) -> Path:
        return self.home / "etc"

    @property
    def spool(self) -> Path:
        return self.home / "spool"

    @property
    def log(self) -> Path:
        return self.home / "log"

    @property
    def run(self) -> Path:
        return self.home / "run"

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def sounds(self) -> Path:
        return self.data / "sounds"

    @property
    def calls(self) -> Path:
        """Two-channel recordings in the making: `{linkedid}.raw`, 16 bit, caller left, seat right."""
        return self.spool / "calls"

    @property
    def messages(self) -> Path:
        """Voicemail in the making: `{linkedid}.wav`."""
        return self.spool / "messages"

    @property
    def certificate(self) -> Path:
        """Of SIP over TLS, with its key; made here where the operator names none."""
        return self.home / "lib" / "keys" / "tls.pem"

    @property
    def events(self) -> Path:
        """What Asterisk itself wrote down of every call (CEL), for when nobody listened."""
        return self.log / "cel-custom" / "cel.csv"


def places(settings: Settings, own: AsteriskSettings) -> Places:
    """The first node's folder has no name in it: most hotlines have one."""
    if own.folder:
        return Places(own.folder.absolute())
    return Places(settings.path("asterisk" if own is settings.asterisk else f"asterisk-{own.node}"))


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a private Asterisk is told: everything that `asterisk -C {etc}/asterisk.conf` needs."""

    settings: Settings
    own: AsteriskSettings
    centre: Centre
    ami_secret: str
    module_folder: Path
    data_folder: Path

    @property
    def where(self) -> Places:
        return places(self.settings, self.own)

    def lay_out(self) -> None:
        """Folders, sounds and the certificate, before Asterisk starts; its spool is kept."""
        where = self.where
        for folder in (
            where.etc,
            where.calls,
            where.messages,
            where.run,
            where.events.parent,
            where.home / "lib" / "keys",
        ):
            folder.mkdir(parents=True, exist_ok=True)
        _lay_out_data(where, self.data_folder, operator_prompts=self.settings.path("prompts"))
        if self.own.tls_certificate is None:
            own_certificate(where.certificate, self.own.host)

    def write(self, seats: Iterable[Seat], monitors: Iterable[Account] = ()) -> None:
        """Every file, for these accounts; whoever reads one meanwhile finds the old one or the new one."""
        jinja = Environment(  # noqa: S701 (Asterisk's own syntax, not HTML)
            loader=FileSystemLoader(TEMPLATES),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        words = self._words(list(seats), list(monitors))
        written: set[Path] = set()
        for template in sorted(TEMPLATES.rglob("*.conf.j2")):
            own = template.relative_to(TEMPLATES)
            folder = self.where.etc / own.parent
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, body in _files(own.stem, jinja.get_template(str(own)).render(words)):
                _write_private(folder / name, body)
                written.add(folder / name)
        for path in self.where.etc.rglob("*"):
            if path.is_file() and path not in written:
                path.unlink()

    def _words(self, seats: list[Seat], monitors: list[Account]) -> dict[str, object]:
        own, where = self.own, self.where
        today = utc_now().astimezone(self.settings.zone).date()
        modules = MODULES.read_text().split()
        return {
            "settings": self.settings,
            "own": own,
            "centre": self.centre,
            "seats": seats,
            "monitors": monitors,
            "ami_secret": self.ami_secret,
            "modules": [name for name in modules if (self.module_folder / f"{name}.so").exists()],
            "module_folder": self.module_folder,
            "where": where,
            "certificate": own.tls_certificate or where.certificate,
            "private_key": own.tls_private_key or where.certificate,
            "closed_to_class": closed_to_class(self.centre),
            "without_us": {each: without_us(each, self.centre, today) for each in FALLBACK_CLASSES},
            "brain_limit": int(BRAIN_LIMIT.total_seconds()),
        }


def _files(name: str, text: str) -> Iterator[tuple[str, str]]:
    if FILE_MARK not in text:
        yield name, text
        return
    for part in text.split(FILE_MARK)[1:]:
        file, _, body = part.partition("\n")
        yield file.strip(), body


def _write_private(path: Path, text: str) -> None:
    """At once, and for its owner only: the secrets of seats and AMI are in there."""
    fresh = path.with_name(f".{path.name}")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def sound_of(folder: Path, place: str, name: str) -> Path | None:
    """The file, whatever its format, of a sound in a folder of sounds."""
    return next(iter(sorted((folder / place).glob(f"{name}.*"))), None)


def use_sound(sounds: Path, own: Path, place: str, name: str) -> None:
    """Asterisk plays the operator's own file where there is one, else ours, from its next time on.

    `place` is a folder below `sounds`; at no moment is there nothing to play.
    """
    folder = sounds / place
    folder.mkdir(parents=True, exist_ok=True)
    file = sound_of(own, place, name) or sound_of(PROMPTS, place, name)
    if file:
        fresh = folder / f".{name}"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(file)
        fresh.replace(folder / file.name)
    for link in folder.glob(f"{name}.*"):
        if file is None or link.name != file.name:
            link.unlink()


def _lay_out_data(where: Places, data_folder: Path, operator_prompts: Path) -> None:
    """Asterisk's data with our prompts as its sounds; a file the operator dropped in wins over ours."""
    if where.data.exists():
        shutil.rmtree(where.data)
    where.data.mkdir(parents=True)
    for entry in data_folder.iterdir():
        if entry.name != "sounds":
            (where.data / entry.name).symlink_to(entry)
    for root in (PROMPTS, operator_prompts):
        for file in root.rglob("[!.]*.*"):
            use_sound(where.sounds, operator_prompts, str(file.parent.relative_to(root)), file.stem)
