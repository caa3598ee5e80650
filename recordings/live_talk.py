"""One talk that is followed: what was heard, what is still to be understood, what comes of it (csc.7)."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from config.lexicon import Lexicon
from config.regulation import implements
from ivr.rules.voice import FRAME_SECONDS
from recordings.adapters.growing import FRAME, GrowingCapture
from recordings.adapters.talks import TalkNow
from recordings.handlers import draft_fields
from recordings.ports import Caution, Cautious
from recordings.rules import utterances
from recordings.rules.draft import draft
from recordings.rules.speech import Speech, asked_about, moved, with_words, words_of
from recordings.rules.transcript import Speaker, Transcript, Word
from recordings.rules.utterances import Hearing, Limits, Span

MORE = 0.2  # seconds that an utterance grows by before it is looked at again; a capture grows by 1
START = 0.5  # seconds
BEHIND = 20.0  # seconds of speech nobody got to: what is older is left to the recording's own transcript
RATE = round(FRAME / FRAME_SECONDS)


@dataclass(frozen=True, slots=True)
class Piece:
    """What the recogniser is given next."""

    speaker: Speaker
    span: Span
    final: bool


@dataclass(slots=True)
class LiveTalk:
    """`hearings` is empty while the caller is on hold: music is not understood."""

    now: TalkNow
    capture: GrowingCapture
    limits: Limits = field(default_factory=Limits)
    hearings: dict[Speaker, Hearing] = field(default_factory=dict)
    owed: deque[Piece] = field(default_factory=deque)
    looked_at: dict[tuple[Speaker, int], int] = field(default_factory=dict)
    speech: Speech = ()
    cautions: tuple[Caution, ...] = ()
    fields: Mapping[str, Any] | None = None
    missing: tuple[str, ...] = ()
    at_work: bool = False

    def hear_since(self, since: datetime, now: datetime) -> None:
        """From this moment on, or a little before it: the file is behind the call by a second at most."""
        at = self.capture.frames() - round((now - since).total_seconds() / FRAME_SECONDS)
        self.hearings = {speaker: utterances.begin(max(at, 0)) for speaker in Speaker}

    def hold(self) -> None:
        for speaker, hearing in self.hearings.items():
            _, span = utterances.broken_off(hearing)
            self.owed.extend([Piece(speaker, span, final=True)] if span else [])
        self.hearings = {}

    def take_in(self) -> None:
        """What the file has grown by."""
        end = self.capture.frames()
        heard = min((hearing.heard for hearing in self.hearings.values()), default=end)
        if end <= heard:
            return
        columns = self.capture.read(Span(heard, end))
        for speaker, hearing in self.hearings.items():
            levels = utterances.loudness(columns[speaker], RATE)
            self.hearings[speaker], ended = utterances.hear(hearing, levels, self.limits)
            self.owed.extend(Piece(speaker, span, final=True) for span in ended)
        while sum(piece.span.seconds for piece in self.owed) > BEHIND:
            self.owed.popleft()

    def next_piece(self) -> Piece | None:
        """Of what there is most that nobody has looked at; what is whole has a start over what goes on."""
        going = ((speaker, utterances.going_on(one)) for speaker, one in self.hearings.items())
        pieces = [Piece(speaker, span, final=False) for speaker, span in going if span]
        grown = [piece for piece in pieces if self._news_of(piece) >= round(MORE / FRAME_SECONDS)]
        return max((*[*self.owed][:1], *grown), key=self.urgency, default=None)

    def urgency(self, piece: Piece) -> int:
        """In frames."""
        return self._news_of(piece) + (round(START / FRAME_SECONDS) if piece.final else 0)

    def _news_of(self, piece: Piece) -> int:
        return piece.span.end - self.looked_at.get((piece.speaker, piece.span.start), piece.span.start)

    def begin(self, piece: Piece) -> None:
        self.at_work = True
        self.looked_at[piece.speaker, piece.span.start] = piece.span.end
        if piece.final and self.owed and self.owed[0] == piece:
            self.owed.popleft()

    @implements("csc.7")
    def understood(  # noqa: PLR0913 (what a ticket's fields are read by)
        self,
        piece: Piece,
        words: tuple[Word, ...],
        *,
        lexicon: Lexicon,
        cautious: Cautious,
        day: date,
        engine: str,
    ) -> bool:
        """Whether there is anything new to tell. Fields and cautions come of whole utterances only."""
        before = self.speech
        placed = moved(words, piece.span.start * FRAME_SECONDS)
        self.speech = with_words(before, piece.speaker, piece.span, placed, final=piece.final)
        if self.speech == before:
            return False
        if piece.final and piece.speaker is Speaker.SEAT:
            self.cautions = tuple(cautious(words_of(self.speech, Speaker.SEAT)))
        elif piece.final:
            found = draft(Transcript(words_of(self.speech), engine, ""), lexicon, day)
            told = Transcript(words_of(self.speech, Speaker.CALLER), engine, "")
            self.fields, self.missing = draft_fields(found, told), found.missing
        return True

    @property
    def about(self) -> str:
        return asked_about(self.speech)
