"""Which package reacts to which other's facts, in the transaction that tells them."""

from acd.events import CallEnded
from recordings import handlers as recordings
from runtime.outbox import Reaction

REACTIONS: dict[type, tuple[Reaction, ...]] = {CallEnded: (recordings.keep_call,)}
