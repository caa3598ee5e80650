"""Telephone numbers in speech: written, read out, in pieces, corrected. Service numbers are no contact."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recordings.rules.draft_text import Finding, Spoken
from recordings.rules.draft_words import together

_READ_AS = {"0": "0零〇○洞", "1": "1一壹幺么", "2": "2二贰两", "3": "3三叁", "4": "4四肆", "5": "5五伍"} | {
    "6": "6六陆",
    "7": "7七柒拐",
    "8": "8八捌",
    "9": "9九玖勾",
}
DIGIT = {char: digit for digit, chars in _READ_AS.items() for char in chars}
_D = f"[{''.join(DIGIT)}]"
_ALMOST_ONE = "要腰妖"  # what a recogniser makes of 幺
_REPEATED = rf"(?P<times>[2-8两二三四五六七八])个(?P<digit>{_D})(?!{_D}?[月天块元年次])"
_PIECE = re.compile(
    rf"(?:[2-8两二三四五六七八]个{_D}(?![月天块元年次人])|{_D}|(?<={_D})[{_ALMOST_ONE}](?={_D})"
    rf"|[{_ALMOST_ONE}](?=[3-9三四五六七八九]{_D}{{3}}))+"
)
_BETWEEN = re.compile(r"(?:[,，、。.\-—–\n]|嗯|呃|啊|额){0,4}")
_UNIT_AFTER = re.compile(r"[十百千万亿元块毛角年月日号天个次点岁兆楼栋幢]")
_CORRECTION = re.compile(r"不对|错了|说错|更正|应该是|哦不|啊不|噢不|不是")
_PHONE_CUE = re.compile(r"电话|号码|座机|固话|联系|小灵通|号是|拨|打")
_OTHER_NUMBER = re.compile(
    r"(?:卡号|工号|合同|订单|账号|账户|身份证|密码|单号|编号|验证码|序列号)[^，。,\n]{0,4}$"
)
_MOBILE = re.compile(r"(?:0?|86|0086)(1[3-9]\d{9})")
_FIXED = re.compile(r"0(?:10|2[0-57-9])\d{8}|0[3-9]\d{2}\d{7,8}")
_SERVICE = re.compile(r"[48]00\d{7}")
_BARE = re.compile(r"[2-8]\d{6,7}")
_LONGEST = 15
_CUE_REACH = 14


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    digits: str


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    value: str
    certainty: float

    @property
    def is_service(self) -> bool:
        """Tell a 400 or 800 number: it is consumed, so that no part of it passes for a contact."""
        return _SERVICE.fullmatch(self.value) is not None


def phones(spoken: Spoken) -> tuple[Finding[str], ...]:
    """Return the numbers a caller can be reached by, as plain digits, in the order they were said."""
    kept: list[_Number] = []
    for number in _numbers(spoken.text):
        if number.is_service:
            continue
        if kept and _corrected(spoken.text, kept[-1].end, number.start):
            kept.pop()
        kept.append(number)
    by_value: dict[str, list[_Number]] = {}
    for number in kept:
        by_value.setdefault(number.value, []).append(number)
    return tuple(
        Finding(
            value,
            together(n.certainty * spoken.least_trust(n.start, n.end) for n in said),
            tuple(spoken.evidence(n.start, n.end) for n in said),
        )
        for value, said in by_value.items()
    )


def read_digits(text: str) -> str:
    """Return the digits of a number read out: "幺三八 三个零" is 138000."""
    digits = ""
    position = 0
    repeated = re.compile(_REPEATED)
    while position < len(text):
        match = repeated.match(text, position)
        if match:
            digits += DIGIT[match["digit"]] * int(DIGIT[match["times"]])
            position = match.end()
            continue
        digits += "1" if text[position] in _ALMOST_ONE else DIGIT.get(text[position], "")
        position += 1
    return digits


def _numbers(text: str) -> Iterator[_Number]:
    for run in _runs(text):
        at = 0
        while at < len(run):
            found = _longest(text, run, at)
            if found:
                number, at = found
                yield number
            else:
                at += 1


def _runs(text: str) -> Iterator[list[_Piece]]:
    """Yield pieces of digits that only commas, pauses and hesitation keep apart."""
    run: list[_Piece] = []
    for match in _PIECE.finditer(text):
        piece = _Piece(match.start(), match.end(), read_digits(match[0]))
        if run and not _BETWEEN.fullmatch(text, run[-1].end, piece.start):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _longest(text: str, run: list[_Piece], at: int) -> tuple[_Number, int] | None:
    """Join as many pieces from `at` on as make one number; return it and the piece after it."""
    best = None
    digits = ""
    for index in range(at, len(run)):
        digits += run[index].digits
        if len(digits) > _LONGEST:
            break
        if index > at and _UNIT_AFTER.match(text, run[index].end):
            break
        number = _number(text, run[at].start, run[index].end, digits)
        best = (number, index + 1) if number else best
    return best


def _number(text: str, start: int, end: int, digits: str) -> _Number | None:
    if _OTHER_NUMBER.search(text, max(0, start - _CUE_REACH), start):
        return None
    if mobile := _MOBILE.fullmatch(digits):
        return _Number(start, end, mobile[1], 0.98)
    if _FIXED.fullmatch(digits) or _SERVICE.fullmatch(digits):
        return _Number(start, end, digits, 0.95)
    if _UNIT_AFTER.match(text, end):
        return _short_by_one(text, start, end, digits)
    if _BARE.fullmatch(digits) and _PHONE_CUE.search(text, max(0, start - _CUE_REACH), start):
        return _Number(start, end, digits, 0.8)
    return None


def _short_by_one(text: str, start: int, end: int, digits: str) -> _Number | None:
    """Read "…零零零两个月" as a mobile number and two months."""
    mobile = _MOBILE.fullmatch(digits[:-1])
    return _Number(start, end - 1, mobile[1], 0.9) if mobile and text[end - 1] in DIGIT else None


def _corrected(text: str, end: int, start: int) -> bool:
    return start - end <= _CUE_REACH and _CORRECTION.search(text, end, start) is not None
