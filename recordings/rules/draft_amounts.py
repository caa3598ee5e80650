"""The sum a caller speaks of, written or spoken, in yuan; of several, the one taken or asked back."""

import re
from collections.abc import Iterator
from decimal import Decimal

from recordings.rules.draft_text import Finding, Spoken

_FIGURES = {
    char: value
    for value, chars in enumerate(
        ["零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"]
    )
    for char in chars
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_D = f"[0-9{''.join(_FIGURES)}]"
_N = f"[0-9{''.join(_FIGURES)}{''.join(_UNITS)}万]"
_SUM = re.compile(
    rf"(?<![几数上块.点{_N[1:-1]}])(?P<whole>{_N}{{1,12}}(?:,[0-9]{{3}})*(?:[.点]{_D}{{1,4}})?万?)(?:多|来)?(?P<unit>元|块|圆|面值)(?P<money>钱)?"
    rf"(?:零?(?P<tenth>{_D})(?:(?P<coin>毛|角)(?:(?P<cent>{_D})分?)?|(?!{_N}|[个年月天号次张条部元块])))?"
    rf"|(?<!{_N})(?P<only>{_D})(?:毛|角)(?:钱)?"
)
_NOT_MONEY = re.compile(r"电池|电路板|屏|地[方儿板]|表|肉|牌|旦")
_OR_SO = re.compile(rf"{_D}块")  # 十块八块
_SINGLE = {"一", "1"}
_CUES = (
    (1.0, re.compile(r"退|赔|差[价额]|扣|多[收出交]|乱收|少了|损失|一共|总共")),
    (0.8, re.compile(r"花|收|充|交|欠|付|缴|话费|怎么|还有|余额")),
)
_PLAN_AFTER = re.compile(r"钱?的?(?:档|套餐)")
_CUE_REACH = 12
_ASCENDING_PAIR = 2


def amount(spoken: Spoken) -> Finding[Decimal] | None:
    """Return the sum in dispute; None where no sum or only a vague one ("几十块") was said."""
    best: Finding[Decimal] | None = None
    for match, value in _sums(spoken.text):
        start, end = match.span()
        confidence = spoken.least_trust(start, end) * (0.5 + 0.45 * _cue(spoken.text, start, end))
        if best is None or confidence > best.confidence:
            best = Finding(value, confidence, (spoken.evidence(start, end),))
    return best


def read_amount(text: str) -> Decimal | None:
    """Return the yuan of "三块五毛", "39.9元", "一百二十块"; None for anything else."""
    return next((value for match, value in _sums(text) if match[0] == text), None)


def _sums(text: str) -> Iterator[tuple[re.Match[str], Decimal]]:
    for match in _SUM.finditer(text):
        value = _value(text, match)
        if value is not None:
            yield match, value


def _value(text: str, match: re.Match[str]) -> Decimal | None:
    if match["only"]:
        return Decimal(_figure(match["only"])) / 10
    bare = not (match["money"] or match["tenth"])
    if match["unit"] == "块" and bare and (match["whole"] in _SINGLE or _NOT_MONEY.match(text, match.end())):
        return None
    whole = None if _OR_SO.match(text, match.end()) else read_number(match["whole"])
    if whole is None:
        return None
    tenth, cent = (_figure(match[part]) if match[part] else 0 for part in ("tenth", "cent"))
    return whole + Decimal(10 * tenth + cent) / 100


def _cue(text: str, start: int, end: int) -> float:
    """Tell how near the sum is to words of taking and giving back; a tariff's name is the last resort."""
    if _PLAN_AFTER.match(text, end):
        return 0.2
    around = text[max(0, start - _CUE_REACH) : start] + text[end : end + 4]
    return next((weight for weight, cue in _CUES if cue.search(around)), 0.3)


def _figure(char: str) -> int:
    return int(char) if char.isascii() else _FIGURES[char]


def read_number(text: str) -> Decimal | None:
    """Return the number of "一百零八", "2千", "39.9", "三点五万"; None where it is vague ("四五十")."""
    text = text.replace(",", "").replace("点", ".")
    if text.endswith("万"):
        thousands = read_number(text[:-1])
        return thousands * 10_000 if thousands is not None else None
    whole, _, fraction = text.partition(".")
    value = _whole(whole)
    if value is None or not fraction:
        return None if value is None else Decimal(value)
    return Decimal(f"{value}.{''.join(str(_figure(char)) for char in fraction)}")


def _whole(text: str) -> int | None:
    if not text or (text[0] in _UNITS and text[0] not in "十拾"):
        return None
    high, ten_thousand, low = text.partition("万")
    if ten_thousand:
        above, below = _whole(high), _whole(low) if low else 0
        if above is None or below is None:
            return None
        return above * 10_000 + (below * 1000 if len(low) == 1 else below)
    if any(char in _UNITS for char in text):
        return _with_units(text)
    return _digit_by_digit(text)


def _digit_by_digit(text: str) -> int | None:
    if len(text) == _ASCENDING_PAIR and not text.isascii() and _figure(text[1]) - _figure(text[0]) == 1:
        return None  # 六七块 is six or seven
    return int("".join(str(_figure(char)) for char in text))


def _with_units(text: str) -> int | None:
    total, pending, last_unit = 0, "", 1
    for char in text:
        if char not in _UNITS:
            pending += str(_figure(char))
            continue
        if len(pending.lstrip("0")) > 1 and not text[0].isascii():
            return None  # 四五十 is forty or fifty
        total += (int(pending) if pending.lstrip("0") else 1) * _UNITS[char]
        pending, last_unit = "", _UNITS[char]
    if not pending:
        return total
    short = len(pending) == 1 and last_unit > 10  # 一百二 is 120, 一百零二 is 102
    return total + int(pending) * (last_unit // 10 if short else 1)
