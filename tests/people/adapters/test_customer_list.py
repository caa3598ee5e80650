"""A customer list from a file: good rows are kept, bad ones told with row, field and what it should be."""

from pathlib import Path

import pytest
from sqlalchemy import select

from config.centre import CustomerClass
from people.adapters.tables import CustomerNumberRow, CustomerRow
from people.customer_list import BadRow, CustomerListError, Entry, import_customers, read_customers
from people.handlers import customer_calling
from runtime.database import Database
from tests.people.spreadsheets import spreadsheet

HEAD = "name,class,numbers\n"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    return tmp_path / "customers.csv"


def read(path: Path, text: str | bytes) -> list[Entry | BadRow]:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return list(read_customers(path))


async def take_in(database: Database, *entries: Entry) -> int:
    async with database.write() as session:
        return await import_customers(session, entries)


async def name_of(database: Database, number: str) -> str | None:
    async with database.read() as session:
        found = await customer_calling(session, number)
    return found.name if found else None


def test_numbers_and_beginnings_are_read(listed: Path) -> None:
    (entry,) = read(listed, HEAD + "华阳集团,large,861055551234 8610*\n")
    assert entry == Entry(2, "华阳集团", CustomerClass.LARGE, (("861055551234", True), ("8610", False)))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_files_of_every_spreadsheet_are_read(listed: Path, newline: str, mark: bytes) -> None:
    text = newline.join(["name,class,numbers,remark", '"甲, 乙",important, 186123 ,x', ""])
    assert read(listed, mark + text.encode()) == [
        Entry(2, "甲, 乙", CustomerClass.IMPORTANT, (("186123", True),))
    ]


def test_columns_may_stand_in_any_order(listed: Path) -> None:
    (entry,) = read(listed, "numbers,name,class\n186123,甲,ordinary\n")
    assert isinstance(entry, Entry)
    assert entry.name == "甲"


def test_a_list_as_chinese_spreadsheets_write_it_is_read(listed: Path) -> None:
    (entry,) = read(listed, (HEAD + "华阳集团,large,186123\n").encode("gb18030"))
    assert entry == Entry(2, "华阳集团", CustomerClass.LARGE, (("186123", True),))


def test_a_spreadsheet_is_read_and_a_number_that_looks_like_a_figure_keeps_its_digits(listed: Path) -> None:
    rows: list[list[str | int]] = [
        ["numbers", "name", "class"],
        [861055551234, "华阳集团", "large"],
        [],
        ["8610*", "乙", "vip"],
    ]
    entry, bad = read(listed, spreadsheet(rows))
    assert entry == Entry(2, "华阳集团", CustomerClass.LARGE, (("861055551234", True),))
    assert isinstance(bad, BadRow)
    assert bad.row == 4


def test_a_spreadsheet_without_rows_is_no_list(listed: Path) -> None:
    with pytest.raises(CustomerListError, match="lacks column name, class, numbers"):
        read(listed, spreadsheet([]))


@pytest.mark.parametrize(
    ("row", "field", "fix"),
    [
        (",large,186123", "name", "1 to 120 visible characters"),
        (f"{'长' * 121},large,186123", "name", "1 to 120 visible characters"),
        ("甲\0,large,186123", "name", "1 to 120 visible characters"),
        ("甲,,186123", "class", "large, important, dedicated_line, ordinary"),
        ("甲,vip,186123", "class", "large, important, dedicated_line, ordinary"),
        ("甲,large,", "numbers", "3 to 31 digits"),
        ("甲,large,18", "numbers", "3 to 31 digits"),
        ("甲,large,18*", "numbers", "3 to 31 digits"),
        (f"甲,large,{'1' * 32}", "numbers", "3 to 31 digits"),
        ("甲,large,186123 18-6", "numbers", "3 to 31 digits"),
        ("甲,large,18*6123", "numbers", "3 to 31 digits"),
        ("甲,large,１８６１２３", "numbers", "3 to 31 digits"),
        ("甲,large", "numbers", "3 to 31 digits"),
    ],
)
def test_a_bad_row_is_told_and_the_rows_around_it_are_kept(
    listed: Path, row: str, field: str, fix: str
) -> None:
    before, bad, after = read(listed, f"{HEAD}先,large,861001\n{row}\n后,large,861002\n")
    assert isinstance(before, Entry)
    assert isinstance(after, Entry)
    assert isinstance(bad, BadRow)
    assert bad.row == 3
    assert bad.problem.startswith(f"{field}: ")
    assert fix in bad.problem


def test_empty_lines_count_so_that_the_row_is_the_editors(listed: Path) -> None:
    rows = read(listed, HEAD + "\n\n甲,large,186123\n\n乙,vip,186124\n")
    assert [row.row for row in rows] == [4, 6]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name,class\n甲,large\n", "lacks column numbers"),
        ("姓名,等级,号码\n", "lacks column name, class, numbers"),
        ("", "lacks column name, class, numbers"),
        ("name;class;numbers\n", "first row: name,class,numbers"),
        (b"name,class,numbers\n\xff\xff", "save the file as UTF-8"),
        (b"PK\x03\x04 and no more", "save it as XLSX or CSV"),
    ],
)
def test_a_file_that_cannot_be_a_list_says_how_to_mend_it(listed: Path, text: str | bytes, says: str) -> None:
    with pytest.raises(CustomerListError, match=says) as error:
        read(listed, text)
    assert str(listed) in str(error.value)


def test_a_missing_file_is_named(listed: Path) -> None:
    with pytest.raises(CustomerListError, match=r"customers\.csv: .*cannot be read: No such file"):
        list(read_customers(listed))


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(CustomerListError, match="cannot be read"):
        list(read_customers(tmp_path))


async def test_what_was_taken_in_is_known_when_it_calls(database: Database, listed: Path) -> None:
    rows = read(listed, HEAD + "甲,large,186123 8610*\n坏,vip,1\n乙,important,8610555*\n")
    good = [row for row in rows if isinstance(row, Entry)]
    assert await take_in(database, *good) == 2
    assert await name_of(database, "186123") == "甲"
    assert await name_of(database, "861099") == "甲"
    assert await name_of(database, "86105551") == "乙"


async def test_a_number_moves_to_the_customer_who_has_it_now(database: Database) -> None:
    await take_in(database, Entry(2, "甲", CustomerClass.LARGE, (("186123", True), ("186124", True))))
    await take_in(database, Entry(2, "乙", CustomerClass.ORDINARY, (("186123", True),)))
    assert await name_of(database, "186123") == "乙"
    assert await name_of(database, "186124") == "甲"


async def test_a_number_and_a_range_of_the_same_digits_do_not_touch_each_other(database: Database) -> None:
    await take_in(database, Entry(2, "甲", CustomerClass.LARGE, (("186123", False),)))
    await take_in(database, Entry(2, "乙", CustomerClass.ORDINARY, (("186123", True),)))
    assert await name_of(database, "186123") == "乙"
    assert await name_of(database, "1861234") == "甲"


async def test_a_number_given_twice_in_one_row_is_one_number(database: Database, listed: Path) -> None:
    (entry,) = read(listed, HEAD + "甲,large,186123 186123\n")
    assert isinstance(entry, Entry)
    await take_in(database, entry)
    async with database.read() as session:
        assert list(await session.scalars(select(CustomerNumberRow.number))) == ["186123"]


async def test_the_longest_names_and_numbers_fit(database: Database, listed: Path) -> None:
    (entry,) = read(listed, HEAD + f"{'长' * 120},dedicated_line,+{'1' * 31}*\n")
    assert isinstance(entry, Entry)
    await take_in(database, entry)
    async with database.read() as session:
        assert (await session.scalars(select(CustomerRow.name))).one() == "长" * 120


async def test_the_same_list_twice_is_the_same_customers(database: Database) -> None:
    first = Entry(2, "甲", CustomerClass.LARGE, (("186123", True), ("186124", True)))
    again = Entry(2, "甲", CustomerClass.IMPORTANT, (("186124", True), ("186125", True)))
    await take_in(database, first)
    await take_in(database, again)
    async with database.read() as session:
        (row,) = await session.scalars(select(CustomerRow))
    assert row.customer_class == "important"
    assert {await name_of(database, f"18612{digit}") for digit in "345"} == {"甲"}


async def test_an_empty_list_takes_in_nobody(database: Database) -> None:
    assert await take_in(database) == 0
