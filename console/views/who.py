"""Who is signed in, and what the post opens."""

from enum import StrEnum

from pydantic import BaseModel, Field

from config.centre import Post
from console.views.answer import View


class Screen(StrEnum):
    FLOOR = "floor"
    SHIFT = "shift"
    ROSTERS = "rosters"
    REVIEW = "review"
    SURVEYS = "surveys"
    MANAGER = "manager"
    LIBRARY = "library"
    DESK = "desk"
    QUALITY = "quality"
    CALLS = "calls"
    BLOCKED = "blocked"
    LISTEN = "listen"
    TICKETS = "tickets"
    INBOX = "inbox"
    KNOWLEDGE = "knowledge"
    OUTBOUND = "outbound"
    ORDERS = "orders"
    WORK = "work"
    FAULTS = "faults"
    CUSTOMERS = "customers"
    PROMPTS = "prompts"
    REPORTS = "reports"
    POLICIES = "policies"
    SEATS = "seats"
    STATUS = "status"
    PEOPLE = "people"


class User(View):
    """`branch` is the code of the one they belong to.

    While `must_change_password` holds, nothing is open but changing it and signing out.

    While `locked` holds, nothing is but unlocking and signing out.
    """

    login: str
    name: str
    posts: tuple[Post, ...]
    centre: str
    branch: str
    screens: tuple[Screen, ...]
    must_change_password: bool
    locked: bool


class SignIn(BaseModel):
    login: str = Field(min_length=1, max_length=64)
    password: str = Field(min_length=1, max_length=256)


class Unlock(BaseModel):
    password: str = Field(min_length=1, max_length=256)


class SessionView(View):
    """`lock_after`: minutes without a touch after which the browser locks the session; 0 for never."""

    user: User
    lock_after: int
