"""A waiting caller is offered a call-back; the number is read back, or keyed in anew (csc.3.1.b)."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from acd.call_backs import NumberRefusedError, Wish
from acd.rules.call import Stage
from acd.rules.number_plan import callable_number
from config.centre import Centre
from config.outbound import Outbound
from config.regulation import implements
from ivr.adapters.fastagi import AgiChannel
from ivr.ports import Promise

log = logging.getLogger(__name__)

KEY_WAIT = timedelta(seconds=5)
TRIES = 3
LONGEST = 20
YES, OTHER = "1", "2"


@dataclass(frozen=True, slots=True)
class CallBackOffer:
    """Sets HOTLINE_CALL_BACK to promised, or leaves the caller to the dialplan, which goes on as before."""

    centre: Centre
    promise: Promise
    now: Callable[[], datetime]

    @implements("csc.3.1.b")
    async def offer(self, channel: AgiChannel) -> None:
        queue, *_ = channel.args
        if self.centre.find_queue(queue) is None:
            return  # one seat's own line keeps no place
        number = self._callable(channel.env.get("callerid", ""))
        for _ in range(TRIES):
            if number is None:
                number = await self._keyed(channel)
            if number is None:
                await channel.stream_file("callback-refused")
                continue
            answer = await _read_back(channel, number)
            if answer == YES:
                await self._keep(channel, number)
                return
            if answer != OTHER:
                return
            number = None

    @property
    def terms(self) -> Outbound:
        assert self.centre.outbound, "the dialplan offers none without"
        return self.centre.outbound

    def _callable(self, number: str) -> str | None:
        return callable_number(number, self.terms.numbers)

    async def _keyed(self, channel: AgiChannel) -> str | None:
        keyed = await channel.get_data("callback-enter", KEY_WAIT, LONGEST)
        return self._callable(keyed.digits)

    async def _keep(self, channel: AgiChannel, number: str) -> None:
        """A database that is away promises nothing: the caller waits on."""
        queue, priority, since, call, reason = channel.args
        wish = Wish(
            number=number,
            queue=queue,
            waiting_since=_time(since) or self.now(),
            reason=reason,
            priority=int(priority) if priority.isdigit() else 0,
            call=call,
        )
        try:
            await self.promise(wish)
        except NumberRefusedError:
            await channel.stream_file("callback-refused")
            return
        except (SQLAlchemyError, OSError) as error:
            log.warning("no call-back could be promised: the database is away (%s)", type(error).__name__)
            return
        within = int(self.terms.call_back.limit.total_seconds())
        told = (f"Stage: {Stage.PROMISED}", "Way: call_back", f"What: {within}")
        await channel.exec("UserEvent", "Hotline", *told)
        await channel.set_variable("HOTLINE_CALL_BACK", "promised")


async def _read_back(channel: AgiChannel, number: str) -> str:
    await channel.stream_file("callback-number")
    for digit in number:
        await channel.stream_file(f"digits/{digit}")
    return (await channel.get_data("callback-confirm", KEY_WAIT, 1)).digits


def _time(epoch: str) -> datetime | None:
    return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else None
