"""Call-backs that the routing table promises to callers for whom no senior is idle (180.1.9)."""

import logging
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.outbound_tables import CallBackRow
from acd.adapters.tables import CallRow
from acd.events import CallbackPromised
from acd.node import Node, Part
from acd.rules.call import Call, Stage
from acd.rules.facts import Fact, StageReached
from config.regulation import implements
from people.rules.masking import masked
from runtime.database import one_at_a_time

log = logging.getLogger(__name__)

OPEN = ("waiting", "calling")
REASON = "class"  # no senior was idle for a class customer


class Promises(Part):
    """Announces each promise that a caller heard."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        if isinstance(fact, StageReached) and fact.stage == Stage.PROMISED:
            self._node.scribe.tell(calls=[call], events=[_promise(call, fact)])


def _promise(call: Call, fact: StageReached) -> CallbackPromised:
    return CallbackPromised(
        call=call.id,
        at=fact.at,
        due_at=fact.at + timedelta(seconds=int(fact.detail["what"])),
        caller=masked(call.caller),
        customer_class=call.customer_class,
        queue=call.queue,
        priority=int(fact.detail["priority"]),
    )


@implements("180.1.9")
async def keep_promise(session: AsyncSession, promised: CallbackPromised) -> None:
    """A row for whoever dials; the number is the ledger's, it never travels. One open one a number."""
    call = await session.get(CallRow, promised.call)
    if call is None:
        log.error("call %s was promised a call-back and is not in the ledger", promised.call)
        return
    await one_at_a_time(session, "call-backs")
    open_one = select(CallBackRow).where(CallBackRow.number == call.caller, CallBackRow.state.in_(OPEN))
    if await session.scalar(open_one) is None:
        session.add(_row(call, promised))


def _row(call: CallRow, promised: CallbackPromised) -> CallBackRow:
    return CallBackRow(
        number=call.caller,
        queue=promised.queue,
        priority=promised.priority,
        waiting_since=call.started_at,
        promised_at=promised.at,
        due_at=promised.due_at,
        warn_at=promised.due_at,
        reason=REASON,
        call=call.id,
        customer=call.customer,
        customer_class=promised.customer_class,
        state="waiting",
        tries=0,
        next_at=promised.at,
        result="",
        alarm="",
    )
