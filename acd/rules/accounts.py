"""Which SIP accounts there may be: names that the dialplan can carry, what a phone is, who may go. Pure."""

import re
from collections.abc import Collection
from enum import StrEnum

from acd.rules.seat import SeatState
from config.centre import Centre

NAME = re.compile(r"[0-9a-z]{2,16}")
# Sections of our own in pjsip.conf, an extension of a browser's phone, and how other accounts begin.
_TAKEN = frozenset({"global", "udp", "tls", "ws", "reattach"})
_BEGINNINGS = ("trunk", "monitor")
MOST_TITLE = 80


class Profile(StrEnum):
    """What a seat's phone is: how it signals and how its sound travels."""

    SIP = "sip"  # telephone or softphone, UDP and plain RTP
    TLS = "tls"  # telephone or softphone, TLS and SRTP
    BROWSER = "browser"  # the console itself, by web socket and DTLS-SRTP


class Fault(StrEnum):
    """Why an account cannot be as wanted."""

    NAME = "bad_name"
    NAME_TAKEN = "name_taken"
    TITLE = "bad_title"
    SEATED = "seat_taken"
    IN_A_CALL = "seat_in_a_call"


def name_fault(name: str, known: Collection[str], centre: Centre) -> Fault | None:
    """The name is user, extension and part of file names: digits and small letters, 2 to 16 of them."""
    if not NAME.fullmatch(name) or name in _TAKEN or name.startswith(_BEGINNINGS):
        return Fault.NAME
    numbers = {number for each in centre.destinations for number in (each.name, each.number)}
    return Fault.NAME_TAKEN if name in known or name in numbers else None


def title_fault(title: str) -> Fault | None:
    return None if 0 < len(title.strip()) <= MOST_TITLE and title.isprintable() else Fault.TITLE


def in_use(agent: str | None, state: str) -> Fault | None:
    """A seat with somebody in it, or whose phone is in use, keeps its post and does not go."""
    if agent is not None:
        return Fault.SEATED
    busy = {SeatState.RINGING, SeatState.TALKING, SeatState.ON_HOLD}
    return Fault.IN_A_CALL if state in busy else None
