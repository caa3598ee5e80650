"""Required fields and causes are data, and the shipped data holds what the regulation lists."""

from datetime import date
from typing import Any

import pytest

from config.forms import Forms, OwnField, Paper, load_forms
from config.regulation import value
from config.settings import Settings
from tickets.rules.form import FormError, caused, checked

FORMS = load_forms(Settings().forms_file)
TODAY = date(2026, 11, 27)
# What the regulation calls a field and the ticket has under another name, or by itself.
OF_THE_TICKET = {
    "customer": OwnField.NAME,
    "address": OwnField.ADDRESS,
    "contact_phone": OwnField.PHONE,
    "details": OwnField.CONTENT,
}
BY_ITSELF = {"number", "time"}


def listed(clause: str, name: str) -> set[str]:
    found: Any = value(clause, name, on=TODAY)
    return set(found)


def required(paper: Paper, **of: str) -> set[str]:
    return {field.name for field in FORMS.of(paper, **of) if field.required}


@pytest.mark.clause("net.3.1")
def test_an_order_to_network_management_must_say_what_the_regulation_lists() -> None:
    for business in ("data", "wireless"):
        assert required(Paper.ORDER, department="network", business=business) == listed("net.3.1", "required")
    assert FORMS.of(Paper.ORDER, department="market", business="data") == ()


@pytest.mark.clause("net.1.1")
def test_the_handlers_call_asks_what_the_regulation_lists() -> None:
    assert required(Paper.CONTACT) == listed("net.1.1", "facts")


@pytest.mark.clause("hot.4.1")
def test_a_business_order_carries_what_the_regulation_lists() -> None:
    owed = listed("hot.4.1", "required") - BY_ITSELF
    own = {name for name in owed if name in OF_THE_TICKET}
    needed = set(FORMS.required(Paper.REQUEST, None, None))
    assert {OF_THE_TICKET[name] for name in own} <= needed
    assert {"service" if name == "kind" else name for name in owed - own} == required(Paper.REQUEST)


@pytest.mark.clause("180.1.5")
@pytest.mark.parametrize(("source", "thanked"), [("call", True), ("visit", True), ("letter", False)])
def test_who_speaks_with_the_suggester_has_the_words_of_thanks(source: str, *, thanked: bool) -> None:
    fields = FORMS.of(Paper.SUGGESTION, source=source)
    assert [field.name for field in fields] == ["thanked"] * thanked
    assert all("感谢" in choice.title.zh for field in fields for choice in field.choices)


@pytest.mark.clause("net.3.2")
def test_the_causes_are_those_of_the_regulation_each_with_its_answer() -> None:
    causes = FORMS.causes_of("network")
    assert {cause.id for cause in causes} == listed("net.3.2", "causes")
    assert [cause.id for cause in causes if cause.answer is None] == ["other"]
    assert FORMS.causes_of("market") == ()


@pytest.mark.clause("net.3.1")
@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"payment_kind": ""}, "payment_kind"),
        ({"arrears": "perhaps"}, "arrears"),
        ({"when_and_where": "  "}, "when_and_where"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_field_that_is_missing_or_wrong_is_named(change: dict[str, str], field: str) -> None:
    fields = FORMS.of(Paper.ORDER, department="network", business="data")
    whole = {one.name: one.choices[0].id if one.choices else " 每晚 " for one in fields if one.required}
    assert checked(fields, whole)["when_and_where"] == "每晚"
    with pytest.raises(FormError) as wrong:
        checked(fields, whole | change)
    assert wrong.value.field == field


@pytest.mark.clause("net.3.2")
@pytest.mark.parametrize(
    ("department", "given", "field"),
    [
        ("network", "settings", None),
        ("network", None, "cause"),
        ("network", "weather", "cause"),
        ("market", None, None),
        ("market", "settings", "cause"),
    ],
)
def test_a_reply_names_one_of_its_departments_causes(
    department: str, given: str | None, field: str | None
) -> None:
    causes = FORMS.causes_of(department)
    if field is None:
        assert caused(causes, given) == given
    else:
        with pytest.raises(FormError, match=field):
            caused(causes, given)


def test_a_name_that_stands_twice_is_refused() -> None:
    twice = {"paper": "order", "field": [{"name": "a", "title": {"zh": "甲", "en": "a"}}] * 2}
    with pytest.raises(ValueError, match="stands twice"):
        Forms.model_validate({"form": [twice]})
