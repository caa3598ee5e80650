"""Which package reacts to which other's facts, in the transaction that tells them."""

from acd.events import CallEnded, RecordingPaused, RecordingResumed
from recordings import completeness, filing
from runtime.outbox import Reaction

REACTIONS: dict[type, tuple[Reaction, ...]] = {
    CallEnded: (filing.keep_call,),
    RecordingPaused: (completeness.keep_pause,),
    RecordingResumed: (completeness.keep_resumption,),
}
