"""Accounts of staff as a list, and what it takes to make or change one."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from config.centre import Post
from console.views.answer import View

# What these must be is told by people/rules/staff.py, in words; here is only what no one would type.
Short = Annotated[str, Field(max_length=120)]
Password = Annotated[str, Field(min_length=1, max_length=256)]
Code = Annotated[str, Field(max_length=12, examples=["hangzhou"])]
Posts = Annotated[frozenset[Post], Field(max_length=len(Post))]


class Person(View):
    """`must_change_password`: the password is one that an administrator made and knows."""

    login: str
    name: str
    posts: tuple[Post, ...]
    active: bool
    must_change_password: bool
    branch: str


class PeoplePage(View):
    """By login; the next page is asked for with `after`."""

    people: tuple[Person, ...]
    next_after: str | None


class PersonChange(BaseModel):
    """Without `branch` it stays what it is; of somebody new it is the one of who adds them."""

    model_config = ConfigDict(
        str_strip_whitespace=True, json_schema_extra={"examples": [{"name": "李娜", "posts": ["senior"]}]}
    )

    name: Short
    posts: Posts
    branch: Code | None = None


class NewPerson(PersonChange):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"login": "lina", "name": "李娜", "posts": ["junior"]}]}
    )

    login: Short


class GivenPassword(View):
    """Shown this once; it opens one session, in which it must be changed."""

    password: str = Field(examples=["k7xm-p2qd-wz4e-h9rt"])


class Presence(BaseModel):
    """False: the person leaves and every session ends. True: they are back."""

    active: bool


class OwnPassword(BaseModel):
    old: Password
    new: Annotated[str, Field(max_length=1000)]
