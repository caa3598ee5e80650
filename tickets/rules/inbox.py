"""The life of a paper before it is a ticket (180.2.2): one table of what leads where. Pure."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from config.regulation import implements


class Channel(StrEnum):
    """How it came; each is a source of a ticket too."""

    LETTER = "letter"
    FAX = "fax"
    EMAIL = "email"
    PAPER = "paper"  # from another department
    VISIT = "visit"


class PaperState(StrEnum):
    WAITING = "waiting"
    ENTERED = "entered"
    ASIDE = "aside"


class Step(StrEnum):
    TAKE = "take"
    ENTER = "enter"
    PUT_ASIDE = "put_aside"
    BRING_BACK = "bring_back"
    ATTACH = "attach"


STEPS: Mapping[tuple[PaperState, Step], PaperState] = {
    (PaperState.WAITING, Step.TAKE): PaperState.WAITING,
    (PaperState.WAITING, Step.ENTER): PaperState.ENTERED,
    (PaperState.WAITING, Step.PUT_ASIDE): PaperState.ASIDE,
    (PaperState.ASIDE, Step.BRING_BACK): PaperState.WAITING,
    **{(state, Step.ATTACH): state for state in PaperState},  # a fax may come in parts
}


class WrongPaperStateError(Exception):
    """The paper was entered or put aside already, or was not put aside."""

    def __init__(self, state: PaperState, step: Step) -> None:
        super().__init__(f"{step} in {state}")
        self.state, self.step = state, step


@implements("180.2.2")
def lead(state: PaperState, step: Step) -> PaperState:
    """Raises WrongPaperStateError for a pair that is not in the table."""
    try:
        return STEPS[state, step]
    except KeyError:
        raise WrongPaperStateError(state, step) from None


# Only what a browser shows without running anything is shown; all else is handed out as a file.
SHOWN: Mapping[str, tuple[bytes, ...]] = {
    "application/pdf": (b"%PDF-",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
}
HANDED_OUT: Mapping[str, tuple[bytes, ...]] = {"image/tiff": (b"II*\x00", b"MM\x00*")}  # as faxes come
UNKNOWN: Final = "application/octet-stream"


def media_type_of(content: bytes) -> str:
    """By its first bytes: neither a name nor whoever sends it is believed."""
    kinds = {**SHOWN, **HANDED_OUT}
    return next((kind for kind, begins in kinds.items() if content.startswith(begins)), UNKNOWN)
