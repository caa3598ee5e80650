"""Who is signed in, and what the post opens."""

from enum import StrEnum

from pydantic import BaseModel, Field

from config.centre import Post
from console.views.answer import View


class Screen(StrEnum):
    FLOOR = "floor"
    SHIFT = "shift"
    REVIEW = "review"
    DESK = "desk"
    CALLS = "calls"
    BLOCKED = "blocked"
    LISTEN = "listen"
    TICKETS = "tickets"
    OUTBOUND = "outbound"
    ORDERS = "orders"
    CUSTOMERS = "customers"
    SEATS = "seats"
    STATUS = "status"


class User(View):
    login: str
    name: str
    posts: tuple[Post, ...]
    centre: str
    screens: tuple[Screen, ...]


class SignIn(BaseModel):
    login: str = Field(min_length=1, max_length=64)
    password: str = Field(min_length=1, max_length=256)


class SessionView(View):
    user: User
