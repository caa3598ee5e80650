"""What the house needs from the machine: config/tools.toml and the modules of config/asterisk, typed."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import config

Purpose = Literal["demo", "test"]
Version = tuple[int, ...]

CONFIG = Path(config.__file__).parent
PRELOADED = "res_pjproject"  # by the template of modules.conf


@dataclass(frozen=True)
class Debian:
    suites: tuple[str, ...]
    packages: tuple[str, ...]
    keep: str
    leave: str


@dataclass(frozen=True)
class AsteriskModules:
    preferred: int
    modules: tuple[str, ...]
    optional: frozenset[str]

    @property
    def required(self) -> tuple[str, ...]:
        return tuple(name for name in self.modules if name not in self.optional)


@dataclass(frozen=True)
class AptNeed:
    package: str
    programs: tuple[str, ...]
    purposes: frozenset[str]


@dataclass(frozen=True)
class Needs:
    debian: Debian
    oldest: dict[str, Version]
    asterisk: AsteriskModules
    node: tuple[Version, ...]
    apt: tuple[AptNeed, ...]
    disk_free_gb: float


def version(text: str) -> Version:
    return tuple(int(part) for part in text.split("."))


@cache
def needs() -> Needs:
    raw = tomllib.loads((CONFIG / "tools.toml").read_text("utf-8"))
    modules = (CONFIG / "asterisk" / "modules.txt").read_text("utf-8").split()
    debian, asterisk = raw["debian"], raw["asterisk"]
    return Needs(
        debian=Debian(tuple(debian["suites"]), tuple(debian["packages"]), debian["keep"], debian["leave"]),
        oldest={name: version(text) for name, text in raw["oldest"].items()},
        asterisk=AsteriskModules(
            asterisk["preferred"], (PRELOADED, *modules), frozenset(asterisk["optional"])
        ),
        node=tuple(version(text) for text in raw["node"]["oldest"]),
        apt=tuple(
            AptNeed(one["package"], tuple(one["programs"]), frozenset(one["purposes"])) for one in raw["apt"]
        ),
        disk_free_gb=raw["doctor"]["disk_free_gb"],
    )
