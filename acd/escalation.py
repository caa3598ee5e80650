"""A caller whom a breach made urgent (180.1.3): ahead in the line, or in the queue that the policy names."""

from collections.abc import Callable
from functools import partial

from acd.adapters.ami_wire import HeaderValue
from acd.node import Node
from acd.rules.call import Call
from config.centre import Escalation


def escalate(node: Node, call: Call, policy: Escalation, still: Callable[[], bool]) -> None:
    """`still` is asked when its turn comes: a redirect would tear a talk apart."""
    channel = call.caller_leg.channel if call.caller_leg else ""
    if policy.queue:
        place: dict[str, HeaderValue] = {"Context": "raised", "Exten": policy.exten, "Priority": 1}
        order = partial(node.link.act, "Redirect", Channel=channel, **place)
    elif policy.priority:
        ahead: dict[str, HeaderValue] = {"Priority": policy.priority, "Immediate": "yes"}
        order = partial(node.link.act, "QueueChangePriorityCaller", Queue=call.queue, Caller=channel, **ahead)
    else:
        return

    async def act() -> None:
        if still():
            await order()

    node.act(act)
