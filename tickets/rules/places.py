"""Places of complaints that network planning may use later (net.1.6). Pure."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ReportedPlace:
    """Where a complaint was found to lie (net.1.6)."""

    ticket: str
    reported_at: datetime
    department: str
    business: str
    nature: str | None
    address: str
    cause: str | None
    findings: str
    latitude: float
    longitude: float
