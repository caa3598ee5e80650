"""The form that a ticket must be before it may leave: what is required of which kind (csc.3.2.1). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from config.regulation import implements

KINDS = frozenset({"complaint", "suggestion"})
TEXT_SOURCES = frozenset({"letter", "fax", "email", "paper"})  # with an original that the librarian files
SOURCES = TEXT_SOURCES | {"voicemail", "call", "visit", "web", "app", "wechat"}
GRADES = ("ordinary", "escalated", "major")
ANSWER_BY = ("phone", "letter", "fax", "email")

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "complaint": ("business", "nature", "content", "name"),
    "suggestion": ("business", "content", "name"),
}
PROBLEMS: Mapping[str, tuple[str, str]] = {
    "business": ("请选择业务类别", "choose the business"),
    "nature": ("请选择投诉性质", "choose the nature of the complaint"),
    "content": ("请填写内容", "fill in the content"),
    "name": ("请填写姓名或电话", "fill in the name or a telephone number"),
}


class FormError(Exception):
    """A required field is missing or holds what it cannot; `field` says which."""

    def __init__(self, field: str, zh: str, en: str) -> None:
        super().__init__(f"{field}: {zh} / {en}")
        self.field, self.zh, self.en = field, zh, en


@dataclass(frozen=True, slots=True)
class Form:
    """A complaint or suggestion form as somebody confirmed it; csc.3.2.1 names what must be there."""

    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    address: str
    content: str
    urgent: bool


@implements("csc.3.2.1")
def fit(form: Form) -> Form:
    """The form, when it is fit to leave. Raises FormError for the first field that is not."""
    if form.kind not in KINDS:
        raise FormError("kind", "请选择投诉或建议", "choose complaint or suggestion")
    filled = {
        "business": form.business,
        "nature": form.nature,
        "content": form.content.strip(),
        "name": form.customer or form.phone,
    }
    for field in REQUIRED[form.kind]:
        if not filled[field]:
            raise FormError(field, *PROBLEMS[field])
    return form


@implements("180.3.2")
def form_of(fields: Mapping[str, Any], caller: str) -> Form:
    """The form from a draft's fields. Raises FormError."""
    values = {name: field["value"] for name, field in fields.items()}
    return fit(
        Form(
            kind=values["kind"],
            business=values["business"] or "",
            nature=values["nature"] or None,
            customer=values["name"] or "",
            phone=(values["phones"] or [caller])[0],
            address=values["address"] or "",
            content=(values["content"] or "").strip(),
            urgent=bool(values["urgent"]),
        )
    )
