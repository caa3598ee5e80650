"""Emergency mode as the floor shows and switches it (csc.6.3)."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from console.views.answer import Titled, View

Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]


class EmergencyStart(View):
    """With `voicemail` callers are asked for a message at once; a `drill` is marked as one in the records.

    By a `plan` the standby roster is called in, and everybody at a seat is told what it says.
    """

    reason: Reason
    voicemail: bool = False
    drill: bool = False
    plan: str | None = Field(default=None, max_length=32)


class EmergencyView(View):
    id: int
    began_at: datetime
    began_by: str
    reason: str
    voicemail: bool
    drill: bool
    ended_at: datetime | None
    ended_by: str | None
    plan: str | None
    conclusion: str
    concluded_by: str | None


class EmergencyDrills(View):
    """Newest first, drills among them: one is due every quarter. `drill_owed`: none in this one yet."""

    emergencies: tuple[EmergencyView, ...]
    drill_owed: bool


class PlanView(Titled):
    notice: str
    voicemail: bool


class EmergencyPlans(View):
    """`standby`: names of who would be called in now."""

    plans: tuple[PlanView, ...]
    standby: tuple[str, ...]


class CalledView(View):
    """`standby`: from the emergency roster; others sat at a seat. `came_at`: logged in after it began."""

    login: str
    name: str
    standby: bool
    delivered_at: datetime | None
    read_at: datetime | None
    came_at: datetime | None


class EmergencyReport(View):
    emergency: EmergencyView
    called: tuple[CalledView, ...]
    calls: int
    answered: int
    abandoned: int
    voicemails: int


class Conclusion(BaseModel):
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
