"""What a caller's telephone may claim to be: hidden, endless, foreign, malicious; kept clean."""

import asyncio

import pytest

from people.rules.masking import masked
from tests.calls.stand import Stand

HANG_UP_IN_THE_NOTICE = ("wait 2", "hang up")
FORTY = "1234567890" * 4

CALLERS: dict[str, tuple[tuple[str, str], tuple[str, str | None]]] = {
    # what the telephone says: number, display name -> what the ledger keeps: number, display name
    "hidden": (("", "Anonymous"), ("", "")),
    "forty digits": ((FORTY, "long"), (FORTY, "long")),
    "chinese": (("13900003001", "王小明"), ("13900003001", "王小明")),
    "emoji and accents": (("13900003002", "Ünï 📞 ça"), ("13900003002", "Ünï 📞 ça")),
    "control signs": (("13900003003", "a\x07b\x1bc"), ("13900003003", "abc")),
    "sql": (("13900003004", "'; DROP TABLE acd_call; --"), ("13900003004", "'; DROP TABLE acd_call; --")),
    "markup": (("13900003005", "<script>alert(1)</script>"), ("13900003005", "<script>alert(1)</script>")),
    "dialplan": (("13900003006", "${SHELL(id)}"), ("13900003006", "${SHELL(id)}")),
    "no text": (("13900003008", "\udcff\udce9"), ("13900003008", None)),
    "very long name": (("13900003007", "长" * 300), ("13900003007", None)),
}


async def test_odd_callers_are_taken_kept_clean_and_closed(stand: Stand) -> None:
    for name, ((number, display), _) in CALLERS.items():
        stand.call(name.replace(" ", "-"), number, "180", *HANG_UP_IN_THE_NOTICE, display=display)
        await asyncio.sleep(0.05)
    for name in CALLERS:
        assert await stand.hung_up(name.replace(" ", "-")) == 0, name
    for name, (_, (number, kept)) in CALLERS.items():
        row = await stand.reaches(number, "ended")
        assert (row.outcome, row.hung_up_by) == ("left_early", "caller"), name
        assert kept is None or row.caller_name == kept, name


async def test_an_unknown_dialled_number_is_answered_like_the_main_one(stand: Stand) -> None:
    stand.call("wrong", "13900003010", "99999999999999999999", "wait 3", "hang up")
    assert await stand.hung_up("wrong") == 0
    row = await stand.reaches("13900003010", "ended")
    assert row.dialled == "99999999999999999999"


@pytest.mark.parametrize("number", ["", "1", FORTY])
def test_every_number_can_be_masked(number: str) -> None:
    assert len(masked(number)) == len(number)
