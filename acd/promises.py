"""Call-backs that the routing table promises to callers for whom no senior is idle (180.1.9)."""

import logging
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.routing_tables import CallbackRow
from acd.adapters.tables import CallRow
from acd.events import CallbackPromised
from acd.node import Node, Part
from acd.rules.call import Call, Stage
from acd.rules.facts import Fact, StageReached
from config.regulation import implements
from people.rules.masking import masked
from runtime.database import add_once

log = logging.getLogger(__name__)


class Promises(Part):
    """Announces each promise that a caller heard."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        if isinstance(fact, StageReached) and fact.stage == Stage.PROMISED:
            self._node.scribe.tell(calls=[call], events=[_promise(call, fact)])


def _promise(call: Call, fact: StageReached) -> CallbackPromised:
    due = fact.at + timedelta(seconds=int(fact.detail["what"]))
    return CallbackPromised(call.id, fact.at, due, masked(call.caller), call.customer_class, call.queue)


@implements("180.1.9")
async def keep_promise(session: AsyncSession, promised: CallbackPromised) -> None:
    """A row for whoever dials. The number is the ledger's: it never travels. Told twice, one row."""
    call = await session.get(CallRow, promised.call)
    if call is None:
        log.error("call %s was promised a call-back and is not in the ledger", promised.call)
        return
    row = {
        "call": call.id,
        "number": call.caller,
        "customer_class": promised.customer_class,
        "queue": promised.queue,
        "promised_at": promised.at,
        "due_at": promised.due_at,
        "done_at": None,
    }
    await add_once(session, CallbackRow, row, unique=["call"])
