"""Which queues a seat serves: post, moves, own work; and who is never moved to seniors' callers."""

from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.serving import Move, Service, Sitting, Why, may_move_into, services
from config.centre import Centre, Post
from config.routing import Language

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)

JUNIOR, EXTRACTOR = Sitting("8001", Post.JUNIOR), Sitting("8001", Post.EXTRACTOR)


def move(queue: str, *, into: bool, until: datetime | None = None) -> Move:
    return Move("m", "8001", queue, into, "lin", NOON, until)


@pytest.mark.clause("180.2.7", "180.3.3")
@pytest.mark.parametrize("post", [Post.EXTRACTOR, Post.TEXT_CLERK])
def test_a_post_with_work_of_its_own_serves_juniors_callers_only_without_it(
    centre: Centre, post: Post
) -> None:
    assert services(Sitting("8001", post), centre, (), ()) == (Service("junior", 5, Why.NO_WORK),)
    assert services(Sitting("8001", post), centre, (), {post}) == (Service("junior", None, Why.WORK),)


def test_work_of_another_post_changes_nothing(centre: Centre) -> None:
    assert services(JUNIOR, centre, (), {Post.EXTRACTOR}) == (Service("junior", 0, Why.POST),)


@pytest.mark.clause("180.9.2")
def test_a_move_into_a_queue_puts_the_seat_in_its_first_line_until_its_end(centre: Centre) -> None:
    until = NOON + timedelta(hours=1)
    served = services(Sitting("8001", Post.SENIOR), centre, [move("junior", into=True, until=until)], ())
    assert served == (Service("junior", 0, Why.MOVED, until), Service("senior", 0, Why.POST))


@pytest.mark.clause("180.9.2")
def test_a_move_out_leaves_the_queue_out_and_says_so(centre: Centre) -> None:
    assert services(JUNIOR, centre, [move("junior", into=False)], ()) == (Service("junior", None, Why.MOVED),)


def test_a_move_outranks_the_work_that_waits(centre: Centre) -> None:
    (served,) = services(EXTRACTOR, centre, [move("junior", into=True)], {Post.EXTRACTOR})
    assert (served.penalty, served.why) == (0, Why.MOVED)


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize("post", [Post.JUNIOR, Post.EXTRACTOR, Post.TEXT_CLERK])
def test_nobody_but_seniors_is_moved_to_their_callers(centre: Centre, post: Post) -> None:
    assert not may_move_into(post, centre.queue("senior"), centre)
    served = services(Sitting("8001", post), centre, [move("senior", into=True)], ())
    assert all(service.penalty is None for service in served if service.queue == "senior")


@pytest.mark.parametrize("post", [Post.SENIOR, Post.SURVEYOR])
def test_anybody_may_help_the_juniors(centre: Centre, post: Post) -> None:
    assert may_move_into(post, centre.queue("junior"), centre)


@pytest.mark.parametrize(("seconds", "over"), [(-0.1, False), (0, True), (0.1, True)])
def test_a_move_is_over_at_its_time(seconds: float, over: bool) -> None:  # noqa: FBT001 (a column)
    own = move("junior", into=True, until=NOON)
    assert own.over(NOON + timedelta(seconds=seconds)) is over
    assert not move("junior", into=True).over(NOON + timedelta(days=9))


@pytest.fixture
def english(centre: Centre) -> Centre:
    """A queue for seats 8001 and 8002 alone, and for who speaks English."""
    queue = centre.queue("junior").model_copy(
        update={"name": "few", "seats": frozenset({"8001", "8002"}), "language": "en"}
    )
    speaks = Language(code="en", key="3", speakers=frozenset({"wang"}))
    return centre.model_copy(update={"queues": (*centre.queues, queue), "languages": (speaks,)})


@pytest.mark.parametrize(
    ("seat", "agent", "serves"),
    [("8001", "wang", True), ("8001", "li", False), ("8001", "", False), ("8003", "wang", False)],
)
def test_a_queue_may_name_its_seats_and_its_language(
    english: Centre,
    seat: str,
    agent: str,
    serves: bool,  # noqa: FBT001 (a column)
) -> None:
    served = services(Sitting(seat, Post.JUNIOR, agent), english, (), ())
    assert ("few" in {service.queue for service in served}) is serves


@pytest.mark.clause("180.9.2")
@pytest.mark.parametrize(("agent", "penalty"), [("wang", 0), ("li", None)])
def test_a_move_brings_another_seat_but_no_language(english: Centre, agent: str, penalty: int | None) -> None:
    served = services(Sitting("8003", Post.JUNIOR, agent), english, [move("few", into=True)], ())
    assert served[-1] == Service("few", penalty, Why.MOVED)
