"""The machine's own mirror, in the formats that Debian's installers, containers and clouds write."""

from pathlib import Path

import pytest

from hotline.provision.sources import Source, mirrors
from hotline.provision.track import StepError

MIRROR = "http://mirror.example/debian"


def written(apt: Path, name: str, text: str) -> Path:
    (apt / "sources.list.d").mkdir(exist_ok=True)
    (apt / name).write_text(text)
    return apt


def test_the_one_line_format_of_an_installed_machine(tmp_path: Path) -> None:
    text = f"# comment\ndeb {MIRROR} bookworm main contrib # ours\ndeb-src {MIRROR} bookworm main\n"
    assert mirrors(written(tmp_path, "sources.list", text)) == [Source(MIRROR, None)]


def test_the_one_line_format_may_name_a_key(tmp_path: Path) -> None:
    text = f"deb [arch=amd64 signed-by=/keys/debian.gpg] {MIRROR} trixie main\n"
    (source,) = mirrors(written(tmp_path, "sources.list", text))
    assert "Signed-By: /keys/debian.gpg\n" in source.stanza("forky")


def test_the_stanza_format_of_a_container(tmp_path: Path) -> None:
    text = f"""Types: deb
# a comment inside
URIs: {MIRROR}
Suites: bookworm bookworm-updates
Components: main
Signed-By: /keys/debian.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
"""
    (source,) = mirrors(written(tmp_path, "sources.list.d/debian.sources", text))
    assert source.stanza("forky") == (
        f"Types: deb\nURIs: {MIRROR}\nSuites: forky\nComponents: main\nSigned-By: /keys/debian.gpg\n"
    )


def test_a_key_written_into_the_stanza_is_carried_over_whole(tmp_path: Path) -> None:
    block = "PGP PUBLIC KEY BLOCK"
    key = f"Signed-By:\n -----BEGIN {block}-----\n .\n mQENBF\n -----END {block}-----\n"
    text = f"Types: deb\nURIs: {MIRROR}\nSuites: bookworm\nComponents: main\n{key}"
    (source,) = mirrors(written(tmp_path, "sources.list.d/debian.sources", text))
    assert source.stanza("sid").endswith(key)


@pytest.mark.parametrize(
    "text",
    [
        "deb http://third.example/debian bookworm stable\n",
        "deb http://third.example/apt bookworm-pgdg main\n",
        "deb http://third.example/node nodistro main\n",
        "# deb http://mirror.example/debian bookworm main\n",
    ],
)
def test_archives_of_others_are_no_mirrors(tmp_path: Path, text: str) -> None:
    with pytest.raises(StepError):
        mirrors(written(tmp_path, "sources.list", text))


def test_a_stanza_that_is_switched_off_is_no_mirror(tmp_path: Path) -> None:
    text = f"Enabled: no\nTypes: deb\nURIs: {MIRROR}\nSuites: bookworm\nComponents: main\n"
    with pytest.raises(StepError):
        mirrors(written(tmp_path, "sources.list.d/debian.sources", text))


def test_without_any_sources_the_operator_is_told_where_to_write_one(tmp_path: Path) -> None:
    with pytest.raises(StepError) as told:
        mirrors(tmp_path)
    assert str(tmp_path) in told.value.why
    assert "deb … bookworm main" in told.value.mend
