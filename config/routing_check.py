"""What can be wrong with the routing table as a whole, each fault with how to mend it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from config.routing import CLASS_CUSTOMERS, DIRECT, Language, Route, Routing
from config.terms import CustomerClass, Post

Members = Mapping[str, frozenset[Post]]


def faults(
    routes: Sequence[Route],
    routing: Routing,
    languages: Sequence[Language],
    members: Members,
    spoken: Iterable[str | None],
) -> Iterator[str]:
    """`members`: the posts of each queue; `spoken`: the languages that queues and lines name."""
    yield from _names(routes, languages, members)
    yield from _languages(routes, languages, spoken)
    for route in routes:
        yield from _juniors(route, routing, members)
    yield from _everybody_is_served(routes, routing, members)


def _names(routes: Sequence[Route], languages: Sequence[Language], members: Members) -> Iterator[str]:
    for what, names in (
        ("route: two rows have the name", [route.name for route in routes]),
        ("language: two have the code", [each.code for each in languages]),
        ("language: two have the key", [each.key for each in languages]),
    ):
        yield from (f"{what} {name!r}" for name, times in Counter(names).items() if times > 1)
    for route in routes:
        yield from _queues(route, members)


def _queues(route: Route, members: Members) -> Iterator[str]:
    for queue in route.queues:
        if queue not in members:
            yield f"route {route.name}: no queue {queue!r}"
        if queue == DIRECT:
            yield f"route {route.name}: queue {DIRECT!r} belongs to seat steps; write seat, not queue"
    if DIRECT not in members and any(step.seat for step in route.steps):
        yield f"route {route.name}: a seat step needs a queue named {DIRECT!r}, with members = {{}}"


def _languages(
    routes: Sequence[Route], languages: Sequence[Language], spoken: Iterable[str | None]
) -> Iterator[str]:
    known = {each.code for each in languages}
    named = [*(route.when.language for route in routes), *spoken]
    yield from (
        f"language: no [[language]] with code {code!r}" for code in named if code and code not in known
    )


def _juniors(route: Route, routing: Routing, members: Members) -> Iterator[str]:
    """A row that names only class customers must not lead to anybody below a senior (180.1.9)."""
    if route.when.classes is None or not route.when.classes <= CLASS_CUSTOMERS:
        return
    for queue in route.queues:
        if juniors := _below_senior(queue, routing, members):
            below = ", ".join(sorted(juniors))
            yield f"route {route.name}: queue {queue!r} has members below senior ({below}); see 180.1.9"


def _below_senior(queue: str, routing: Routing, members: Members) -> frozenset[Post]:
    return members.get(queue, frozenset()) - routing.senior_posts


def _everybody_is_served(routes: Sequence[Route], routing: Routing, members: Members) -> Iterator[str]:
    seniors_only = [
        route for route in routes if not any(_below_senior(queue, routing, members) for queue in route.queues)
    ]
    for customer_class in CustomerClass:
        rows = seniors_only if customer_class in CLASS_CUSTOMERS else routes
        if not any(_takes(route, customer_class) for route in rows):
            yield (
                f'route: a row with when = {{ class = ["{customer_class}"] }} alone is needed, for all days, '
                "with a queue or a voicemail"
            )


def _takes(route: Route, customer_class: CustomerClass) -> bool:
    """Whatever else is known of the caller."""
    others = set(route.when.conditions()) - {"classes"}
    classes = route.when.classes
    possible = any(step.queue or step.voicemail or step.refuse for step in route.steps)
    return possible and route.always and not others and (classes is None or customer_class in classes)
