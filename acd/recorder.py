"""Takes a call's recording up anew when the caller comes to hear somebody else (180.7.5).

Asterisk as Debian builds it holds sound that is numbered lower than what came before for late and drops
it on the way to a file, so that every second such change would leave the seat's side silent.
"""

import asyncio
from pathlib import Path

from acd.node import Node, Part
from acd.pauses import Pauses
from acd.rules import facts
from acd.rules.call import Call
from acd.rules.facts import Fact

PAUSE = 0.06  # s; with its next sound, every 20 ms, the channel forgets a recording that was stopped


class Recorder(Part):
    """`folder` holds a file a call, as the dialplan names it."""

    def __init__(self, node: Node, folder: Path, pauses: Pauses) -> None:
        self._node, self._folder, self._pauses = node, folder, pauses

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        match fact:
            case facts.LegReplaced() if call.legs:
                self._record_anew(call)
            case facts.BridgeJoined(leg=joined) if call.legs and joined == call.recorded_leg.id:
                if call.recorded_leg.moved:
                    self._record_anew(call)

    def _record_anew(self, call: Call) -> None:
        link, channel = self._node.link, call.recorded_leg.channel
        file = str(self._folder / f"{call.id}.raw")

        def resume() -> None:
            self._node.act(lambda: link.act("MixMonitor", Channel=channel, File=file, Options="aD"))
            self._pauses.recorded_anew(call)

        self._node.act(lambda: link.act("StopMixMonitor", Channel=channel))
        asyncio.get_running_loop().call_later(PAUSE, resume)
