"""Places as a table that spreadsheets open safely and as a map's layer."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from console.rules.places import as_csv, as_geojson
from tickets.rules.places import ReportedPlace

PLACE = ReportedPlace(
    "20261124-0001", datetime(2026, 11, 24, 3, tzinfo=UTC), "network", "data", None, "南京路 1 号", "network",
    "=1+1", 32.8925, 115.8142,
)  # fmt: skip


@pytest.mark.clause("net.1.6")
def test_a_table_of_places_carries_out_no_formula() -> None:
    text = as_csv([PLACE])
    assert text.startswith("\ufeff")
    (row,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    assert (row["findings"], row["nature"]) == ("'=1+1", "")
    assert (row["latitude"], row["longitude"]) == ("32.8925", "115.8142")


@pytest.mark.clause("net.1.6")
def test_a_maps_layer_names_longitude_first() -> None:
    layer = json.loads(as_geojson([PLACE]))
    (feature,) = layer["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [115.8142, 32.8925]}
    assert feature["properties"]["cause"] == "network"
    assert json.loads(as_geojson([]))["features"] == []
