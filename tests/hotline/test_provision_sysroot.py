"""The unpacked tools, for real: fetched from Debian, started, damaged, mended. Needs the network."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hotline.provision import layout, node, stamp, sysroot
from hotline.provision.findings import findings
from hotline.provision.needs import needs
from hotline.provision.places import house
from hotline.provision.tools import Search, Tools, tools
from hotline.provision.track import StepError, Track

INSTALL = """
import sys
from pathlib import Path
from hotline.provision import sysroot
from hotline.provision.track import Track
print(sysroot.install(Track(Path(sys.argv[1]) / "log"), Path(sys.argv[1]) / "tools").folder)
"""
CONFIGURATION = """[directories]
astetcdir = {home}
astmoddir = {tools.astmoddir}
astdatadir = {tools.astdatadir}
astvarlibdir = {home}/lib
astdbdir = {home}
astkeydir = {home}
astspooldir = {home}/spool
astrundir = {home}
astlogdir = {home}
[options]
nocolor = yes
"""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new cache, filled by two installers that were started at the same time."""
    place = tmp_path_factory.mktemp("the cache")  # with a space, as on a desktop
    command = [sys.executable, "-c", INSTALL, str(place)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=house()) for _ in range(2)]
    folders = {installer.communicate()[0].strip() for installer in both}
    assert [installer.returncode for installer in both] == [0, 0]
    assert folders == {str(path) for path in (place / "tools").iterdir() if path.name != ".lock"}
    return place / "tools"


@pytest.fixture
def unpacked(cache: Path) -> layout.Sysroot:
    found = layout.find(cache)
    assert found
    return found


@pytest.fixture
def search(cache: Path, tmp_path: Path) -> Search:
    """A machine with ffmpeg and none of the programs that are unpacked."""
    for name in ("ffmpeg", "ffprobe"):
        (tmp_path / name).symlink_to(shutil.which(name) or "")
    return Search(str(tmp_path), cache, tmp_path)


@pytest.fixture
def found(search: Search) -> Tools:
    return tools(search)


def said(*command: object) -> str:
    words = [str(part) for part in command]
    done = subprocess.run(words, capture_output=True, text=True, timeout=20, check=False)
    return done.stdout + done.stderr


def test_each_program_starts_and_says_its_version(found: Tools) -> None:
    assert said(found.asterisk, "-V").startswith(f"Asterisk {found.asterisk_version}")
    assert "SIPp v3." in said(found.sipp, "-v")
    assert "mosquitto version 2." in said(found.mosquitto, "-h")


def test_every_program_and_needed_module_finds_its_libraries_inside(unpacked: layout.Sysroot) -> None:
    assert layout.unfit(unpacked, layout.faults(unpacked)) == []


def test_a_library_that_only_this_machine_has_counts_as_missing(
    unpacked: layout.Sysroot, tmp_path: Path
) -> None:
    shutil.copytree(unpacked.folder, tmp_path / "copy", symlinks=True)
    copy = layout.Sysroot(tmp_path / "copy", unpacked.machine)
    for library in copy.libraries.glob("libssl.so.*"):
        library.unlink()
    assert any("libssl" in fault for fault in layout.unfit(copy, layout.faults(copy)))


def test_the_stamp_names_each_package_with_version_and_checksum(unpacked: layout.Sysroot) -> None:
    made = stamp.read(unpacked.folder)
    assert made
    assert set(needs().debian.packages) <= set(made.packages)
    assert all(len(package["sha256"]) == 64 and package["version"] for package in made.packages.values())


@contextmanager
def running(command: list[str]) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def test_asterisk_loads_every_module_of_the_list(found: Tools, tmp_path: Path) -> None:
    (tmp_path / "asterisk.conf").write_text(CONFIGURATION.format(home=tmp_path, tools=found))
    loads = "".join(f"load = {name}.so\n" for name in found.modules)
    (tmp_path / "modules.conf").write_text(f"[modules]\nautoload = no\n{loads}")
    for name in ("logger", "pjsip", "pjproject", "extensions", "queues", "features", "cel", "ccss"):
        (tmp_path / f"{name}.conf").touch()
    configuration = str(tmp_path / "asterisk.conf")
    with running([str(found.asterisk), "-f", "-C", configuration]):
        ask = (found.asterisk, "-C", configuration, "-rx")
        until = time.monotonic() + 20
        while "fully booted" not in said(*ask, "core waitfullybooted") and time.monotonic() < until:
            time.sleep(0.1)
        shown = [line.split() for line in said(*ask, "module show").splitlines()]
    loaded = {words[0].removesuffix(".so") for words in shown if "Running" in words}
    assert set(needs().asterisk.required) - loaded == set()


def test_mosquitto_takes_and_gives_a_message_and_refuses_a_stranger(found: Tools, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    said(found.mosquitto_passwd, "-c", "-b", tmp_path / "people", "ann", "secret")
    user = "user root\n" if os.geteuid() == 0 else ""
    configuration = tmp_path / "mosquitto.conf"
    configuration.write_text(f"listener {port} 127.0.0.1\npassword_file {tmp_path}/people\n{user}")
    who = ("-V", "mqttv5", "-p", port, "-u", "ann", "-t", "hotline/v1/test")
    ann = (*who, "-P", "secret")
    with running([str(found.mosquitto), "-c", str(configuration)]):
        until = time.monotonic() + 10
        while said(found.mosquitto_pub, *ann, "-r", "-m", "heard", "-q", "1") and time.monotonic() < until:
            time.sleep(0.1)
        assert said(found.mosquitto_sub, *ann, "-C", "1", "-W", "5") == "heard\n"
        assert "Not authorized" in said(found.mosquitto_pub, *who, "-P", "wrong", "-m", "no")


def test_finding_all_programs_again_takes_a_blink(search: Search) -> None:
    assert min(_timed(search) for _ in range(5)) < 0.05


def _timed(search: Search) -> float:
    started = time.perf_counter()
    tools(search)
    return time.perf_counter() - started


def test_the_doctor_is_content_with_the_unpacked_tools(search: Search) -> None:
    states = {one.need: one.state for one in findings(search)}
    assert {states[name] for name in ("asterisk", "sipp", "mosquitto", "ffmpeg")} == {"ok"}


def test_a_module_that_lacks_a_library_makes_the_set_unfit_once_it_is_needed(
    unpacked: layout.Sysroot,
) -> None:
    made = stamp.read(unpacked.folder)
    assert made
    assert "res_snmp" in made.unusable
    assert not set(made.unusable) & set(needs().asterisk.modules)


def test_a_damaged_library_is_noticed_and_the_set_is_built_anew(cache: Path, tmp_path: Path) -> None:
    before = layout.find(cache)
    assert before
    library = before.libraries / "libc.so.6"
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) // 2])
    assert layout.find(cache) is None
    after = sysroot.install(Track(tmp_path / "log"), cache)
    assert after.folder == before.folder
    assert library.read_bytes() == whole
    assert layout.find(cache) == after


def test_an_unreachable_mirror_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "sources.list").write_text("deb http://127.0.0.1:9/debian bookworm main\n")
    with pytest.raises(StepError) as told:
        sysroot.install(Track(tmp_path / "log"), tmp_path / "tools", tmp_path)
    assert "127.0.0.1:9" in told.value.why
    assert "Asterisk ≥ 20" in told.value.mend
    assert [path.name for path in (tmp_path / "tools").iterdir()] == [".lock"]


def test_node_and_npm_come_from_the_pinned_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", "/nowhere")
    programs = node.install(Track(tmp_path / "log"))
    assert said(programs / "node", "--version").startswith("v")
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    assert said(programs / "npm", "--version")[0].isdigit()
    assert node.pinned() == programs
