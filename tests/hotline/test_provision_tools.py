"""Which programs are taken: the machine's own where they will do; a lack is named with its cure."""

import json
import os
import socket
import subprocess
from pathlib import Path

import pytest

from hotline.provision import apt
from hotline.provision.commands import doctor
from hotline.provision.findings import findings
from hotline.provision.needs import needs
from hotline.provision.node import will_do
from hotline.provision.places import house
from hotline.provision.tools import Search, ToolMissing, own_asterisk, own_broker, own_sipp, tools
from hotline.provision.track import StepError, Track


@pytest.fixture
def machine(tmp_path: Path) -> Search:
    """A machine with nothing on its PATH and nothing unpacked."""
    (tmp_path / "bin").mkdir()
    return Search(str(tmp_path / "bin"), tmp_path / "cache", tmp_path / "etc")


def program(machine: Search, name: str, says: str) -> None:
    path = Path(machine.path) / name
    path.write_text(f"#!/bin/sh\necho '{says}'\n")
    path.chmod(0o755)


def asterisk(machine: Search, release: str, modules: tuple[str, ...]) -> Path:
    """An installed Asterisk: the program, its asterisk.conf, its modules and its prompts."""
    folder = machine.etc.parent / "modules"
    folder.mkdir()
    for name in modules:
        (folder / f"{name}.so").touch()
    machine.etc.mkdir()
    (machine.etc / "asterisk.conf").write_text(
        f"[directories](!)\nastmoddir => {folder}\nastdatadir => {folder}\n"
    )
    program(machine, "asterisk", f"Asterisk {release}")
    return folder


def test_the_machines_own_asterisk_is_taken_with_its_folders(machine: Search) -> None:
    folder = asterisk(machine, "20.11.1~dfsg+~cs6.14.40431414-1", needs().asterisk.required)
    own = own_asterisk(machine)
    assert own
    assert (own.version, own.astmoddir, own.astdatadir) == ("20.11.1", folder, folder)


def test_an_asterisk_that_is_too_old_is_not_taken(machine: Search) -> None:
    asterisk(machine, "18.26.4", needs().asterisk.required)
    assert own_asterisk(machine) is None


def test_an_asterisk_without_a_needed_module_is_not_taken(machine: Search) -> None:
    asterisk(machine, "22.1.0", tuple(name for name in needs().asterisk.required if name != "app_queue"))
    assert own_asterisk(machine) is None


@pytest.mark.parametrize(("says", "taken"), [("SIPp v3.6.1-TLS", False), ("SIPp v3.7.0", True), ("?", False)])
def test_a_sipp_is_taken_from_its_oldest_version_on(machine: Search, says: str, *, taken: bool) -> None:
    program(machine, "sipp", says)
    assert (own_sipp(machine) is not None) is taken


def test_a_mosquitto_without_its_companions_is_not_taken(machine: Search) -> None:
    program(machine, "mosquitto", "mosquitto version 2.0.11")
    assert own_broker(machine) is None
    for name in ("mosquitto_passwd", "mosquitto_pub", "mosquitto_sub"):
        program(machine, name, "")
    assert own_broker(machine) is not None


def test_what_is_missing_is_said_with_the_command_that_gets_it(machine: Search) -> None:
    with pytest.raises(ToolMissing, match=r"Asterisk.*hotline setup"):
        tools(machine)


def test_the_doctor_names_each_lack_and_its_cure(machine: Search) -> None:
    found = {one.need: one for one in findings(machine)}
    assert (found["asterisk"].state, found["asterisk"].mend) == ("missing", "make setup")
    assert found["ffmpeg"].state == "missing"
    assert found["ffmpeg"].mend.endswith("apt-get install -y --no-install-recommends ffmpeg")
    assert found["python"].state == "ok"


def test_the_doctor_says_no_to_a_script_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert doctor(as_json=True) == 1
    states = {one["need"]: one["state"] for one in json.loads(capsys.readouterr().out)}
    assert (states["ffmpeg"], states["model"]) == ("missing", "missing")


def test_the_doctor_finds_a_port_that_is_taken(machine: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        monkeypatch.setenv("HOTLINE_CONSOLE__PORT", str(other.getsockname()[1]))
        found = {one.need: one for one in findings(machine)}
    assert found["port console"].state == "wrong"
    assert "HOTLINE_CONSOLE__PORT" in found["port console"].mend


def test_a_machine_without_apt_is_told_which_package_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StepError) as told:
        apt.install(Track(tmp_path / "log"), "demo")
    assert "ffmpeg" in told.value.why


@pytest.mark.parametrize(
    ("release", "enough"),
    [
        ((18, 20, 0), False),
        ((20, 18, 9), False),
        ((20, 19, 0), True),
        ((21, 7, 0), False),
        ((22, 11, 9), False),
        ((22, 12, 0), True),
        ((24, 0, 0), True),
    ],
)
def test_node_builds_the_console_from_these_releases_on(release: tuple[int, ...], *, enough: bool) -> None:
    assert will_do(release) is enough


def test_a_machine_without_python_is_told_how_to_get_one() -> None:
    bootstrap = house() / "hotline" / "provision" / "bootstrap.sh"
    env = {**os.environ, "PYTHON": "no-such-python"}
    done = subprocess.run(["sh", bootstrap, "run"], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 1
    assert "apt-get install python3" in done.stderr
