"""What a paper must carry before it may leave (csc.3.2.1, net.3.1, hot.4.1). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from config.forms import Cause, FormField, Forms, OwnField, Paper
from config.regulation import implements

KINDS = frozenset({Paper.COMPLAINT, Paper.SUGGESTION, Paper.REQUEST})
TEXT_SOURCES = frozenset({"letter", "fax", "email", "paper"})  # with an original that the librarian files
SOURCES = TEXT_SOURCES | {"voicemail", "call", "visit", "web", "app", "wechat"}
GRADES = ("ordinary", "escalated", "major")
ANSWER_BY = ("phone", "letter", "fax", "email")

PROBLEMS: Mapping[OwnField, tuple[str, str]] = {
    OwnField.BUSINESS: ("请选择业务类别", "choose the business"),
    OwnField.NATURE: ("请选择投诉性质", "choose the nature of the complaint"),
    OwnField.CONTENT: ("请填写内容", "fill in the content"),
    OwnField.NAME: ("请填写姓名或电话", "fill in the name or a telephone number"),
    OwnField.PHONE: ("请填写联系电话", "fill in the telephone number"),
    OwnField.ADDRESS: ("请填写地址", "fill in the address"),
}


class FormError(Exception):
    """A required field is missing or holds what it cannot; `field` says which."""

    def __init__(self, field: str, zh: str, en: str) -> None:
        super().__init__(f"{field}: {zh} / {en}")
        self.field, self.zh, self.en = field, zh, en


@dataclass(frozen=True, slots=True)
class Form:
    """A ticket's form as somebody confirmed it; `fields` are those that forms.toml adds."""

    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    address: str
    content: str
    urgent: bool
    fields: Mapping[str, str] = field(default_factory=dict)


@implements("csc.3.2.1", "hot.4.1")
def fit(form: Form, forms: Forms, source: str) -> Form:
    """The form, when it is fit to leave. Raises FormError for the first field that is not."""
    if form.kind not in KINDS:
        raise FormError("kind", "请选择投诉、建议或业务受理", "choose complaint, suggestion or request")
    paper = Paper(form.kind)
    filled = {
        OwnField.BUSINESS: form.business,
        OwnField.NATURE: form.nature,
        OwnField.CONTENT: form.content.strip(),
        OwnField.NAME: form.customer or form.phone,
        OwnField.PHONE: form.phone,
        OwnField.ADDRESS: form.address.strip(),
    }
    for name in forms.required(paper, form.business, source):
        if not filled[name]:
            raise FormError(name, *PROBLEMS[name])
    fields = checked(forms.of(paper, business=form.business, source=source), form.fields)
    return replace(form, fields=fields)


@implements("net.3.1", "hot.4.1", "net.1.1")
def checked(fields: Iterable[FormField], given: Mapping[str, str]) -> dict[str, str]:
    """What is filled in, trimmed. Raises FormError for what is missing, no choice, or of no such field."""
    kept: dict[str, str] = {}
    known = {one.name: one for one in fields}
    if strange := next((name for name in given if name not in known), None):
        raise FormError(strange, "此单没有该栏目", "this paper has no such field")
    for name, one in known.items():
        value = given.get(name, "").strip()
        if not value and one.required:
            raise FormError(name, f"请填写“{one.title.zh}”", f"fill in “{one.title.en}”")
        if value and one.choices and value not in {choice.id for choice in one.choices}:
            raise FormError(name, f"请选择“{one.title.zh}”", f"choose “{one.title.en}”")
        if value:
            kept[name] = value
    return kept


@implements("net.3.2")
def caused(causes: Iterable[Cause], given: str | None) -> str | None:
    """The cause that a reply names, where the department has causes. Raises FormError."""
    known = {cause.id for cause in causes}
    if known and given not in known:
        raise FormError("cause", "请选择原因", "choose the cause")
    if given and not known:
        raise FormError("cause", "该部门没有原因代码", "this department names no causes")
    return given


@implements("180.3.2")
def form_of(fields: Mapping[str, Any], caller: str) -> Form:
    """The form from a draft's fields."""
    values = {name: one["value"] for name, one in fields.items()}
    return Form(
        kind=values["kind"] or "",
        business=values["business"] or "",
        nature=values["nature"] or None,
        customer=values["name"] or "",
        phone=(values["phones"] or [caller])[0],
        address=values["address"] or "",
        content=(values["content"] or "").strip(),
        urgent=bool(values["urgent"]),
    )
