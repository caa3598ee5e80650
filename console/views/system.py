"""The health of the parts, and the lists of the centre."""

from datetime import datetime

from config.centre import Post, Setter
from console.views.answer import Titled, View


class Health(View):
    ok: bool
    version: str


class PartHealth(View):
    name: str
    ok: bool
    detail: str | None
    since: datetime | None


class Status(View):
    version: str
    now: datetime
    parts: tuple[PartHealth, ...]


class ReasonView(Titled):
    """Why a seat is not ready: `by` whom it is given, and for which posts (all where none is named)."""

    by: Setter
    posts: tuple[Post, ...]


class Catalogue(View):
    """The centre's lists with their titles, for menus and labels (180.0.2, 180.0.3)."""

    businesses: tuple[Titled, ...]
    natures: tuple[Titled, ...]
    queues: tuple[Titled, ...]
    departments: tuple[Titled, ...]
    reasons: tuple[ReasonView, ...]
    time_zone: str
