"""The table of a paper's life, and what its first bytes say it is."""

import pytest

from tickets.rules.form import SOURCES
from tickets.rules.inbox import UNKNOWN, Channel, PaperState, Step, WrongPaperStateError, lead, media_type_of


@pytest.mark.clause("180.2.2")
@pytest.mark.parametrize(
    ("state", "step", "after"),
    [
        (PaperState.WAITING, Step.TAKE, PaperState.WAITING),
        (PaperState.WAITING, Step.ENTER, PaperState.ENTERED),
        (PaperState.WAITING, Step.PUT_ASIDE, PaperState.ASIDE),
        (PaperState.ASIDE, Step.BRING_BACK, PaperState.WAITING),
        (PaperState.ENTERED, Step.ATTACH, PaperState.ENTERED),
    ],
)
def test_a_paper_waits_until_it_is_entered_or_put_aside(
    state: PaperState, step: Step, after: PaperState
) -> None:
    assert lead(state, step) is after


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (PaperState.ENTERED, Step.ENTER),
        (PaperState.ENTERED, Step.PUT_ASIDE),
        (PaperState.ASIDE, Step.ENTER),
        (PaperState.ASIDE, Step.TAKE),
        (PaperState.WAITING, Step.BRING_BACK),
    ],
)
def test_nothing_is_entered_twice_or_after_it_was_put_aside(state: PaperState, step: Step) -> None:
    with pytest.raises(WrongPaperStateError):
        lead(state, step)


def test_each_channel_is_a_source_of_tickets() -> None:
    assert {str(channel) for channel in Channel} <= SOURCES


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 ", "application/pdf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"II*\x00", "image/tiff"),
        (b"<html><script>", UNKNOWN),
        (b"", UNKNOWN),
    ],
)
def test_a_file_is_what_its_first_bytes_say(content: bytes, kind: str) -> None:
    assert media_type_of(content) == kind
