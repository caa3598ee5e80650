"""What a survey must say and what follows from it (180.5, csc.5.2). Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from config.regulation import implements
from config.surveys import Choice, Questions
from tickets.rules.form import FormError
from tickets.rules.life import Action


class SurveyState(StrEnum):
    DUE = "due"
    ANSWERED = "answered"
    SILENT = "silent"  # called in vain as often as is asked
    DECLINED = "declined"  # the customer would not say
    VOID = "void"  # the ticket was opened again first


class Amends(StrEnum):
    """What a customer who had to complain again is given (180.5.4)."""

    APOLOGY = "apology"
    EXPLANATION = "explanation"
    REMEDY = "remedy"  # a second dispatch


class Blame(StrEnum):
    """Whose fault it is that the customer's word and the survey differ (180.10.2)."""

    OURS = "ours"
    NOT_OURS = "not_ours"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the customer said: score 0 to 100. `facts` of themselves are kept with `consent` only."""

    score: int
    opinion: str = ""
    reasons: tuple[str, ...] = ()
    cause: str = ""
    amends: Amends | None = None
    remedy: str = ""  # what the department is to do
    told: Mapping[str, str] = field(default_factory=dict)  # and must be told, where no order told it before
    consent: bool = False
    facts: Mapping[str, str] = field(default_factory=dict)


@implements("180.5.1")
def is_own_work(surveyor: str, handlers: Collection[str]) -> bool:
    """Nobody asks whether customers are satisfied with them."""
    return surveyor in handlers


@implements("180.5.4", "180.5.5", "180.5.6")
def check(answers: Answers, questions: Questions, *, mark: int, repeat: bool) -> None:
    """Raises FormError for the first field that is wrong. `repeat`: the customer had to complain again."""
    _listed("reasons", answers.reasons, questions.reasons)
    if answers.score < mark and not answers.reasons:
        raise FormError("reasons", "请选择不满意的原因", "choose why the customer is dissatisfied")
    if repeat and not answers.cause:
        raise FormError("cause", "重复投诉须查明原因", "find the cause: the customer had to complain again")
    _listed("cause", [answers.cause] if answers.cause else [], questions.causes)
    if repeat and answers.amends is None:
        raise FormError("amends", "请选择道歉、解释或补救", "choose apology, explanation or remedy")
    if answers.amends is Amends.REMEDY and not answers.remedy.strip():
        raise FormError("remedy", "请写明补救任务", "say what the department is to do")
    if answers.facts and not answers.consent:
        raise FormError("consent", "未经客户同意不得记录", "not without the customer's consent")
    known = {fact.id: fact.values for fact in questions.facts}
    for name, value in answers.facts.items():
        _listed("facts", [value], known.get(name, ()))


def _listed(name: str, chosen: Iterable[str], choices: Iterable[Choice]) -> None:
    known = {choice.id for choice in choices}
    if unknown := next((one for one in chosen if one not in known), None):
        raise FormError(name, f"没有这个选项：{unknown}", f"there is no such choice: {unknown}")


@implements("csc.5.2.b")
def verdict(score: int, mark: int) -> Action:
    """A customer below the mark is called by the supervisor; with any other the ticket is closed."""
    return Action.DISSATISFY if score < mark else Action.SURVEY


def goes_silent(tries: int, most: int) -> bool:
    return tries >= most


@dataclass(frozen=True, slots=True)
class Tally:
    """Surveys that ended. Silence is nobody's satisfaction: the share is of those who answered."""

    answered: int
    satisfied: int
    silent: int
    declined: int
    score_sum: int

    @property
    def asked(self) -> int:
        return self.answered + self.silent + self.declined

    @property
    def satisfied_share(self) -> float | None:
        return self.satisfied / self.answered if self.answered else None

    @property
    def mean_score(self) -> float | None:
        return self.score_sum / self.answered if self.answered else None


@implements("180.5.5")
def tally(ended: Iterable[tuple[str, int | None]], mark: int) -> Tally:
    """Of pairs of state and score."""
    states = list(ended)
    scores = [score for state, score in states if state == SurveyState.ANSWERED and score is not None]
    return Tally(
        answered=len(scores),
        satisfied=sum(score >= mark for score in scores),
        silent=sum(state == SurveyState.SILENT for state, _ in states),
        declined=sum(state == SurveyState.DECLINED for state, _ in states),
        score_sum=sum(scores),
    )
