"""The description of the API: whoever reads it alone knows what each route does, is sent, and answers."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from console.examples import free_texts
from console.openapi import description
from people.handlers import hire
from tests.console.conftest import SignedIn
from tests.console.seeds import PASSWORD
from tests.console.stand import Stand

DESCRIBED = description()
PROBLEM = "#/components/schemas/Problem"
LEAST = ("401", "403", "404", "422", "423")
# Routes whose node of the exchange may refuse or be away.
ASKS_THE_EXCHANGE = ("/api/seats/{seat}/", "/api/listening", "/api/accounts/")
NOT_ASKING = ("/stretches", "/sessions")
FOR_EVERYBODY = {"get /api/health", "post /api/session", "delete /api/session", "get /api/stream"}
FOR_STAFF = {
    "get /api/session", "put /api/session/password", "post /api/session/unlock", "get /api/catalogue",
    "get /api/branches", "get /api/messages", "post /api/messages/{message}/read",
    "post /api/messages/{message}/answer",
}  # fmt: skip
LOCKS = "post /api/session/lock"  # and shuts every other: test_session.py
NO_ACTS = "wugang"
VERSION = {"If-Match": '"1"'}


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, ways in DESCRIBED["paths"].items():
        for way, operation in ways.items():
            yield f"{way} {path}", operation


@pytest.mark.parametrize(("route", "operation"), [pytest.param(*one, id=one[0]) for one in operations()])
def test_a_route_says_what_it_does_in_both_languages_and_how_it_refuses(
    route: str, operation: dict[str, Any]
) -> None:
    zh, _, en = operation["summary"].partition(" · ")
    assert en.isascii()
    assert not zh.isascii()
    refusals = {code: answer for code, answer in operation["responses"].items() if int(code) >= 400}
    for code, answer in refusals.items():
        assert answer["content"]["application/json"]["schema"] == {"$ref": PROBLEM}, code
    owed = set(LEAST)
    path = route.partition(" ")[2]
    if path.startswith(ASKS_THE_EXCHANGE) and not path.endswith(NOT_ASKING):
        owed |= {"409", "503"}
    assert owed <= set(refusals)


async def test_every_route_asks_who_it_is_and_what_their_post_may(
    anybody: httpx.AsyncClient, signed_in: SignedIn, stand: Stand
) -> None:
    """Tried by nobody, and by a post that may do nothing; what everybody may is listed here."""
    async with stand.database.write() as session:
        await hire(session, NO_ACTS, "无岗", [], PASSWORD)
    powerless = await signed_in(NO_ACTS)
    for route, _ in operations():
        way, _, path = route.partition(" ")
        if route in FOR_EVERYBODY:
            continue
        assert (await anybody.request(way, path, headers=VERSION)).status_code == 401, route
        if route == LOCKS:
            continue
        refused = {200, 404, 422} if route in FOR_STAFF else {403}
        assert (await powerless.request(way, path, headers=VERSION)).status_code in refused, route


def test_no_text_of_the_api_is_without_an_example() -> None:
    owed = [f"{owner}.{name}" for owner, name, _ in free_texts(DESCRIBED)]
    assert owed == [], "give each a line in console/examples.toml"


def test_an_example_is_one_that_its_own_field_takes() -> None:
    """Where a body shows a whole example, its fields are fields of the body."""
    for name, schema in DESCRIBED["components"]["schemas"].items():
        for example in schema.get("examples", ()):
            assert set(example) <= set(schema["properties"]), name
            assert set(schema.get("required", ())) <= set(example), name
