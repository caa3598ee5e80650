"""Tickets over the API."""

import httpx
import pytest

from tests.console.conftest import SignedIn


@pytest.fixture
async def ticket(signed_in: SignedIn) -> str:
    """The number of a ticket that the extractor made."""
    client = await signed_in("tiqu")
    draft = (await client.get("/api/drafts")).json()["drafts"][0]
    body = {"version": 1, "fields": {"content": "<img src=x onerror=alert(1)>", "phones": ["13812345678"]}}
    answer = await client.post(f"/api/drafts/{draft['id']}/confirm", json=body)
    return str(answer.json()["ticket"])


async def numbers(client: httpx.AsyncClient, **query: str) -> list[str]:
    answer = await client.get("/api/tickets", params=query)
    assert answer.status_code == 200, answer.text
    return [row["number"] for row in answer.json()["tickets"]]


async def test_the_list_masks_the_number_and_the_form_shows_it(signed_in: SignedIn, ticket: str) -> None:
    client = await signed_in("gaoji")
    listed = (await client.get("/api/tickets")).json()["tickets"][0]
    assert (listed["number"], listed["phone"], listed["owner"]) == (ticket, "138****5678", "何提取")
    form = (await client.get(f"/api/tickets/{ticket}")).json()
    assert form["ticket"]["phone"] == "13812345678"
    assert form["recording"]["sha256"]
    assert [entry["kind"] for entry in form["entries"]] == ["registered"]


async def test_what_a_caller_said_stays_text(signed_in: SignedIn, ticket: str) -> None:
    answer = await (await signed_in("gaoji")).get(f"/api/tickets/{ticket}")
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json()["content"] == "<img src=x onerror=alert(1)>"


async def test_tickets_are_found_by_number_kind_and_visible_digits(signed_in: SignedIn, ticket: str) -> None:
    client = await signed_in("gaoji")
    for found in ({"q": ticket}, {"q": "5678"}, {"q": "13812345678"}, {"kind": "complaint"}):
        assert await numbers(client, **found) == [ticket]
    for lost in ({"q": "12345"}, {"q": "%"}, {"q": "' OR 1=1 --"}, {"kind": "suggestion"}):
        assert await numbers(client, **lost) == []


async def test_an_unknown_ticket_is_not_found(signed_in: SignedIn) -> None:
    assert (await (await signed_in("gaoji")).get("/api/tickets/20200101-0001")).status_code == 404
