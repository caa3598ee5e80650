"""Which closed tickets quality has passed."""

from dataclasses import replace
from datetime import date

import pytest

from config.quality import WorkKind
from quality.rules.archiving import Checks, Settled, held_by, passes

ENTERED, LAST, LATER = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)
TICKET = Settled("20261123-0001", "call", "c1", None, ENTERED, LAST)
DRAWN = Checks(
    drawn={kind: {ENTERED, LAST} for kind in (WorkKind.TICKET, WorkKind.PAPER, WorkKind.DRAFT)},
    waiting={},
    until=LAST,
    held=(),
    passed=(),
)


@pytest.mark.clause("csc.3.2.3")
@pytest.mark.parametrize(
    ("ticket", "checks", "passed"),
    [
        (TICKET, DRAWN, True),
        (TICKET, replace(DRAWN, until=None), False),
        (replace(TICKET, last_on=LATER), DRAWN, False),
        (TICKET, replace(DRAWN, waiting={WorkKind.TICKET: {ENTERED}}), False),
        (TICKET, replace(DRAWN, waiting={WorkKind.TICKET: {LAST}, WorkKind.DRAFT: {ENTERED}}), True),
        (TICKET, replace(DRAWN, waiting={WorkKind.TICKET: {ENTERED}}, passed={TICKET.number}), True),
        (TICKET, replace(DRAWN, held={TICKET.number}, passed={TICKET.number}), False),
        (TICKET, replace(DRAWN, held={"c1"}), False),
        (TICKET, replace(DRAWN, held={"20261123-0002"}), True),
        (TICKET, replace(DRAWN, drawn={WorkKind.PAPER: {ENTERED}}), False),
        (TICKET, replace(DRAWN, drawn={}, passed={TICKET.number}), True),
        (replace(TICKET, source="fax"), replace(DRAWN, waiting={WorkKind.PAPER: {ENTERED}}), False),
        (replace(TICKET, source="voicemail"), replace(DRAWN, waiting={WorkKind.DRAFT: {ENTERED}}), False),
        (replace(TICKET, recording="r1"), replace(DRAWN, held={"r1"}), False),
    ],
)
def test_a_ticket_passes_by_its_own_check_or_with_the_sample_of_its_day(
    ticket: Settled, checks: Checks, *, passed: bool
) -> None:
    assert passes(ticket, checks) is passed


def test_a_check_is_about_the_ticket_or_call_of_its_work() -> None:
    checks = [
        ("order", "20261123-0001-02"),
        ("review", "20261123-0002-01"),
        ("hand_over", "20261123-0003/7"),
        ("ticket", "20261123-0004"),
        ("paper", "20261123-0005"),
        ("call", "ast1-1"),
        ("draft", "d1"),
        ("knowledge", "3/1"),
    ]
    assert list(held_by(checks)) == [*(f"20261123-000{number}" for number in range(1, 6)), "ast1-1"]
