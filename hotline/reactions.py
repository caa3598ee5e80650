"""Which package reacts to which other's facts, in the transaction that tells them."""

from acd.events import CallbackPromised, CallEnded, RecordingPaused, RecordingResumed
from acd.promises import keep_promise
from recordings import completeness, filing
from runtime.outbox import Reaction

REACTIONS: dict[type, tuple[Reaction, ...]] = {
    CallEnded: (filing.keep_call,),
    CallbackPromised: (keep_promise,),
    RecordingPaused: (completeness.keep_pause,),
    RecordingResumed: (completeness.keep_resumption,),
}
