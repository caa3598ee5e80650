"""Leave and swaps of shifts: which step may follow which, and by whom (180.9.2). Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from config.regulation import implements

SWAP = "swap"


class WishState(StrEnum):
    ASKED = "asked"  # a swap waits for the colleague
    WAITING = "waiting"  # for whoever approves
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class WishStep(StrEnum):
    AGREE = "agree"  # the colleague
    DECLINE = "decline"
    APPROVE = "approve"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"  # whose wish it is


TRANSITIONS: Mapping[tuple[WishState, WishStep], WishState] = {
    (WishState.ASKED, WishStep.AGREE): WishState.WAITING,
    (WishState.ASKED, WishStep.DECLINE): WishState.REFUSED,
    (WishState.ASKED, WishStep.WITHDRAW): WishState.WITHDRAWN,
    (WishState.WAITING, WishStep.APPROVE): WishState.APPROVED,
    (WishState.WAITING, WishStep.REFUSE): WishState.REFUSED,
    (WishState.WAITING, WishStep.WITHDRAW): WishState.WITHDRAWN,
}
COLLEAGUES, OWN = frozenset({WishStep.AGREE, WishStep.DECLINE}), frozenset({WishStep.WITHDRAW})


@dataclass(frozen=True, slots=True)
class Wish:
    login: str
    colleague: str | None
    state: WishState


class WrongStepError(Exception):
    """It cannot be done; says why."""

    def __init__(self, code: str, zh: str, en: str) -> None:
        super().__init__(code)
        self.code, self.zh, self.en = code, zh, en


@implements("180.9.2")
def after(wish: Wish, step: WishStep, by: str, *, plans: bool) -> WishState:
    """`plans`: the post of `by` may approve; nobody does what they have a part in. Raises WrongStepError."""
    if not _may(wish, step, by, plans=plans):
        if step in {WishStep.APPROVE, WishStep.REFUSE} and by in {wish.login, wish.colleague}:
            raise WrongStepError(
                "own_wish", "不能审批与自己有关的申请", "nobody approves a wish of their own"
            )
        raise WrongStepError("not_yours", "没有此申请", "there is no such wish")
    state = TRANSITIONS.get((wish.state, step))
    if state is None:
        raise WrongStepError("decided", "该申请已办结或不在此步骤", "the wish is past this step")
    return state


def _may(wish: Wish, step: WishStep, by: str, *, plans: bool) -> bool:
    if step in OWN:
        return by == wish.login
    if step in COLLEAGUES:
        return by == wish.colleague
    return plans and by not in {wish.login, wish.colleague}
