"""The caller's name: 我叫王小明, 我姓李, 我是华信公司的马经理; the fullest one said."""

import re
from collections.abc import Iterator
from functools import lru_cache

from config.lexicon import Names
from recordings.rules.draft_text import Finding, Spoken

_SURE_CUE = (
    r"(?:我叫|名字叫|名字是|姓名是?[::]?|机主[是叫]|户主[是叫]"
    r"|(?:联系|投诉|收件|建议|反映|申请)人是?[::]|(?:用户|客户|落款)[::])"
)
_MAYBE_CUE = r"(?:我是|本人|业主|住户|用户|客户|机主|我这边是|联系人)"
_NOT_GIVEN = (
    "我的你他她它您们是在住家电手要想投今昨前号呢啊吧了因有这那不就请地联和与跟从打把被给让呀嘛哦嗯"
    "年月日区市县街路镇省厅公司说反呃额，。！？、；：,.!?;:"
)
_GIVEN = rf"[^\s\W\d{_NOT_GIVEN}]"
_GIVEN_ALONE = r"[^\s\W\d的了啊呢吧呀嘛哦]"
_END = r"(?=[，。！？、；：,.!?;:\n()（）]|$|我|的?电话|的?手机|号码|住|家住|联系|身份|要投|想投|在)"
_BETWEEN = r"[^，。！？,.!?\n]{0,12}?的"


@lru_cache(maxsize=8)
def _readings(names: Names) -> tuple[tuple[re.Pattern[str], float, int], ...]:
    """Return (pattern, certainty, rank) from the surest to the shyest; group 1 is the name."""
    surname = "|".join((*map(re.escape, names.compound), f"[{re.escape(''.join(sorted(names.surnames)))}]"))
    title = "|".join(map(re.escape, names.titles))
    full = rf"((?:{surname})(?!{title}){_GIVEN}{{1,2}})"
    alone = rf"((?:{surname})(?!{title}){_GIVEN_ALONE}{{1,2}})(?=[，。！？、,.!?;:\n]|$)"
    return (
        (re.compile(rf"{_SURE_CUE}{alone}"), 0.95, 4),
        (re.compile(rf"{_SURE_CUE}{full}"), 0.9, 3),
        (re.compile(rf"姓(?:{surname})[，,、]?(?:名字)?叫{full}"), 0.9, 3),
        (re.compile(rf"{_MAYBE_CUE}{full}{_END}"), 0.75, 3),
        (re.compile(rf"(?:我叫|我是|我姓|免贵姓|叫我|联系人|机主)((?:{surname})(?:{title}))"), 0.85, 2),
        (re.compile(rf"我是{_BETWEEN}((?:{surname})(?:{title}))"), 0.8, 2),
        (re.compile(rf"(?<![百老])姓({surname})(?!名)"), 0.85, 1),
    )


def name(spoken: Spoken, names: Names) -> Finding[str] | None:
    """Return the name the caller gives for himself, as said."""
    best: tuple[int, Finding[str]] | None = None
    for match, certainty, rank in _matches(spoken.text, names):
        start, end = match.span(1)
        if best is None or rank > best[0]:
            confidence = certainty * spoken.mean_trust(start, end)
            best = rank, Finding(spoken.said(start, end), confidence, (spoken.evidence(start, end),))
    return best[1] if best else None


def _matches(text: str, names: Names) -> Iterator[tuple[re.Match[str], float, int]]:
    for pattern, certainty, rank in _readings(names):
        for match in pattern.finditer(text):
            if match[1] not in names.not_names and match[1][:2] not in names.not_names:
                yield match, certainty, rank
