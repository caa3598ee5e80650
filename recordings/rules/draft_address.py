"""Where it is: the phrase of road, estate, house and room that the caller says after 住在, 地址是, 在."""

import re
from collections.abc import Iterator

from recordings.rules.draft_text import Finding, Spoken

_NUMBER = "0-9a-z零〇一二两三四五六七八九十百"
_NOT_PLACE = "的了是我你他她它们这那哪有没不就都也很说到把被给让请想要叫，。！？；：、,.!?;:()（）\n"
_CHAR = rf"[^\s{_NOT_PLACE}]"
_AREA = "省|市|自治区|区|县|镇|乡|街道|新区|开发区"
_ROAD = "大道|大街|路|街|巷|弄|胡同|里"
_ESTATE = "小区|花园|家园|新村|新城|花苑|公寓|大厦|广场|社区|佳苑|苑|庄|村|屯"
_HOUSE = "号楼|号院|号|栋|幢|座|楼|层|单元|室|组|门"
_NAMED = rf"{_CHAR}{{1,6}}?(?:{_AREA}|{_ROAD}|{_ESTATE})"
_NUMBERED = rf"第?[{_NUMBER}]{{1,5}}(?:{_HOUSE})"
_ROOM = rf"(?:[{_NUMBER}]{{2,5}}(?![{_NUMBER}元块天月年个点]))?"
_CROSSING = rf"(?:[和与跟]{_CHAR}{{1,6}}?(?:{_ROAD}))?(?:交叉路?口|交口|口)?"
_PUBLIC = "小学|中学|学校|大学|医院|超市|商场|车站|公园|市场|酒店|宾馆"
_SITE = rf"(?:[^\s\W\d我你他们的这那有没不就都也说到把被给]{{2,6}}(?:{_PUBLIC}))?"
_PLACE = rf"(?:{_NAMED}){{1,5}}{_CROSSING}{_SITE}(?:{_NUMBERED}){{0,4}}{_ROOM}(?:[东南西北正后]门)?"
_SURE = re.compile(rf"(?:地址[是为在就]{{0,2}}[::，,]?|家住在?|住在|住址是?[::]?|住|位于|家在)({_PLACE})")
_MAYBE = re.compile(rf"(?:我是|在|家是|就是|是|我们|我家|装到|搬到|移到|搬去|来)({_PLACE})")
_PLAIN = re.compile(rf"(?:^|[，。,.\n])((?:{_NAMED}){{1,4}}(?:{_NUMBERED}){{1,4}}{_ROOM})")
_EMPTY = {"小区", "社区", "广场", "公寓", "大厦", "花园", "区里", "家里", "路里"}
_PARTS = re.compile(rf"{_AREA}|{_ROAD}|{_ESTATE}|{_HOUSE}|{_PUBLIC}")
_NAMED_ESTATE = re.compile(rf"{_CHAR}{{2,}}(?:{_ESTATE})(?:[东南西北正后]门)?")
_LEAST_PARTS = 2
_LEAST_LENGTH = 3
_SURELY = 0.85


def address(spoken: Spoken) -> Finding[str] | None:
    """Return the place as said; a doubtful cue (在) needs two parts, such as road and number."""
    best: Finding[str] | None = None
    for match, certainty in _matches(spoken.text):
        start, end = match.span(1)
        place = match[1]
        if len(place) < _LEAST_LENGTH or place in _EMPTY:
            continue
        if certainty < _SURELY and not _tells_enough(place):
            continue
        confidence = certainty * spoken.mean_trust(start, end)
        if best is None or confidence > best.confidence:
            best = Finding(spoken.said(start, end), confidence, (spoken.evidence(start, end),))
    return best


def _tells_enough(place: str) -> bool:
    return len(_PARTS.findall(place)) >= _LEAST_PARTS or _NAMED_ESTATE.fullmatch(place) is not None


def _matches(text: str) -> Iterator[tuple[re.Match[str], float]]:
    for pattern, certainty in ((_SURE, 0.9), (_MAYBE, 0.75), (_PLAIN, 0.65)):
        for match in pattern.finditer(text):
            yield match, certainty
