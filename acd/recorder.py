"""Takes a call's recording up anew when another phone takes the seat's place (180.7.5).

Asterisk as Debian builds it holds sound that is numbered lower than what came before for late and drops
it on the way to a file, so that every second such change would leave the seat's side silent.
"""

import asyncio
from pathlib import Path

from acd.node import Node, Part
from acd.rules import facts
from acd.rules.call import Call
from acd.rules.facts import Fact

PAUSE = 0.06  # s; with its next sound, every 20 ms, the channel forgets a recording that was stopped


class Recorder(Part):
    """`folder` holds a file a call, as the dialplan names it."""

    def __init__(self, node: Node, folder: Path) -> None:
        self._node, self._folder = node, folder

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        caller = call.leg(call.id)
        if not isinstance(fact, facts.LegReplaced) or caller is None:
            return
        link, file = self._node.link, self._folder / f"{call.id}.raw"

        def resume() -> None:
            self._node.act(
                lambda: link.act("MixMonitor", Channel=caller.channel, File=str(file), Options="aD")
            )

        self._node.act(lambda: link.act("StopMixMonitor", Channel=caller.channel))
        asyncio.get_running_loop().call_later(PAUSE, resume)
