"""The call ledger over the API: pages, filters, masked numbers, hostile input."""

from typing import Any

import httpx
import pytest

from tests.console.conftest import SignedIn

TOLD = 12 + 4 + 5 + 4  # ended, waiting, live, messages


async def rows(client: httpx.AsyncClient, **query: str | int) -> list[dict[str, Any]]:
    answer = await client.get("/api/calls", params=query)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["calls"])


async def test_calls_come_newest_first_in_pages_that_miss_and_repeat_nothing(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    seen: list[dict[str, Any]] = []
    before: str | None = None
    while True:
        query: dict[str, str | int] = {"limit": 7} | ({"before": before} if before else {})
        page = (await client.get("/api/calls", params=query)).json()
        seen += page["calls"]
        before = page["next_before"]
        if before is None:
            break
    assert len({row["id"] for row in seen}) == len(seen) == TOLD
    assert sorted(seen, key=lambda row: str(row["started_at"]), reverse=True) == seen


async def test_filters_narrow_the_list(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    assert {row["outcome"] for row in await rows(client, outcome="abandoned")} == {"abandoned"}
    assert {row["queue"] for row in await rows(client, queue="senior")} == {"senior"}
    assert [row["id"] for row in await rows(client, q="ended-3")] == ["ended-3"]


async def test_a_number_is_found_by_its_end_or_as_a_whole_and_never_by_its_middle(
    signed_in: SignedIn,
) -> None:
    client = await signed_in("banzhang")
    for typed in ("8001", "13800138001"):
        assert [row["caller"] for row in await rows(client, q=typed)] == ["138****8001"]
    for piece in ("00138", "0013800", "138001", "%", "_8001", "8_01"):
        assert await rows(client, q=piece) == []


@pytest.mark.parametrize(
    "text", ["' OR 1=1 --", "%' OR '1'='1", "1; DROP TABLE acd_call", "\\", "é\U0001f600\n"]
)
async def test_sql_in_the_search_is_only_text(signed_in: SignedIn, text: str) -> None:
    client = await signed_in("banzhang")
    assert await rows(client, q=text) == []
    assert len(await rows(client)) == TOLD


@pytest.mark.parametrize(
    "query",
    [
        {"outcome": "answered' OR 1=1"},
        {"queue": "junior; DROP TABLE"},
        {"limit": 0},
        {"limit": 100000},
        {"before": "2026'--"},
        {"before": "x~y"},
    ],
)
async def test_filters_take_only_what_they_know(signed_in: SignedIn, query: dict[str, str]) -> None:
    answer = await (await signed_in("banzhang")).get("/api/calls", params=query)
    assert answer.status_code == 422


async def test_sorting_is_not_for_the_browser_to_choose(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    assert await rows(client) == await rows(client, sort="caller; DROP TABLE acd_call", order="asc")


async def test_one_call_tells_its_course_and_why_it_went_there(signed_in: SignedIn) -> None:
    detail = (await (await signed_in("banzhang")).get("/api/calls/ended-1")).json()
    assert [part["kind"] for part in detail["intervals"]] == ["wait", "ring", "talk", "hold"]
    assert detail["call"]["customer_class"] == "large"
    decision, step = detail["trace"]
    assert [row["row"] for row in decision["rows"] if not row["passed"]] == ["large"]
    assert {"name": "class", "value": "large"} in decision["known"]
    assert decision["not_reached"] == ["tickets"]
    assert decision["dropped"][0] == {"way": "seat", "what": "last_agent", "why": "junior"}
    assert (step["kind"], step["way"], step["what"], step["passed"]) == ("step", "queue", "senior", "")


async def test_an_unknown_call_is_not_found(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    for name in ("nothing", "..%2f..%2fetc", "ended-1' OR 1=1"):
        assert (await client.get(f"/api/calls/{name}")).status_code == 404


async def test_only_who_may_hear_is_told_which_recording_there_is(signed_in: SignedIn) -> None:
    heard = await rows(await signed_in("zhijian"), outcome="voicemail")
    assert all(row["recording"] for row in heard)
    seen = await rows(await signed_in("banzhang"), outcome="voicemail")
    assert not any(row["recording"] for row in seen)
