"""Asterisk's own record of calls, as a crash may leave it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from acd.adapters.ami_facts import seat_of
from acd.adapters.cel import read_calls
from acd.rules.facts import LegEnded, LegHangingUp, LegStarted
from tests.acd.transcripts import NAMES, call_of, record_of

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "cel.csv"


def test_without_a_file_no_calls_are_known(record: Path) -> None:
    assert read_calls(record, LONG_AGO) == {}


def test_an_empty_file_knows_no_calls(record: Path) -> None:
    record.touch()
    assert read_calls(record, LONG_AGO) == {}


def test_calls_come_by_their_linked_id(record: Path) -> None:
    record.write_text("".join(record_of(name) for name in NAMES))
    assert {call_of(name).id for name in NAMES} < set(read_calls(record, LONG_AGO))


def test_only_calls_with_something_since_then_are_read(record: Path) -> None:
    record.write_text(record_of("answered") + record_of("escalate"))
    ended = call_of("escalate").ended_at
    assert ended
    assert set(read_calls(record, ended - timedelta(seconds=1))) == {call_of("escalate").id}
    assert read_calls(record, ended + timedelta(seconds=1)) == {}


@pytest.mark.parametrize("kept", range(1, 12))
def test_a_last_line_cut_off_by_a_crash_is_left_out(record: Path, kept: int) -> None:
    whole = record_of("answered").splitlines(keepends=True)
    record.write_text("".join(whole[:5]))
    before = read_calls(record, LONG_AGO)
    record.write_text("".join(whole[:5]) + ",".join(whole[5].split(",")[:kept]))
    assert read_calls(record, LONG_AGO) == before


@pytest.mark.parametrize(
    "line", [",,,\r\n", "a,b,c,d,e,f,g,h,i,j,k,l\r\n", '"1e99",' + "x," * 10 + "x\r\n", "\r\n"]
)
def test_lines_that_are_none_are_left_out(record: Path, line: str) -> None:
    record.write_text(line + record_of("answered"))
    assert set(read_calls(record, LONG_AGO)) == {call_of("answered").id}


def test_letters_that_are_none_do_not_stop_the_reading(record: Path) -> None:
    record.write_bytes(b"\xff\xfe\x80\r\n" + record_of("answered").encode())
    assert set(read_calls(record, LONG_AGO)) == {call_of("answered").id}


def test_who_hung_up_stands_before_the_end_of_the_leg(record: Path) -> None:
    record.write_text(record_of("answered"))
    told = read_calls(record, LONG_AGO)[call_of("answered").id]
    assert isinstance(told[0], LegStarted)
    hung_up = [fact for fact in told if isinstance(fact, LegHangingUp)]
    assert [fact.leg for fact in hung_up] == [call_of("answered").id]
    assert isinstance(told[told.index(hung_up[0]) + 1], LegEnded)


@pytest.mark.parametrize(
    ("channel", "seat"),
    [
        ("PJSIP/8001-0000000a", "8001"),
        ("PJSIP/junior-1-0000000a", "junior-1"),
        ("PJSIP/8001", "8001"),
        ("PJSIP/8001-1000000a2", "8001"),
        ("PJSIP/trunk-carrier-0000000a", ""),
        ("Local/8001@seats-0000000a;1", ""),
        ("", ""),
    ],
)
def test_a_seat_is_known_by_its_channel(channel: str, seat: str) -> None:
    assert seat_of(channel) == seat
