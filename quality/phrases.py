"""Phrases found in the words of calls, as soon as there are words (csc.6.1.d)."""

from collections.abc import Sequence

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import QualityRules
from config.regulation import implements
from quality.adapters.tables import FindingRow
from quality.rules.phrases import findings, slips
from recordings.adapters.tables import CALL, RecordingRow, TranscriptRow
from recordings.events import RecordingStored, TranscriptReady
from recordings.filing import TRANSCRIBE
from recordings.ports import Caution
from recordings.rules.transcript import Speaker, Word
from runtime.jobs import enqueue


@implements("csc.6.1.d")
async def look_for_phrases(rules: QualityRules, session: AsyncSession, event: TranscriptReady) -> None:
    """Reaction to a transcript: what was found before, by other words or rules, is replaced."""
    recording = await session.get(RecordingRow, event.recording)
    transcript = await session.get(TranscriptRow, event.recording)
    if recording is None or transcript is None or recording.kind != CALL:
        return
    words = [
        Word(text, start, end, sure, Speaker(speaker)) for text, start, end, sure, speaker in transcript.words
    ]
    await session.execute(delete(FindingRow).where(FindingRow.recording == event.recording))
    rows = [
        {
            "recording": event.recording,
            "number": number,
            "rule": one.rule,
            "speaker": one.speaker,
            "start": one.start,
            "end": one.end,
            "text": one.text,
        }
        for number, one in enumerate(findings(words, rules.phrases), start=1)
    ]
    if rows:
        await session.execute(insert(FindingRow), rows)


async def transcribe_all(rules: QualityRules, session: AsyncSession, event: RecordingStored) -> None:
    """Reaction to a recording: with `transcribe = "all"` every call gets words, behind all messages."""
    if rules.transcribe == "all" and event.kind == CALL:
        await enqueue(session, TRANSCRIBE, event.recording, {"recording": event.recording})


def cautions(rules: QualityRules, words: Sequence[Word]) -> list[Caution]:
    """What the desk is told while the customer still speaks; the inspector finds the same afterwards."""
    return [
        Caution(rule.rule, rule.zh, rule.en, one.text, one.start) for rule, one in slips(words, rules.phrases)
    ]
