"""Which package reacts to which other's facts, in the transaction that tells them."""

from functools import partial

from acd.events import CallbackPromised, CallEnded, RecordingPaused, RecordingResumed
from acd.promises import keep_promise
from config.centre import Centre
from recordings import completeness, filing
from runtime.outbox import Announcer, Reaction
from tickets.ratings import keep_rating


def announcer(centre: Centre) -> Announcer:
    """A reaction that tells a fact of its own does so by the same announcer."""
    reactions: dict[type, tuple[Reaction, ...]] = {
        RecordingPaused: (completeness.keep_pause,),
        RecordingResumed: (completeness.keep_resumption,),
    }
    announce = Announcer(reactions)
    reactions[CallEnded] = (filing.keep_call, partial(keep_rating, announce, centre.survey))
    reactions[CallbackPromised] = (partial(keep_promise, announce, centre.outbound),)
    return announce
