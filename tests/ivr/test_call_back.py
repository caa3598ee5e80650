"""The offer of a call-back as a caller hears it: read back, keyed in anew, refused, or declined."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from sqlalchemy.exc import OperationalError

from acd.call_backs import Wish
from config.centre import Centre
from ivr.adapters.fastagi import AgiChannel, Keyed
from ivr.call_back import CallBackOffer

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
OWN, OTHER = "13800138000", "13900000001"


@dataclass
class Caller:
    """A channel whose caller keys what the test says; remembers what was played and set."""

    number: str
    keys: list[str]
    args: tuple[str, ...] = ("junior", "20", "1764000000", "1.1", "key")
    heard: list[str] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)

    @property
    def env(self) -> dict[str, str]:
        return {"callerid": self.number}

    async def stream_file(self, prompt: str) -> None:
        self.heard.append(prompt)

    async def get_data(self, prompt: str, _timeout: timedelta, _most: int) -> Keyed:
        self.heard.append(prompt)
        return Keyed(self.keys.pop(0) if self.keys else "", timed_out=False)

    async def exec(self, *_words: str) -> None:
        """A UserEvent."""

    async def set_variable(self, name: str, value: str) -> None:
        self.variables[name] = value


@pytest.fixture
def wishes() -> list[Wish]:
    return []


async def offered(centre: Centre, caller: Caller, wishes: list[Wish], fault: Exception | None = None) -> bool:
    async def promise(wish: Wish) -> None:
        if fault:
            raise fault
        wishes.append(wish)

    await CallBackOffer(centre, promise, lambda: NOON).offer(cast("AgiChannel", caller))
    return caller.variables == {"HOTLINE_CALL_BACK": "promised"}


@pytest.mark.clause("csc.3.1.b")
async def test_the_number_is_read_back_digit_by_digit_and_kept_with_its_place(
    centre: Centre, wishes: list[Wish]
) -> None:
    caller = Caller(OWN, ["1"])
    assert await offered(centre, caller, wishes)
    read = [prompt.removeprefix("digits/") for prompt in caller.heard if prompt.startswith("digits/")]
    assert "".join(read) == OWN
    (wish,) = wishes
    assert (wish.number, wish.queue, wish.priority) == (OWN, "junior", 20)
    assert wish.waiting_since == datetime.fromtimestamp(1764000000, UTC)


async def test_another_number_is_keyed_in_and_confirmed(centre: Centre, wishes: list[Wish]) -> None:
    assert await offered(centre, Caller(OWN, ["2", OTHER, "1"]), wishes)
    assert [wish.number for wish in wishes] == [OTHER]


@pytest.mark.parametrize("number", ["anonymous", "8001", "+14155550100"])
async def test_who_comes_from_elsewhere_keys_a_number_that_may_be_called(
    centre: Centre, wishes: list[Wish], number: str
) -> None:
    caller = Caller(number, ["95588", "00852123456", OTHER, "1"])
    assert await offered(centre, caller, wishes)
    assert caller.heard[:5] == ["callback-enter", "callback-refused"] * 2 + ["callback-enter"]
    assert [wish.number for wish in wishes] == [OTHER]


@pytest.mark.parametrize("keys", [["0"], [], ["9"]])
async def test_who_does_not_confirm_waits_on(centre: Centre, wishes: list[Wish], keys: list[str]) -> None:
    assert await offered(centre, Caller(OWN, keys), wishes) is False
    assert wishes == []


async def test_a_database_that_is_away_promises_nothing(centre: Centre, wishes: list[Wish]) -> None:
    fault: Any = OperationalError("", {}, Exception("away"))
    assert await offered(centre, Caller(OWN, ["1"]), wishes, fault) is False
