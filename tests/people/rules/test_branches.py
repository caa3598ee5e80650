"""Branches at three levels: who stands where, what each sees, whose number it is."""

import pytest

from people.rules.branches import (
    EVERYTHING,
    Branch,
    Holding,
    Level,
    Scope,
    Tree,
    branch_of_number,
    check_close,
    check_code,
    check_place,
    check_prefixes,
    check_titles,
)
from people.rules.staff import StaffRefusedError, StandsInTheWayError

TREE = Tree(
    {
        one.code: one
        for one in (
            Branch("hq", Level.HQ, None),
            Branch("zhejiang", Level.PROVINCE, "hq"),
            Branch("hangzhou", Level.CITY, "zhejiang"),
            Branch("ningbo", Level.CITY, "zhejiang", active=False),
            Branch("anhui", Level.PROVINCE, "hq"),
            Branch("hefei", Level.CITY, "anhui"),
        )
    }
)


@pytest.mark.clause("csc.2.1")
@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("hangzhou", {"hangzhou"}),
        ("zhejiang", {"zhejiang", "hangzhou", "ningbo"}),
        ("hq", {"hq", "zhejiang", "hangzhou", "ningbo", "anhui", "hefei"}),
    ],
)
def test_each_sees_its_own_and_what_is_below_also_what_is_closed(code: str, seen: set[str]) -> None:
    assert TREE.own_and_below(code) == seen
    scope = TREE.scope(code)
    assert {other for other in TREE.branches if scope.holds(other)} == seen
    assert (scope == EVERYTHING) is (code == "hq")


def test_headquarters_sees_also_what_no_tree_knows() -> None:
    assert EVERYTHING.holds("mars")
    assert not Scope("hangzhou", frozenset({"hangzhou"})).holds("mars")


@pytest.mark.clause("csc.2.1")
def test_work_goes_up_to_the_one_above_and_down_to_open_ones_below() -> None:
    assert [TREE.above(code) for code in ("hangzhou", "zhejiang", "hq")] == ["zhejiang", "hq", None]
    assert TREE.below("zhejiang") == {"hangzhou"}
    assert TREE.below("hq") == {"zhejiang", "hangzhou", "anhui", "hefei"}
    assert TREE.line("hangzhou") == ("hangzhou", "zhejiang", "hq")


def test_even_a_circle_that_somebody_wrote_by_hand_ends() -> None:
    circle = Tree({"a": Branch("a", Level.CITY, "b"), "b": Branch("b", Level.CITY, "a")})
    assert circle.line("a") == ("a", "b")
    assert circle.own_and_below("a") == {"a", "b"}


@pytest.mark.clause("csc.2.1")
@pytest.mark.parametrize(
    ("branch", "code"),
    [
        (Branch("hq2", Level.HQ, None), "one_hq"),
        (Branch("hq", Level.HQ, "anhui"), "one_hq"),
        (Branch("shanxi", Level.PROVINCE, None), "wrong_parent"),
        (Branch("shanxi", Level.PROVINCE, "anhui"), "wrong_parent"),
        (Branch("wuhu", Level.CITY, "hq"), "wrong_parent"),
        (Branch("wuhu", Level.CITY, "hefei"), "wrong_parent"),
        (Branch("wuhu", Level.CITY, "nowhere"), "wrong_parent"),
        (Branch("anhui", Level.PROVINCE, "anhui"), "branch_in_a_circle"),
        (Branch("anhui", Level.PROVINCE, "hefei"), "branch_in_a_circle"),
    ],
)
def test_what_may_not_stand_there(branch: Branch, code: str) -> None:
    with pytest.raises(StaffRefusedError) as refused:
        check_place(TREE, branch)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "branch", [Branch("shanxi", Level.PROVINCE, "hq"), Branch("hangzhou", Level.CITY, "anhui")]
)
def test_a_province_stands_under_headquarters_and_a_city_under_any_province(branch: Branch) -> None:
    check_place(TREE, branch)


@pytest.mark.clause("csc.2.1")
@pytest.mark.parametrize(
    ("number", "whose"),
    [
        ("057188881234", "hangzhou"),
        ("0571-8888 1234", "hangzhou"),
        ("+8657188881234", "hangzhou"),
        ("008657188881234", "hangzhou"),
        ("13805711234", "hangzhou"),
        ("+86 138 0571 1234", "hangzhou"),
        ("05718000", "zhejiang"),
        ("05518888", None),
        ("86571", None),
        ("", None),
        ("anonymous", None),
    ],
)
def test_a_number_is_the_branchs_whose_prefix_is_longest(number: str, whose: str | None) -> None:
    areas = {"057": "zhejiang", "0571": "hangzhou", "05718000": "zhejiang", "1380571": "hangzhou"}
    assert branch_of_number(number, areas) == whose


@pytest.mark.parametrize("code", ["h", "Hangzhou", "1st", "杭州", "a" * 13, "a b"])
def test_a_code_is_short_and_plain(code: str) -> None:
    with pytest.raises(StaffRefusedError, match="bad_code"):
        check_code(code)


@pytest.mark.parametrize(
    ("zh", "en", "field"),
    [("", "Hangzhou", "title_zh"), ("杭州", " ", "title_en"), ("杭\n州", "H", "title_zh")],
)
def test_a_name_is_given_in_both_languages(zh: str, en: str, field: str) -> None:
    with pytest.raises(StaffRefusedError) as refused:
        check_titles(zh, en)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("prefix", "code"), [("0", "bad_prefix"), ("05x1", "bad_prefix"), ("0551", "prefix_taken")]
)
def test_a_prefix_is_digits_and_one_branchs_alone(prefix: str, code: str) -> None:
    with pytest.raises(StaffRefusedError) as refused:
        check_prefixes(["0571", prefix], {"0551": "hefei"})
    assert (refused.value.code, refused.value.field) == (code, "prefixes")
    assert prefix in refused.value.zh
    assert prefix in refused.value.en


def test_a_branch_closes_when_nothing_open_is_held() -> None:
    check_close("hefei", Holding())
    with pytest.raises(StandsInTheWayError, match="one_hq"):
        check_close("hq", Holding())
    with pytest.raises(StandsInTheWayError) as refused:
        check_close("hefei", Holding(tickets=2, people=1))
    assert "2 张未办结工单、1 名在职人员" in refused.value.zh
    assert "2 open tickets, 1 people at work" in refused.value.en
