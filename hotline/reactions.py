"""Which package reacts to which other's facts, in the transaction that tells them."""

from acd.events import CallbackPromised, CallEnded
from acd.promises import keep_promise
from recordings import handlers as recordings
from runtime.outbox import Reaction

REACTIONS: dict[type, tuple[Reaction, ...]] = {
    CallEnded: (recordings.keep_call,),
    CallbackPromised: (keep_promise,),
}
