"""Every act on a ticket is tried by every post: the answer is what the table of permissions says."""

from collections.abc import Iterator

import httpx
import pytest

from config.centre import Post
from console.rules.permissions import PERMISSIONS as CONSOLE
from console.rules.permissions import Act
from tests.console.conftest import SignedIn
from tests.console.seeds import STAFF
from tests.console.stand import Stand
from tests.tickets.desks import ASKED
from tickets.rules.life import Action
from tickets.rules.permissions import OWN_ONLY, PERMISSIONS

BY_POST = {posts[0]: login for login, (_, posts) in reversed(list(STAFF.items()))}
DEEDS = (
    "note", "inform", "verify", "grade", "plan", "delay", "supplement", "direct", "hand_over", "escalate",
    "wait", "resume", "answer", "reopen", "send_up", "send_down",
)  # fmt: skip
ORDERS = ("dispatch", "chase", "urge", "withdraw", "second_dispatch", "rule")
FIELD_WORK = ("contact", "check", "appoint", "move", "visit", "report")
AT_DEPARTMENT = {"progress": Action.PROGRESS, "reply": Action.REPLY, "return": Action.RETURN}
# tests/tickets/test_surveying.py
OF_SURVEYS = {
    Action.SURVEY,
    Action.DISSATISFY,
    Action.CALL,
    Action.CONFIRM,
    Action.DISPUTE,
    Action.SETTLE,
}
BODY = {"text": "x", "evidence": "y"}


def attempts(number: str) -> Iterator[tuple[Action, str, dict[str, object], Act]]:
    for action in DEEDS:
        yield Action(action), f"/api/tickets/{number}/acts", {"action": action, "text": "x"}, Act.SEE_TICKETS
    for action in ORDERS:
        yield (
            Action(action),
            f"/api/tickets/{number}/orders",
            {"action": action, "text": "x"},
            Act.SEE_TICKETS,
        )
    for path, action in AT_DEPARTMENT.items():
        body: dict[str, object] = {
            name: BODY[name] for name in ("text", "evidence")[: 1 + (path == "return")]
        }
        yield action, f"/api/orders/{number}-01/{path}", body, Act.SEE_ORDERS
    call_back: dict[str, object] = {"text": "x", "queue": "junior"}
    yield Action.CALL_BACK, f"/api/tickets/{number}/call-back", call_back, Act.SEE_TICKETS
    for work in FIELD_WORK:
        yield Action(work), f"/api/orders/{number}-01/work", {"action": work}, Act.SEE_ORDERS
    yield Action.REVIEW, f"/api/orders/{number}-01/review", {"send": True}, Act.SEE_ORDERS


@pytest.fixture
async def number(signed_in: SignedIn) -> str:
    """A senior's dispatched ticket, at version 2 with its order 01."""
    senior = await signed_in("gaoji")
    body = {
        "kind": "complaint", "business": "data", "nature": "fault_repair", "customer": "张三",
        "content": "断网", "source": "call",
    }  # fmt: skip
    ticket = (await senior.post("/api/tickets", json=body)).json()["ticket"]["number"]
    sent = await senior.post(
        f"/api/tickets/{ticket}/orders",
        json={"action": "dispatch", "text": "修", "fields": ASKED},
        headers={"If-Match": '"1"'},
    )
    assert sent.status_code == 201, sent.text
    return str(ticket)


@pytest.mark.clause("180.1.8", "net.0")
@pytest.mark.parametrize("post", sorted(BY_POST))
async def test_the_table_is_the_answer(signed_in: SignedIn, number: str, post: Post) -> None:
    client = await signed_in(BY_POST[post])
    for action, path, body, screen in attempts(number):
        # Of an old version: who may is told so, and nothing changes for the next attempt.
        answer = await client.post(path, json=body, headers={"If-Match": '"1"'})
        expected = 412 if screen in CONSOLE[post] else 403
        assert answer.status_code == expected, (action, answer.text)
        if expected == 412:
            await _of_this_version(client, action, path, body, post)


async def _of_this_version(
    client: httpx.AsyncClient, action: Action, path: str, body: dict[str, object], post: Post
) -> None:
    if action in PERMISSIONS[post] and post not in OWN_ONLY:
        return  # it would be done, or refused for the state: other tests show that
    answer = await client.post(path, json=body, headers={"If-Match": '"2"'})
    if action in {Action.NOTE, Action.SUPPLEMENT} and action in PERMISSIONS[post]:
        assert answer.status_code in {
            200,
            404,
            412,
        }  # written, though a stranger to the ticket does not read it
        return
    assert answer.status_code in {403, 412}, (action, answer.text)


async def test_every_act_is_tried(stand: Stand) -> None:
    tried = {action for action, *_ in attempts("x")}
    by_others = {Action.REFER, Action.FILE_ORIGINAL, Action.ARCHIVE}  # with a draft or a paper, by the clock
    assert set(Action) - tried == by_others | OF_SURVEYS
    routes = stand.app.openapi()["paths"]
    changing = {path for path, ways in routes.items() if "post" in ways and "/orders" in path + "/acts"}
    assert {path for path in changing if path.startswith(("/api/orders", "/api/tickets"))} == {
        "/api/tickets/{number}/orders",
        "/api/orders/{order}/review",
        "/api/orders/{order}/progress",
        "/api/orders/{order}/reply",
        "/api/orders/{order}/work",
        "/api/orders/{order}/pictures",
        "/api/orders/{order}/return",
    }
