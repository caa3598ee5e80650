"""Grading, signing, rework, appeal and blind second cards, on both databases."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from people.adapters.tables import AuditRow
from quality import appeals, rework
from quality.appeals import Appeal
from quality.figures import agreement_in, graded_in, month_in, month_span, publish
from quality.grading import Given, keep_marks
from runtime.requests import RefusedError
from tests.quality.desks import Desks

NOVEMBER = date(2026, 11, 1)


async def refused(doing: object) -> str:
    with pytest.raises(RefusedError) as told:
        await doing  # type: ignore[misc]  # a coroutine
    return told.value.code


@pytest.mark.clause("csc.5.1.b", "180.7.5")
async def test_marks_are_kept_while_listening_and_nothing_changes_once_signed(desks: Desks) -> None:
    sample = await desks.sample()
    async with desks.database.write() as session:
        await keep_marks(desks.acting(session, "zhi"), sample, Given({"greeting": 10}, ""))
    assert await refused(desks.sign("zhi", sample)) == "unfinished"
    await desks.grade("zhi", sample, "hold")
    assert ((await desks.row(sample)).state, (await desks.row(sample)).score) == ("graded", 90)
    (card,) = await desks.grades(sample)
    assert await refused(desks.mark("zhi", sample, lost=("tone",))) == "signed"
    assert await refused(desks.sign("zhi", sample)) == "signed"
    assert await refused(desks.mark("zhi2", sample)) == "graded"
    async with desks.database.read() as session:
        line = await session.scalar(select(AuditRow).where(AuditRow.action == "sign"))
    assert line is not None
    assert (line.login, line.object, line.detail) == ("zhi", sample, card.signature)


async def test_nobody_grades_their_own_work_or_a_mark_that_is_none(desks: Desks) -> None:
    sample = await desks.sample(person="zhi")
    assert await refused(desks.mark("zhi", sample)) == "own_work"
    async with desks.database.write() as session:
        keeping = keep_marks(desks.acting(session, "zhi2"), sample, Given({"greeting": 99}, ""))
        assert await refused(keeping) == "wrong_mark"
    assert await refused(desks.sign("zhi2", sample)) == "no_marks"


@pytest.mark.clause("csc.5.1.b", "csc.5.1.c")
async def test_below_the_mark_there_is_feedback_within_a_working_day_then_rework(desks: Desks) -> None:
    good, bad = await desks.sample(), await desks.sample()
    await desks.grade("zhi", good, "answer")  # 75
    await desks.grade("zhi", bad, "promise")
    assert await desks.rework(good) is not None
    opened = await desks.rework(bad)
    assert opened is not None
    assert opened.due_at == desks.now + timedelta(days=1), "Wednesday 9:00, a working day"
    async with desks.database.write() as session:
        acting = desks.acting(session, "ban")
        assert await refused(rework.done(acting, bad)) == "not_told"
        await rework.tell(acting, bad, "每周跟听")
        await rework.done(acting, bad)
        assert await refused(rework.tell(acting, bad, "再来")) == "no_rework"
    closed = await desks.rework(bad)
    assert closed is not None
    assert (closed.told_by, closed.plan, closed.done_by) == ("ban", "每周跟听", "ban")


@pytest.mark.clause("csc.5.1.b")
async def test_eighty_is_enough(desks: Desks) -> None:
    sample = await desks.sample()
    async with desks.database.write() as session:
        await keep_marks(desks.acting(session, "zhi"), sample, Given(desks.full() | {"answer": 5}, ""))
    await desks.sign("zhi", sample)
    assert (await desks.row(sample)).score == 80
    assert await desks.rework(sample) is None


async def test_an_appeal_that_is_upheld_sets_the_card_aside_for_another_inspector(desks: Desks) -> None:
    sample = await desks.sample()
    await desks.grade("zhi", sample, "promise")
    made = Appeal("没有承诺", (12.0, 20.0))
    async with desks.database.write() as session:
        assert await refused(appeals.appeal(desks.acting(session, "gao"), sample, made)) == "no_sample"
        own = desks.acting(session, "chu")
        assert await refused(appeals.appeal(own, sample, Appeal("x", (2.0, 2.0)))) == "wrong_clip"
        await appeals.appeal(own, sample, made)
        assert await refused(appeals.appeal(own, sample, made)) == "appealed"
        judge = desks.acting(session, "zhi")
        assert await refused(appeals.decide(judge, sample, "否", upheld=False)) == "own_grade"
        await appeals.decide(desks.acting(session, "zhi2"), sample, "确无承诺", upheld=True)
        assert await refused(appeals.decide(judge, sample, "否", upheld=False)) == "no_appeal"
    row = await desks.row(sample)
    assert (row.state, row.score, await desks.rework(sample)) == ("drawn", None, None)
    assert await refused(desks.mark("zhi", sample)) == "signed"
    await desks.grade("zhi2", sample)
    first, second = await desks.grades(sample)
    assert (first.score, first.set_aside_at, second.score, second.second) == (0, desks.now, 100, False)


@pytest.mark.parametrize(("lost", "score"), [((), 100), (("answer",), 75)])
async def test_after_an_upheld_appeal_the_blind_second_card_stands(
    desks: Desks, lost: tuple[str, ...], score: int
) -> None:
    """Else both inspectors would have signed, and nobody could grade it anew."""
    sample = await desks.sample(again=True)
    await desks.grade("zhi", sample, "promise")
    await desks.grade("zhi2", sample, *lost)
    async with desks.database.write() as session:
        await appeals.appeal(desks.acting(session, "chu"), sample, Appeal("没有承诺"))
        await appeals.decide(desks.acting(session, "zhi2"), sample, "确无承诺", upheld=True)
    row = await desks.row(sample)
    assert (row.state, row.score, await desks.rework(sample) is None) == ("graded", score, score == 100)


async def test_an_appeal_that_is_declined_leaves_all_as_it_is(desks: Desks) -> None:
    sample = await desks.sample()
    await desks.grade("zhi", sample, "promise")
    async with desks.database.write() as session:
        await appeals.appeal(desks.acting(session, "chu"), sample, Appeal("没有承诺"))
        await appeals.decide(desks.acting(session, "zhi2"), sample, "听得清楚", upheld=False)
    assert ((await desks.row(sample)).score, await desks.rework(sample) is None) == (0, False)


async def test_a_second_card_changes_no_result_and_shows_how_far_two_agree(desks: Desks) -> None:
    one, other = await desks.sample(again=True), await desks.sample(again=True)
    await desks.grade("zhi", one)
    await desks.grade("zhi2", one, "promise")
    await desks.grade("zhi", other, "tone")
    assert await refused(desks.mark("gao", one)) == "graded", "two cards are enough"
    assert ((await desks.row(one)).score, await desks.rework(one)) == (100, None)
    async with desks.database.read() as session:
        agreement = await agreement_in(session, month_span(NOVEMBER, desks.standards))
    assert agreement.pairs == 1
    assert agreement.kappa == pytest.approx(0, abs=0.01)


@pytest.mark.clause("180.7.13", "csc.5.1.c", "csc.7", "ops.7", "ops.8")
async def test_a_month_is_reported_once_by_the_twenty_first_and_stays_as_published(desks: Desks) -> None:
    for lost in (("tone", "answer"), ("tone",), ("promise",)):
        await desks.grade("zhi", await desks.sample(), *lost)
    assert desks.standards.report_due(NOVEMBER) == date(2026, 12, 21)
    async with desks.database.write() as session:
        assert await refused(publish(desks.acting(session, "zhi"), NOVEMBER, "早了")) == "month_runs"
        figures = await month_in(session, desks.standards, NOVEMBER)
        graded = await graded_in(session, desks.standards, month_span(NOVEMBER, desks.standards))
    calls = next(one for one in figures.kinds if one.kind == "call")
    assert (calls.graded, calls.failed, calls.fatal, round(calls.average or 0)) == (3, 2, 1, 48)
    assert (figures.weak[0].item, figures.weak[0].times, len(graded)) == ("tone", 2, 3)
    assert figures.repeated_share == pytest.approx(1 / 4)
    desks.now += timedelta(days=10)
    async with desks.database.write() as session:
        published = await publish(desks.acting(session, "zhi"), NOVEMBER, "资费解答仍弱")
        assert await refused(publish(desks.acting(session, "zhi"), NOVEMBER, "再")) == "published"
    assert published.figures["kinds"][0]["graded"] == 3
