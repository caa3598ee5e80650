"""One recorded and transcribed call in the sample, with a promise that cannot be kept in its words."""

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, StretchRow
from config.quality import WorkKind, load_quality
from config.settings import Settings
from quality.acting import Acting
from quality.drawing import Asked, ask_for
from quality.phrases import look_for_phrases
from quality.standards import standards_of
from recordings.adapters.audio import Sound
from recordings.adapters.tables import TranscriptRow
from recordings.events import TranscriptReady
from recordings.rules.transcript import Speaker, Word
from recordings.vault import Vault
from runtime.outbox import Announcer
from tests.console import seeds
from tests.console.seeds import Told

CALL, PERSON, NUMBER = "ended-1", "agent2", 90
RECORDING = f"{NUMBER:032x}"
SEAT_SAYS = ((0.3, "您好，一八零热线"), (9.0, "这个问题我保证解决"), (12.0, "请稍等，再见"))
FORBIDDEN = "保证解决"


async def quality(session: AsyncSession, announce: Announcer, vault: Vault, now: datetime) -> str:
    """The check of that call; its words are there, and so are the phrases found in them."""
    call = await session.get_one(CallRow, CALL)
    session.add(
        StretchRow(
            seat="s03", began_at=now - timedelta(days=1), agent=PERSON, state="ready", reason=None,
            by=PERSON, forced=False, ended_at=None, length_ms=None,
        )
    )  # fmt: skip
    told = Told(call.id, call.caller, call.started_at, ())
    recording = await seeds._recording(session, told, _talk(), vault, NUMBER)
    recording.kind, recording.voice_ms = "call", [6000, 5000]
    words = [[one.text, one.start, one.end, one.confidence, one.speaker] for one in _words()]
    session.add(
        TranscriptRow(
            recording=RECORDING, engine="whisper", model="whisper-base", words=words,
            text="".join(str(one[0]) for one in words), made_at=now,
        )
    )  # fmt: skip
    await session.flush()
    ready = TranscriptReady(RECORDING, CALL, now, len(words), "whisper")
    await look_for_phrases(load_quality(Settings().quality_file), session, ready)
    acting = Acting(session, announce, standards_of(Settings()), "zhijian", now)
    return (await ask_for(acting, Asked(WorkKind.CALL, CALL, PERSON))).id


def _talk() -> Sound:
    """The caller left, the seat right."""
    caller, greeting = seeds._spoken("caller-tariff").samples, seeds._spoken("agent-greeting").samples
    samples = np.zeros((max(len(caller), len(greeting)) + 8000 * 4, 2), np.int16)
    samples[8000 * 2 : 8000 * 2 + len(caller), 0] = caller[:, 0]
    samples[: len(greeting), 1] = greeting[:, 0]
    return Sound(samples)


def _words() -> list[Word]:
    caller = [
        replace(word, start=word.start + 2.5, end=word.end + 2.5)
        for word in seeds._words("我这个月的话费多扣了五十八元", 6.0)
    ]
    seat = [
        replace(word, start=word.start + start, end=word.end + start, speaker=Speaker.SEAT)
        for start, text in SEAT_SAYS
        for word in seeds._words(text, 2.4)
    ]
    return sorted((*caller, *seat), key=lambda word: word.start)
