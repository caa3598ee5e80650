"""What a running clock raises and when: pre-warning, alarm, escalation by level (180.5.3). Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from config.offices import Told
from config.regulation import implements
from tickets.rules.clock import Clock
from tickets.rules.working_time import between, later


class Level(StrEnum):
    WARNING = "warning"
    ALARM = "alarm"
    ESCALATION = "escalation"


@dataclass(frozen=True, slots=True)
class Stage:
    level: Level
    at: datetime
    told: Told


@implements("180.5.3", "csc.6.1.b")
def stages(clock: Clock) -> tuple[Stage, ...]:
    """Of the clock's present round, in the order of their time."""
    policy = clock.policy
    found = []
    if policy.warn:
        whole = between(clock.round_at, clock.due_at, policy.calendar)
        found.append(
            Stage(Level.WARNING, later(clock.round_at, whole - policy.warn, policy.calendar), policy.told)
        )
    found.append(Stage(Level.ALARM, clock.due_at, policy.told))
    found += [
        Stage(Level.ESCALATION, later(clock.due_at, after, policy.calendar), to)
        for after, to in policy.escalate
    ]
    return tuple(found)
