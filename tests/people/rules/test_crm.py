"""What of a CRM's answer is shown, and how long a failing one is left alone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from config.crm import CrmField, ShownAs, load_crm_fields
from config.settings import CrmSettings, Settings, SettingsError
from people.rules.crm import TOLD, CrmState, UnreadableError, lines_of, picked, shown
from people.rules.resting import AWAKE, FAILURES, FIRST_REST, LONGEST_REST, Resting, failed
from tests.people.crm_server import LI

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FIELDS = load_crm_fields(Settings().crm.fields_file)


@pytest.mark.clause("csc.6.1.a")
def test_the_shipped_fields_show_package_and_spending_and_no_whole_identity_number() -> None:
    told = {line.title.zh: line.value for line in lines_of(LI, FIELDS)}
    assert told == {
        "姓名": "李娜",
        "证件号": "341***********0028",
        "状态": "正常",
        "套餐": "畅享 129",
        "月费": "129.00",
        "合约到期": "2027-03-31",
        "余额": "36.50",
        "最近账期": "2026-10",
        "最近消费": "141.20",
        "已订业务": "来电显示、国际漫游",
    }


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("customer.name", "李娜"),
        ("bills[-1].month", "2026-09"),
        ("bills[2].month", None),
        ("bills.month", None),
        ("customer[0]", None),
        ("package.name.first", None),
    ],
)
def test_a_path_leads_to_one_place_or_nowhere(path: str, found: object) -> None:
    field = CrmField.model_validate({"path": path, "title": {"zh": "一", "en": "one"}})
    assert picked(LI, field.steps) == found


@pytest.mark.parametrize("answer", [None, [], "text", {"other": 1}])
def test_an_answer_without_any_of_the_fields_is_not_shown_as_an_empty_customer(answer: object) -> None:
    with pytest.raises(UnreadableError):
        lines_of(answer, FIELDS)


@pytest.mark.parametrize(
    ("value", "shown_as", "text"),
    [
        (1234.5, ShownAs.MONEY, "1,234.50"),
        ("欠费", ShownAs.MONEY, "欠费"),
        ([10, "20"], ShownAs.MONEY, "10.00、20.00"),
        ({"a": 1}, ShownAs.TEXT, ""),
        (True, ShownAs.TEXT, "True"),
        (None, ShownAs.DATE, ""),
    ],
)
def test_what_does_not_fit_its_kind_is_shown_as_it_is(value: object, shown_as: ShownAs, text: str) -> None:
    assert shown(value, shown_as) == text


def test_every_outcome_is_said_in_both_languages() -> None:
    assert set(TOLD) == set(CrmState)


def test_a_service_is_left_alone_after_some_failures_and_longer_each_time() -> None:
    state = AWAKE
    for _ in range(FAILURES - 1):
        state = failed(state, NOW)
        assert state.may_ask(NOW)
    rests = []
    for _ in range(8):
        state = failed(state, NOW)
        assert state.until is not None
        rests.append(state.until - NOW)
    assert rests[:3] == [FIRST_REST, 2 * FIRST_REST, 4 * FIRST_REST]
    assert rests[-1] == LONGEST_REST


@pytest.mark.parametrize(("after", "may"), [(-1, False), (0, True), (1, True)])
def test_it_is_asked_again_when_the_rest_is_over(after: int, *, may: bool) -> None:
    assert Resting(3, NOW).may_ask(NOW + timedelta(seconds=after)) is may


@pytest.mark.parametrize(
    "url", ["ftp://crm/{number}", "https://crm.example/all", "https://crm.example/{name}/{number}"]
)
def test_an_address_that_names_nobody_is_refused(url: str) -> None:
    with pytest.raises(ValidationError, match="url"):
        CrmSettings(url=url)


def test_a_wrong_path_names_the_file_and_the_fix(tmp_path: Path) -> None:
    file = tmp_path / "crm.toml"
    file.write_text('[[field]]\npath = "bills[x]"\ntitle = { zh = "账单", en = "Bill" }\n')
    with pytest.raises(SettingsError, match=r"crm\.toml.*\n.*names joined by dots"):
        load_crm_fields(file)
