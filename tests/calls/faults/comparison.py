"""The ledger and the recordings held against what SIPp wrote down, call by call."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, IntervalRow, LegRow, SeatRow
from acd.rules.call import Known
from recordings.completeness import proof_of
from recordings.filing import file_job
from runtime.jobs import JobRow, JobState
from runtime.outbox import OutboxRow
from tests.calls.faults.sipp_record import Dialogue

CLOSE = timedelta(seconds=2)  # between two programs on one loaded machine


@dataclass(slots=True)
class Books:
    """`cut`: died with the exchange; `undecided`: nobody could say who calls, or it is forgotten.

    `open` counts what is not finished; `audio_lost` is talk without sound, by call.
    """

    calls: int = 0
    cut: int = 0
    undecided: int = 0
    talks: int = 0
    known: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)
    open: dict[str, int] = field(default_factory=dict)
    recordings: int = 0
    audio_lost: dict[str, timedelta] = field(default_factory=dict)


async def open_things(session: AsyncSession) -> dict[str, int]:
    """How much is still under way, by name; nothing when every call and all that follows it is over."""
    unfiled = (JobRow.kind.startswith(file_job(""))) & (JobRow.state != JobState.DONE)
    counted = {
        "calls": select(func.count()).select_from(CallRow).where(CallRow.ended_at.is_(None)),
        "legs": select(func.count()).select_from(LegRow).where(LegRow.ended_at.is_(None)),
        "intervals": select(func.count()).select_from(IntervalRow).where(IntervalRow.ended_at.is_(None)),
        "seats in a call": select(func.count()).select_from(SeatRow).where(SeatRow.call.is_not(None)),
        "files": select(func.count()).select_from(JobRow).where(unfiled),
        "facts": select(func.count()).select_from(OutboxRow),
    }
    return {name: found for name, query in counted.items() if (found := await session.scalar(query))}


async def compare(
    session: AsyncSession, callers: Sequence[Dialogue], seats: Sequence[Dialogue], cut_at: datetime | None
) -> Books:
    """`cut_at`: when the exchange died under its calls; nobody told the phones."""
    books = Books(open=await open_things(session))
    rows: dict[str, list[CallRow]] = {}
    for row in await session.scalars(select(CallRow)):
        rows.setdefault(row.caller, []).append(row)
    answered = {one.number: one for one in seats if one.answered}
    for caller in callers:
        found = rows.pop(caller.number, [])
        for text in _differences(_cut(caller, cut_at), answered.get(caller.number), found, cut_at):
            books.differences.append(f"{caller.number}: {text}")
        books.cut += _cut(caller, cut_at) is not caller
        for row in found:
            await _count(session, books, row)
    books.differences += [f"{number}: in the ledger, but nobody dialled" for number in rows]
    return books


def _cut(call: Dialogue, cut_at: datetime | None) -> Dialogue:
    """A caller who was up when the exchange died heard nothing more, whatever the phone did afterwards."""
    if cut_at and call.began < cut_at and (call.ended is None or call.ended > cut_at):
        return replace(call, ended=cut_at)
    return call


def _differences(
    caller: Dialogue, talk: Dialogue | None, rows: Sequence[CallRow], cut_at: datetime | None
) -> Iterator[str]:
    if len(rows) != 1:
        yield f"{len(rows)} rows for one call"
        return
    (row,) = rows
    yield from _apart("began", caller.heard, row.started_at)
    yield from _apart("ended", caller.ended, row.ended_at)
    if (talk is None) != (row.talk_ms == 0 and row.answered_at is None):
        yield f"a seat {'answered' if talk else 'never answered'}, the ledger says {row.outcome}"
    elif talk:
        if talk.asked != row.seat:
            yield f"seat {talk.asked} answered, the ledger says {row.seat}"
        yield from _apart("was answered", talk.answered, row.answered_at)
        end = _cut(talk, cut_at).ended
        if talk.answered and end:
            length = timedelta(milliseconds=row.talk_ms)
            if abs((end - talk.answered) - length) > CLOSE:
                yield f"talked {end - talk.answered}, the ledger says {length}"


def _apart(what: str, seen: datetime | None, booked: datetime | None) -> Iterator[str]:
    if seen is None or booked is None:
        if seen is not booked:
            yield f"{what} {seen}, the ledger says {booked}"
    elif abs(seen - booked) > CLOSE:
        yield f"{what} {seen:%T.%f}, the ledger says {booked - seen} later"


async def _count(session: AsyncSession, books: Books, row: CallRow) -> None:
    books.calls += 1
    books.known[Known(row.known)] += 1
    books.outcomes[row.outcome] += 1
    decisions = [entry for entry in row.trace if entry["kind"] == "decision"]
    books.undecided += not any(decision["not_reached"] == [] for decision in decisions)
    if row.talk_ms:
        proof = await proof_of(session, row)
        books.talks += proof.talks
        books.recordings += proof.matched
        lost = proof.talk - proof.recorded
        if proof.matched < proof.talks:
            books.audio_lost[row.caller] = lost
