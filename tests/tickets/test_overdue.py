"""Which ticket of a caller is past its deadline (180.1.6), on both databases."""

from datetime import UTC, datetime, timedelta

import pytest

from acd.rules.routing import OverdueTicket
from runtime.database import Database
from tickets.adapters.tables import TicketRow
from tickets.overdue import overdue_ticket

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PHONE = "13800138000"


def ticket(number: str, due_in: timedelta, phone: str = PHONE, state: str = "open") -> TicketRow:
    return TicketRow(
        number=number, kind="complaint", business="data", nature="tariff", customer="", phone=phone,
        address="", content="too dear", urgent=False, source="voicemail", call=None, recording=None,
        owner=f"owner of {number}", due_at=NOW + due_in, created_at=NOW, received_at=NOW, state=state,
        first_asked=f"owner of {number}", grade="ordinary", answer_by="call", version=1,
    )  # fmt: skip


@pytest.mark.clause("180.1.6")
async def test_the_ticket_that_is_late_for_longest_counts(database: Database) -> None:
    second = timedelta(seconds=1)
    async with database.write() as session:
        session.add_all((ticket("1", -second), ticket("2", -9 * second), ticket("3", second)))
        session.add(ticket("4", -99 * second, phone="139"))
        session.add(ticket("5", -99 * second, state="closed"))
    async with database.read() as session:
        assert await overdue_ticket(session, PHONE, NOW) == OverdueTicket("2", "owner of 2")
        assert await overdue_ticket(session, PHONE, NOW - 10 * second) is None
        assert await overdue_ticket(session, "137", NOW) is None
