"""The customer register over the API: kept by hand and from lists; numbers masked in lists; all audited."""

import pytest
from sqlalchemy import func, select

from people.adapters.tables import AuditRow, CustomerRow
from people.handlers import customer_calling
from tests.console.conftest import SignedIn
from tests.console.stand import Stand
from tests.people.spreadsheets import spreadsheet

PATH = "/api/customers"
HUAYANG = {"name": "华阳集团", "customer_class": "large", "numbers": "13800138000 86105555*"}


async def class_of(stand: Stand, number: str) -> str | None:
    async with stand.database.read() as session:
        found = await customer_calling(session, number)
    return found.customer_class if found else None


async def count(stand: Stand) -> int:
    async with stand.database.read() as session:
        return await session.scalar(select(func.count()).select_from(CustomerRow)) or 0


async def test_a_customer_is_added_found_changed_and_removed(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    made = await client.post(PATH, json=HUAYANG)
    assert made.status_code == 201, made.text
    own = f"{PATH}/{made.json()['id']}"
    assert await class_of(stand, "861055559") == "large"
    for asked in ("华阳", "13800138000"):
        (line,) = (await client.get(PATH, params={"q": asked})).json()["customers"]
        assert line["numbers"] == ["138****8000", "86105555*"]
    assert (await client.get(PATH, params={"q": "1380013"})).json()["customers"] == [], "no digit by digit"
    opened = (await client.get(own)).json()
    assert opened["numbers"] == "13800138000 86105555*"
    changed = opened | {"customer_class": "important", "numbers": "13800138001"}
    assert (await client.put(own, json=changed)).status_code == 204
    assert await class_of(stand, "13800138001") == "important"
    assert await class_of(stand, "13800138000") is None
    assert (await client.delete(own)).status_code == 204
    assert await class_of(stand, "13800138001") is None
    async with stand.database.read() as session:
        acts = await session.scalars(select(AuditRow.action).where(AuditRow.kind == "customer"))
        assert list(acts) == ["add", "open", "change", "remove"]


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": "  "}, "bad_name", "name"),
        ({"name": "甲\n乙"}, "bad_name", "name"),
        ({"name": "长" * 121}, "bad_name", "name"),
        ({"numbers": ""}, "bad_number", "numbers"),
        ({"numbers": "13800138000 abc"}, "bad_number", "numbers"),
        ({"numbers": " ".join(f"1380013{n:04}" for n in range(501))}, "too_many_numbers", "numbers"),
        ({"customer_class": "vip"}, "invalid", "customer_class"),
    ],
)
async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(
    signed_in: SignedIn, stand: Stand, change: dict[str, str], code: str, field: str
) -> None:
    client = await signed_in("banzhang")
    before = await count(stand)
    answer = await client.post(PATH, json=HUAYANG | change)
    assert (answer.json()["code"], answer.json()["field"]) == (code, field)
    assert await count(stand) == before


async def test_a_number_has_one_customer(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    assert (await client.post(PATH, json=HUAYANG)).status_code == 201
    answer = await client.post(PATH, json=HUAYANG | {"name": "乙"})
    assert (answer.status_code, answer.json()["code"]) == (409, "number_taken")
    assert "华阳集团" in answer.json()["message_zh"]


async def test_a_spreadsheet_is_tried_first_then_taken_in_row_by_row(
    signed_in: SignedIn, stand: Stand
) -> None:
    client = await signed_in("banzhang")
    before = await count(stand)
    head: list[str | int] = ["name", "class", "numbers"]
    rows: list[list[str | int]] = [
        head,
        ["甲公司", "large", "8613*"],
        ["乙", "vip", 13800138000],
        ["丙", "ordinary", 13800138001],
    ]
    content = spreadsheet(rows)
    for try_only, kept in ((True, 0), (False, 2)):
        asked: dict[str, str | bool] = {"name": "名单.xlsx", "try_only": try_only}
        answer = await client.post(f"{PATH}/list", params=asked, content=content)
        assert answer.status_code == 200, answer.text
        told = answer.json()
        assert (told["tried"], told["good"], told["bad"]) == (try_only, 2, 1)
        assert told["problems"][0]["row"] == 3
        assert "vip" in told["problems"][0]["problem"]
        assert await count(stand) == before + kept
    assert await class_of(stand, "86139") == "large"


async def test_a_file_that_is_no_list_says_how_to_mend_it(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    answer = await client.post(f"{PATH}/list", params={"name": "a.csv"}, content=b"name;class\n")
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_list")
    assert "首行应为" in answer.json()["message_zh"]
    large = await client.post(f"{PATH}/list", params={"name": "a.csv"}, content=b"x" * (9 << 20))
    assert large.status_code == 413


async def test_pages_follow_one_another(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    rows = "\n".join(f"客户{number},large,86{number:05}" for number in range(7))
    body = f"name,class,numbers\n{rows}\n".encode()
    await client.post(f"{PATH}/list", params={"name": "a.csv", "try_only": False}, content=body)
    seen: list[str] = []
    after = 0
    while True:
        page = (await client.get(PATH, params={"q": "客户", "limit": 3, "after": after})).json()
        seen += [line["name"] for line in page["customers"]]
        if page["next_after"] is None:
            break
        after = page["next_after"]
    assert seen == [f"客户{number}" for number in range(7)]


@pytest.mark.parametrize("login", ["chuji", "gaoji", "zhijian"])
async def test_nobody_else_reads_or_writes_the_register(signed_in: SignedIn, login: str) -> None:
    client = await signed_in(login)
    answers = [await client.get(PATH), await client.post(PATH, json=HUAYANG), await client.get(f"{PATH}/1")]
    assert {answer.status_code for answer in answers} == {403}
