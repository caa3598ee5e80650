"""Manager messages as text, with what panoramisk would lose."""

from datetime import UTC, datetime

import pytest

from acd.adapters.ami import AmiEvent

NOW = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
NEWCHANNEL = """Event: Newchannel
Privilege: call,all
Timestamp: 1795315595.372592
Channel: PJSIP/trunk-00000000
Uniqueid: ast1-1795315595.0
ChanVariable: CALL_REF=a=b
ChanVariable: CUSTOMER=张三: 先生
AccountCode: """


def test_headers_are_read_without_regard_to_case() -> None:
    event = AmiEvent.parse(NEWCHANNEL, NOW)
    assert event.name == "Newchannel"
    assert event.headers["uniqueid"] == event.headers["UniqueID"] == "ast1-1795315595.0"
    assert "CHANNEL" in event.headers
    assert list(event.headers)[3] == "Channel"


def test_a_repeated_header_gives_the_last_and_all() -> None:
    event = AmiEvent.parse(NEWCHANNEL, NOW)
    assert event.headers["ChanVariable"] == "CUSTOMER=张三: 先生"
    assert event.all("chanvariable") == ["CALL_REF=a=b", "CUSTOMER=张三: 先生"]
    assert event.all("Channel") == ["PJSIP/trunk-00000000"]
    assert event.all("Nothing") == []


def test_a_last_header_that_is_empty_is_there() -> None:
    assert AmiEvent.parse(NEWCHANNEL, NOW).headers["AccountCode"] == ""


def test_a_header_called_content_is_not_overwritten() -> None:
    assert AmiEvent.parse("Event: UserEvent\nContent: 投诉", NOW).headers["content"] == "投诉"


def test_a_user_event_cannot_pass_for_another_event() -> None:
    event = AmiEvent.parse("Event: UserEvent\nUserEvent: Survey\nEvent: Hangup", NOW)
    assert event.name == "UserEvent"


def test_the_time_is_asterisks_own_to_the_microsecond() -> None:
    event = AmiEvent.parse(NEWCHANNEL, NOW)
    assert event.at == datetime(2026, 11, 22, 2, 46, 35, 372592, tzinfo=UTC)
    assert event.received == NOW


@pytest.mark.parametrize("stamp", ["", "soon", "nan", "1e300", "-1e300"])
def test_without_a_usable_timestamp_the_time_is_that_of_receipt(stamp: str) -> None:
    assert AmiEvent("Hangup", {"Timestamp": stamp}, NOW).at == NOW


def test_an_event_made_by_hand_reads_like_a_received_one() -> None:
    event = AmiEvent("Hangup", {"Cause": "16"}, NOW)
    assert event.headers["cause"] == "16"
    assert event.all("CAUSE") == ["16"]
