"""The call flows that FastAGI runs: who is calling, the menu, where to; and a word on a message left.

The dialplan around them (config/asterisk/extensions.conf.j2) goes on without them when they are away.
"""

import asyncio
import logging
import wave
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from sqlalchemy.exc import SQLAlchemyError

from acd.rules.routing import Caller, class_of, route
from config.centre import Centre, CustomerClass, Line, Route
from config.regulation import implements
from ivr.adapters.fastagi import AgiChannel
from ivr.ports import Register
from ivr.rules.voice import somebody_spoke
from people.handlers import Customer

log = logging.getLogger(__name__)

REGISTER_WAIT = timedelta(milliseconds=500)  # then the caller is served as an unregistered one
MENU_WAIT = timedelta(seconds=5)
MENU_TRIES = 2
INTENTS = {"1": "complaint", "2": "suggestion", "0": "person"}


@dataclass(frozen=True, slots=True)
class CallFlows:
    centre: Centre
    zone: ZoneInfo
    register: Register
    now: Callable[[], datetime]

    async def incoming(self, channel: AgiChannel) -> None:
        """Set where the dialplan goes: HOTLINE_FLOW queue or voicemail, with queue and priority."""
        dialled, trunk = channel.args
        number = channel.env.get("callerid", "")
        customer, note = await self._who(number)
        caller = Caller(number, dialled, trunk, customer.customer_class if customer else None)
        customer_class, why = class_of(caller, self.centre)
        where = route(customer_class, self.centre)
        line = self.centre.line(dialled) or self.centre.lines[0]
        told = {"Class": customer_class, "Customer": str(customer.id) if customer else ""}
        if closed := self.centre.closed(line, where.queue, self.now(), self.zone):
            await _stage(channel, "routed", told | {"Note": f"{note or why}; hours {closed}: closed"})
            await channel.stream_file("out-of-hours")
            await channel.set_variable("HOTLINE_FLOW", "voicemail")
            return
        intent = await self._ask(channel, line, customer_class)
        note = f"{note or why}; {intent}; queue {where.queue}, priority {where.priority}"
        await _stage(channel, "routed", told | {"Queue": where.queue, "Note": note})
        await self._send_to(channel, where)

    async def message(self, channel: AgiChannel) -> None:
        """Tell an empty message from one that somebody spoke; the dialplan says goodbye accordingly."""
        (path,) = channel.args
        spoken = await asyncio.to_thread(_spoken, Path(path))
        await channel.set_variable("HOTLINE_MESSAGE", "saved" if spoken else "empty")

    async def _who(self, number: str) -> tuple[Customer | None, str]:
        """Never holds the caller: a register that is away or slow is noted, and the call goes on."""
        try:
            async with asyncio.timeout(REGISTER_WAIT.total_seconds()):
                return await self.register(number), ""
        except (TimeoutError, SQLAlchemyError, OSError) as error:
            log.warning("customer register is away (%s); the caller is served as unregistered", error)
            return None, "register away"

    async def _ask(self, channel: AgiChannel, line: Line, customer_class: CustomerClass) -> str:
        """What an ordinary caller wants; class customers are not kept by a menu (180.1.9)."""
        if not line.menu or customer_class is not CustomerClass.ORDINARY:
            return "no menu"
        await _stage(channel, "menu", {})
        for _ in range(MENU_TRIES):
            keyed = await channel.get_data("menu", MENU_WAIT, 1)
            if not keyed.digits:
                return "pressed nothing"
            if keyed.digits in INTENTS:
                return INTENTS[keyed.digits]
            await channel.stream_file("invalid")
        return "no valid key"

    @implements("180.0.1")
    async def _send_to(self, channel: AgiChannel, where: Route) -> None:
        queue = self.centre.queue(where.queue)
        await channel.set_variable("HOTLINE_QUEUE", queue.name)
        await channel.set_variable("HOTLINE_PRIORITY", str(where.priority))
        await channel.set_variable("HOTLINE_MAX_WAIT", str(int(queue.max_wait.total_seconds())))
        await channel.set_variable("HOTLINE_FLOW", "queue")


async def _stage(channel: AgiChannel, stage: str, told: dict[str, str]) -> None:
    """Say in Asterisk's own event stream how far the caller is, so that it stands in order with the rest."""
    headers = (f"{name}: {value.replace(',', ';')}" for name, value in told.items())
    await channel.exec("UserEvent", "Hotline", f"Stage: {stage}", *headers)


def _spoken(path: Path) -> bool:
    try:
        with wave.open(str(path)) as file:
            samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
            return somebody_spoke(samples, file.getframerate())
    except (OSError, EOFError, wave.Error):
        return False
