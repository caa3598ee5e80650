"""Branches as a list, and what it takes to keep one (csc.2.1)."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from console.views.answer import View
from people.rules.branches import MOST_PREFIXES, Level

Code = Annotated[str, Field(max_length=12, examples=["hangzhou"])]
Short = Annotated[str, Field(max_length=120)]
Prefix = Annotated[str, Field(max_length=20, examples=["0571"])]


class BranchView(View):
    """`prefixes`, where asked for: numbers that begin so are its own. `below`: the reader's, or below."""

    code: str
    title_zh: str
    title_en: str
    level: Level
    parent: str | None
    active: bool
    prefixes: tuple[str, ...]
    below: bool


class Branches(View):
    """All of them, for what was passed between them is told by their names; `own` is the reader's."""

    own: str
    branches: tuple[BranchView, ...]


class BranchChange(BaseModel):
    """What these must be is told by people/rules/branches.py, in words."""

    model_config = ConfigDict(
        extra="forbid",
        str_strip_whitespace=True,
        json_schema_extra={
            "examples": [
                {"title_zh": "浙江", "title_en": "Zhejiang", "parent": "hq", "prefixes": ["0571", "0574"]}
            ]
        },
    )

    title_zh: Short
    title_en: Short
    parent: Code | None
    prefixes: Annotated[tuple[Prefix, ...], Field(max_length=MOST_PREFIXES)] = ()


class NewBranch(BranchChange):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "code": "hangzhou",
                    "level": "city",
                    "title_zh": "杭州",
                    "title_en": "Hangzhou",
                    "parent": "zhejiang",
                    "prefixes": ["0571"],
                }
            ]
        }
    )

    code: Short
    level: Literal[Level.PROVINCE, Level.CITY]


class Opening(BaseModel):
    """False: it closes, if it holds nothing open any more. True: it is open again."""

    active: bool
