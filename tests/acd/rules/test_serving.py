"""Which queues a seat serves: post, moves, own work; and who is never moved to seniors' callers."""

from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.serving import Move, Service, Why, may_move_into, services
from config.centre import Centre, Post

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)


def move(queue: str, *, into: bool, until: datetime | None = None) -> Move:
    return Move("m", "8001", queue, into, "lin", NOON, until)


@pytest.mark.clause("180.2.7", "180.3.3")
@pytest.mark.parametrize("post", [Post.EXTRACTOR, Post.TEXT_CLERK])
def test_a_post_with_work_of_its_own_serves_juniors_callers_only_without_it(
    centre: Centre, post: Post
) -> None:
    assert services(post, centre, (), ()) == (Service("junior", 5, Why.NO_WORK),)
    assert services(post, centre, (), {post}) == (Service("junior", None, Why.WORK),)


def test_work_of_another_post_changes_nothing(centre: Centre) -> None:
    assert services(Post.JUNIOR, centre, (), {Post.EXTRACTOR}) == (Service("junior", 0, Why.POST),)


@pytest.mark.clause("180.9.2")
def test_a_move_into_a_queue_puts_the_seat_in_its_first_line_until_its_end(centre: Centre) -> None:
    until = NOON + timedelta(hours=1)
    served = services(Post.SENIOR, centre, [move("junior", into=True, until=until)], ())
    assert served == (Service("junior", 0, Why.MOVED, until), Service("senior", 0, Why.POST))


@pytest.mark.clause("180.9.2")
def test_a_move_out_leaves_the_queue_out_and_says_so(centre: Centre) -> None:
    assert services(Post.JUNIOR, centre, [move("junior", into=False)], ()) == (
        Service("junior", None, Why.MOVED),
    )


def test_a_move_outranks_the_work_that_waits(centre: Centre) -> None:
    (served,) = services(Post.EXTRACTOR, centre, [move("junior", into=True)], {Post.EXTRACTOR})
    assert (served.penalty, served.why) == (0, Why.MOVED)


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("post", [Post.JUNIOR, Post.EXTRACTOR, Post.TEXT_CLERK])
def test_nobody_but_seniors_is_moved_to_their_callers(centre: Centre, post: Post) -> None:
    assert not may_move_into(post, centre.queue("senior"), centre)
    served = services(post, centre, [move("senior", into=True)], ())
    assert all(service.penalty is None for service in served if service.queue == "senior")


@pytest.mark.parametrize("post", [Post.SENIOR, Post.SURVEYOR])
def test_anybody_may_help_the_juniors(centre: Centre, post: Post) -> None:
    assert may_move_into(post, centre.queue("junior"), centre)


@pytest.mark.parametrize(("seconds", "over"), [(-0.1, False), (0, True), (0.1, True)])
def test_a_move_is_over_at_its_time(seconds: float, over: bool) -> None:  # noqa: FBT001 (a column)
    own = move("junior", into=True, until=NOON)
    assert own.over(NOON + timedelta(seconds=seconds)) is over
    assert not move("junior", into=True).over(NOON + timedelta(days=9))
