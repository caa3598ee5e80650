"""Time limits over REST: those in force, and a rehearsal that changes nothing."""

import pytest

from tests.console.api.test_orders import enter
from tests.console.conftest import SignedIn

PATH = "/api/policies"


async def test_the_limits_of_today_are_told_with_source_and_length(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    told = {one["value"]: one for one in (await client.get(PATH)).json()["policies"]}
    dispatch = told["dispatch"]
    assert (dispatch["limit"], dispatch["limit_zh"], dispatch["counts"]) == (
        "180.4.4 dispatch",
        "1 小时",
        "always",
    )
    assert (told["settle"]["limit"], told["settle"]["counts"]) == ("3wd", "working")
    assert told["settle"]["pauses"] == ["waiting"]


async def test_another_limit_is_rehearsed_on_what_is_open(signed_in: SignedIn) -> None:
    senior, client = await signed_in("gaoji"), await signed_in("banzhang")
    number = (await enter(senior))["ticket"]["number"]
    ticket = (await senior.get(f"/api/tickets/{number}")).json()
    body = {"clock": "settle", "limit": "1min", "counts": "always"}
    found = (await client.post(f"{PATH}/what-if", json=body)).json()
    assert [tally["clock"] for tally in found["tallies"]] == ["settle"]
    (moved,) = [one for one in found["moved"] if one["ticket"] == number]
    assert moved["after"]["due_at"] < moved["before"]["due_at"]
    assert (await senior.get(f"/api/tickets/{number}")).json() == ticket


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"clock": "settle", "limit": "soon"}, "limit"),
        ({"clock": "none", "limit": "1d"}, "clock"),
        ({"clock": "settle"}, "limit"),
        ({"clock": "settle", "counts": "never"}, "counts"),
    ],
)
async def test_a_wrong_change_is_named(signed_in: SignedIn, body: dict[str, str], field: str) -> None:
    client = await signed_in("banzhang")
    answer = await client.post(f"{PATH}/what-if", json=body)
    assert (answer.status_code // 100, answer.json()["field"]) == (4, field)


async def test_it_is_for_those_who_rule_the_limits(signed_in: SignedIn) -> None:
    client = await signed_in("chuji")
    assert (await client.get(PATH)).status_code == 403
