"""AMI events of listeners' lines as typed notices; its dictionaries go no further than this file."""

from collections.abc import Callable, Mapping

from acd.adapters.ami_facts import monitor_of
from acd.adapters.ami_message import AmiEvent
from acd.rules.listening_facts import AudioBegan, AudioOver, DialFailed, LineReady, Notice, PhoneChanged
from acd.seats import NO_PHONE

USER_EVENT = "HotlineListening"  # of dialplan/listening.conf


def notice_of(event: AmiEvent) -> Notice | None:
    translate = _TRANSLATIONS.get(event.name)
    return translate(event) if translate else None


def phone_of(event: AmiEvent) -> PhoneChanged | None:
    """From a change of a device's state, or a row of the list of them."""
    phone = monitor_of(event.headers.get("Device", ""))
    return PhoneChanged(event.at, phone, event.headers.get("State", "") not in NO_PHONE) if phone else None


def _user_event(event: AmiEvent) -> Notice | None:
    h = event.headers
    if h.get("UserEvent") != USER_EVENT:
        return None
    line = h["Uniqueid"]
    return AudioOver(event.at, line, h["Leg"]) if h["State"] == "over" else LineReady(event.at, line)


def _spy_started(event: AmiEvent) -> Notice:
    return AudioBegan(event.at, event.headers["SpyerUniqueid"], event.headers["SpyeeUniqueid"])


def _originated(event: AmiEvent) -> Notice | None:
    """Only a failure is news: a line that is up says so itself."""
    phone = monitor_of(event.headers.get("Channel", ""))
    failed = event.headers.get("Response") == "Failure"
    return DialFailed(event.at, phone) if phone and failed else None


_TRANSLATIONS: Mapping[str, Callable[[AmiEvent], Notice | None]] = {
    "UserEvent": _user_event,
    "ChanSpyStart": _spy_started,
    "OriginateResponse": _originated,
    "DeviceStateChange": phone_of,
}
