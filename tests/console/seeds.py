"""A small centre at work: staff, seats, calls, alarms, messages with drafts, by the product's handlers."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from pydub import AudioSegment
from sqlalchemy.ext.asyncio import AsyncSession

import config
from acd.adapters.tables import AlarmRow, CallRow, IntervalRow, SeatRow
from acd.rules.routing import Facts, TakenSeat, decide
from acd.rules.trace import Entry, decision_entry, entries_of
from config.centre import CustomerClass, Post, load_centre
from config.lexicon import load_lexicon
from config.settings import Settings
from people.handlers import hire
from recordings.adapters.audio import RATE, Sound, flac_of
from recordings.adapters.tables import RecordingRow
from recordings.handlers import keep_transcript
from recordings.rules.transcript import Transcript, Word
from recordings.vault import Vault
from runtime.outbox import Announcer

PASSWORD = "correct horse 180"
SPEECH = Path(config.__file__).parent / "demo"
AGENTS = ["王丽", "李强", "张敏", "刘洋", "陈静", "杨帆", "赵磊", "黄婷", "周杰", "吴倩", "徐浩", "孙悦"]
SEAT_STATES = [
    "ready",
    "ringing",
    "talking",
    "talking",
    "not_ready",
    "ready",
    "on_hold",
    "logged_out",
    "ready",
    "ready",
    "talking",
    "offline",
]
STAFF: Mapping[str, tuple[str, list[Post]]] = {
    "admin": ("陈主任", [Post.ADMIN]),
    "banzhang": ("林班长", [Post.SUPERVISOR]),
    "tiqu": ("何提取", [Post.EXTRACTOR]),
    "tiqu2": ("马提取", [Post.EXTRACTOR]),
    "zhijian": ("郑质检", [Post.INSPECTOR]),
    "gaoji": ("罗高级", [Post.SENIOR]),
    "chuji": ("梁初级", [Post.JUNIOR]),
    "jingli": ("谢经理", [Post.MANAGER]),
    "tongji": ("高统计", [Post.STATISTICIAN]),
    "diaocha": ("宋调查", [Post.SURVEYOR]),
    "ziliao": ("唐资料", [Post.LIBRARIAN]),
    "wenben": ("许文本", [Post.TEXT_CLERK]),
    "wangluo": ("韩网络", [Post.DEPARTMENT]),
}


async def staff(session: AsyncSession) -> None:
    for login, (name, posts) in STAFF.items():
        await hire(session, login, name, posts, PASSWORD)


async def seats(session: AsyncSession, now: datetime) -> None:
    for number, (state, name) in enumerate(zip(SEAT_STATES, AGENTS, strict=True)):
        login, post = f"agent{number}", Post.JUNIOR if number < 8 else Post.SENIOR
        await hire(session, login, name, [post], PASSWORD)
        idle = state in {"offline", "logged_out"}
        session.add(
            SeatRow(
                id=f"s{number + 1:02}",
                node="ast1",
                title=str(8001 + number),
                post=post,
                secret="not shown",
                agent=None if idle else login,
                not_ready="no_answer" if state == "not_ready" else None,
                phone=state != "offline",
                device="UNAVAILABLE" if state == "offline" else "NOT_INUSE",
                state=state,
                since=now - timedelta(seconds=4 if state == "ringing" else 37 * number + 8),
                call=f"live-{number}" if state in {"ringing", "talking", "on_hold"} else None,
                ring_due=now + timedelta(seconds=11) if state == "ringing" else None,
                wrap_up_until=now + timedelta(seconds=17) if state == "wrap_up" else None,
                queues=_served(post),
            )
        )


def _served(post: Post) -> list[dict[str, Any]]:
    return [{"queue": str(post), "penalty": 0, "why": "post", "until": None}]


@dataclass(frozen=True, slots=True)
class Told:
    """One call. `steps`: kind, seconds after the start, length (None: still open), seat, result."""

    id: str
    caller: str
    started_at: datetime
    steps: tuple[tuple[str, float, float | None, str, str], ...]
    customer_class: str = "ordinary"
    queue: str = "junior"
    stage: str = "ended"
    outcome: str = "answered"
    hung_up_by: str = "caller"
    known: str = "observed"
    trace: tuple[Entry, ...] = ()


def call_rows(told: Told) -> list[CallRow | IntervalRow]:
    def total(kind: str) -> int:
        return round(sum(length or 0 for k, _, length, _, _ in told.steps if k == kind) * 1000)

    def after(seconds: float) -> datetime:
        return told.started_at + timedelta(seconds=seconds)

    over = told.stage == "ended"
    end = max((start + (length or 0) for _, start, length, _, _ in told.steps), default=0.0)
    talk = next((start for kind, start, *_ in told.steps if kind == "talk"), None)
    call = CallRow(
        id=told.id,
        node="ast1",
        caller=told.caller,
        caller_name="",
        dialled="180",
        trunk="carrier",
        customer=None,
        customer_class=told.customer_class,
        stage=told.stage,
        queue=told.queue,
        seat=next((seat for *_, seat, _ in reversed(told.steps) if seat), ""),
        started_at=told.started_at,
        stage_at=after(end),
        answered_at=after(talk) if talk is not None else None,
        ended_at=after(end) if over else None,
        outcome=told.outcome if over else "open",
        hung_up_by=told.hung_up_by if over else "unknown",
        ring_ms=total("ring"),
        wait_ms=total("wait"),
        talk_ms=total("talk"),
        hold_ms=total("hold"),
        known=told.known,
        trace=list(told.trace),
    )
    intervals = [
        IntervalRow(
            call=told.id,
            number=number,
            kind=kind,
            queue=told.queue,
            seat=seat,
            leg=f"{told.id}-{number}" if seat else "",
            started_at=after(start),
            ended_at=after(start + length) if length is not None else None,
            result=result,
        )
        for number, (kind, start, length, seat, result) in enumerate(told.steps)
    ]
    return [call, *intervals]


async def ledger(session: AsyncSession, now: datetime) -> None:
    """Twelve ended calls of the last minutes, four that wait, five that talk or ring."""
    for told in (*(_ended(number, now) for number in range(12)), *_waiting(now), *_live(now)):
        row, *intervals = call_rows(told)
        session.add(row)
        await session.flush()
        session.add_all(intervals)


def _ended(number: int, now: datetime) -> Told:
    start = now - timedelta(seconds=400 * number + 500)
    caller = f"139{number:04}{1000 + number * 37:04}"
    if number % 4 == 3:
        steps: tuple[tuple[str, float, float | None, str, str], ...] = (("wait", 4, 30, "", "abandoned"),)
        return Told(f"ended-{number}", caller, start, steps, outcome="abandoned")
    steps = (
        ("wait", 4, 8 + number, "", "answered"),
        ("ring", 5, 7 + number, "s03", "answered"),
        ("talk", 12 + number, 90 + number, "s03", "left"),
        ("hold", 40 + number, 12, "s03", "resumed"),
    )
    large = number % 5 == 1
    return Told(
        f"ended-{number}",
        caller,
        start,
        steps,
        customer_class="large" if large else "ordinary",
        queue="senior" if large else "junior",
        hung_up_by="seat" if number % 2 else "caller",
        known="reconstructed" if number % 6 == 4 else "observed",
        trace=trace_of_large(start) if large else (),
    )


def trace_of_large(at: datetime) -> tuple[Entry, ...]:
    """As the connector keeps it: a repeat caller whose last agent is a junior, tickets not reached."""
    junior = TakenSeat("s01", "junior")
    facts = Facts(
        CustomerClass.LARGE, "register", "180", "carrier", earlier_calls=2, last_seat=junior, language="zh",
        not_reached=("tickets",),
    )  # fmt: skip
    centre = load_centre(Settings.model_fields["centre_file"].default)
    told = decision_entry(facts, decide(facts, centre, at.date()))
    step = {"step": "1", "way": "queue", "what": "senior"}
    return (*entries_of(at, {}, told), *entries_of(at + timedelta(seconds=1), step, None))


def _waiting(now: datetime) -> list[Told]:
    facts = (
        ("junior", 42, "ordinary"),
        ("junior", 18, "ordinary"),
        ("junior", 6, "ordinary"),
        ("senior", 9, "large"),
    )
    return [
        Told(
            f"waits-{number}",
            f"1380013{8100 + number}",
            now - timedelta(seconds=seconds + 5),
            (("wait", 5, None, "", ""),),
            customer_class=customer_class,
            queue=queue,
            stage="waiting",
        )
        for number, (queue, seconds, customer_class) in enumerate(facts)
    ]


def _live(now: datetime) -> list[Told]:
    stages = {"ringing": "ringing", "talking": "talking", "on_hold": "talking"}
    live = [(number, stages[state]) for number, state in enumerate(SEAT_STATES) if state in stages]
    return [
        Told(
            f"live-{number}",
            f"1370013{8200 + number}",
            now - timedelta(seconds=60 + 20 * number),
            (("wait", 3, 9, "", "answered"), ("talk", 12, None, f"s{number + 1:02}", ""))
            if stage == "talking"
            else (("wait", 3, None, "", ""), ("ring", 8, None, f"s{number + 1:02}", "")),
            customer_class="important" if number > 7 else "ordinary",
            queue="senior" if number > 7 else "junior",
            stage=stage,
        )
        for number, stage in live
    ]


async def alarms(session: AsyncSession, now: datetime) -> None:
    facts = (("breach", 20, False, "s05"), ("pre_warning", 64, False, "s10"), ("breach", 300, True, "s04"))
    for number, (kind, ago, withdrawn, seat) in enumerate(facts):
        at = now - timedelta(seconds=ago)
        session.add(
            AlarmRow(
                id=f"{kind}:leg-{number}",
                kind=kind,
                clause="180.1.3",
                call=f"ended-{number}",
                leg=f"leg-{number}",
                queue="junior",
                seat=seat,
                since=at - timedelta(seconds=15 if kind == "breach" else 10),
                at=at,
                noticed_at=at,
                withdrawn=withdrawn,
            )
        )


MESSAGES = (
    ("voicemail-broadband", 86400),
    ("voicemail-suggestion", 5000),
    ("caller-line", 90000),
    ("caller-tariff", 1500),
)


async def messages(
    session: AsyncSession, announce: Announcer, vault: Vault, now: datetime, zone: ZoneInfo
) -> None:
    """Messages that became drafts; the first was left a day ago and is overdue by now."""
    voicemail, lexicon = load_centre(Settings().centre_file).voicemail, load_lexicon()
    for number, (name, ago) in enumerate(MESSAGES, start=1):
        started, sound, text = now - timedelta(seconds=ago), _spoken(name), _text(name)
        steps = (("message", 12.0, sound.milliseconds / 1000, "", "left"),)
        told = Told(f"message-{number}", f"1380013800{number}", started, steps, queue="", outcome="voicemail")
        row, *intervals = call_rows(told)
        session.add(row)
        await session.flush()
        session.add_all(intervals)
        recording = await _recording(session, told, sound, vault, number)
        transcript = Transcript(_words(text, sound.milliseconds / 1000), "whisper", "whisper-base")
        await keep_transcript(
            session, announce, recording, transcript,
            lexicon=lexicon, voicemail=voicemail, zone=zone,
        )  # fmt: skip


async def _recording(
    session: AsyncSession, told: Told, sound: Sound, vault: Vault, number: int
) -> RecordingRow:
    recording_id = f"{number:032x}"
    kept = vault.keep(recording_id, "20261122", flac_of(sound, recording_id), {"recording": recording_id})
    assert kept.wrapped
    row = RecordingRow(
        id=recording_id,
        call=told.id,
        kind="voicemail",
        state="stored",
        path=kept.path,
        channels=sound.channels,
        duration_ms=sound.milliseconds,
        voice_ms=[sound.milliseconds],
        size=kept.size,
        sha256=kept.sha256,
        stored_sha256=kept.stored_sha256,
        master_key=kept.wrapped.master,
        wrapped_key=kept.wrapped.key,
        verified_at=told.started_at,
        number=number,
        chain=f"{number:064x}",
        started_at=told.started_at,
        stored_at=told.started_at,
    )
    session.add(row)
    await session.flush()
    return row


def _spoken(name: str) -> Sound:
    segment = AudioSegment.from_file(
        SPEECH / "speech" / f"{name}.ulaw", format="mulaw", parameters=["-ar", str(RATE)], codec="pcm_mulaw"
    )
    return Sound(np.frombuffer(segment.set_sample_width(2).raw_data, np.int16).reshape(-1, 1))


def _text(name: str) -> str:
    tree: dict[str, Any] = tomllib.loads((SPEECH / "speech.toml").read_text(encoding="utf-8"))
    return str(tree["speech"][name]["zh"])


def _words(text: str, seconds: float) -> tuple[Word, ...]:
    """Words of one or two signs, evenly over the length; every seventh is doubtful."""
    spoken = re.findall(r"[^，。、]{1,2}|[，。、]", text)
    step = (seconds - 0.6) / len(spoken)
    return tuple(
        Word(word, round(0.3 + at * step, 2), round(0.3 + (at + 1) * step, 2), 0.45 if at % 7 == 3 else 0.93)
        for at, word in enumerate(spoken)
        if not re.fullmatch(r"[，。、]", word)
    )
