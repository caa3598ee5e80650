"""One check read for who may see it: its card, what it is of, the recording with words and phrases found."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.quality import Scorecard, WorkKind
from console.adapters.check_facts import facts_of
from console.adapters.checks import Eyes
from console.adapters.drafts import recording_view, transcript_view
from console.adapters.hearing import audible
from console.rules.permissions import Act
from console.views.quality import AppealView, Card, CardItem, Check, FindingView, ReworkView
from quality.adapters.tables import (
    AppealRow,
    FindingRow,
    GradeRow,
    ReworkRow,
    SampleRow,
)
from recordings.adapters.tables import CALL, DraftRow, RecordingRow, TranscriptRow
from tickets.adapters.tables import TicketRow


async def detail(session: AsyncSession, row: SampleRow, eyes: Eyes, acts: frozenset[Act]) -> Check:
    """With the recording and its words for who may hear it."""
    (seen,) = await eyes.see(session, [row])
    grades = await _grades(session, row.id)
    own = next((grade for grade in grades if grade.grader == eyes.login), None)
    blind = eyes.grades and seen.standing in {"drawn", "begun", "second"}
    others = [grade for grade in grades if grade is not own and grade.signed_at and not blind]
    mine = row.person == eyes.login
    may_grade = eyes.grades and not mine and blind and not (own and own.signed_at)
    appeals = await _appeals(session, row.id)
    standing = next((grade for grade in grades if _stands(grade)), None)
    recording = await _heard(session, row, eyes, acts)
    transcript = await session.get(TranscriptRow, recording.id) if recording else None
    rework = None if blind else await session.get(ReworkRow, row.id)
    return Check(
        check=seen,
        card=_card(own, eyes) if own else _empty_card(row, eyes) if may_grade else None,
        others=tuple(_card(grade, eyes) for grade in others),
        facts=await facts_of(session, WorkKind(row.kind), row.subject, eyes.names),
        recording=recording_view(recording) if recording else None,
        transcript=transcript_view(transcript) if transcript else None,
        findings=await _findings(session, recording, eyes) if recording else (),
        appeals=tuple(_appeal(one, eyes.names) for one in appeals if not blind),
        rework=rework_view(rework, eyes.names) if rework else None,
        may_grade=may_grade,
        may_decide=_may_decide(eyes, row, appeals, standing),
        may_appeal=mine and standing is not None and not any(one.grade == standing.id for one in appeals),
        may_follow_up=Act.FOLLOW_UP_CHECKS in acts
        and rework is not None
        and rework.done_at is None
        and not mine,
    )


def _stands(grade: GradeRow) -> bool:
    return not grade.second and grade.signed_at is not None and grade.set_aside_at is None


def _may_decide(eyes: Eyes, row: SampleRow, appeals: Sequence[AppealRow], standing: GradeRow | None) -> bool:
    waits = any(one.decided_at is None for one in appeals)
    return waits and eyes.grades and standing is not None and eyes.login not in {standing.grader, row.person}


async def _heard(
    session: AsyncSession, row: SampleRow, eyes: Eyes, acts: frozenset[Act]
) -> RecordingRow | None:
    recording = await _recording_of(session, row)
    return await audible(session, recording, acts, eyes.login, eyes.scope) if recording else None


async def _recording_of(session: AsyncSession, row: SampleRow) -> str | None:
    """Of a call itself, of a message's draft, of the call or message that a ticket came from."""
    if row.kind == WorkKind.DRAFT:
        draft = await session.get(DraftRow, row.subject)
        return draft.recording if draft else None
    call = row.subject if row.kind == WorkKind.CALL else None
    if row.kind in {WorkKind.TICKET, WorkKind.PAPER}:
        ticket = await session.get(TicketRow, row.subject)
        if ticket and ticket.recording:
            return ticket.recording
        call = ticket.call if ticket else None
    of_call = select(RecordingRow.id).where(RecordingRow.call == call, RecordingRow.kind == CALL)
    return await session.scalar(of_call) if call else None


async def _grades(session: AsyncSession, sample: str) -> list[GradeRow]:
    return list(
        await session.scalars(select(GradeRow).where(GradeRow.sample == sample).order_by(GradeRow.id))
    )


async def _appeals(session: AsyncSession, sample: str) -> list[AppealRow]:
    query = select(AppealRow).where(AppealRow.sample == sample).order_by(AppealRow.id)
    return list(await session.scalars(query))


async def _findings(session: AsyncSession, recording: RecordingRow, eyes: Eyes) -> tuple[FindingView, ...]:
    rules = {rule.rule: rule for rule in eyes.standards.rules.phrases}
    query = select(FindingRow).where(FindingRow.recording == recording.id).order_by(FindingRow.number)
    return tuple(
        FindingView(
            rule=row.rule,
            title_zh=rules[row.rule].zh if row.rule in rules else row.rule,
            title_en=rules[row.rule].en if row.rule in rules else row.rule,
            speaker=row.speaker,
            start=row.start,
            end=row.end,
            text=row.text,
        )
        for row in await session.scalars(query)
    )


def _empty_card(row: SampleRow, eyes: Eyes) -> Card:
    card = eyes.standards.rules.card(WorkKind(row.kind))
    return Card(
        grader=eyes.names.get(eyes.login, eyes.login),
        own=True,
        second=False,
        version=card.version,
        items=items_of(card),
        marks={},
        remark="",
        score=None,
        fatal=False,
        faults=(),
        signed_at=None,
        set_aside_at=None,
    )


def _card(row: GradeRow, eyes: Eyes) -> Card:
    card = Scorecard.model_validate(row.card)
    return Card(
        grader=eyes.names.get(row.grader, row.grader),
        own=row.grader == eyes.login,
        second=row.second,
        version=card.version,
        items=items_of(card),
        marks=row.marks,
        remark=row.remark,
        score=row.score,
        fatal=row.fatal,
        faults=tuple(row.faults),
        signed_at=row.signed_at,
        set_aside_at=row.set_aside_at,
    )


def items_of(card: Scorecard) -> tuple[CardItem, ...]:
    return tuple(
        CardItem(name=one.name, title_zh=one.zh, title_en=one.en, points=one.points, fatal=one.fatal)
        for one in card.items
    )


def rework_view(row: ReworkRow, names: Mapping[str, str]) -> ReworkView:
    return ReworkView(
        opened_at=row.opened_at,
        due_at=row.due_at,
        told_at=row.told_at,
        told_by=names.get(row.told_by or "", row.told_by),
        plan=row.plan,
        done_at=row.done_at,
        done_by=names.get(row.done_by or "", row.done_by),
    )


def _appeal(row: AppealRow, names: Mapping[str, str]) -> AppealView:
    return AppealView(
        at=row.at,
        text=row.text,
        clip_from=row.clip_from,
        clip_to=row.clip_to,
        upheld=row.upheld,
        decided_at=row.decided_at,
        decided_by=names.get(row.decided_by or "", row.decided_by),
        decision=row.decision,
    )
