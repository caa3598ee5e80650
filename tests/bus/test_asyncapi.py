"""docs/asyncapi.yaml is held against the code: neither has an event, a field or a value the other lacks."""

import importlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker, ValidationError

from acd.events import CallEnded, SeatChanged
from acd.rules.call import Direction, Known, Outcome, Stage, TransferKind
from acd.rules.listening import LineState
from acd.rules.seat import SeatState
from acd.rules.serving import Why
from config.centre import CustomerClass
from config.quality import WorkKind
from console.views.orders import Kind, OrderState
from runtime.outbox import Event, payload_of
from tickets.handlers import KINDS
from tickets.rules.alarms import Level
from tickets.rules.life import State

ROOT = Path(__file__).parents[2]
PAGE: dict[str, Any] = yaml.safe_load((ROOT / "docs" / "asyncapi.yaml").read_text())
SCHEMAS: dict[str, dict[str, Any]] = PAGE["components"]["schemas"]
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def _is_a_moment(value: object) -> bool:
    return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None


def events() -> list[type[Event]]:
    """Every class in every package's events.py that has a topic."""
    modules = [importlib.import_module(f"{path.parent.name}.events") for path in ROOT.glob("*/events.py")]
    return [thing for module in modules for thing in vars(module).values() if hasattr(thing, "topic")]


EVENTS = sorted(events(), key=lambda event: event.__name__)


def channel_of(event: type[Event]) -> tuple[str, dict[str, Any]]:
    ((name, channel),) = [
        (name, channel)
        for name, channel in PAGE["channels"].items()
        if channel["address"] == f"hotline/v1/{{centre}}/{event.topic}"
    ]
    return name, channel


def validator_of(event: type[Event]) -> Draft7Validator:
    """Of the message that the event's own channel carries."""
    _, channel = channel_of(event)
    ((name, message),) = channel["messages"].items()
    assert message == {"$ref": f"#/components/messages/{name}"}
    payload = PAGE["components"]["messages"][name]["payload"]
    return Draft7Validator(payload | {"components": PAGE["components"]}, format_checker=FORMATS)


def values_of(schema: dict[str, Any]) -> st.SearchStrategy[Any] | None:
    """What the page allows where it names values; None where any will do."""
    if "oneOf" in schema:
        found = values_of(schema["oneOf"][0])
        return None if found is None else st.none() | found
    named = SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if "enum" in named:
        return st.sampled_from(named["enum"])
    if named.get("type") == "array":
        items = values_of(named["items"])
        return None if items is None else st.lists(items)
    return st.integers(0, 10**12) if named.get("type") == "integer" else None


def instances(event: type[Event]) -> st.SearchStrategy[Event]:
    fields = SCHEMAS[event.__name__]["properties"].items()
    named = {name: values for name, schema in fields if (values := values_of(schema)) is not None}
    return st.builds(event, **named)


st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))


def references(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        yield from ([node["$ref"]] if "$ref" in node else ())
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            yield from references(part)


def test_there_are_events_to_look_at() -> None:
    assert len(EVENTS) >= 13
    assert PAGE["asyncapi"] == "3.0.0"


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_an_event_has_one_channel_with_its_parameters(event: type[Event]) -> None:
    _, channel = channel_of(event)
    assert set(channel["messages"]) == {event.__name__}
    assert set(channel["parameters"]) == set(re.findall(r"{(\w+)}", channel["address"]))
    assert channel["title"]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_the_page_says_whether_a_fact_is_retained(event: type[Event]) -> None:
    name, _ = channel_of(event)
    (operation,) = [
        operation
        for operation in PAGE["operations"].values()
        if operation["channel"] == {"$ref": f"#/channels/{name}"}
    ]
    assert operation["action"] == "send"
    assert operation["bindings"]["mqtt"] == {"qos": 1, "retain": event.retain}


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
@given(data=st.data())
def test_whatever_an_event_holds_is_as_the_page_says(event: type[Event], data: st.DataObject) -> None:
    told = data.draw(instances(event))
    validator_of(event).validate(json.loads(payload_of(told)))


def test_nothing_on_the_page_is_without_its_event() -> None:
    names = {event.__name__ for event in EVENTS}
    assert len(PAGE["channels"]) == len(PAGE["operations"]) == len(EVENTS)
    assert set(PAGE["components"]["messages"]) == names
    used = {reference.rpartition("/")[2] for reference in references(PAGE) if "/schemas/" in reference}
    assert set(SCHEMAS) == used
    assert names <= used


def test_every_reference_leads_somewhere() -> None:
    for reference in references(PAGE):
        node = PAGE
        for step in reference.removeprefix("#/").split("/"):
            node = node[step]


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ("Stage", set(Stage) - {Stage.ENDED}),
        ("Outcome", set(Outcome) - {Outcome.OPEN}),
        ("Known", set(Known)),
        ("SeatState", set(SeatState)),
        ("Why", set(Why)),
        ("Direction", set(Direction)),
        ("LineState", set(LineState)),
        ("TransferKind", set(TransferKind)),
        ("CustomerClass", set(CustomerClass)),
        ("TicketKind", set(KINDS)),
        ("TicketState", set(State)),
        ("OrderKind", set(get_args(Kind))),
        ("OrderState", set(get_args(OrderState))),
        ("DeadlineLevel", set(Level)),
        ("WorkKind", set(WorkKind)),
    ],
)
def test_the_values_on_the_page_are_the_codes(schema: str, values: set[StrEnum | str]) -> None:
    assert set(SCHEMAS[schema]["enum"]) == {str(value) for value in values}


NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SEAT = SeatChanged("8001", NOON, "ready", None, "zhang", True, None, None, None)
ENDED = CallEnded(
    call="1",
    at=NOON,
    started_at=NOON,
    node="ast1",
    outcome="answered",
    hung_up_by="caller",
    caller="138****8000",
    customer_class="ordinary",
    queue="junior",
    seat="8001",
    ring_ms=1,
    wait_ms=2,
    talk_ms=3,
    known="observed",
)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(SEAT, at=NOON.replace(tzinfo=None)),
        replace(SEAT, state="dancing"),
        replace(SEAT, phone=None),  # type: ignore[arg-type]  # what must be noticed
        replace(SEAT, ring_due="soon"),  # type: ignore[arg-type]  # what must be noticed
        replace(ENDED, wait_ms=-1),
        replace(ENDED, outcome="open"),
        replace(ENDED, queue=None),  # type: ignore[arg-type]  # what must be noticed
    ],
)
def test_a_wrong_value_is_noticed(wrong: Event) -> None:
    with pytest.raises(ValidationError):
        validator_of(type(wrong)).validate(json.loads(payload_of(wrong)))


@pytest.mark.parametrize(
    "change",
    [{"data": {"seat": "8001"}}, {"event": "SeatMoved"}, {"version": 2}, {"more": 1}],
    ids=["a field is missing", "another event", "another version", "a field too many"],
)
def test_a_wrong_envelope_is_noticed(change: dict[str, object]) -> None:
    told = json.loads(payload_of(SEAT))
    validator_of(SeatChanged).validate(told)
    with pytest.raises(ValidationError):
        validator_of(SeatChanged).validate(told | change)
