"""Facts for the bus: written with the state they belong to, as JSON, under a topic of their own."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import ClassVar

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from runtime.database import Database
from runtime.outbox import Announcer, OutboxRow, payload_of, plain, topic_of


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Point:
    x: int


@dataclass(frozen=True, slots=True)
class Painted:
    topic: ClassVar[str] = "wall/{wall}/painted"
    retain: ClassVar[bool] = True

    wall: str
    at: datetime = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wall", "topic"),
    [
        ("8001", "wall/8001/painted"),
        ("ast1-1795315595.0", "wall/ast1-1795315595.0/painted"),
        ("a/b", "wall/a-b/painted"),
        ("+#$\0", "wall/----/painted"),
        ("", "wall/-/painted"),
        ("{at}", "wall/{at}/painted"),
        ("西墙", "wall/西墙/painted"),
    ],
)
def test_a_field_is_one_level_of_the_topic_whatever_is_in_it(wall: str, topic: str) -> None:
    assert topic_of(Painted(wall)) == topic


def test_a_payload_names_its_event_and_version() -> None:
    assert payload_of(Painted("西")) == (
        '{"event":"Painted","version":1,"data":{"wall":"西","at":"2026-11-22T00:00:00+00:00"}}'
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Colour.RED, "red"),
        (Point(1), {"x": 1}),
        ((Point(1), None, True), [{"x": 1}, None, True]),
        ({Colour.RED: [1.5]}, {"red": [1.5]}),
        (datetime(2026, 1, 1, 8, tzinfo=timezone(timedelta(hours=8))), "2026-01-01T08:00:00+08:00"),
    ],
)
def test_values_become_what_json_knows(value: object, expected: object) -> None:
    assert plain(value) == expected


async def test_an_event_is_kept_with_its_transaction_or_not_at_all(database: Database) -> None:
    async def announce_and_fail() -> None:
        async with database.write() as session:
            await Announcer({})(session, Painted("lost"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await announce_and_fail()
    async with database.write() as session:
        await Announcer({})(session, Painted("kept"), Painted("too"))
    async with database.read() as session:
        rows = (await session.scalars(select(OutboxRow).order_by(OutboxRow.id))).all()
    assert [(row.topic, row.retain) for row in rows] == [
        ("wall/kept/painted", True),
        ("wall/too/painted", True),
    ]


async def test_a_reaction_is_part_of_the_same_transaction(database: Database) -> None:
    async def react(session: AsyncSession, event: Painted) -> None:
        session.add(OutboxRow(topic=f"heard {event.wall}", payload="", retain=False, at=event.at))
        if event.wall == "rotten":
            raise RuntimeError

    announce = Announcer({Painted: (react,)})

    async def paint(wall: str) -> None:
        async with database.write() as session:
            await announce(session, Painted(wall))

    await paint("sound")
    with pytest.raises(RuntimeError):
        await paint("rotten")
    async with database.read() as session:
        topics = set(await session.scalars(select(OutboxRow.topic)))
    assert topics == {"wall/sound/painted", "heard sound"}
