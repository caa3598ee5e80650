"""What of a CRM's answer is shown (csc.6.1.a), and what is said when there is none. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from config.crm import CrmField, ShownAs
from config.regulation import implements
from config.terms import Title
from people.rules.masking import masked

NOTHING = "–"
LONGEST = 200  # signs of a value
DAY = len("2026-11-24")


class CrmState(StrEnum):
    OFF = "off"
    FOUND = "found"
    NO_CUSTOMER = "no_customer"
    NO_NUMBER = "no_number"
    UNAUTHORISED = "unauthorised"
    SLOW = "slow"
    DOWN = "down"
    WRONG_ANSWER = "wrong_answer"


TOLD: Mapping[CrmState, Title] = {
    CrmState.OFF: Title(zh="未连接 CRM", en="No CRM is connected"),
    CrmState.FOUND: Title(zh="来自 CRM", en="From the CRM"),
    CrmState.NO_CUSTOMER: Title(zh="CRM 中没有此客户", en="The CRM knows no such customer"),
    CrmState.NO_NUMBER: Title(zh="没有可查询的号码", en="There is no number to ask for"),
    CrmState.UNAUTHORISED: Title(
        zh="CRM 拒绝了本系统的令牌，请通知管理员", en="The CRM refuses our token: tell the administrator"
    ),
    CrmState.SLOW: Title(
        zh="CRM 未及时应答，请稍后重试", en="The CRM did not answer in time; try again soon"
    ),
    CrmState.DOWN: Title(zh="CRM 不可用，请稍后重试", en="The CRM is away; try again soon"),
    CrmState.WRONG_ANSWER: Title(
        zh="CRM 的应答无法识别，请通知管理员", en="The CRM's answer cannot be read: tell the administrator"
    ),
}


@dataclass(frozen=True, slots=True)
class CrmLine:
    title: Title
    value: str
    unit: Title | None = None


class UnreadableError(Exception):
    """Nothing that was looked for stands in the answer."""


@implements("csc.6.1.a")
def lines_of(answer: object, fields: Iterable[CrmField]) -> tuple[CrmLine, ...]:
    """One for each field, in their order. Raises UnreadableError."""
    found = [(field, picked(answer, field.steps)) for field in fields]
    if all(value is None for _, value in found):
        raise UnreadableError
    return tuple(_line(field, value) for field, value in found)


def picked(answer: object, steps: Iterable[str | int]) -> Any:  # noqa: ANN401 (JSON)
    """What stands there; None where nothing does."""
    at = answer
    for step in steps:
        if isinstance(step, str):
            at = at.get(step) if isinstance(at, Mapping) else None
        else:
            at = at[step] if isinstance(at, list) and -len(at) <= step < len(at) else None
    return at


def _line(field: CrmField, value: object) -> CrmLine:
    text = shown(value, field.shown_as)
    return CrmLine(field.title, text[:LONGEST] or NOTHING, field.unit if text else None)


def shown(value: object, shown_as: ShownAs) -> str:
    """Empty for nothing. What does not fit its kind is shown as it is."""
    if value is None or isinstance(value, Mapping):
        return ""
    if isinstance(value, list):
        return "、".join(filter(None, (shown(one, shown_as) for one in value)))
    text = str(value).strip()
    match shown_as:
        case ShownAs.MASKED:
            return masked(text)
        case ShownAs.DATE:
            return text[:DAY]
        case ShownAs.MONEY:
            return _money(text)
    return text


def _money(text: str) -> str:
    try:
        return f"{float(text):,.2f}"
    except ValueError:
        return text
