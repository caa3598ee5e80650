"""What holds for every request: headers, forged requests, sizes, pages and files."""

import gzip
from pathlib import Path

import httpx
import pytest

from console.app import create_app
from console.guards import LARGEST_BODY
from tests.console.conftest import SignedIn
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand


async def test_every_answer_carries_the_security_headers(anybody: httpx.AsyncClient) -> None:
    for path in ("/", "/api/health", "/api/floor", "/api/unknown"):
        headers = (await anybody.get(path)).headers
        assert "script-src 'self';" in headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


async def test_a_foreign_page_cannot_act_with_somebodys_cookie(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    del client.headers["X-Requested-With"]
    answer = await client.post("/api/seats/s01/state", json={"state": "not_ready"})
    assert (answer.status_code, answer.json()["code"]) == (403, "foreign_page")
    assert stand.switchboard.asked == []


async def test_a_huge_request_is_refused_before_it_is_read(anybody: httpx.AsyncClient) -> None:
    body = b"x" * (LARGEST_BODY + 1)
    answer = await anybody.post("/api/session", content=body)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_refusals_have_one_shape_in_both_languages(anybody: httpx.AsyncClient) -> None:
    login = {"login": "", "password": PASSWORD}
    for answer in (
        await anybody.post("/api/session", json=login),
        await anybody.get("/api/unknown"),
        await anybody.put("/api/session", json=login),
    ):
        problem = answer.json()
        assert set(problem) == {"code", "message_zh", "message_en", "field"}
        assert problem["message_zh"]
        assert problem["message_en"]


async def test_a_wrong_input_is_named(anybody: httpx.AsyncClient) -> None:
    answer = await anybody.post("/api/session", json={"login": "", "password": PASSWORD})
    assert (answer.status_code, answer.json()["field"]) == (422, "login")


@pytest.fixture
async def pages(stand: Stand, tmp_path: Path) -> httpx.AsyncClient:
    folder = tmp_path / "static"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<p>console</p>")
    (folder / "assets" / "index-abc.js").write_text("1")
    (folder / ".built-from").write_text("hash")
    (tmp_path / "secret.txt").write_text("secret")
    app = create_app(stand.parts, folder)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://console.test")


async def test_every_page_address_gives_the_console(pages: httpx.AsyncClient) -> None:
    for path in ("/", "/floor", "/review/1f", "/calls/ast1-1763.2"):
        assert (await pages.get(path)).text == "<p>console</p>"


async def test_hashed_files_are_kept_by_the_browser_and_the_page_is_not(pages: httpx.AsyncClient) -> None:
    asset = await pages.get("/assets/index-abc.js")
    assert "immutable" in asset.headers["Cache-Control"]
    assert (await pages.get("/")).headers["Cache-Control"] == "no-cache"
    assert (await pages.get("/assets/index-old.js")).status_code == 404


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br", "gzip"),  # there is no better one
        ("gzip;q=0.5", "gzip"),
        ("br, gzip;q=0", None),
        ("identity", None),
    ],
)
async def test_a_file_comes_as_it_was_compressed_where_the_browser_takes_that(
    pages: httpx.AsyncClient, tmp_path: Path, accepted: str, coding: str | None
) -> None:
    whole = b"console " * 1000
    (tmp_path / "static" / "assets" / "big.js").write_bytes(whole)
    (tmp_path / "static" / "assets" / "big.js.gz").write_bytes(gzip.compress(whole))
    answer = await pages.get("/assets/big.js", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("Content-Encoding") == coding
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert "javascript" in answer.headers["Content-Type"]
    assert answer.content == whole


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/.built-from"]
)
async def test_no_file_outside_of_the_pages_is_served(pages: httpx.AsyncClient, path: str) -> None:
    answer = await pages.get(path)
    assert "secret" not in answer.text
    assert "hash" not in answer.text


async def test_without_built_pages_the_console_says_what_to_do(stand: Stand, tmp_path: Path) -> None:
    app = create_app(stand.parts, tmp_path / "nothing")
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://console.test"
    ) as client:
        answer = await client.get("/floor")
    assert answer.status_code == 503
    assert "make ui" in answer.text
