"""Call-backs that the routing table promises to callers for whom no senior is idle (180.1.9)."""

import logging
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow
from acd.call_backs import NumberRefusedError, Wish, promise_callback
from acd.events import CallbackPromised
from acd.node import Node, Part
from acd.rules.call import Call, Stage
from acd.rules.facts import Fact, StageReached
from acd.rules.trace import last_queue
from config.outbound import Outbound
from config.regulation import implements
from people.rules.masking import masked
from runtime.outbox import Announcer

log = logging.getLogger(__name__)

REASON = "class"  # no senior was idle for a class customer


class Promises(Part):
    """Announces each promise that a step of the table made; one that was offered is kept by then."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        if isinstance(fact, StageReached) and fact.stage == Stage.PROMISED and fact.detail.get("step"):
            self._node.scribe.tell(calls=[call], events=[_promise(call, fact)])


def _promise(call: Call, fact: StageReached) -> CallbackPromised:
    return CallbackPromised(
        call=call.id,
        at=fact.at,
        due_at=fact.at + timedelta(seconds=int(fact.detail["what"])),
        caller=masked(call.caller),
        customer_class=call.customer_class,
        queue=last_queue(call.trace),
        priority=int(fact.detail["priority"]),
    )


@implements("180.1.9")
async def keep_promise(
    announce: Announcer, terms: Outbound | None, session: AsyncSession, promised: CallbackPromised
) -> None:
    """The number is the ledger's, it never travels."""
    call = await session.get(CallRow, promised.call)
    if call is None:
        log.error("call %s was promised a call-back and is not in the ledger", promised.call)
        return
    try:
        await promise_callback(session, announce, terms, _wish(call, promised), promised.at)
    except NumberRefusedError:
        log.exception("call %s was promised a call-back to a number that is not called", promised.call)


def _wish(call: CallRow, promised: CallbackPromised) -> Wish:
    return Wish(
        number=call.caller,
        queue=promised.queue,
        waiting_since=call.started_at,
        reason=REASON,
        priority=promised.priority,
        call=call.id,
        customer=call.customer,
        customer_class=promised.customer_class,
        due_at=promised.due_at,
    )
