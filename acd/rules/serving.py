"""Which queues a seat serves and why: its post, the supervisor's moves, its post's own work. Pure."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from config.centre import Centre, CustomerClass, Post, Queue
from config.regulation import implements

SENIORS_ONLY = frozenset({CustomerClass.LARGE, CustomerClass.IMPORTANT, CustomerClass.DEDICATED_LINE})


class Why(StrEnum):
    POST = "post"
    MOVED = "moved"  # by the supervisor, in or out
    NO_WORK = "no_work"  # serves it while its own work waits for nobody
    WORK = "work"  # its own work waits


@dataclass(frozen=True, slots=True)
class Service:
    """`penalty` as app_queue has it, lowest first; None for a queue left out. `until`: a move's end."""

    queue: str
    penalty: int | None
    why: Why
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A temporary move 临时调度 of a seat into a queue or out of it, for now or until a time."""

    id: str
    seat: str
    queue: str
    into: bool
    by: str
    began_at: datetime
    until: datetime | None = None

    def over(self, now: datetime) -> bool:
        return self.until is not None and self.until <= now


@implements("180.1.9")
def may_move_into(post: Post, queue: Queue, centre: Centre) -> bool:
    """Never a junior, or whoever does a junior's work, to callers who are a senior's."""
    routed = {row.customer_class for row in centre.routes if row.queue == queue.name}
    return post in queue.members or (bool(queue.members) and not routed & SENIORS_ONLY)


@implements("180.9.2", "180.2.7", "180.3.3")
def services(
    post: Post, centre: Centre, moves: Iterable[Move], working: Collection[Post]
) -> tuple[Service, ...]:
    """In the centre's order. A move outranks the seat's own work; `working`: posts whose work waits."""
    moved = {move.queue: move for move in moves}
    blended = {name for blend in centre.blends if blend.post is post for name in blend.queues}
    found = []
    for queue in centre.queues:
        penalty = queue.members.get(post)
        if move := moved.get(queue.name):
            first = min(queue.members.values(), default=0)
            allowed = move.into and may_move_into(post, queue, centre)
            found.append(Service(queue.name, first if allowed else None, Why.MOVED, move.until))
        elif penalty is not None and queue.name in blended:
            busy = post in working
            found.append(Service(queue.name, None if busy else penalty, Why.WORK if busy else Why.NO_WORK))
        elif penalty is not None:
            found.append(Service(queue.name, penalty, Why.POST))
    return tuple(found)
