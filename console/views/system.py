"""The health of the parts, and the lists of the centre."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from config.centre import Post, Setter
from config.forms import OwnField, Paper
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


class PaperField(View):
    """A field that forms.toml adds to a paper; without choices any text."""

    name: str
    title_zh: str
    title_en: str
    required: bool
    choices: tuple[Titled, ...]


class PaperForm(View):
    """What a paper carries; an empty filter lets everything through."""

    paper: Paper
    departments: tuple[str, ...]
    businesses: tuple[str, ...]
    sources: tuple[str, ...]
    required: tuple[OwnField, ...]
    fields: tuple[PaperField, ...]


class CauseView(Titled):
    """What a reply names as the cause, with the wording for the customer (net.3.2)."""

    departments: tuple[str, ...]
    answer_zh: str
    answer_en: str


class ListItem(Titled):
    """`own`: added by the centre, not shipped."""

    own: bool


class ListItemIn(BaseModel):
    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"title_zh": "云业务", "title_en": "Cloud"}]}
    )

    title_zh: str = Field(min_length=1, max_length=40, pattern=r"\S")
    title_en: str = Field(min_length=1, max_length=60, pattern=r"\S")


class Catalogue(View):
    """The centre's lists with their titles, for menus and labels (180.0.2, 180.0.3)."""

    businesses: tuple[ListItem, ...]
    natures: tuple[ListItem, ...]
    queues: tuple[Titled, ...]
    departments: tuple[Titled, ...]
    reasons: tuple[ReasonView, ...]
    forms: tuple[PaperForm, ...]
    causes: tuple[CauseView, ...]
    time_zone: str
