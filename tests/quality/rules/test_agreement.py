"""Agreement of two graders, the share of faults that come again, and who sat at a seat."""

from datetime import UTC, datetime, timedelta

import pytest

from quality.rules.agreement import Fault, kappa, repeated, verdict
from quality.rules.sitting import Sat, Sitters

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("pairs", "agreement"),
    [
        ([], None),
        ([("full", "full")] * 3, 1.0),
        ([("full", "full"), ("lost", "lost")], 1.0),
        ([("full", "lost"), ("lost", "full")], -1.0),
        # the example of Cohen's paper as textbooks tell it: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no
        ([("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15, 0.4),
    ],
)
def test_kappa(pairs: list[tuple[str, str]], agreement: float | None) -> None:
    assert kappa(pairs) == (None if agreement is None else pytest.approx(agreement))


@pytest.mark.parametrize(
    ("mark", "told"), [(None, "none"), (10, "full"), (9, "part"), (1, "part"), (0, "lost")]
)
def test_what_of_a_mark_must_agree(mark: int | None, told: str) -> None:
    assert verdict(mark, 10) == told


@pytest.mark.clause("csc.5.1.c")
@pytest.mark.parametrize(("days", "again"), [(29, 1), (30, 1), (31, 0)])
def test_the_same_fault_of_the_same_person_comes_again(days: int, again: int) -> None:
    faults = [
        Fault("li", "tone", AT),
        Fault("li", "tone", AT + days * DAY),
        Fault("li", "hold", AT + DAY),
        Fault("wang", "tone", AT + DAY),
    ]
    assert len(repeated(faults, 30 * DAY)) == again


def test_who_sat_at_a_seat_is_read_from_its_stretches() -> None:
    hour = timedelta(hours=1)
    sitters = Sitters(
        [
            Sat("s1", "li", AT + hour, AT + 2 * hour),
            Sat("s1", "wang", AT + 3 * hour, None),
            Sat("s2", None, AT, None),
        ]
    )
    asked = [("s1", 0.0), ("s1", 1.0), ("s1", 1.5), ("s1", 2.5), ("s1", 9.0), ("s2", 1.0), ("s3", 1.0)]
    assert [sitters.at(seat, AT + after * hour) for seat, after in asked] == [
        "",
        "li",
        "li",
        "",
        "wang",
        "",
        "",
    ]
