"""Lines of a table: in order, summed, kept as JSON and back."""

from reports.rules.amount import Amount, Unit
from reports.rules.table import from_json, table_of, to_json

FOUND = {
    "data": {"complaints": Amount(3), "on_time": Amount(1, 2)},
    "other": {"complaints": Amount(5)},
    "none": {"complaints": Amount(0), "on_time": Amount(0, 0)},
}


def test_the_largest_line_comes_first_and_empty_ones_are_left_out() -> None:
    table = table_of("business", ["complaints", "on_time"], FOUND)
    assert [line.value for line in table.lines] == ["other", "data"]


def test_lines_that_are_named_are_there_in_their_order() -> None:
    table = table_of("trend", ["complaints"], FOUND, ["none", "data", "other", "gone"])
    assert [line.value for line in table.lines] == ["none", "data", "other", "gone"]


def test_a_share_of_the_whole_is_not_the_mean_of_shares() -> None:
    table = table_of("x", ["rate"], {"a": {"rate": Amount(1, 1)}, "b": {"rate": Amount(1, 9)}})
    assert table.total["rate"].value(Unit.SHARE) == 0.2
    assert Amount(0, 0).value(Unit.SHARE) is None


def test_a_table_is_kept_as_it_is() -> None:
    table = table_of("business", ["complaints", "on_time"], FOUND)
    assert from_json(to_json(table)) == table
