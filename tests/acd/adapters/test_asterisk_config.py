"""The configuration of a private Asterisk: secrets for their owner only, operators' prompts first."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from acd.adapters.asterisk_config import Configuration, Places
from config.centre import Centre
from config.settings import Settings


@dataclass(frozen=True)
class Account:
    id: str
    secret: str
    post: str
    profile: str = "sip"


def written(home: Path, centre: Centre, data: Path) -> Places:
    data.mkdir(exist_ok=True)
    (data / "documentation").mkdir(exist_ok=True)
    seats = [Account("8001", "s3cret-of-8001", "junior"), Account("8101", "s3cret-of-8101", "senior")]
    settings = Settings(home=home)
    own = Configuration(settings, settings.asterisk, centre, "ami-secret", home, data)
    own.lay_out()
    listeners = [
        Account("monitor-1", "s3cret-of-the-listener", "inspector"),
        Account("monitor-2", "s3cret-2", "inspector", "browser"),
    ]
    own.write(seats, listeners)
    return own.where


def test_every_seat_has_its_account_and_only_the_owner_reads_it(tmp_path: Path, centre: Centre) -> None:
    where = written(tmp_path, centre, tmp_path / "data")
    accounts = (where.etc / "pjsip.conf").read_text()
    assert "password = s3cret-of-8001" in accounts
    assert "password = s3cret-of-8101" in accounts
    assert "password = s3cret-of-the-listener" in accounts
    for file in where.etc.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name


@pytest.mark.parametrize("name", ["welcome.ulaw", "welcome.wav"])
def test_a_prompt_that_the_operator_drops_in_takes_the_place_of_ours(
    tmp_path: Path, centre: Centre, name: str
) -> None:
    own = tmp_path / "prompts" / "zh" / name
    own.parent.mkdir(parents=True)
    own.write_bytes(b"own")
    where = written(tmp_path, centre, tmp_path / "data")
    found = list((where.data / "sounds" / "zh").glob("welcome.*"))
    assert [file.resolve() for file in found] == [own]
    assert (where.data / "sounds" / "zh" / "menu.ulaw").resolve().is_file()


def test_writing_again_keeps_what_is_being_recorded(tmp_path: Path, centre: Centre) -> None:
    where = written(tmp_path, centre, tmp_path / "data")
    capture = where.calls / "ast1-1.0.raw"
    capture.write_bytes(b"sound")
    written(tmp_path, centre, tmp_path / "data")
    assert capture.read_bytes() == b"sound"


def test_a_listeners_phone_is_in_no_queue_and_dials_nowhere(tmp_path: Path, centre: Centre) -> None:
    where = written(tmp_path, centre, tmp_path / "data")
    account = (where.etc / "pjsip.conf").read_text().partition("[monitor-1]")[2]
    assert "context = from-monitor" in account
    assert "webrtc = yes" in account.partition("[monitor-2]")[2]
    assert "webrtc = yes" not in account.partition("[monitor-2]")[0]
    dialplan = (where.etc / "dialplan" / "listening.conf").read_text()
    assert dialplan.partition("[from-monitor]")[2].count("exten =>") == 1
    assert "Hangup(21)" in dialplan.partition("[from-monitor]")[2]
    assert "monitor" not in (where.etc / "queues.conf").read_text()


def test_the_manager_account_places_calls_but_neither_commands_nor_configures(
    tmp_path: Path, centre: Centre
) -> None:
    where = written(tmp_path, centre, tmp_path / "data")
    account = (where.etc / "manager.conf").read_text()
    (rights,) = [line for line in account.splitlines() if line.startswith("write =")]
    granted = {right.strip() for right in rights.partition("=")[2].split(",")}
    assert granted == {"system", "call", "agent", "reporting", "originate"}
