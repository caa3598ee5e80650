"""Surveys: what is due, one with what its surveyor needs, calls owed to the dissatisfied, and disputes."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from console.views.answer import Titled, View
from console.views.orders import Filled
from tickets.rules.survey import Amends, Blame, SurveyState

Words = Annotated[str, Field(max_length=2000)]
Id = Annotated[str, Field(max_length=24)]


class FactView(Titled):
    values: tuple[Titled, ...]


class QuestionsView(View):
    """`dissatisfied_below`: a lower score needs a reason, and the supervisor calls."""

    dissatisfied_below: int
    tries: int
    reasons: tuple[Titled, ...]
    causes: tuple[Titled, ...]
    facts: tuple[FactView, ...]


class SurveyLine(View):
    """`phone` is masked; `repeat`: the customer had to complain again; `tries`: calls in vain so far."""

    id: int
    ticket: str
    business: str
    nature: str | None
    customer: str
    phone: str
    repeat: bool
    handler: str
    opened_at: datetime
    due_at: datetime
    tries: int


class SurveyPage(View):
    """Overdue first; `next_after` asks for the page after."""

    now: datetime
    surveys: tuple[SurveyLine, ...]
    next_after: str | None


class SurveyDetail(View):
    """Here the number is whole. `answer`: what the customer was told; `own_work`: this person handled it."""

    survey: SurveyLine
    state: SurveyState
    content: str
    answer: str
    department: str | None
    responsible: str | None
    own_work: bool
    score: int | None
    opinion: str
    reasons: tuple[str, ...]
    disputed: bool


class AnswersIn(BaseModel):
    """`amends` and `cause` of a repeat complaint; `facts` of the customer with `consent` only."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "score": 60,
                    "opinion": "修了三次才好",
                    "reasons": ["too_slow"],
                    "cause": "solved_badly",
                    "amends": "apology",
                    "consent": True,
                    "facts": {"education": "college", "age": "25_to_44"},
                }
            ]
        },
    )

    score: int = Field(ge=0, le=100)
    opinion: Words = ""
    reasons: tuple[Id, ...] = Field(default=(), max_length=20)
    cause: Id = ""
    amends: Amends | None = None
    remedy: Words = ""
    told: Filled = {}
    consent: bool = False
    facts: dict[Id, Id] = Field(default_factory=dict, max_length=20)


class SaidIn(BaseModel):
    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"text": "客户不愿评价"}]})

    text: Words


class CallIn(BaseModel):
    """`reopen`: the customer's matter is not settled, the ticket begins anew."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"text": "已致歉并解释，客户接受", "reopen": False}]}
    )

    text: Words
    reopen: bool = False


class FollowUpLine(View):
    """A call that is owed; `step` 2 confirms. No `ticket` where the customer judged a call by voice menu."""

    survey: int
    step: int
    due_at: datetime
    ticket: str | None
    call: str | None
    customer: str
    phone: str
    score: int
    reasons: tuple[str, ...]
    opinion: str
    handler: str
    first_call: str | None


class FollowUpPage(View):
    now: datetime
    follow_ups: tuple[FollowUpLine, ...]
    next_after: str | None


class SurveyFigures(View):
    """Of surveys that ended since. Silent and declined ones are nobody's satisfaction."""

    since: datetime
    asked: int
    answered: int
    satisfied: int
    silent: int
    declined: int
    satisfied_share: float | None
    mean_score: float | None


class Called(View):
    """The seat rings first."""

    call_back: int


class CaseLine(View):
    """`escalated_by` whom it came from, and what they said; nobody where it is only overdue."""

    number: str
    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    state: str
    owner: str
    due_at: datetime
    escalated_by: str | None
    why: str


class CasePage(View):
    now: datetime
    cases: tuple[CaseLine, ...]
    next_after: str | None


class Answerable(View):
    """Who can be held to account: a colleague's login, or a department."""

    value: str
    name: str


class DisputeLine(View):
    survey: int
    ticket: str
    customer: str
    raised_at: datetime
    raised_by: str
    text: str
    score: int
    opinion: str
    surveyor: str
    answerable: tuple[Answerable, ...]
    fault: Blame | None
    at_fault: str | None
    ruling: str
    ruled_by: str | None
    ruled_at: datetime | None


class DisputePage(View):
    disputes: tuple[DisputeLine, ...]
    next_after: str | None


class ProblemView(View):
    """`share` of all complaints; `change` against a period just as long before."""

    business: str
    nature: str
    complaints: int
    share: float
    before: int
    change: int
    dissatisfied: int
    examples: tuple[str, ...]


class ProblemList(View):
    first: date
    last: date
    problems: tuple[ProblemView, ...]


class ReportIn(BaseModel):
    """`advice`: what the manager hotline proposes to those who decide."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"first": "2026-11-01", "last": "2026-11-30", "advice": "建议增加宽带抢修班组"}]
        },
    )

    first: date
    last: date
    advice: str = Field(min_length=1, max_length=4000)


class RulingIn(BaseModel):
    """`at_fault` where the fault is ours; `text`: what follows, or what was explained to the customer."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"fault": "ours", "at_fault": "network", "text": "计入部门考核，重新派单"}]
        },
    )

    fault: Blame
    at_fault: str = Field(default="", max_length=40)
    text: Words
