"""Blocked callers: who may not use the hotline and why; blocking and opening again leave an audit line."""

from datetime import datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from acd.adapters.routing_tables import BlockedCallerRow
from acd.adapters.tables import CallRow
from acd.blocking import Block, block, blocked_callers, unblock
from console.parts import ConsoleParts
from console.problems import invalid, not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.blocked import BlockCaller, BlockedCaller, BlockedCallers
from people.rules.masking import masked
from runtime.clock import utc_now

router = APIRouter(prefix="/api/blocked-callers", tags=["blocked callers"])
BlockingDesk = Annotated[Desk, Depends(may(Act.BLOCK_CALLERS))]


@router.get("", dependencies=[Depends(may(Act.BLOCK_CALLERS))], summary="黑名单 · blocked callers")
async def blocked(parts: Parts) -> BlockedCallers:
    now = utc_now()
    async with parts.database.read() as session:
        return BlockedCallers(blocked=tuple(_view(row, now) for row in await blocked_callers(session)))


@router.post("", status_code=HTTPStatus.NO_CONTENT, summary="拉黑 · block a caller")
async def block_caller(wanted: BlockCaller, desk: BlockingDesk, parts: Parts) -> None:
    """A number that is blocked already gets the new reason and end."""
    now = utc_now()
    if wanted.until and wanted.until <= now:
        raise invalid("until")
    number = wanted.number or await _number_of(parts, wanted.call or "")
    async with parts.database.write() as session:
        await block(session, Block(number, wanted.reason, wanted.until), desk.person.login, now)


@router.delete("/{blocked}", status_code=HTTPStatus.NO_CONTENT, summary="解除 · open the hotline again")
async def unblock_caller(blocked: Annotated[int, Path(ge=1)], desk: BlockingDesk, parts: Parts) -> None:
    async with parts.database.write() as session:
        found = await unblock(session, blocked, desk.person.login, utc_now())
    if not found:
        raise not_found()


async def _number_of(parts: ConsoleParts, call: str) -> str:
    """A caller who hid their number cannot be blocked."""
    async with parts.database.read() as session:
        row = await session.get(CallRow, call)
    if row is None or not row.caller:
        raise invalid("call")
    return row.caller


def _view(row: BlockedCallerRow, now: datetime) -> BlockedCaller:
    return BlockedCaller(
        id=row.id,
        number=masked(row.number),
        reason=row.reason,
        login=row.login,
        at=row.at,
        until=row.until,
        in_force=row.until is None or row.until > now,
    )
