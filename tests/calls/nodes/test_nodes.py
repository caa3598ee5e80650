"""Two Asterisks, one connector each: calls and seats know their node; one dies and the other goes on."""

import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from acd.adapters.tables import CallRow, NodeRow
from acd.agents import SetNotReady
from config.settings import AsteriskSettings
from tests.calls.stand import ALL_PARTS, Stand, free_ports, hotline_on, installation_in

GREETING = "say agent-greeting"
BOTH = (*ALL_PARTS, "asterisk-ast2", "connector-ast2", "answering", "answering-ast2", "asking", "worker1")
ON_ONE, ON_TWO = "13900007001", "13900007002"


@pytest.fixture
async def two_nodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stand]:
    """Seat 8001 at the first, 8002 at the second."""
    ami, http, tls = free_ports(3, socket.SOCK_STREAM)
    (sip,) = free_ports(1, socket.SOCK_DGRAM)
    second = AsteriskSettings(node="ast2", ami_port=ami, http_port=http, sip_port=sip, tls_port=tls)
    monkeypatch.setenv("HOTLINE_NODES", json.dumps([second.model_dump(mode="json")]))  # for the worker
    installation = installation_in(tmp_path, nodes=(second,))
    async with hotline_on(installation, parts=BOTH, at={"8002": "ast2"}) as stand:
        yield stand


async def test_each_node_has_its_calls_and_seats_and_outlives_the_other(two_nodes: Stand) -> None:
    stand = two_nodes
    async with stand.seat("8001", 1, GREETING), stand.seat("8002", 1, GREETING):
        stand.call("one", ON_ONE, "1801", "wait 20", "hang up")
        stand.call("two", ON_TWO, "1801", "wait 40", "hang up", node="ast2")
        one, two = await stand.reaches(ON_ONE, "talking"), await stand.reaches(ON_TWO, "talking")
        assert [(row.node, row.seat) for row in (one, two)] == [("ast1", "8001"), ("ast2", "8002")]
        assert [row.id.partition("-")[0] for row in (one, two)] == ["ast1", "ast2"]

        await stand.kill("asterisk-ast2")
        await stand.until(lambda: not stand.connectors["ast2"].node.link.connected)
        await stand.hung_up("one")
        ended = await stand.reaches(ON_ONE, "ended")
        assert (ended.outcome, ended.known, ended.hung_up_by) == ("answered", "observed", "caller")
        assert (await stand.call_row(ON_TWO)).ended_at is None  # type: ignore[union-attr]  # it is there

        await stand.start("asterisk-ast2")
        cut = await stand.reaches(ON_TWO, "ended")
        assert (cut.outcome, cut.known, cut.seat) == ("answered", "reconstructed", "8002")

        await stand.wiring.asking.ask("ast2", SetNotReady("8002", "break"))
        assert stand.connectors["ast2"].node.seats["8002"].not_ready == "break"
        for row in (ended, cut):
            assert (await stand.recording(row.id)).duration_ms > 1000
        async with stand.database.read() as session:
            assert set(await session.scalars(select(NodeRow.id))) == {"ast1", "ast2"}
            still = select(func.count()).select_from(CallRow).where(CallRow.ended_at.is_(None))
            assert await session.scalar(still) == 0
