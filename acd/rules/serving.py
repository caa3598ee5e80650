"""Which queues a seat serves and why: its post, the supervisor's moves, its post's own work. Pure."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from config.centre import Centre, Post, Queue
from config.regulation import implements


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
    if post in queue.members:
        return True
    allowed = post in centre.routing.senior_posts or not centre.seniors_only(queue)
    return bool(queue.members) and allowed


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who sits where; without an agent, what the seat would serve with one of no special ability."""

    seat: str
    post: Post
    agent: str = ""


@implements("180.9.2", "180.2.7", "180.3.3")
def services(
    who: Sitting, centre: Centre, moves: Iterable[Move], working: Collection[Post]
) -> tuple[Service, ...]:
    """In the centre's order. A move outranks the seat's own work; `working`: posts whose work waits."""
    moved = {move.queue: move for move in moves}
    blended = {name for blend in centre.blends if blend.post is who.post for name in blend.queues}
    found = []
    for queue in centre.queues:
        penalty = centre.penalty(queue, who.post, who.seat, who.agent)
        if move := moved.get(queue.name):
            found.append(Service(queue.name, _moved(move, who, queue, centre), Why.MOVED, move.until))
        elif penalty is not None and queue.name in blended:
            busy = who.post in working
            found.append(Service(queue.name, None if busy else penalty, Why.WORK if busy else Why.NO_WORK))
        elif penalty is not None:
            found.append(Service(queue.name, penalty, Why.POST))
    return tuple(found)


def _moved(move: Move, who: Sitting, queue: Queue, centre: Centre) -> int | None:
    """Into the queue's first line; a move gives nobody an ability."""
    allowed = move.into and may_move_into(who.post, queue, centre) and centre.able(queue, who.agent)
    return min(queue.members.values(), default=0) if allowed else None
