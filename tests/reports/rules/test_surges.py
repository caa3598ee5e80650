"""Which complaints belong together, and when they are more than usual."""

from datetime import timedelta

import pytest

from reports.rules.surges import Cluster, Complaint, Kind, Limits, clusters, surges
from tickets.rules.area import area_of

LIMITS = Limits(timedelta(hours=4), timedelta(days=14), least=5, factor=3.0)  # 84 windows before


def complaint(number: int, area: str = "南京路", business: str = "data", *words: str) -> Complaint:
    return Complaint(f"t{number:02}", f"p{number}", business, area, frozenset(words))


@pytest.mark.parametrize(
    ("address", "area"),
    [
        ("浦东新区南京路 1 号", "浦东新区"),
        ("南京路 12 号", "南京路"),
        ("阳光花园 3 栋", "阳光花园"),
        ("12 号", ""),
        ("", ""),
    ],
)
def test_the_area_of_an_address(address: str, area: str) -> None:
    assert area_of(address) == area


@pytest.mark.clause("csc.5.3.c")
def test_the_largest_cluster_is_told_and_what_lies_in_it_is_not_told_again() -> None:
    same_street = [complaint(number, "南京路", "data", "断网") for number in range(6)]
    elsewhere = [complaint(number, "人民路", "data", "断网") for number in range(6, 8)]
    (only,) = clusters([*same_street, *elsewhere], least=5)
    assert only.kind == Kind("", "data", "断网")
    assert len(only.tickets) == 8
    (only,) = clusters(same_street, least=5)
    assert only.kind == Kind("南京路", "data", "断网"), "of equal ones the narrowest"


def test_two_surges_at_once_are_two() -> None:
    first = [complaint(number, "南京路", "data", "断网") for number in range(5)]
    second = [complaint(number, "人民路", "fixed_line", "杂音") for number in range(5, 11)]
    assert [one.kind.area for one in clusters([*first, *second], least=5)] == ["人民路", "南京路"]


def test_one_caller_who_complains_ten_times_is_one() -> None:
    same = [Complaint(f"t{number}", "p1", "data", "南京路", frozenset({"断网"})) for number in range(10)]
    assert clusters(same, least=2) == []


def test_complaints_that_share_nothing_but_their_business_are_no_cluster() -> None:
    assert clusters([complaint(number, "") for number in range(9)], least=5) == []


@pytest.mark.clause("csc.5.3.c")
@pytest.mark.parametrize(
    ("now", "before", "surging"),
    [(4, 0, False), (5, 0, True), (5, 139, True), (5, 141, False), (6, 168, True), (6, 169, False)],
)
def test_a_surge_is_at_least_so_many_and_so_many_times_the_usual(
    now: int,
    before: int,
    surging: bool,  # noqa: FBT001 (what is wanted)
) -> None:
    tickets = tuple(f"t{number}" for number in range(now))
    assert surges(Cluster(Kind("南京路", "data", "断网"), tickets), before, LIMITS) is surging
