"""The form that a draft must become before it may leave: each missing field is named (180.3.2, csc.3.2.1)."""

from typing import Any

import pytest

from config.forms import load_forms
from config.settings import Settings
from tickets.handlers import Form, FormError
from tickets.rules import form as rules

pytestmark = pytest.mark.clause("180.3.2", "csc.3.2.1")


FORMS = load_forms(Settings().forms_file)


def form_of(draft: dict[str, Any], caller: str) -> Form:
    return rules.fit(rules.form_of(draft, caller), FORMS, "voicemail")


def fields(**values: Any) -> dict[str, Any]:  # noqa: ANN401 (whatever an editor may send)
    whole = {
        "kind": "complaint",
        "business": "broadband",
        "nature": "fault",
        "name": "张三",
        "address": "南京路 1 号",
        "phones": ["13900139000"],
        "content": " 断网三天 ",
        "urgent": True,
        "amount": None,
        "request": None,
    } | values
    return {name: {"value": value, "confidence": 1.0, "evidence": []} for name, value in whole.items()}


def test_a_whole_draft_becomes_a_form() -> None:
    assert form_of(fields(), "13800138000") == Form(
        kind="complaint",
        business="broadband",
        nature="fault",
        customer="张三",
        phone="13900139000",
        address="南京路 1 号",
        content="断网三天",
        urgent=True,
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", None),
        ("kind", ""),
        ("kind", "neither"),
        ("business", None),
        ("business", ""),
        ("nature", None),
        ("nature", ""),
        ("content", None),
        ("content", ""),
        ("content", " \n\t　"),
    ],
)
def test_a_field_that_is_not_fit_to_leave_is_named_in_both_languages(field: str, value: object) -> None:
    with pytest.raises(FormError) as error:
        form_of(fields(**{field: value}), "13800138000")
    assert error.value.field == field
    assert error.value.zh
    assert error.value.en
    assert field in str(error.value)


def test_a_suggestion_has_no_nature() -> None:
    assert form_of(fields(kind="suggestion", nature=None), "").nature is None


@pytest.mark.parametrize(
    ("phones", "phone"),
    [(["1", "2"], "1"), ([], "13800138000"), (None, "13800138000")],
)
def test_without_a_number_told_the_callers_own_is_taken(phones: list[str] | None, phone: str) -> None:
    assert form_of(fields(phones=phones), "13800138000").phone == phone


def test_name_and_address_may_be_unknown() -> None:
    form = form_of(fields(name=None, address=None, urgent=None), "13800138000")
    assert (form.customer, form.address, form.urgent) == ("", "", False)


@pytest.mark.clause("csc.3.2.1")
def test_somebody_must_be_reachable_or_named() -> None:
    with pytest.raises(FormError) as error:
        form_of(fields(name=None, phones=[]), "")
    assert error.value.field == "name"
    assert form_of(fields(name="王建国", phones=[]), "").phone == ""
