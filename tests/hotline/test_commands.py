"""The operator's commands as a shell meets them: what they print, what they return."""

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import numpy as np
import pytest

from hotline import __version__
from recordings.adapters.audio import Sound, write_flac
from recordings.filing import chained
from tests.hotline.shell import LOCAL, Shell, Up

COMMANDS = ("setup", "doctor", "up", "serve", "demo", "worker", "live-help", "status", "transcribe", "draft",
            "bench", "models", "recordings", "customers", "people", "regulation", "version")  # fmt: skip
SPEECH = Path(__file__).parents[2] / "config" / "demo" / "speech" / "voicemail-broadband.ulaw"
HEAVY = ("sqlalchemy", "fastapi", "numpy", "pydantic", "aiomqtt", "panoramisk", "vosk", "faster_whisper")
BOOKED = """
INSERT INTO recordings_recording (id, call, kind, state, path, channels, duration_ms, voice_ms, size,
    sha256, number, chain, started_at, stored_at)
VALUES (?, 'c', 'call', 'stored', ?, 2, 100, '[]', 1, ?, ?, ?, '2026-01-01', '2026-01-01')
"""
SAYING = "你好我叫张三我要投诉家里宽带坏了三天没人来修请尽快处理电话是13812345678"


def test_help_names_every_command_and_loads_nothing_heavy(shell: Shell) -> None:
    said = shell.run("--help")
    assert said.code == 0
    assert [command for command in COMMANDS if command not in said.out] == []
    code = "import sys, hotline.cli; print([name for name in sys.argv[1:] if name in sys.modules])"
    loaded = shell.python("-c", code, *HEAVY)
    assert loaded.out.strip() == "[]"


@pytest.mark.alone
def test_help_is_instant(shell: Shell) -> None:
    def seconds(*words: str) -> float:
        began = time.monotonic()
        shell.python(*words)
        return time.monotonic() - began

    bare = min(seconds("-c", "import typer.rich_utils") for _ in range(3))
    assert min(seconds("-m", "hotline", "--help") for _ in range(3)) - bare < 0.3


def test_the_version(shell: Shell) -> None:
    assert shell.run("version").out.strip() == __version__


def test_a_draft_of_what_was_typed(shell: Shell) -> None:
    said = shell.run("draft", "--json", text=SAYING)
    draft = json.loads(said.out)
    assert list(draft) == ["kind", "business", "nature", "phones", "name", "address", "amount", "dates",
                           "urgent", "request", "missing"]  # fmt: skip
    assert (draft["kind"], draft["name"], draft["phones"]) == ("complaint", "张三", ["13812345678"])
    assert (draft["urgent"], draft["amount"]) == (True, None)
    assert draft["missing"] == ["address"]


def test_nothing_said_is_null_everywhere(shell: Shell) -> None:
    draft = json.loads(shell.run("draft", "--json", text="").out)
    assert {name: value for name, value in draft.items() if value} == {}
    assert draft["kind"] is None
    assert draft["phones"] == []


def test_text_that_is_not_utf_8_is_refused(shell: Shell) -> None:
    said = shell.run("draft", text="投诉".encode("gbk"))
    assert (said.code, "UTF-8" in said.err) == (1, True)


def test_speech_becomes_words_with_times_confidence_and_speaker(shell: Shell) -> None:
    message = shell.folder / "message.flac"
    write_flac(read_ulaw(SPEECH), message)
    said = shell.run("transcribe", str(message), "nowhere.wav", "--json")
    assert said.code == 1, "one file of the two was not there"
    assert "nowhere.wav" in said.err
    (told,) = [json.loads(line) for line in said.out.splitlines()]
    assert told["file"] == str(message)
    assert "投诉" in told["text"]
    assert "".join(word["text"] for word in told["words"]) == told["text"]
    starts = [word["start"] for word in told["words"]]
    assert starts == sorted(starts)
    for word in told["words"]:
        assert 0 <= word["start"] <= word["end"] < 60
        assert 0 < word["confidence"] <= 1
        assert word["speaker"] == "caller"
    drafted = json.loads(shell.run("draft", "--json", "--audio", str(message)).out)
    assert drafted["kind"] == "complaint"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--model", "wisper"), ("wisper", "whisper-base")),
        (("--engine", "sphinx"), ("sphinx", "vosk", "whisper")),
        (("--engine", "vosk", "--model", "whisper-base"), ("whisper-base", "recogniser.engine")),
    ],
)
def test_a_recogniser_that_is_none(shell: Shell, words: tuple[str, ...], named: tuple[str, ...]) -> None:
    said = shell.run("transcribe", "any.wav", *words)
    assert said.code == 1
    assert [name for name in named if name not in said.err] == []


def test_the_models_and_where_a_model_comes_from(shell: Shell) -> None:
    listed = shell.run("models", "list").out
    assert "whisper-base  whisper  148 MB" in listed
    assert "vosk-model-small-cn-0.22" in listed
    assert shell.run("models", "verify", "whisper-base").out.startswith("✓ whisper-base")
    empty = {"XDG_CACHE_HOME": str(shell.folder / "cache")}
    verified = shell.run("models", "verify", "whisper-base", **empty)
    assert (verified.code, "not installed" in verified.err) == (1, True)
    nowhere = shell.run("models", "install", "whisper-base", "--from", "nowhere", **empty)
    assert (nowhere.code, "nowhere" in nowhere.err) == (1, True)


def test_a_model_is_installed_from_a_folder(shell: Shell) -> None:
    folder = shell.run("models", "verify", "whisper-base").out.rpartition(": ")[2].strip()
    cache = shell.folder / "cache"
    said = shell.run("models", "install", "whisper-base", "--from", folder, XDG_CACHE_HOME=str(cache))
    assert said.code == 0, said.all
    assert shell.run("models", "verify", "whisper-base", XDG_CACHE_HOME=str(cache)).code == 0


def test_the_status_of_a_hotline_that_is_well(up: Up) -> None:
    code, told = up.status()
    assert (code, told["ok"], told["version"]) == (0, True, __version__)
    assert told["address"] == f"http://{LOCAL}:{up.shell.port('HOTLINE_CONSOLE__PORT')}"
    parts = {part["name"]: part["detail"] for part in told["parts"]}
    assert set(parts) == {"asterisk", "bus", "fastagi", "console", "ledger", "database", "recogniser",
                          "worker1", "jobs", "seats"}  # fmt: skip
    for name, setting in (("asterisk", "ASTERISK__AMI"), ("bus", "BUS_"), ("fastagi", "FASTAGI_")):
        assert f"{LOCAL}:{up.shell.port(f'HOTLINE_{setting}_PORT')}" in parts[name]
    for program in ("asterisk", "bus", "worker1"):
        assert "0 restarts" in parts[program]
        assert up.pid_of(program) in up.family()
    assert (parts["jobs"], parts["recogniser"]) == ("0 open · 0 running · 0 stuck", "whisper whisper-base")
    shown = up.shell.run("status")
    assert shown.code == 0
    assert all(f"✓ {name}" in shown.out for name in parts)


def test_the_status_is_for_the_shell_of_this_machine_only(up: Up) -> None:
    address = f"http://{LOCAL}:{up.shell.port('HOTLINE_CONSOLE__PORT')}/api"
    secret = (up.shell.home / "secrets.toml").read_text().partition('status = "')[2].partition('"')[0]
    for path, sent in (("status", ""), ("status", "Bearer "), ("status", f"Bearer {secret}x"),
                       ("catalogue", f"Bearer {secret}"), ("calls", f"Bearer {secret}")):  # fmt: skip
        with pytest.raises(HTTPError) as refusal:
            urlopen(Request(f"{address}/{path}", headers={"Authorization": sent}))
        refusal.value.close()
        assert refusal.value.code == 401, path


def test_the_status_where_nothing_runs(shell: Shell) -> None:
    said = shell.run("status", "--json")
    assert (said.code, json.loads(said.out)["ok"]) == (2, False)
    assert shell.run("status").code == 2
    assert not shell.home.exists(), "asking changes nothing"


def test_every_recording_is_verified(shell: Shell) -> None:
    nothing = shell.run("recordings", "verify")
    assert (nothing.code, "HOTLINE_HOME" in nothing.err) == (1, True), (
        "zero recordings verified proves nothing"
    )
    open_books(shell)
    assert "✓ 0 " in shell.run("recordings", "verify").out
    store = shell.home / "recordings"
    keep_recordings(shell.home / "hotline.db", store, 3)
    assert shell.run("recordings", "verify").code == 0
    (store / "2.flac").write_bytes(b"other")
    (store / "3.flac").unlink()
    said = shell.run("recordings", "verify")
    assert said.code == 1
    assert [line.split(":")[0] for line in said.err.splitlines()] == ["✗ 2 2.flac", "✗ 3 3.flac"]


def test_a_recording_taken_out_of_the_books_breaks_the_chain(shell: Shell) -> None:
    open_books(shell)
    keep_recordings(shell.home / "hotline.db", shell.home / "recordings", 3)
    with closing(sqlite3.connect(shell.home / "hotline.db")) as books, books:
        books.execute("DELETE FROM recordings_recording WHERE number = 2")
    said = shell.run("recordings", "verify")
    assert said.code == 1
    assert "2 … 2" in said.err
    assert "chain is broken" in said.err


def open_books(shell: Shell) -> None:
    (shell.folder / "customers.csv").write_text("name,class,numbers\n")
    assert shell.run("customers", "import", "customers.csv").code == 0


def keep_recordings(books: Path, store: Path, count: int) -> None:
    before = ""
    with closing(sqlite3.connect(books)) as connection, connection:
        for number in range(1, count + 1):
            sound = Sound(np.full((800, 2), number, np.int16))
            sha256 = write_flac(sound, store / f"{number}.flac")
            before = chained(before, sha256)
            connection.execute(BOOKED, (f"r{number}", f"{number}.flac", sha256, number, before))


def read_ulaw(path: Path) -> Sound:
    """As a telephone line carries it: G.711 without a header."""
    code = ~np.frombuffer(path.read_bytes(), np.uint8)
    size = ((code & 0x0F).astype(np.int32) * 8 + 132) * (1 << ((code >> 4) & 7)) - 132
    return Sound(np.where(code & 0x80, -size, size).astype(np.int16).reshape(-1, 1))
