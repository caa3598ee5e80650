"""Hearing recordings: ranges, rights, traces."""

import hashlib

import httpx
import pytest
from sqlalchemy import func, select

from people.adapters.tables import AuditRow
from recordings.adapters.tables import RecordingRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

FIRST = f"{1:032x}"
AUDIO = f"/api/recordings/{FIRST}/audio"


async def plays(stand: Stand) -> int:
    async with stand.database.read() as session:
        query = select(func.count()).select_from(AuditRow).where(AuditRow.action == "play")
        return int(await session.scalar(query) or 0)


async def test_the_whole_recording_is_the_one_that_was_hashed(signed_in: SignedIn, stand: Stand) -> None:
    answer = await (await signed_in("zhijian")).get(AUDIO)
    async with stand.database.read() as session:
        row = await session.get(RecordingRow, FIRST)
    assert row is not None
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "audio/flac")
    assert hashlib.sha256(answer.content).hexdigest() == row.sha256


async def test_a_range_gives_exactly_those_bytes(signed_in: SignedIn) -> None:
    client = await signed_in("zhijian")
    whole = (await client.get(AUDIO)).content
    part = await client.get(AUDIO, headers={"Range": "bytes=1000-1999"})
    assert part.status_code == 206
    assert part.content == whole[1000:2000]
    assert part.headers["Content-Range"] == f"bytes 1000-1999/{len(whole)}"
    beyond = await client.get(AUDIO, headers={"Range": f"bytes={len(whole)}-"})
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{len(whole)}")


async def test_every_play_and_every_jump_leaves_a_line(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("tiqu")
    await client.get(AUDIO, headers={"Range": "bytes=0-"})
    await client.get(AUDIO, headers={"Range": "bytes=2000-"})
    async with stand.database.read() as session:
        lines = (await session.scalars(select(AuditRow).where(AuditRow.kind == "recording"))).all()
    assert [(line.login, line.object) for line in lines] == [("tiqu", FIRST)] * 2
    assert lines[1].detail.startswith("bytes 2000-")


@pytest.mark.parametrize("login", ["zhijian", "tiqu", "admin"])
async def test_inspector_and_extractor_hear_the_recording_of_a_draft(signed_in: SignedIn, login: str) -> None:
    assert (await (await signed_in(login)).get(AUDIO)).status_code == 200


async def test_a_senior_agent_hears_it_only_once_a_ticket_came_of_it(
    signed_in: SignedIn, stand: Stand
) -> None:
    senior, extractor = await signed_in("gaoji"), await signed_in("tiqu")
    assert (await senior.get(AUDIO)).status_code == 404
    assert await plays(stand) == 0
    listed = (await extractor.get("/api/drafts")).json()["drafts"]
    drafts = [(await extractor.get(f"/api/drafts/{row['id']}")).json() for row in listed]
    draft = next(one for one in drafts if one["recording"]["id"] == FIRST)
    body = {"version": draft["version"], "fields": {}}
    assert (await extractor.post(f"/api/drafts/{draft['id']}/confirm", json=body)).status_code == 200
    assert (await senior.get(AUDIO)).status_code == 200


@pytest.mark.parametrize("name", ["../hotline.db", "..%2f..%2fhotline.db", "ffff", "%00", "1'--"])
async def test_guessed_and_climbing_names_find_nothing(signed_in: SignedIn, name: str) -> None:
    answer = await (await signed_in("zhijian")).get(f"/api/recordings/{name}/audio")
    assert answer.status_code in {404, 422}


async def test_a_path_in_the_books_that_leads_out_of_the_store_is_not_followed(
    signed_in: SignedIn, stand: Stand
) -> None:
    async with stand.database.write() as session:
        row = await session.get(RecordingRow, FIRST)
        assert row is not None
        row.path = "../hotline.db"
    assert (await (await signed_in("zhijian")).get(AUDIO)).status_code == 404


async def test_the_waveform_is_as_long_as_the_recording_and_not_silent(
    signed_in: SignedIn, stand: Stand
) -> None:
    wave = (await (await signed_in("tiqu")).get(f"/api/recordings/{FIRST}/peaks")).json()
    async with stand.database.read() as session:
        row = await session.get(RecordingRow, FIRST)
    assert row is not None
    assert len(wave["channels"]) == row.channels
    assert len(wave["channels"][0]) == row.duration_ms * wave["per_second"] // 1000
    assert max(wave["channels"][0]) > 0.1


async def test_an_unread_answer_closes_its_file(signed_in: SignedIn) -> None:
    client: httpx.AsyncClient = await signed_in("zhijian")
    async with client.stream("GET", AUDIO) as answer:
        assert answer.status_code == 200
