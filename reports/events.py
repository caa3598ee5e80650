"""Facts the reports announce. Figures stay in the console: the bus says only that there is something."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ReportChanged:
    """A report was generated, checked or released (180.8.4). `last`: the last day of its period."""

    topic: ClassVar[str] = "report/{form}/changed"
    retain: ClassVar[bool] = False

    form: str
    at: datetime
    period: str
    last: str
    state: str
    by: str


@dataclass(frozen=True, slots=True)
class ReportAlarm:
    """A report that nobody released yet comes near its deadline (kind `warning`) or is `late` (180.8.4)."""

    topic: ClassVar[str] = "alarm/report/{form}"
    retain: ClassVar[bool] = False

    form: str
    at: datetime
    kind: str
    period: str
    last: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class SurgeFound:
    """Many alike complaints in a short time: somebody is to approve or refuse what is proposed."""

    topic: ClassVar[str] = "alarm/surge/{surge}"
    retain: ClassVar[bool] = False

    surge: int
    at: datetime
    area: str
    business: str
    word: str
    tickets: int
