"""What an operator may do wrong, or find broken: told what it is and how to mend it; nothing is lost."""

import asyncio
import os
import socket
import sqlite3
import subprocess
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from config.settings import Settings
from hotline.provision.tools import tools
from tests.acd.adapters.bare_asterisk import free_port
from tests.hotline.shell import LOCAL, PORTS, Said, Shell, Up, until

WITHOUT_RIGHTS = ("setpriv", "--bounding-set", "-all") if os.geteuid() == 0 else ()


def refused(said: Said, *parts: str) -> None:
    assert said.code == 1, said.all
    assert [part for part in parts if part not in said.err] == [], said.err


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((LOCAL, port)) == 0


def test_every_port_in_use_is_named_with_the_setting_that_moves_it(shell: Shell) -> None:
    with ExitStack() as others:
        for name, kind in PORTS.items():
            other = others.enter_context(socket.socket(socket.AF_INET, kind))
            other.bind((LOCAL, shell.port(name)))
            if kind is socket.SOCK_STREAM:
                other.listen()
        refused(shell.run("up"), *PORTS, *(shell.environment[name] for name in PORTS), "stop what has it")
    assert not (shell.home / "hotline.lock").exists()


def test_an_impossible_port_is_refused(shell: Shell) -> None:
    refused(shell.run("up", HOTLINE_CONSOLE__PORT="99999"), "console.port", "65535")


@pytest.mark.parametrize("inside", ["", "var"])
def test_a_home_that_cannot_be_written(shell: Shell, inside: str) -> None:
    locked = shell.folder / "locked"
    locked.mkdir()
    locked.chmod(0o500)
    home = locked / inside
    said = shell.run("up", before=WITHOUT_RIGHTS, HOTLINE_HOME=str(home))
    refused(said, str(home), "cannot be written", "HOTLINE_HOME")


def test_a_home_that_is_a_file_stays_as_it_is(shell: Shell) -> None:
    shell.home.write_text("precious")
    refused(shell.run("up"), str(shell.home), "cannot be written", "HOTLINE_HOME")
    assert shell.home.read_text() == "precious"


def test_a_disk_that_is_nearly_full(shell: Shell) -> None:
    said = shell.run("up", HOTLINE_LEAST_FREE_MB="1000000000")
    refused(said, str(shell.home), "nearly full", "1000000000 MB", "least_free_mb")


def test_missing_programs(shell: Shell) -> None:
    said = shell.run("up", PATH=str(shell.folder), XDG_CACHE_HOME=str(shell.folder / "cache"))
    refused(said, "missing", "hotline setup")


def test_a_settings_file_that_cannot_be_read(shell: Shell) -> None:
    (shell.folder / "hotline.toml").write_text("centre = hq")
    refused(shell.run("up"), "hotline.toml", "line 1")


def test_all_that_is_wrong_in_a_settings_file_is_named_at_once(shell: Shell) -> None:
    wrong = "cenre = 'hq'\ntime_zone = 'Asia/Shangai'\n[console]\nprt = 1\n[recogniser]\nworkers = 'many'"
    (shell.folder / "hotline.toml").write_text(wrong)
    named = ("cenre", "console.prt", "recogniser.workers", "integer", "Asia/Shangai", "Asia/Shanghai")
    refused(shell.run("up"), "hotline.toml", *named)


@pytest.mark.parametrize(
    ("before", "after", "named"),
    [
        ("[[queue]]", "[[queue", ("not valid TOML", "line")),
        ('queue = "senior"', 'queue = "seniors"', ("no queue 'seniors'",)),
    ],
)
def test_a_wrong_centre_file(shell: Shell, before: str, after: str, named: tuple[str, ...]) -> None:
    shipped: Path = Settings.model_fields["centre_file"].default
    own, text = shell.folder / "centre.toml", shipped.read_text()
    assert before in text
    own.write_text(text.replace(before, after, 1))
    refused(shell.run("up", HOTLINE_CENTRE_FILE=str(own)), str(own), *named)


def test_a_centre_file_that_is_not_there(shell: Shell) -> None:
    refused(shell.run("up", HOTLINE_CENTRE_FILE="elsewhere.toml"), "elsewhere.toml", "cannot be read")


@pytest.mark.parametrize("text", ['ami = "abc', "ami = 5", "\udcff".encode("utf-8", "surrogateescape")])
def test_broken_secrets_are_not_written_over(shell: Shell, text: str | bytes) -> None:
    shell.home.mkdir()
    secrets = shell.home / "secrets.toml"
    written = text.encode() if isinstance(text, str) else text
    secrets.write_bytes(written)
    refused(shell.run("up"), str(secrets), "cannot be read", "restore it", "delete it")
    assert secrets.read_bytes() == written


def test_a_database_that_is_down(shell: Shell) -> None:
    url = f"postgresql+asyncpg://hotline:geheim@{LOCAL}:{free_port()}/hotline"
    said = shell.run("up", HOTLINE_DATABASE_URL=url)
    refused(said, "the database cannot be used", url.replace("geheim", "***"), "HOTLINE_DATABASE_URL")
    assert "geheim" not in said.all


@pytest.mark.parametrize("url", ["postgres//hotline", "oracle://hotline", "sqlite:///hotline.db"])
def test_a_database_address_that_is_none(shell: Shell, url: str) -> None:
    refused(shell.run("up", HOTLINE_DATABASE_URL=url), "database_url", "postgresql+asyncpg://")


def test_a_database_file_that_is_none_stays_as_it_is(shell: Shell) -> None:
    shell.home.mkdir()
    file = shell.home / "hotline.db"
    file.write_bytes(b"not a database, but somebody's file" * 100)
    refused(shell.run("up"), str(file), "not a database")
    assert file.read_bytes() == b"not a database, but somebody's file" * 100


def test_a_database_file_that_is_a_folder(shell: Shell) -> None:
    (shell.home / "hotline.db").mkdir(parents=True)
    refused(shell.run("up"), str(shell.home / "hotline.db"), "unable to open")


def test_a_database_of_a_newer_release(shell: Shell) -> None:
    shell.home.mkdir()
    with sqlite3.connect(shell.home / "hotline.db") as newer:
        newer.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        newer.execute("INSERT INTO alembic_version VALUES ('9999')")
    newer.close()
    refused(shell.run("up"), "newer than the program", "9999")


def test_a_wrong_password_of_the_bus(shell: Shell) -> None:
    port = free_port()
    passwords, config = shell.folder / "passwords", shell.folder / "mosquitto.conf"
    passwords.touch(mode=0o600)
    subprocess.run([tools().mosquitto_passwd, "-b", passwords, "hotline", "right"], check=True)
    config.write_text(
        f"user root\nlistener {port} {LOCAL}\nallow_anonymous false\npassword_file {passwords}\n"
    )
    broker = subprocess.Popen([tools().mosquitto, "-c", config], stderr=subprocess.DEVNULL)
    external = {
        "HOTLINE_BUS__EMBEDDED": "false",
        "HOTLINE_BUS__PORT": str(port),
        "HOTLINE_BUS__USERNAME": "hotline",
    }
    try:
        until(lambda: listens(port))
        said = shell.run("up", HOTLINE_BUS__PASSWORD="not-it", **external)
        refused(said, f"{LOCAL}:{port}", "Not authorized", "bus.password")
        assert "not-it" not in said.all
        with shell.up(HOTLINE_BUS__PASSWORD="right", **external) as up:
            assert up.part("bus")["ok"], "the right one does"
    finally:
        broker.kill()
        broker.wait()


def test_a_bus_that_is_not_there(shell: Shell) -> None:
    refused(shell.run("up", HOTLINE_BUS__EMBEDDED="false"), "the bus cannot be used", "bus.host")


def test_an_asterisk_that_is_not_there(shell: Shell) -> None:
    said = shell.run("up", HOTLINE_ASTERISK__EMBEDDED="false")
    refused(said, "Asterisk cannot be used", str(shell.port("HOTLINE_ASTERISK__AMI_PORT")), "asterisk.host")


def test_two_hotlines_in_one_folder(up: Up) -> None:
    refused(
        up.shell.run("up"), "running already", f"pid {up.process.pid}", str(up.shell.home), "stop it first"
    )
    assert up.status()[0] == 0, "the first one goes on"


def test_without_its_model_the_hotline_runs_and_transcription_waits_for_it(shell: Shell) -> None:
    cache, name = shell.folder / "cache" / "hotline180", "whisper-base"
    cache.mkdir(parents=True)
    real = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hotline180"
    (cache / "tools").symlink_to(real / "tools")
    with shell.up(XDG_CACHE_HOME=str(cache.parent)) as up:
        code, told = up.status()
        ill = [part for part in told["parts"] if not part["ok"]]
        assert (code, [part["name"] for part in ill]) == (1, ["recogniser"])
        assert f"hotline models install {name}" in ill[0]["detail"]
        asyncio.run(_message_to_transcribe(shell.home / "hotline.db"))
        until(lambda: "1 open" in up.part("jobs")["detail"])
        assert tries(shell) == 0
        (cache / "models").mkdir()
        (cache / "models" / name).symlink_to(real / "models" / name)
        until(lambda: "1 restarts" in up.part("worker1")["detail"], "the worker looks again")
        assert up.part("recogniser")["ok"]
        until(lambda: tries(shell) > 0, "and takes the job")


def tries(shell: Shell) -> int:
    with closing(sqlite3.connect(shell.home / "hotline.db")) as books:
        return int(books.execute("SELECT tries FROM job WHERE key = 'm1'").fetchone()[0])


async def _message_to_transcribe(file: Path) -> None:
    from recordings.filing import TRANSCRIBE  # noqa: PLC0415 (only this test writes)
    from runtime.database import Database  # noqa: PLC0415
    from runtime.jobs import enqueue  # noqa: PLC0415

    database = Database(f"sqlite+aiosqlite:///{file}")
    async with database.write() as session:
        await enqueue(session, TRANSCRIBE, "m1", {"recording": "m1"})
    await database.close()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("name,class\n甲,large\n", ("lacks column numbers", "name,class,numbers")),
        ("", ("lacks column",)),
        (b"\xff\xff", ("UTF-8",)),
    ],
)
def test_a_customer_list_that_is_none(shell: Shell, text: str | bytes, named: tuple[str, ...]) -> None:
    file = shell.folder / "customers.csv"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    refused(shell.run("customers", "import", str(file)), str(file), *named)


def test_a_customer_list_that_is_not_there(shell: Shell) -> None:
    refused(shell.run("customers", "import", "nowhere.csv"), "nowhere.csv", "cannot be read")


def test_a_customer_lists_bad_rows_are_told_and_the_good_ones_kept(shell: Shell) -> None:
    file = shell.folder / "customers.csv"
    file.write_text("name,class,numbers\n甲公司,large,02154321*\n乙,huge,1\n丙,ordinary,13800138000\n")
    said = shell.run("customers", "import", str(file))
    refused(said, "row 3", "huge", "large")
    assert "2 customers taken in, 1 rows refused" in said.out
