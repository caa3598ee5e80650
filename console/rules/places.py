"""Places of complaints as a table and as a map's layer (net.1.6). Pure."""

import csv
import io
import json
from collections.abc import Iterable

from config.regulation import implements
from tickets.rules.places import ReportedPlace

COLUMNS = (
    "ticket", "reported_at", "department", "business", "nature", "address", "cause", "findings",
    "latitude", "longitude",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would carry out


@implements("net.1.6")
def as_csv(places: Iterable[ReportedPlace]) -> str:
    """With a byte order mark, so that spreadsheets read it as UTF-8."""
    out = io.StringIO()
    out.write("\ufeff")
    rows = csv.writer(out)
    rows.writerow(COLUMNS)
    rows.writerows([_cell(getattr(place, name)) for name in COLUMNS] for place in places)
    return out.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(FORMULA) else text


@implements("net.1.6")
def as_geojson(places: Iterable[ReportedPlace]) -> str:
    """RFC 7946: longitude first."""
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
            "properties": {name: _plain(getattr(place, name)) for name in COLUMNS[:-2]},
        }
        for place in places
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


def _plain(value: object) -> object:
    return value if value is None else str(value)
