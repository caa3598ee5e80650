"""The browser's phone: SIP over a web socket of our own origin, passed through to Asterisk's.

Sound does not come this way: it goes between browser and Asterisk directly.
"""

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit

import websockets
from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from starlette.websockets import WebSocketState

from config.settings import AsteriskSettings
from console.adapters.desk import seat_of
from console.adapters.listening import phone
from console.parts import ConsoleParts
from console.rules.permissions import Act
from console.signing_in import COOKIE, desk_of

SIP = websockets.Subprotocol("sip")
LARGEST = 64 * 1024  # bytes of one message; Asterisk's own limit is lower
LOOK_AGAIN = 10.0  # seconds until a session that has ended ends its phone too
POLICY_VIOLATION, TRY_AGAIN, GOING_AWAY = 1008, 1013, 1001

router = APIRouter()


@router.websocket("/sip")
async def sip(browser: WebSocket) -> None:
    """Closed with 1008 for a stranger, 1013 while the exchange is away: the phone tries again by itself."""
    parts: ConsoleParts = browser.app.state.parts
    if not _own_page(browser) or SIP not in browser.scope["subprotocols"] or not await _may(browser, parts):
        await browser.close(POLICY_VIOLATION)
        return
    own = await _exchange(browser, parts)
    address = f"ws://{own.host}:{own.http_port}/ws"
    try:
        exchange = await websockets.connect(
            address, subprotocols=[SIP], compression=None, max_size=LARGEST, proxy=None
        )
    except (OSError, websockets.InvalidHandshake):
        await browser.close(TRY_AGAIN)
        return
    async with exchange:
        await browser.accept(SIP)
        await _pass_on(browser, exchange, parts)


async def _exchange(browser: WebSocket, parts: ConsoleParts) -> AsteriskSettings:
    """Of the seat where the person sits, or of their listener's telephone."""
    desk = await desk_of(browser.cookies[COOKIE], parts)
    if desk is None:
        return parts.settings.asterisk
    async with parts.database.read() as session:
        own = await seat_of(session, desk.person.login) or await phone(session, desk.person.login)
    return parts.settings.exchange(own.node) if own else parts.settings.asterisk


async def _pass_on(browser: WebSocket, exchange: websockets.ClientConnection, parts: ConsoleParts) -> None:
    """Until one side leaves or the session is over."""
    passing = [
        asyncio.create_task(work)
        for work in (_out(browser, exchange), _in(browser, exchange), _while_signed_in(browser, parts))
    ]
    try:
        await asyncio.wait(passing, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in passing:
            task.cancel()
        await asyncio.gather(*passing, return_exceptions=True)
        if browser.client_state is browser.application_state is WebSocketState.CONNECTED:
            with suppress(RuntimeError):  # it left in this very moment
                await browser.close(GOING_AWAY)


async def _out(browser: WebSocket, exchange: websockets.ClientConnection) -> None:
    with suppress(WebSocketDisconnect, websockets.ConnectionClosed):
        while True:
            await exchange.send(await browser.receive_text())


async def _in(browser: WebSocket, exchange: websockets.ClientConnection) -> None:
    with suppress(WebSocketDisconnect, websockets.ConnectionClosed):
        async for message in exchange:
            await browser.send_text(message if isinstance(message, str) else message.decode())


async def _while_signed_in(browser: WebSocket, parts: ConsoleParts) -> None:
    while await _may(browser, parts):  # noqa: ASYNC110 (another process may have ended the session)
        await asyncio.sleep(LOOK_AGAIN)


async def _may(browser: WebSocket, parts: ConsoleParts) -> bool:
    token = browser.cookies.get(COOKIE)
    desk = await desk_of(token, parts) if token else None
    return desk is not None and (desk.may(Act.SIT) or desk.may(Act.LISTEN))


def _own_page(browser: WebSocket) -> bool:
    """A foreign page may open a socket to us with our cookie; its origin tells."""
    return urlsplit(browser.headers.get("origin", "")).netloc == browser.headers.get("host")
