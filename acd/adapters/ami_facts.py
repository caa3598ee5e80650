"""Asterisk's AMI events as typed facts; its dictionaries go no further than this file."""

import base64
import json
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from acd.adapters.ami_message import AmiEvent
from acd.rules import facts
from acd.rules.facts import Fact

_ESCAPED = re.compile(r"\\([abfnrtv\\'\"?])")
_SIGNS = dict(zip("abfnrtv", "\a\b\f\n\r\t\v", strict=True))
_SEAT = re.compile(r"^PJSIP/(?!trunk-|monitor-)(?P<seat>.+?)(-[0-9a-f]{8,})?$")
_MONITOR = re.compile(r"^PJSIP/(?P<phone>monitor-.+?)(-[0-9a-f]{8,})?$")
USER_EVENT = "Hotline"
REATTACH = "reattach"  # what a browser dials to take up its call again: dialplan/seat.conf.j2
DECISION = "decision"  # header of the user event
ROOMS_OWN = "CBAnn/"  # a conference room's own loudspeaker: nobody's leg
OUR_DIALS = frozenset({"handover", "back"})  # contexts of transfers.conf where the caller's channel dials


def seat_of(channel: str) -> str:
    """`PJSIP/8001-0000000a` is seat 8001's; a trunk's channel and a Local one are nobody's seat."""
    found = _SEAT.match(channel)
    return found["seat"] if found else ""


def monitor_of(channel: str) -> str:
    """The monitor phone (of a listener) that the channel belongs to, empty for any other."""
    found = _MONITOR.match(channel)
    return found["phone"] if found else ""


def queue_of(name: str) -> str:
    """`direct.8001` is the queue `direct` for the one seat 8001."""
    return name.partition(".")[0]


def decision_text(decision: Mapping[str, Any]) -> str:
    """As a user event can carry it: no commas, no line breaks, whatever stands in it."""
    return base64.b64encode(json.dumps(decision, separators=(",", ":")).encode()).decode()


def decision_in(text: str) -> dict[str, Any] | None:
    """None for nothing, and for what is not ours."""
    try:
        found = json.loads(base64.b64decode(text, validate=True)) if text else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def fact_of(event: AmiEvent) -> Fact | None:
    """None for events that say nothing of a call."""
    translate = _TRANSLATIONS.get(event.name)
    call = event.headers.get("Linkedid") or event.headers.get("TransfereeLinkedid")
    if event.headers.get("Channel", "").startswith(ROOMS_OWN):
        return None
    return translate(event, call) if translate and call else None


def _leg_started(event: AmiEvent, call: str) -> Fact | None:
    """A leg that takes another one's place is no call of its own: it is heard of when it joins the bridge."""
    h = event.headers
    if h.get("Exten") == REATTACH:
        return None
    return facts.LegStarted(
        event.at,
        call,
        leg=h["Uniqueid"],
        channel=h["Channel"],
        seat=seat_of(h["Channel"]),
        caller=unless_unknown(h.get("CallerIDNum", "")),
        caller_name=unless_unknown(_unescaped(h.get("CallerIDName", ""))),
        dialled=h.get("Exten", ""),
        listens=bool(monitor_of(h["Channel"])),
    )


def leg_found(row: AmiEvent) -> facts.LegStarted | None:
    """A channel of the list of channels, begun as long ago as it says; None for what is no leg of a call."""
    h = row.headers
    if not h.get("Linkedid") or h.get("Channel", "").startswith(ROOMS_OWN):
        return None
    hours, minutes, seconds = (int(part) for part in h.get("Duration", "0:0:0").split(":"))
    seat = seat_of(h["Channel"])
    return facts.LegStarted(
        row.at - timedelta(hours=hours, minutes=minutes, seconds=seconds),
        h["Linkedid"],
        leg=h["Uniqueid"],
        channel=h["Channel"],
        seat=seat,
        caller=unless_unknown(h.get("CallerIDNum", "")),
        caller_name=unless_unknown(h.get("CallerIDName", "")),
        dialled="" if seat else h.get("Exten", ""),
        listens=bool(monitor_of(h["Channel"])),
    )


def _new_state(event: AmiEvent, call: str) -> Fact | None:
    up = event.headers.get("ChannelStateDesc") == "Up"
    return facts.LegAnswered(event.at, call, event.headers["Uniqueid"]) if up else None


def _hangup_request(event: AmiEvent, call: str) -> Fact:
    return facts.LegHangingUp(event.at, call, event.headers["Uniqueid"], by_system=False)


def _hangup(event: AmiEvent, call: str) -> Fact:
    return facts.LegEnded(event.at, call, event.headers["Uniqueid"], int(event.headers.get("Cause") or 0))


def _user_event(event: AmiEvent, call: str) -> Fact | None:
    if event.headers.get("UserEvent") != USER_EVENT:
        return None
    detail = {name.lower(): event.headers[name] for name in event.headers}
    decision = decision_in(detail.pop(DECISION, ""))
    return facts.StageReached(event.at, call, detail["stage"], detail, decision)


def _queue_joined(event: AmiEvent, call: str) -> Fact:
    position = int(event.headers.get("Position") or 0)
    return facts.QueueJoined(event.at, call, queue_of(event.headers["Queue"]), position)


def _queue_left(event: AmiEvent, call: str) -> Fact:
    return facts.QueueLeft(event.at, call, queue_of(event.headers["Queue"]))


def _agent_called(event: AmiEvent, call: str) -> Fact:
    h = event.headers
    seat = seat_of(h["DestChannel"])
    return facts.SeatRang(event.at, call, queue_of(h["Queue"]), seat, h["DestUniqueid"], h["DestChannel"])


def _ring_no_answer(event: AmiEvent, call: str) -> Fact:
    h = event.headers
    return facts.SeatMissed(event.at, call, queue_of(h["Queue"]), seat_of(h["Interface"]))


def _agent_connect(event: AmiEvent, call: str) -> Fact:
    h = event.headers
    seat = seat_of(h["DestChannel"])
    return facts.SeatAnswered(event.at, call, queue_of(h["Queue"]), seat, h["DestUniqueid"])


def _dial_begin(event: AmiEvent, call: str) -> Fact | None:
    """Only where the dialplan itself rings somebody for the caller; app_queue tells of its own rings."""
    h = event.headers
    if h.get("Context") not in OUR_DIALS:
        return None
    return facts.SeatRang(event.at, call, "", seat_of(h["DestChannel"]), h["DestUniqueid"], h["DestChannel"])


def _dial_end(event: AmiEvent, call: str) -> Fact | None:
    h = event.headers
    if h.get("Context") not in OUR_DIALS:
        return None
    seat = seat_of(h["DestChannel"])
    if h.get("DialStatus") == "ANSWER":
        return facts.SeatAnswered(event.at, call, "", seat, h["DestUniqueid"])
    return facts.SeatMissed(event.at, call, "", seat)


def _blind_transfer(event: AmiEvent, call: str) -> Fact | None:
    """A seat's phone sent its caller on by itself (REFER)."""
    h = event.headers
    if h.get("Result") != "Success":
        return None
    return facts.TransferAsked(event.at, call, "blind", seat_of(h["TransfererChannel"]), h["Extension"])


def _bridge_enter(event: AmiEvent, call: str) -> Fact:
    h = event.headers
    if replaces := h.get("SwapUniqueid"):
        seat = seat_of(h["Channel"])
        return facts.LegReplaced(
            event.at, call, h["Uniqueid"], h["Channel"], seat, h["BridgeUniqueid"], replaces
        )
    return facts.BridgeJoined(event.at, call, h["Uniqueid"], h["BridgeUniqueid"])


def _bridge_leave(event: AmiEvent, call: str) -> Fact:
    return facts.BridgeLeft(event.at, call, event.headers["Uniqueid"], event.headers["BridgeUniqueid"])


def _hold(event: AmiEvent, call: str) -> Fact:
    return facts.Held(event.at, call, event.headers["Uniqueid"])


def _unhold(event: AmiEvent, call: str) -> Fact:
    return facts.Resumed(event.at, call, event.headers["Uniqueid"])


# Not here on purpose: QueueCallerAbandon (also sent on time-out and redirect), AgentComplete (late, with
# wrong reasons), SoftHangupRequest (the exchange tidying up), Cdr (before or after Hangup, twice at times).
_TRANSLATIONS: Mapping[str, Callable[[AmiEvent, str], Fact | None]] = {
    "Newchannel": _leg_started,
    "Newstate": _new_state,
    "HangupRequest": _hangup_request,
    "Hangup": _hangup,
    "UserEvent": _user_event,
    "QueueCallerJoin": _queue_joined,
    "QueueCallerLeave": _queue_left,
    "AgentCalled": _agent_called,
    "AgentRingNoAnswer": _ring_no_answer,
    "AgentConnect": _agent_connect,
    "DialBegin": _dial_begin,
    "DialEnd": _dial_end,
    "BlindTransfer": _blind_transfer,
    "BridgeEnter": _bridge_enter,
    "BridgeLeave": _bridge_leave,
    "Hold": _hold,
    "Unhold": _unhold,
}


def _unescaped(text: str) -> str:
    r"""Display names come in C's spelling: `\\'` for an apostrophe, `\\a` for a bell."""
    return _ESCAPED.sub(lambda found: _SIGNS.get(found[1], found[1]), text)


def unless_unknown(text: str) -> str:
    """What Asterisk writes where a caller hides is no name and no number."""
    return "" if text.lower() in {"<unknown>", "anonymous", "unknown"} else text
