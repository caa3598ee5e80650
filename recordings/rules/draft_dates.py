"""Days a caller speaks of: 昨天, 上个月, 九月一日. As a date where the day of the call is known."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from recordings.rules.draft_amounts import read_number
from recordings.rules.draft_text import Finding, Spoken

_N = "[0-9零〇一二两三四五六七八九十]"
_PART_OF_DAY = "(?:早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|凌晨)?"
_DAY_OFFSETS = {"大前": -3, "前": -2, "昨": -1, "今": 0, "明": 1, "后": 2}
_WEEK_OFFSETS = {"上上": -2, "上": -1, "这": 0, "本": 0, "下": 1}
_WEEKDAYS = "一二三四五六日"
_YEAR_OFFSETS = {"前年": -2, "去年": -1, "今年": 0}

_NAMED_DAY = re.compile(rf"(?P<day>大前|[前昨今明后])(?:天{_PART_OF_DAY}|日|晚上?|早|儿)")
_WEEK = re.compile(
    rf"(?P<week>上上|[上这本下])个?(?:周|星期|礼拜)(?P<day>[一二三四五六日天])?{_PART_OF_DAY}"
    rf"|(?<![每几个{_N[1:-1]}])(?:周|星期|礼拜)(?P<bare>[一二三四五六日天])(?![个年月天]){_PART_OF_DAY}"
)
_MONTH = re.compile(
    rf"(?P<month>上上|[上这下])个月(?:(?P<day>{_N}{{1,3}})[号日])?|本月(?:(?P<own>{_N}{{1,3}})[号日])?"
)
_YEAR = "(?:(?P<year>[0-9零〇一二三四五六七八九]{4})年|(?P<named>前年|去年|今年))"
_CALENDAR = re.compile(
    rf"{_YEAR}?(?<!个)(?P<month>{_N}{{1,3}})月(?:(?P<day>{_N}{{1,3}})[日号]|份|底|初|中旬|(?<=年.月)|(?<=年..月))"
)
_AGO = re.compile(rf"(?P<count>{_N}{{1,3}})(?P<unit>天|个?星期|周|个月)(?:以|之)?前")
_DAY_OF_MONTH = re.compile(
    rf"(?<![路街巷道弄里村区园苑厦元栋幢楼第百千{_N[1:-1]}月])(?P<day>{_N}{{1,3}})[号日]"
    r"(?![楼院门线房室厅机栋幢店码期])"
)

_Resolver = Callable[[re.Match[str], date], str | None]


def dates(spoken: Spoken, reference: date | None) -> tuple[Finding[str], ...]:
    """Return the days spoken of, in order; ISO dates where `reference`, the day of the call, is given."""
    found: list[tuple[int, int, str]] = []
    for match, resolve in _matches(spoken.text):
        start, end = match.span()
        if all(end <= other_start or other_end <= start for other_start, other_end, _ in found):
            resolved = resolve(match, reference) if reference else None
            found.append((start, end, resolved or spoken.said(start, end)))
    return tuple(
        Finding(value, 0.9 * spoken.mean_trust(start, end), (spoken.evidence(start, end),))
        for start, end, value in sorted(found)
    )


def _matches(text: str) -> Iterator[tuple[re.Match[str], _Resolver]]:
    """Yield the surest readings first: a later one may not overlap an earlier one."""
    for pattern, resolve in _READINGS:
        for match in pattern.finditer(text):
            yield match, resolve


def _named_day(match: re.Match[str], today: date) -> str | None:
    return _iso(today, timedelta(days=_DAY_OFFSETS[match["day"]]))


def _week(match: re.Match[str], today: date) -> str | None:
    named = match["day"] or match["bare"]
    monday = timedelta(days=-today.weekday(), weeks=_WEEK_OFFSETS.get(match["week"] or "", 0))
    if named is None:
        first = _moved(today, monday)
        return f"{first.isocalendar().year}-W{first.isocalendar().week:02d}" if first else None
    day = monday + timedelta(days=_WEEKDAYS.index("日" if named == "天" else named))
    if match["bare"] and day > timedelta(0):
        day -= timedelta(weeks=1)
    return _iso(today, day)


def _month(match: re.Match[str], today: date) -> str | None:
    months = today.year * 12 + today.month - 1 + _WEEK_OFFSETS.get(match["month"] or "", 0)
    return _in_month(months // 12, months % 12 + 1, match["day"] or match["own"])


def _calendar(match: re.Match[str], today: date) -> str | None:
    month = read_number(match["month"])
    if month is None or not 1 <= month <= 12:
        return None
    if match["year"]:
        year = int(read_number(match["year"]) or 0)
    elif match["named"]:
        year = today.year + _YEAR_OFFSETS[match["named"]]
    else:
        year = today.year if month <= today.month else today.year - 1
    return _in_month(year, int(month), match["day"])


def _ago(match: re.Match[str], today: date) -> str | None:
    count = read_number(match["count"])
    if count is None:
        return None
    if match["unit"] == "个月":
        months = today.year * 12 + today.month - 1 - int(count)
        return _in_month(months // 12, months % 12 + 1, None)
    return _iso(today, timedelta(days=-int(count) * (1 if match["unit"] == "天" else 7)))


def _day_of_month(match: re.Match[str], today: date) -> str | None:
    day = read_number(match["day"])
    month = today if day is None or day <= today.day else _moved(today, timedelta(days=-today.day))
    return _in_month(month.year, month.month, match["day"]) if month else None


def _in_month(year: int, month: int, day: str | None) -> str | None:
    """Return "2024-09-01", or "2024-09" where no day was said; None where there is no such day."""
    number = read_number(day) if day else 1
    try:
        resolved = date(year, month, int(number or 0))
    except ValueError:
        return None
    return resolved.isoformat() if day else resolved.isoformat()[:7]


def _iso(today: date, distance: timedelta) -> str | None:
    moved = _moved(today, distance)
    return moved.isoformat() if moved else None


def _moved(today: date, distance: timedelta) -> date | None:
    try:
        return today + distance
    except OverflowError:
        return None


_READINGS: tuple[tuple[re.Pattern[str], _Resolver], ...] = (
    (_CALENDAR, _calendar),
    (_MONTH, _month),
    (_WEEK, _week),
    (_AGO, _ago),
    (_NAMED_DAY, _named_day),
    (_DAY_OF_MONTH, _day_of_month),
)
