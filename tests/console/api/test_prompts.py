"""What callers hear over the API: listed, heard, replaced by any audio file, given back as shipped."""

import io

import pytest
from pydub import AudioSegment
from pydub.generators import Sine
from sqlalchemy import select

from acd.adapters.asterisk_config import places
from config.prompts import PROMPTS, sentences
from people.adapters.tables import AuditRow
from tests.console.conftest import SignedIn
from tests.console.stand import Stand

PATH = "/api/prompts"
WELCOME = f"{PATH}/zh/welcome"


def audio(kind: str, seconds: float = 2, gain: float = -6) -> bytes:
    """A tone between two seconds of silence, as announcers send it: stereo, 44.1 kHz."""
    silence = AudioSegment.silent(2000, frame_rate=44_100)
    tone = Sine(440, sample_rate=44_100).to_audio_segment(int(seconds * 1000), gain)
    file = io.BytesIO()
    (silence + tone + silence).set_channels(2).export(file, format=kind)
    return file.getvalue()


async def test_every_sentence_is_listed_with_its_sounds_and_can_be_heard(signed_in: SignedIn) -> None:
    client = await signed_in("banzhang")
    told = (await client.get(PATH)).json()
    assert [line["name"] for line in told["prompts"]] == [*sentences(), "waiting"]
    welcome = told["prompts"][0]
    assert [(sound["language"], sound["text"]) for sound in welcome["sounds"]] == [
        (language, sentences()["welcome"][language]) for language in ("zh", "en")
    ]
    heard = AudioSegment.from_file(io.BytesIO((await client.get(f"{WELCOME}/sound")).content))
    shipped = PROMPTS / "zh" / "welcome.ulaw"
    assert heard.frame_count() == shipped.stat().st_size
    assert welcome["sounds"][0]["seconds"] == pytest.approx(heard.duration_seconds, abs=0.001)


@pytest.mark.parametrize("kind", ["wav", "mp3", "flac"])
async def test_an_announcers_own_is_cut_levelled_and_played_from_then_on(
    signed_in: SignedIn, stand: Stand, kind: str
) -> None:
    client = await signed_in("banzhang")
    own = stand.home / "prompts" / "zh"
    own.mkdir(parents=True)
    (own / "welcome.wav").write_bytes(audio("wav"))  # dropped in by hand, some day
    assert (await client.put(WELCOME, content=audio(kind))).status_code == 204
    assert [file.name for file in own.iterdir()] == ["welcome.ulaw"]
    played = places(stand.parts.settings, stand.parts.settings.asterisk).sounds / "zh"
    assert [file.name for file in played.iterdir()] == ["welcome.ulaw"]
    assert (played / "welcome.ulaw").read_bytes() == (own / "welcome.ulaw").read_bytes()
    heard = AudioSegment.from_file(io.BytesIO((await client.get(f"{WELCOME}/sound")).content))
    assert heard.duration_seconds == pytest.approx(2.2, abs=0.15), "the silence is gone"
    assert heard.dBFS == pytest.approx(-20, abs=1)
    (line,) = [line for line in (await client.get(PATH)).json()["prompts"] if line["name"] == "welcome"]
    assert [bool(sound["own_since"]) for sound in line["sounds"]] == [True, False]

    assert (await client.delete(WELCOME)).status_code == 204
    assert list(own.iterdir()) == []
    assert (played / "welcome.ulaw").resolve() == PROMPTS / "zh" / "welcome.ulaw"
    async with stand.database.read() as session:
        acts = await session.scalars(select(AuditRow.action).where(AuditRow.object == "zh/welcome"))
        assert list(acts) == ["replace", "restore"]


async def test_what_is_no_sound_is_refused_and_the_old_one_stays(signed_in: SignedIn, stand: Stand) -> None:
    client = await signed_in("banzhang")
    for content, code in (
        (b"", "not_audio"),
        (b"%PDF-1.7 nothing to hear", "not_audio"),
        (audio("wav", gain=-80), "silent"),
        (audio("flac", seconds=121), "too_long"),
    ):
        answer = await client.put(WELCOME, content=content)
        assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (422, code, "file")
    assert (await client.put(WELCOME, content=b"x" * (9 << 20))).status_code == 413
    assert not (stand.home / "prompts" / "zh" / "welcome.ulaw").exists()


@pytest.mark.parametrize("place", ["zh/nothing", "fr/welcome", "music/welcome", "zh/waiting"])
async def test_there_are_no_other_sounds(signed_in: SignedIn, place: str) -> None:
    client = await signed_in("banzhang")
    for answer in (
        await client.get(f"{PATH}/{place}/sound"),
        await client.put(f"{PATH}/{place}", content=audio("wav")),
        await client.delete(f"{PATH}/{place}"),
    ):
        assert answer.status_code in {404, 422}
