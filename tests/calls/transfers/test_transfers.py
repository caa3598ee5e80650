"""A caller held, handed over after a consultation, taken into a conference: one call, one recording, whoever talks."""

import asyncio
from dataclasses import dataclass

from acd.rules.call import Kind
from acd.transfers import (
    CancelTransfer,
    CompleteTransfer,
    ConsultSeat,
    HoldCaller,
    OpenConference,
    ResumeCaller,
    SendCaller,
)
from tests.calls.stand import Stand


async def test_try(stand: Stand) -> None:
    node = stand.connector.node

    async def ask(request: object) -> None:
        await node.answers[type(request)](request)

    async with stand.seat("8001", 1, "say agent-greeting"), stand.seat("8101", 1, "say agent-senior-greeting"):
        stand.call("first", "13900003001", "1801", "wait 60", "hang up")
        row = await stand.reaches("13900003001", "talking")
        await asyncio.sleep(2)
        await ask(HoldCaller("8001", None))
        await stand.reaches("13900003001", "on_hold")
        await asyncio.sleep(1)
        await ask(ResumeCaller("8001", None))
        await stand.reaches("13900003001", "talking")
        await asyncio.sleep(1)
        await ask(ConsultSeat("8001", None, "8101", "why", "T1"))
        await asyncio.sleep(3)
        await ask(CompleteTransfer("8001", None))
        await asyncio.sleep(3)
        stand.phones["first"].cancel()
        await asyncio.sleep(3)
    for part in await stand.intervals(row.id):
        print(part.kind, part.seat, part.started_at, part.ended_at, part.result)
    row = await stand.call_row("13900003001")
    print({k: v for k, v in vars(row).items()})
    print(stand.connector.node.calls)
    assert 0
