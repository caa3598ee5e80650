"""A seat pauses the recording of its call while something is said that must not be kept (180.7.5).

Asterisk writes silence meanwhile: the file keeps its time axis. It goes on by itself after the limit.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime

from acd.adapters.ami import AmiError, AmiRefused, Connected
from acd.agents import Agents, SeatRefusedError
from acd.events import RecordingPaused, RecordingResumed
from acd.node import Node, Part
from acd.rules.call import Call, Kind
from acd.rules.facts import Fact
from acd.rules.wrap_up import talks_ended
from config.regulation import implements
from runtime.clock import utc_now

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PauseRecording:
    """`by` is the login who asks, None for a supervisor; `login` stands in the log."""

    seat: str
    by: str | None
    login: str


@dataclass(frozen=True, slots=True)
class ResumeRecording:
    seat: str
    by: str | None


class Pauses(Part):
    """Kept in memory only: after a restart of ours every recording goes on."""

    def __init__(self, node: Node, agents: Agents) -> None:
        self._node, self._agents = node, agents
        self._paused: dict[str, RecordingPaused] = {}  # by call
        node.answers |= {PauseRecording: self._answer_pause, ResumeRecording: self._answer_resume}

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:
        """The next seat's talk is recorded, whatever the seat before it asked for."""
        paused = self._paused.get(call.id)
        if paused and any(talk.seat == paused.seat for talk in talks_ended(call, before)):
            self._end(paused, fact.at)
            if not call.is_over:
                self._node.act(lambda: self._mute(call, on=False))

    async def resumed(self, connected: Connected) -> None:  # noqa: ARG002 (a Part's)
        """Whatever was paused when we were away goes on; channels without a recording refuse, rightly."""
        for row in await self._node.link.rows("CoreShowChannels", complete="CoreShowChannelsComplete"):
            channel = row.headers.get("Channel", "")
            if not any(paused.call == row.headers.get("Linkedid") for paused in self._paused.values()):
                try:
                    await self._mute_channel(channel, on=False)
                except AmiRefused:
                    log.debug("%s is not recorded", channel)

    @implements("180.7.5")
    async def _answer_pause(self, asked: PauseRecording) -> datetime:
        """When it goes on by itself. Raises SeatRefusedError."""
        call = self._talk_of(asked.seat, asked.by)
        if call.id in self._paused:
            return self._paused[call.id].until
        await self._told(call, on=True)
        at = utc_now()
        paused = RecordingPaused(
            call.id, at, asked.seat, asked.login, at + self._node.centre.recording.pause_limit
        )
        self._paused[call.id] = paused
        self._node.scribe.tell(events=[paused])
        delay = (paused.until - at).total_seconds()
        asyncio.get_running_loop().call_later(delay, self._woken, call, paused)
        return paused.until

    async def _answer_resume(self, asked: ResumeRecording) -> None:
        """Raises SeatRefusedError."""
        call = self._talk_of(asked.seat, asked.by)
        paused = self._paused.get(call.id)
        if paused is None:
            raise SeatRefusedError("not_paused", "录音没有暂停", "the recording is not paused")
        await self._told(call, on=False)
        self._end(paused, utc_now())

    def recorded_anew(self, call: Call) -> None:
        """A recording that was taken up anew is silent again where it was."""
        if call.id in self._paused:
            self._node.act(lambda: self._mute(call, on=True))

    def _woken(self, call: Call, paused: RecordingPaused) -> None:
        """A timer of a pause that was ended meanwhile ends nothing."""
        if self._paused.get(call.id) is paused:
            self._end(paused, utc_now())
            self._node.act(lambda: self._mute(call, on=False))

    def _end(self, paused: RecordingPaused, at: datetime) -> None:
        del self._paused[paused.call]
        resumed = RecordingResumed(paused.call, max(at, paused.at), paused.seat, paused.at)
        self._node.scribe.tell(events=[resumed])

    def _talk_of(self, seat_id: str, by: str | None) -> Call:
        seat = self._agents.seat_of(seat_id, by)
        for call in self._node.calls.values():
            if any(
                part.kind is Kind.TALK and part.seat == seat.id and not part.ended_at
                for part in call.intervals
            ):
                return call
        raise SeatRefusedError("no_talk", f"座席 {seat_id} 没有通话", f"seat {seat_id} is not in a talk")

    async def _told(self, call: Call, *, on: bool) -> None:
        """Raises SeatRefusedError: who asked must know that the recording is as it was."""
        try:
            await self._mute(call, on=on)
        except AmiError:
            raise SeatRefusedError(
                "recording_unchanged",
                "交换机未能执行，录音照旧",
                "the exchange could not do it; the recording is as it was",
            ) from None

    async def _mute(self, call: Call, *, on: bool) -> None:
        await self._mute_channel(call.recorded_leg.channel, on=on)

    async def _mute_channel(self, channel: str, *, on: bool) -> None:
        await self._node.link.act(
            "MixMonitorMute", Channel=channel, Direction="both", State="1" if on else "0"
        )
