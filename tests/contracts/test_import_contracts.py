"""The contracts of .importlinter watch every package there is: a new one cannot be forgotten."""

import tomllib
from configparser import ConfigParser
from pathlib import Path

import pytest
from importlinter.api import read_configuration

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def packages() -> set[str]:
    """What the product is made of, by pyproject.toml and by the folders themselves."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    shipped = set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"])
    folders = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert folders == shipped
    return shipped


def told(contract: str, field: str) -> list[str]:
    parser = ConfigParser()
    parser.read(ROOT / ".importlinter")
    lines = parser[f"importlinter:contract:{contract}"][field].splitlines()
    return [line.strip("() ") for line in lines if line]


def parts(name: str) -> set[str]:
    return {f"{path.parent.parent.name}.{name}" for path in ROOT.glob(f"*/{name}/__init__.py")}


def test_every_package_has_its_floor(packages: set[str]) -> None:
    assert set(told("floors", "layers")) == packages
    assert (
        set(read_configuration(str(ROOT / ".importlinter"))["session_options"]["root_packages"]) == packages
    )


def test_every_package_with_rules_or_adapters_keeps_them_in_order() -> None:
    rooms = {part.partition(".")[0] for part in parts("rules") | parts("adapters")}
    assert set(told("rooms", "containers")) == rooms


@pytest.mark.parametrize("contract", ["rules", "now"])
def test_every_folder_of_rules_is_held_to_be_pure(contract: str) -> None:
    assert set(told(contract, "source_modules")) == parts("rules")


def test_rules_are_kept_from_every_folder_of_adapters() -> None:
    assert parts("adapters") <= set(told("rules", "forbidden_modules"))
