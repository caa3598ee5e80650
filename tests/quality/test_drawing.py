"""A day's sample from real tables: all kinds of work, who did them, risks; drawn once, or again alike."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import delete, func, select, update

from config.quality import WorkKind
from quality.adapters.tables import DrawRow, FindingRow, SampleRow
from quality.adapters.works import done_at, works_of
from quality.clockwork import Drawing
from quality.drawing import Asked, ask_for, day_span, drawn_again
from quality.phrases import transcribe_all
from quality.rules.sampling import draw, population_digest
from recordings.adapters.tables import RecordingRow
from recordings.events import RecordingStored
from runtime.jobs import JobRow
from runtime.requests import RefusedError
from tests.knowledge.shelf import Shelf
from tests.quality.desks import TUESDAY, Desks
from tests.tickets import desks as ticket_desks
from tickets.adapters.survey_tables import SurveyRow
from tickets.rules.life import Action

DAY = TUESDAY.date()


def drawing(desks: Desks) -> Drawing:
    return Drawing(desks.database, desks.announce, desks.standards)


@pytest.mark.clause("180.7.3", "180.7.4", "ops.7")
async def test_yesterday_is_drawn_once_and_can_be_drawn_again_from_its_seed(desks: Desks) -> None:
    await desks.calls(30, seat="s0")
    await desks.calls(11, seat="s1")
    await desks.calls(3, at=TUESDAY + timedelta(days=1))
    own = drawing(desks)
    early = (TUESDAY + timedelta(days=1)).replace(hour=0, minute=30)
    assert await own.draw_due(early) == DAY - timedelta(days=1)
    assert await own.draw_due(desks.now) == DAY
    assert await own.draw_due(desks.now) is None
    samples = await desks.samples()
    async with desks.database.read() as session:
        row = await session.get_one(DrawRow, (DAY, WorkKind.CALL))
        works = await works_of(session, day_span(DAY, desks.standards), desks.standards)
        jobs = await session.scalar(select(func.count()).where(JobRow.kind == "recording.transcribe"))
    calls = works[WorkKind.CALL]
    assert (row.works, row.share) == (41, 0.05)
    assert row.digest == population_digest(calls)
    blind_and_risky = draw(calls, desks.standards.terms(WorkKind.CALL, DAY), row.seed)
    told = {sample.subject for sample in samples}
    assert {one.work.subject for one in blind_and_risky} <= told
    assert len(blind_and_risky) == 3
    assert {sample.person for sample in samples} == {"chu", "gao"}, "everybody's week is looked after"
    assert jobs == len(samples) == row.drawn


@pytest.mark.clause("180.7.3")
async def test_a_sample_is_the_same_when_drawn_again_after_risks_and_checks_have_changed(
    desks: Desks,
) -> None:
    await desks.calls(60, seat="s0")
    await drawing(desks).draw_due(desks.now)
    samples = await desks.samples()
    async with desks.database.write() as session:
        for number, recording in enumerate(await session.scalars(select(RecordingRow.id))):
            session.add(
                FindingRow(
                    recording=recording, number=number, rule="taboo", speaker="seat", start=1, end=2, text="x"
                )
            )
    await desks.listen("chu", TUESDAY)
    async with desks.database.read() as session:
        again = await drawn_again(session, DAY, WorkKind.CALL)
        assert await drawn_again(session, DAY - timedelta(days=9), WorkKind.CALL) is None
    assert again
    assert (again.works, again.drawn) == (60, tuple(sample.subject for sample in samples))
    assert (again.missing, again.foreign, again.digest_holds) == ((), (), True)

    async with desks.database.write() as session:
        await session.execute(delete(SampleRow).where(SampleRow.id == samples[0].id))
        await session.execute(update(SampleRow).where(SampleRow.id == samples[1].id).values(subject="other"))
    async with desks.database.read() as session:
        again = await drawn_again(session, DAY, WorkKind.CALL)
    assert again
    assert again.missing == tuple(sample.subject for sample in samples[:2])
    assert again.foreign == ("other",)


@pytest.mark.clause("180.7.3")
async def test_days_that_a_stopped_clock_left_out_are_drawn_in_order(desks: Desks) -> None:
    own, later = drawing(desks), desks.now + timedelta(days=2)
    assert await own.draw_due(desks.now) == DAY
    assert [await own.draw_due(later) for _ in range(3)] == [
        DAY + timedelta(days=1),
        DAY + timedelta(days=2),
        None,
    ]


@pytest.mark.clause("180.7.4")
async def test_live_listening_counts_as_a_check_of_the_week(desks: Desks) -> None:
    await desks.calls(2, seat="s0")
    await desks.calls(40, seat="s1")
    await desks.listen("chu", TUESDAY - timedelta(days=1))
    await drawing(desks).draw_due(desks.now)
    weekly = Counter(sample.person for sample in await desks.samples() if sample.how == "weekly")
    assert weekly["chu"] == 0


async def test_a_call_carries_its_risks(desks: Desks) -> None:
    await desks.calls(1, at=TUESDAY - timedelta(days=3), caller="13800138000")
    await desks.calls(1, hold=61, caller="13800138000")
    await desks.calls(1, at=TUESDAY + timedelta(hours=1), hold=60)
    async with desks.database.write() as session:
        spoken = await session.scalar(select(RecordingRow.id).where(RecordingRow.call == "s0-2410-0"))
        session.add(
            FindingRow(recording=spoken, number=1, rule="taboo", speaker="seat", start=1, end=2, text="x")
        )
        for call, score in (("s0-2409-0", 70), ("s0-2410-0", 69)):
            session.add(
                SurveyRow(
                    call=call, channel="voice", state="answered", phone="", handler="chu", repeat=False,
                    opened_at=TUESDAY, due_at=TUESDAY, ended_at=desks.now, score=score,
                )
            )  # fmt: skip
    async with desks.database.read() as session:
        works = await works_of(session, day_span(DAY, desks.standards), desks.standards)
    risks = {work.subject: work.risks for work in works[WorkKind.CALL]}
    assert risks == {"s0-2409-0": {"long_hold", "repeat"}, "s0-2410-0": {"phrase", "low_survey"}}


@pytest.mark.clause("180.7.6", "180.7.7", "180.7.8", "180.7.11", "hot.5.1.6")
async def test_tickets_papers_orders_reviews_and_hand_overs_are_works_of_who_did_them(desks: Desks) -> None:
    """What a department or the clock does is not checked."""
    hall = ticket_desks.Desks(desks.database)
    await hall.hire("chu", "gao", "wangluo", "ban")
    number = await hall.enter("chu")
    await hall.enter("wen", source="letter", original="柜 3")
    order = await hall.issue("chu", number, Action.DISPATCH)
    await hall.review("gao", order, send=True)
    await hall.reply("wangluo", order)
    async with desks.database.read() as session:
        works = await works_of(session, day_span(DAY, desks.standards), desks.standards)
    done = {kind: {(work.subject, work.person) for work in of_kind} for kind, of_kind in works.items()}
    assert done[WorkKind.TICKET] == {(number, "chu")}
    assert {person for _, person in done[WorkKind.PAPER]} == {"wen"}
    assert done[WorkKind.ORDER] == {(order, "chu")}
    assert done[WorkKind.REVIEW] == {(order, "gao")}
    assert "chu" in {person for _, person in done[WorkKind.HAND_OVER]}
    assert WorkKind.DRAFT not in done


@pytest.mark.clause("180.7.9", "180.7.3")
async def test_an_article_that_was_published_is_a_work_of_its_librarian(desks: Desks) -> None:
    own = Shelf(ticket_desks.Desks(desks.database, now=TUESDAY))
    await own.desks.hire("chu", "gao", "wangluo", "ban")
    article = await own.put()
    await own.write(article)
    async with desks.database.read() as session:
        works = await works_of(session, day_span(DAY, desks.standards), desks.standards)
        moments = [
            await done_at(session, WorkKind.KNOWLEDGE, subject, desks.now)
            for subject in (f"{article}/1", f"{article}/2", "x")
        ]
    assert [(one.subject, one.person) for one in works[WorkKind.KNOWLEDGE]] == [(f"{article}/1", "zi")]
    assert moments == [TUESDAY, None, None]


@pytest.mark.clause("180.7.2", "180.7.9", "180.7.10")
async def test_an_inspector_asks_for_a_check_of_any_work_once(desks: Desks) -> None:
    await desks.calls(1)
    async with desks.database.write() as session:
        acting = desks.acting(session, "zhi")
        call = await ask_for(acting, Asked(WorkKind.CALL, "s0-2409-0", "chu"))
        again = await ask_for(acting, Asked(WorkKind.CALL, "s0-2409-0", "chu"))
        figures = await ask_for(acting, Asked(WorkKind.REPORT, "十月报表", "gao"))
        assert (again.id, call.how, call.drawn_by, call.of) == (call.id, "spot", "zhi", TUESDAY)
        assert figures.of == desks.now
        for asked, field in (
            (Asked(WorkKind.CALL, "nothing", "chu"), "subject"),
            (Asked(WorkKind.HAND_OVER, "s0/x", "chu"), "subject"),
            (Asked(WorkKind.REPORT, "十月报表", "nobody"), "person"),
        ):
            with pytest.raises(RefusedError) as refused:
                await ask_for(acting, asked)
            assert refused.value.field == field
    await drawing(desks).draw_due(desks.now)
    assert [sample.id for sample in await desks.samples() if sample.kind == WorkKind.CALL] == [call.id]


@pytest.mark.clause("csc.6.1.d")
@pytest.mark.parametrize(
    ("setting", "kind", "jobs"), [("all", "call", 1), ("all", "voicemail", 0), ("drawn", "call", 0)]
)
async def test_every_call_gets_words_where_the_centre_says_so(
    desks: Desks, setting: str, kind: str, jobs: int
) -> None:
    rules = desks.standards.rules.model_copy(update={"transcribe": setting})
    stored = RecordingStored("f" * 32, "c", kind, TUESDAY, 1000, [500, 500], "0" * 64)
    async with desks.database.write() as session:
        await transcribe_all(rules, session, stored)
        assert await session.scalar(select(func.count()).select_from(JobRow)) == jobs
