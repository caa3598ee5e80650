"""Emergency mode as the floor shows and switches it (csc.6.3)."""

from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints

from console.views.answer import View

Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]


class EmergencyStart(View):
    """With `voicemail` callers are asked for a message at once; a `drill` is marked as one in the records."""

    reason: Reason
    voicemail: bool = False
    drill: bool = False


class EmergencyView(View):
    began_at: datetime
    began_by: str
    reason: str
    voicemail: bool
    drill: bool
    ended_at: datetime | None
    ended_by: str | None


class EmergencyDrills(View):
    """Newest first, drills among them: the plan is drilled every quarter."""

    emergencies: tuple[EmergencyView, ...]
