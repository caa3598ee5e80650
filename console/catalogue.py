"""The centre's lists with their titles in both languages (180.0.2, 180.0.3), from catalogue.toml."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path

from config.centre import Centre
from config.forms import Cause, FormField, FormRow
from config.regulation import implements
from config.settings import Settings
from console.views.answer import Titled
from console.views.system import Catalogue, CauseView, ListItem, PaperField, PaperForm, ReasonView
from tickets.lists import Item, ListName
from tickets.office import office_of

FILE = Path(__file__).with_name("catalogue.toml")
Rows = Mapping[str, Mapping[str, str]]
Own = Mapping[ListName, Sequence[Item]]
NOTHING: Own = {}


@implements("180.0.2", "180.0.3")
def catalogue(centre: Centre, settings: Settings, own: Own = NOTHING) -> Catalogue:
    """`own`: what the centre added on the screen."""
    return Catalogue(
        businesses=_items(ListName.BUSINESSES, own),
        natures=_items(ListName.NATURES, own),
        queues=tuple(
            Titled(value=queue.name, title_zh=queue.title.zh, title_en=queue.title.en)
            for queue in centre.queues
        ),
        departments=tuple(
            Titled(value=one.id, title_zh=one.title.zh, title_en=one.title.en)
            for one in office_of(settings).departments
        ),
        reasons=tuple(
            ReasonView(
                value=reason.name,
                title_zh=reason.title.zh,
                title_en=reason.title.en,
                by=reason.setter,
                posts=tuple(sorted(reason.posts)),
            )
            for reason in centre.reasons
        ),
        forms=tuple(map(_form, office_of(settings).forms.forms)),
        causes=tuple(map(_cause, office_of(settings).forms.causes)),
        time_zone=settings.time_zone,
    )


def _form(row: FormRow) -> PaperForm:
    return PaperForm(
        paper=row.paper,
        departments=tuple(sorted(row.departments)),
        businesses=tuple(sorted(row.businesses)),
        sources=tuple(sorted(row.sources)),
        required=row.required,
        fields=tuple(map(_field, row.fields)),
    )


def _field(row: FormField) -> PaperField:
    choices = (Titled(value=one.id, title_zh=one.title.zh, title_en=one.title.en) for one in row.choices)
    return PaperField(
        name=row.name,
        title_zh=row.title.zh,
        title_en=row.title.en,
        required=row.required,
        choices=tuple(choices),
    )


def _cause(row: Cause) -> CauseView:
    return CauseView(
        value=row.id,
        title_zh=row.title.zh,
        title_en=row.title.en,
        departments=tuple(sorted(row.departments)),
        answer_zh=row.answer.zh if row.answer else "",
        answer_en=row.answer.en if row.answer else "",
    )


@cache
def _lists() -> Mapping[str, Rows]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def shipped(name: ListName) -> Collection[str]:
    return _lists()[name].keys()


def _items(name: ListName, own: Own) -> tuple[ListItem, ...]:
    """`other` stays last."""
    kept = [
        ListItem(value=value, title_zh=row["zh"], title_en=row["en"], own=False)
        for value, row in _lists()[name].items()
    ]
    added = [
        ListItem(value=one.value, title_zh=one.title.zh, title_en=one.title.en, own=True)
        for one in own.get(name, ())
    ]
    return (*kept[:-1], *added, kept[-1])
