"""The call flows that FastAGI runs: who is calling, the menu, where to; and a word on a message left.

The dialplan around them (config/asterisk/extensions.conf.j2) goes on without them when they are away.
"""

import asyncio
import logging
import re
import wave
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from acd.adapters.ami_facts import decision_text, unless_unknown
from acd.rules.number_plan import callable_number
from acd.rules.routing import Caller, Decision, Facts, class_of, decide
from acd.rules.trace import decision_entry
from config.centre import Centre, CustomerClass, Line
from config.regulation import implements
from config.routing import Intent, Language
from config.working_calendar import WorkingCalendar
from ivr.adapters.fastagi import AgiChannel, AgiError
from ivr.asking import Known, Sources
from ivr.rules.voice import somebody_spoke

log = logging.getLogger(__name__)

MENU_WAIT = timedelta(seconds=5)
MENU_TRIES = 2
INTENTS = {"1": Intent.COMPLAINT, "2": Intent.SUGGESTION, "0": Intent.PERSON}
FIRST_LANGUAGE = "zh"
KEYS = "0123456789*#"
CALLABLE = re.compile(r"\+?[0-9]{3,31}")


@dataclass(frozen=True, slots=True)
class CallFlows:
    centre: Centre
    calendar: WorkingCalendar
    sources: Sources
    now: Callable[[], datetime]

    async def incoming(self, channel: AgiChannel) -> None:
        """Leave the steps of the row that fits for the dialplan, and the decision in the call's trace."""
        dialled, trunk, *at = channel.args
        number = unless_unknown(channel.env.get("callerid", ""))
        now, routing = self.now(), self.centre.routing
        known = await self.sources.ask(number, timedelta(days=routing.repeat_days), now, routing.look_up)
        known = known.within(*at)
        line = self.centre.line(dialled) or self.centre.lines[0]
        facts = self._facts(Caller(number, dialled, trunk, _class_in(known)), line, known, now)
        await self._speak(channel, facts.language)
        today = now.astimezone(self.calendar.zone).date()
        decision = decide(facts, self.centre, today)
        if decision.row.menu and line.menu:
            facts = await self._ask(channel, facts)
            decision = decide(facts, self.centre, today)
        await _tell(channel, facts, decision, known)
        await _leave(channel, facts.customer_class, decision)

    async def message(self, channel: AgiChannel) -> None:
        """Tell an empty message from one that somebody spoke; the dialplan says goodbye accordingly."""
        (path,) = channel.args
        spoken = await asyncio.to_thread(_spoken, Path(path))
        await channel.set_variable("HOTLINE_MESSAGE", "saved" if spoken else "empty")

    def _facts(self, caller: Caller, line: Line, known: Known, now: datetime) -> Facts:
        customer_class, class_from = class_of(caller, self.centre)
        return Facts(
            customer_class=customer_class,
            class_from=class_from,
            line=line.number,
            trunk=caller.trunk,
            callable=self._callable(caller.number),
            open=self.centre.hours[line.hours].open_at(now, self.calendar),
            closed=self.centre.closed(now, self.calendar),
            blocked=known.past.blocked,
            earlier_calls=known.past.earlier_calls,
            last_seat=known.past.last_seat,
            ticket=known.ticket,
            owner_seat=known.owner_seat,
            language=line.language or FIRST_LANGUAGE,
            not_reached=known.not_reached,
        )

    def _callable(self, number: str) -> bool:
        """There is a number to call back; where nobody is dialled, any will do for who does it by hand."""
        if self.centre.outbound is None:
            return bool(CALLABLE.fullmatch(number))
        return callable_number(number, self.centre.outbound.numbers) is not None

    async def _ask(self, channel: AgiChannel, facts: Facts) -> Facts:
        """What the caller wants and in which language; rows for class customers do not ask (180.1.9)."""
        await _stage(channel, "menu", {})
        languages = {each.key: each.code for each in self._others(facts.language)}
        for _ in range(MENU_TRIES):
            key = await _pressed(channel, languages.values())
            if not key:
                return replace(facts, intent=Intent.NOTHING)
            if key in INTENTS:
                return replace(facts, intent=INTENTS[key])
            if key in languages:
                await self._speak(channel, languages[key])
                return replace(facts, language=languages[key])
            await channel.stream_file("invalid")
        return replace(facts, intent=Intent.NO_VALID_KEY)

    def _others(self, language: str) -> list[Language]:
        """A language is offered when there is somebody who speaks it."""
        return [each for each in self.centre.languages if each.speakers and each.code != language]

    async def _speak(self, channel: AgiChannel, language: str) -> None:
        """From here on prompts come in this language; the first one is Asterisk's own."""
        if language != FIRST_LANGUAGE:
            await channel.set_variable("CHANNEL(language)", language)


def _class_in(known: Known) -> CustomerClass | None:
    return known.customer.customer_class if known.customer else None


async def _pressed(channel: AgiChannel, languages: Iterable[str]) -> str:
    """The key pressed while other languages offer themselves, each in its own words, or after the menu."""
    for language in languages:
        with suppress(AgiError):  # a language without the prompt can still be chosen by who knows its key
            if key := await channel.stream_file(f"{language}/this-language", KEYS):
                return key
    return (await channel.get_data("menu", MENU_WAIT, 1)).digits


async def _tell(channel: AgiChannel, facts: Facts, decision: Decision, known: Known) -> None:
    told = {
        "Class": facts.customer_class,
        "Customer": str(known.customer.id) if known.customer else "",
        "Decision": decision_text(decision_entry(facts, decision)),
    }
    await _stage(channel, "routed", told)


@implements("180.0.1")
async def _leave(channel: AgiChannel, customer_class: CustomerClass, decision: Decision) -> None:
    own = next((step.what for step in decision.steps if step.way == "queue"), "")
    if (
        customer_class is not CustomerClass.ORDINARY
    ):  # whoever is sent on by a seat's own phone goes here, if not to seniors
        await channel.set_variable("HOTLINE_OWN_QUEUE", own)
    for number, step in enumerate(decision.steps, 1):
        await channel.set_variable(f"HOTLINE_STEP_{number}", step.dialplan())
    await channel.set_variable("HOTLINE_FLOW", "steps")


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
