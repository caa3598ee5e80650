"""The proof that every talk was recorded: of a call at once, of a day in a report (180.7.5)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, alarm_row
from acd.events import RecordingPaused, RecordingResumed
from acd.rules.call import Kind
from config.regulation import implements
from recordings.adapters.tables import CALL, LOST, CompletenessRow, PauseRow, RecordingRow
from recordings.events import RecordingFound, RecordingMissing
from recordings.rules.completeness import Proof, Span, proof
from runtime.clock import utc_now
from runtime.database import add_once, save
from runtime.outbox import Announcer

MISSING = "recording_missing"
FILED_WITHIN = timedelta(seconds=30)  # of the end of a call, or the alarm is raised
LOOK_BACK = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Day:
    """`faults`: the calls of which audio is missing, with how much, in milliseconds."""

    day: date
    talks: int
    matched: int
    short: int
    missing: int
    talk_ms: int
    paused_ms: int
    faults: tuple[dict[str, object], ...]


@implements("180.7.5")
async def proof_of(session: AsyncSession, call: CallRow) -> Proof:
    """A call whose row alone is known counts as one talk, held against the length of its audio."""
    recordings = list(
        await session.scalars(
            select(RecordingRow).where(
                RecordingRow.call == call.id, RecordingRow.kind == CALL, RecordingRow.state != LOST
            )
        )
    )
    audio = [
        Span(row.started_at, row.started_at + timedelta(milliseconds=row.duration_ms)) for row in recordings
    ]
    talks = [
        Span(part.started_at, part.ended_at or part.started_at)
        for part in await session.scalars(
            select(IntervalRow).where(IntervalRow.call == call.id, IntervalRow.kind == Kind.TALK)
        )
    ]
    if not talks and call.talk_ms:
        began = call.started_at
        talks = [Span(began, began + timedelta(milliseconds=call.talk_ms))]
        audio = [Span(began, began + part.length) for part in audio]
    return proof(talks, audio, await _pauses(session, call))


def _sound_of(row: RecordingRow) -> Span:
    return Span(row.started_at, row.started_at + timedelta(milliseconds=row.duration_ms))


async def _pauses(session: AsyncSession, call: CallRow) -> list[Span]:
    rows = await session.scalars(select(PauseRow).where(PauseRow.call == call.id))
    return [Span(row.paused_at, row.resumed_at or row.until) for row in rows]


async def judge(session: AsyncSession, announce: Announcer, call: CallRow) -> None:
    """Raise the alarm of a talk without all its audio, or withdraw it when the audio came after all."""
    found = await proof_of(session, call)
    alarm = await session.get(AlarmRow, f"{MISSING}:{call.id}")
    if found.matched < found.talks:
        await _alarm(session, announce, call, _ms(found.recorded))
    elif alarm and not alarm.withdrawn:
        alarm.withdrawn = True
        await announce(session, RecordingFound(call.id, utc_now(), call.queue, call.seat))


async def _alarm(session: AsyncSession, announce: Announcer, call: CallRow, recorded_ms: int) -> None:
    now = utc_now()
    row = alarm_row(
        MISSING, call.id, clause="180.7.5", since=call.started_at, at=call.ended_at or now, call=call.id,
        queue=call.queue, seat=call.seat,
    )  # fmt: skip
    await save(session, AlarmRow, [row])
    await announce(session, RecordingMissing(call.id, now, call.queue, call.seat, call.talk_ms, recorded_ms))


async def alarm_unfiled(session: AsyncSession, announce: Announcer) -> int:
    """Talks that ended a while ago and have neither audio nor alarm: how many were told now."""
    now = utc_now()
    late = list(
        await session.scalars(
            select(CallRow).where(
                CallRow.talk_ms > 0,
                CallRow.ended_at.between(now - LOOK_BACK, now - FILED_WITHIN),
                ~exists().where(RecordingRow.call == CallRow.id, RecordingRow.kind == CALL),
                ~exists().where(AlarmRow.call == CallRow.id, AlarmRow.kind == MISSING),
            )
        )
    )
    for call in late:
        await judge(session, announce, call)
    return len(late)


async def day_of(session: AsyncSession, day: date, zone: ZoneInfo) -> Day:
    """Every ended call that began on that day of the centre, held against its audio now."""
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    end = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
    query = select(CallRow).where(
        CallRow.started_at >= begin,
        CallRow.started_at < end,
        CallRow.talk_ms > 0,
        CallRow.ended_at.is_not(None),
    )
    calls = list(await session.scalars(query.order_by(CallRow.started_at)))
    proofs = [(call, await proof_of(session, call)) for call in calls]
    return _summed(day, proofs)


def _summed(day: date, proofs: Iterable[tuple[CallRow, Proof]]) -> Day:
    proofs = list(proofs)
    of = [found for _, found in proofs]
    return Day(
        day=day,
        talks=sum(found.talks for found in of),
        matched=sum(found.matched for found in of),
        short=sum(found.short for found in of),
        missing=sum(found.missing for found in of),
        talk_ms=sum(_ms(found.talk) for found in of),
        paused_ms=sum(_ms(found.paused) for found in of),
        faults=tuple(
            {
                "call": call.id,
                "seat": call.seat,
                "talk_ms": _ms(found.talk),
                "recorded_ms": _ms(found.recorded),
            }
            for call, found in proofs
            if found.matched < found.talks
        ),
    )


async def keep_day(session: AsyncSession, found: Day) -> None:
    row = asdict(found) | {"faults": list(found.faults), "made_at": utc_now()}
    await save(session, CompletenessRow, [row])


async def keep_pause(session: AsyncSession, paused: RecordingPaused) -> None:
    """Reaction: the pause stands in the books beside the recording."""
    row = {
        "call": paused.call,
        "paused_at": paused.at,
        "seat": paused.seat,
        "by": paused.by,
        "until": paused.until,
    }
    await add_once(session, PauseRow, row, unique=["call", "paused_at"])


async def keep_resumption(session: AsyncSession, resumed: RecordingResumed) -> None:
    row = await session.get(PauseRow, (resumed.call, resumed.paused_at))
    if row:
        row.resumed_at = resumed.at


def _ms(length: timedelta) -> int:
    return round(length.total_seconds() * 1000)
