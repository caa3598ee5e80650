"""Calls out: call-backs with place and limit, lists with progress, reminders. Numbers are masked."""

from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from console.views.answer import View


class CallBackView(View):
    """`place` in the line of its queue, callers on the telephone counted; None when it does not wait."""

    id: int
    number: str
    queue: str
    reason: str
    customer_class: str
    state: str
    place: int | None
    waiting_since: datetime
    promised_at: datetime
    due_at: datetime
    waited_seconds: float
    tries: int
    result: str
    late: bool
    ticket: str | None


class Fairness(View):
    """Of call-backs promised since the day began; waits in all, from the first moment in the queue."""

    promised: int
    reached: int
    reached_in_time: int
    average_wait_seconds: float | None
    longest_wait_seconds: float | None


class CallBacks(View):
    now: datetime
    fairness: Fairness
    call_backs: tuple[CallBackView, ...]


class CallBackWish(BaseModel):
    """What cannot be answered now is recorded and called back (csc.3.1.b)."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"number": "13800138000", "queue": "junior"}]})

    number: str = Field(min_length=1, max_length=40)
    queue: str = Field(max_length=32)


class Made(View):
    id: int


class ListView(View):
    id: int
    name: str
    mode: str
    queue: str
    prompt: str
    hours: str
    state: str
    made_by: str
    made_at: datetime
    numbers: int
    waiting: int
    calling: int
    reached: int
    given_up: int
    barred: int
    unanswered: int


class Lists(View):
    lists: tuple[ListView, ...]


class BadRowView(View):
    row: int
    problem: str


class Imported(View):
    """`bad` tells each row that was left out and why."""

    id: int
    taken: int
    bad: tuple[BadRowView, ...]


class ListMove(BaseModel):
    do: Literal["run", "pause", "stop"]


class ListNumberView(View):
    id: int
    number: str
    name: str
    state: str
    unanswered: bool
    tries: int
    result: str


class ListNumbers(View):
    numbers: tuple[ListNumberView, ...]


class ReminderView(View):
    """The number in full: the agent is to call it."""

    id: int
    agent: str
    text: str
    number: str
    due_at: datetime
    state: str
    told_at: datetime | None
    history: tuple[str, ...]


class Reminders(View):
    now: datetime
    reminders: tuple[ReminderView, ...]


class NewReminder(BaseModel):
    """`agent` is the signed-in person's own login where it is missing."""

    text: str = Field(min_length=1, max_length=400)
    number: str = Field(default="", max_length=40)
    due_at: AwareDatetime
    agent: str | None = Field(default=None, max_length=40)


class Postponement(BaseModel):
    until: AwareDatetime
    reason: str = Field(min_length=1, max_length=200)
