"""Who goes to a senior agent at once (180.1.9)."""

import pytest

from acd.rules.routing import Caller, class_of, route
from config.centre import Centre, CustomerClass

pytestmark = pytest.mark.clause("180.1.9")
LARGE, IMPORTANT = CustomerClass.LARGE, CustomerClass.IMPORTANT
DEDICATED, ORDINARY = CustomerClass.DEDICATED_LINE, CustomerClass.ORDINARY


@pytest.fixture
def lines(centre: Centre) -> Centre:
    """The shipped centre with a dedicated number and a dedicated trunk."""
    line = centre.lines[0].model_copy(update={"number": "1803", "dedicated": True})
    trunk = centre.trunks[0].model_copy(update={"name": "leased", "dedicated": True})
    return centre.model_copy(update={"lines": (*centre.lines, line), "trunks": (*centre.trunks, trunk)})


@pytest.mark.parametrize(
    ("registered", "dialled", "trunk", "expected"),
    [
        (LARGE, "180", "carrier", LARGE),
        (IMPORTANT, "180", "carrier", IMPORTANT),
        (DEDICATED, "180", "carrier", DEDICATED),
        (ORDINARY, "180", "carrier", ORDINARY),
        (None, "180", "carrier", ORDINARY),
        (None, "1803", "carrier", DEDICATED),
        (None, "180", "leased", DEDICATED),
        (ORDINARY, "1803", "carrier", DEDICATED),
        (ORDINARY, "180", "leased", DEDICATED),
        (LARGE, "1803", "leased", LARGE),
        (IMPORTANT, "1803", "leased", IMPORTANT),
        (None, "999", "nowhere", ORDINARY),
        (None, "", "", ORDINARY),
    ],
)
def test_the_class_of_a_caller(
    lines: Centre, registered: CustomerClass | None, dialled: str, trunk: str, expected: CustomerClass
) -> None:
    found, why = class_of(Caller("13800138000", dialled, trunk, registered), lines)
    assert found is expected
    assert why


@pytest.mark.parametrize("number", ["13800138000", "", "0"])
def test_a_dedicated_line_is_known_without_any_caller_id(lines: Centre, number: str) -> None:
    found, why = class_of(Caller(number, "180", "leased", None), lines)
    assert (found, why) == (DEDICATED, "dedicated trunk leased")


@pytest.mark.parametrize(
    ("customer_class", "queue"),
    [(LARGE, "senior"), (IMPORTANT, "senior"), (DEDICATED, "senior"), (ORDINARY, "junior")],
)
def test_where_the_shipped_centre_sends_each_class(
    centre: Centre, customer_class: CustomerClass, queue: str
) -> None:
    assert route(customer_class, centre).queue == queue


def test_no_junior_seat_serves_the_queue_of_large_important_and_dedicated_callers(centre: Centre) -> None:
    queues = {route(each, centre).queue for each in (LARGE, IMPORTANT, DEDICATED)}
    posts = {post for name in queues for post in centre.queue(name).members}
    assert posts == {"senior"}


def test_large_comes_before_important_in_the_same_queue(centre: Centre) -> None:
    assert (
        route(LARGE, centre).priority > route(IMPORTANT, centre).priority > route(ORDINARY, centre).priority
    )


def test_the_first_row_for_a_class_wins(centre: Centre) -> None:
    first, second = (centre.routes[0].model_copy(update={"queue": queue}) for queue in ("junior", "senior"))
    both = centre.model_copy(update={"routes": (first, second, *centre.routes)})
    assert route(first.customer_class, both).queue == "junior"


def test_a_class_without_a_row_of_its_own_goes_with_everybody_else(centre: Centre) -> None:
    ordinary = tuple(row for row in centre.routes if row.customer_class is ORDINARY)
    assert route(LARGE, centre.model_copy(update={"routes": ordinary})) == ordinary[0]
