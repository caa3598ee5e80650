"""Which package reacts to which other's facts, in the transaction that tells them."""

from functools import partial

from acd.events import CallbackPromised, CallEnded, RecordingPaused, RecordingResumed
from acd.promises import keep_promise
from config.centre import Centre
from config.quality import QualityRules
from knowledge.originals import keep_filed
from quality.phrases import look_for_phrases, transcribe_all
from recordings import completeness, filing
from recordings.events import RecordingStored, TranscriptReady
from runtime.outbox import Announcer, Reaction
from tickets.events import TicketChanged
from tickets.ratings import keep_rating


def announcer(centre: Centre, quality: QualityRules) -> Announcer:
    """A reaction that tells a fact of its own does so by the same announcer."""
    reactions: dict[type, tuple[Reaction, ...]] = {
        RecordingPaused: (completeness.keep_pause,),
        RecordingResumed: (completeness.keep_resumption,),
        RecordingStored: (partial(transcribe_all, quality),),
        TranscriptReady: (partial(look_for_phrases, quality),),
        TicketChanged: (keep_filed,),
    }
    announce = Announcer(reactions)
    reactions[CallEnded] = (filing.keep_call, partial(keep_rating, announce, centre.survey))
    reactions[CallbackPromised] = (partial(keep_promise, announce, centre.outbound),)
    return announce
