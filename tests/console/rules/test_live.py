"""The fan-out of facts to browsers: order, catching up, slow readers, signed-out ones."""

import json

import pytest

from console.live import KEPT, QUEUED, Listener, Live
from console.rules.permissions import Act

FLOOR = frozenset({Act.SEE_FLOOR})


def read(live: Live, listener: Listener) -> list[str]:
    """What the browser gets now: topics, or `resync`."""
    got = []
    while not listener.facts.empty():
        event = live.event(listener.facts.get_nowait())
        data = json.loads(event.partition("data: ")[2])
        got.append(data.get("topic", "resync"))
    return got


def last_id(live: Live, listener: Listener) -> str:
    """Reads everything; the id of the last event, as a browser would send it back."""
    event = ""
    while not listener.facts.empty():
        event = live.event(listener.facts.get_nowait())
    return event.partition("id: ")[2].partition("\n")[0]


def publish(live: Live, *numbers: int) -> None:
    for number in numbers:
        live.publish(f"seat/{number}/state", {})


def test_a_browser_gets_facts_in_order_from_now_on() -> None:
    live = Live()
    publish(live, 1)
    listener = live.join(FLOOR, None, "t")
    publish(live, 2, 3)
    assert read(live, listener) == ["seat/2/state", "seat/3/state"]


def test_facts_that_do_not_concern_the_post_are_not_sent() -> None:
    live = Live()
    listener = live.join(FLOOR, None, "t")
    live.publish("ticket/1/registered", {})
    assert read(live, listener) == []


def test_after_a_break_a_browser_catches_up_with_what_it_missed() -> None:
    live = Live()
    listener = live.join(FLOOR, None, "t")
    publish(live, 1, 2)
    seen = last_id(live, listener)
    live.leave(listener)
    publish(live, 3, 4)
    assert read(live, live.join(FLOOR, seen, "t")) == ["seat/3/state", "seat/4/state"]


def test_after_too_long_a_break_it_starts_afresh() -> None:
    live = Live()
    listener = live.join(FLOOR, None, "t")
    publish(live, 1)
    seen = last_id(live, listener)
    publish(live, *range(KEPT + 1))
    assert read(live, live.join(FLOOR, seen, "t")) == ["resync"]


def test_an_id_of_another_run_or_of_nobody_starts_afresh() -> None:
    live = Live()
    publish(live, 1)
    for foreign in ("00000000-1", "nonsense", "-", "x-999999"):
        assert read(live, live.join(FLOOR, foreign, "t")) == ["resync"]


def test_a_browser_that_does_not_read_is_told_to_start_afresh_and_costs_no_memory() -> None:
    live = Live()
    listener = live.join(FLOOR, None, "t")
    publish(live, *range(QUEUED + 5))
    assert listener.facts.qsize() <= QUEUED
    assert read(live, listener)[0] == "resync"


def test_signing_out_ends_the_streams_of_that_session_only() -> None:
    live = Live()
    mine, other = live.join(FLOOR, None, "mine"), live.join(FLOOR, None, "other")
    live.hang_up("mine")
    assert (mine.gone, other.gone) == (True, False)
    assert not mine.facts.empty(), "the waiting stream must wake up to end"


def sent_to(live: Live, recipient: object) -> None:
    data = {"message": "m1", "recipient": recipient}
    live.publish(f"message/{recipient}/sent", {"event": "MessageSent", "version": 1, "data": data})


@pytest.mark.clause("180.9.2")
def test_a_personal_fact_reaches_its_addressee_and_nobody_else_whatever_their_post() -> None:
    live = Live()
    everything = frozenset(Act)
    li, admin, unnamed = (live.join(everything, None, login, login) for login in ("li", "admin", ""))
    sent_to(live, "li")
    assert read(live, li) == ["message/li/sent"]
    assert read(live, admin) == read(live, unnamed) == []


@pytest.mark.clause("180.9.2")
def test_who_comes_back_catches_up_with_their_own_only() -> None:
    live = Live()
    li = live.join(FLOOR, None, "t", "li")
    publish(live, 1)
    seen = last_id(live, li)
    sent_to(live, "li")
    sent_to(live, "wu")
    assert read(live, live.join(FLOOR, seen, "t", "li")) == ["message/li/sent"]
    assert read(live, live.join(FLOOR, seen, "t", "zhou")) == []


@pytest.mark.parametrize("recipient", ["", None, 7])
def test_a_personal_fact_that_names_nobody_reaches_nobody(recipient: object) -> None:
    live = Live()
    listeners = [live.join(frozenset(Act), None, "t", login) for login in ("li", "")]
    sent_to(live, recipient)
    live.publish("message/li/sent", {})
    assert [read(live, one) for one in listeners] == [[], []]
