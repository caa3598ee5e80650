"""Calls out of one node: an attempt is a row and a job before it is dialled, and is dialled at most once.

Whoever takes over an attempt that was under way (after a crash, or a lost lease) only finds out what became
of it: from the ledger, rebuilt from Asterisk's own record where need be, or it is unknown.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from acd.adapters import outbound_book as book
from acd.adapters.ami import AmiDown, AmiRefused, AmiTimeout
from acd.adapters.outbound_tables import AttemptRow, CallBackRow
from acd.agents import Agents
from acd.node import Node, Part
from acd.outbound_results import settle
from acd.outbound_turns import RESERVED, Turns
from acd.resync import stored_call
from acd.rules import facts
from acd.rules.answer_watch import NO_ANSWER
from acd.rules.call import Call, Direction, Known, Stage
from acd.rules.facts import Fact
from acd.rules.ledger import close
from acd.rules.outbound import OUT, AttemptKind, Result, call_id, result_of
from config.centre import CustomerClass
from config.outbound import Outbound
from config.routing import CLASS_CUSTOMERS
from config.working_calendar import WorkingCalendar
from runtime import jobs
from runtime.clock import utc_now
from runtime.jobs import Job, LeaseLostError
from runtime.tasks import end_if_cancelled

log = logging.getLogger(__name__)

POLL = timedelta(seconds=1)
LOOK = timedelta(seconds=0.1)
NEVER_SEEN = timedelta(seconds=10)  # connected for so long, and nobody knows of the call: it is not there


@dataclass(slots=True)
class Dialler(Part):
    """`run` looks for what is due and carries it out; one task an attempt."""

    node: Node
    agents: Agents
    terms: Outbound
    calendar: WorkingCalendar
    turns: Turns = field(init=False)
    _calling: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.turns = Turns(self.node, self.agents, self.terms, self.calendar)

    def heard(self, call: Call, before: Call | None, fact: Fact) -> None:  # noqa: ARG002 (a Part's)
        """A seat that a call-back begins at shows its call from the first ring."""
        if (
            isinstance(fact, facts.LegStarted)
            and fact.seat
            and fact.leg == call.id
            and call.id.startswith(OUT)
        ):
            self.node.change_seat(fact.seat, fact.at, call=call.id, device="RINGING")

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._for_ever(self._look))
                group.create_task(self._for_ever(self._take_up))
        finally:
            for task in self._calling:
                task.cancel()
            await asyncio.gather(*self._calling, return_exceptions=True)

    async def _for_ever(self, look: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await look()
            except (SQLAlchemyError, OSError) as error:
                log.warning("calls out wait: the database is away (%s)", type(error).__name__)
            except Exception:
                log.exception("looking for calls out failed")
            end_if_cancelled()
            await asyncio.sleep(POLL.total_seconds())

    async def _look(self) -> None:
        if self.node.link.connected:
            await self.turns.look()

    async def _take_up(self) -> None:
        """Every job that is due or that a worker left behind, each in a task of its own."""
        kinds = (book.job_kind(self.node.name),)
        while self.node.link.connected:
            job = await jobs.claim(self.node.scribe.database, kinds, self.node.name)
            if job is None:
                return
            task = asyncio.create_task(self._under_lease(job), name=f"attempt {job.key}")
            self._calling.add(task)
            task.add_done_callback(self._calling.discard)

    async def _under_lease(self, job: Job) -> None:
        working = asyncio.create_task(self._carry_out(job))
        renewing = asyncio.create_task(self._renew(job))
        try:
            await asyncio.wait({working, renewing}, return_when=asyncio.FIRST_COMPLETED)
            await (working if working.done() else renewing)
        except asyncio.CancelledError:
            await asyncio.shield(self._put_back(job))
            raise
        except LeaseLostError:
            log.warning("attempt %s went to another worker", job.key)
        except (SQLAlchemyError, OSError) as error:
            log.warning("attempt %s waits for its lease to end (%s)", job.key, type(error).__name__)
        except Exception:
            log.exception("attempt %s failed; it waits for its lease to end", job.key)
        finally:
            for task in (working, renewing):
                task.cancel()
            await asyncio.gather(working, renewing, return_exceptions=True)

    async def _put_back(self, job: Job) -> None:
        """We are stopped: whoever comes next finds out at once what became of the call."""
        with suppress(LeaseLostError, SQLAlchemyError, OSError):
            await jobs.put_back(self.node.scribe.database, job, "the dialler was stopped")

    async def _renew(self, job: Job) -> None:
        while True:
            await asyncio.sleep(jobs.LEASE.total_seconds() / 3)
            await jobs.renew(self.node.scribe.database, job)

    async def _carry_out(self, job: Job) -> None:
        started = asyncio.get_running_loop().time()
        attempt, fresh, promise = await self._begin(job)
        if attempt.state == book.ENDED:
            return
        if fresh:
            await self._dial(attempt, promise, started)
        call = await self._over(attempt)
        kind = AttemptKind(attempt.kind)
        result, known = (result_of(call, kind), call.known) if call else (Result.UNKNOWN, Known.UNKNOWN)
        async with self.node.scribe.database.write() as session:
            await settle(session, self.node.scribe.announce, self.terms, attempt, result, known, utc_now())
            await jobs.finish(session, job)
        self.node.scribe.saved()
        self._free_seat(attempt, result)

    async def _begin(self, job: Job) -> tuple[AttemptRow, bool, CallBackRow | None]:
        """The attempt, and whether it was new: then the books say, under the fence, that it is dialled."""
        async with self.node.scribe.database.write() as session:
            await jobs.hold(session, job)
            attempt = await session.get_one(AttemptRow, job.payload["attempt"])
            fresh = attempt.state == book.PLANNED
            if fresh:
                attempt.state, attempt.dialled_at = book.DIALLING, utc_now()
            if attempt.state == book.ENDED:
                await jobs.finish(session, job)
            call_back = attempt.kind == AttemptKind.CALL_BACK
            return attempt, fresh, await session.get(CallBackRow, attempt.subject) if call_back else None

    async def _dial(self, attempt: AttemptRow, promise: CallBackRow | None, started: float) -> None:
        call = self._placed(attempt, promise)
        if asyncio.get_running_loop().time() - started > jobs.LEASE.total_seconds() / 2:
            log.warning("attempt %d: the moment to dial has passed", attempt.id)  # we were frozen
            self._end(call)
            return
        try:
            await self.node.link.act("Originate", **self._orders(attempt, call))
        except AmiRefused as refusal:
            log.warning("attempt %d was not dialled: %s", attempt.id, refusal)
            self._end(call)
        except (AmiDown, AmiTimeout):
            log.warning("attempt %d: whether it was dialled is found out after the reconnect", attempt.id)

    def _placed(self, attempt: AttemptRow, promise: CallBackRow | None) -> Call:
        """The call stands in the ledger before Asterisk hears of it, with the class of its customer."""
        now = utc_now()
        call = Call(
            id=call_id(attempt.id),
            started_at=now,
            stage_at=now,
            caller=self.terms.caller_id,
            dialled=attempt.number,
            trunk=self.terms.trunk,
            customer=promise.customer if promise else None,
            customer_class=promise.customer_class if promise else CustomerClass.ORDINARY,
            queue=attempt.queue.partition(".")[0],
            stage=Stage.DIALLING,
            direction=Direction.OUTBOUND,
        )
        self.node.calls[call.id] = call
        self.node.tell(call, None)
        return call

    def _end(self, call: Call) -> None:
        ended = replace(close(call, utc_now(), Known.OBSERVED), hung_up_by="system")
        self.node.calls[call.id] = ended
        self.node.tell(ended, call)

    def _orders(self, attempt: AttemptRow, call: Call) -> dict[str, str]:
        """What Asterisk is told; `ChannelId` becomes the linked id, by which the call is known for ever.

        The customer's own channel inherits what a transfer needs: who is sent on waits in this queue.
        """
        customer = f"PJSIP/{attempt.number}@trunk-{self.terms.trunk}"
        call_back = attempt.kind == AttemptKind.CALL_BACK
        ring = self.node.centre.queue(attempt.queue).limit if call_back else self.terms.list.no_answer
        caller = attempt.number if call_back else self.terms.caller_id  # the seat sees whom it will speak to
        context = {"call_back": "call-back", "person": "outbound-person", "message": "outbound-message"}
        own = attempt.queue if call.customer_class in CLASS_CUSTOMERS else ""
        said = {
            "HOTLINE_NUMBER": attempt.number,
            "HOTLINE_PROMPT": attempt.prompt,
            "__HOTLINE_QUEUE": attempt.queue,
            "__HOTLINE_OWN_QUEUE": own,
            "__CALL": call.id,
        }
        return {
            "Channel": f"PJSIP/{attempt.seat}" if call_back else customer,
            "ChannelId": call_id(attempt.id),
            "Context": context[attempt.kind],
            "Exten": "s",
            "Priority": "1",
            "CallerID": f"<{caller}>",
            "Timeout": str(round(ring / timedelta(milliseconds=1))),
            "Variable": ",".join(f"{name}={value}" for name, value in said.items() if value),
            "Async": "true",
        }

    async def _over(self, attempt: AttemptRow) -> Call | None:
        """The attempt's call once it has ended; None when nobody knows of one."""
        missing = timedelta()
        while missing < NEVER_SEEN:
            call = self.node.calls.get(call_id(attempt.id))
            if call is None:
                async with self.node.scribe.database.read() as session:
                    call = await stored_call(session, call_id(attempt.id))
                if self.node.link.connected and call is None:
                    missing += LOOK
            if call and call.is_over:
                return call
            await asyncio.sleep(LOOK.total_seconds())
        return None

    def _free_seat(self, attempt: AttemptRow, result: Result) -> None:
        """A seat is itself again after a call-back; one that let it ring is taken out, as by the watch."""
        seat = self.node.seats.get(attempt.seat)
        if seat and seat.agent and seat.not_ready == RESERVED:
            if result is Result.SEAT_NO_ANSWER:
                self.agents.take_out(seat, NO_ANSWER)
            else:
                self.agents.set_ready(seat.id)
