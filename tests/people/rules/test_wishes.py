"""Leave and swaps: the colleague agrees, somebody else approves, nobody their own (180.9.2)."""

import pytest

from people.rules.wishes import Wish, WishState, WishStep, WrongStepError, after

pytestmark = pytest.mark.clause("180.9.2")
ASKED, WAITING = WishState.ASKED, WishState.WAITING


@pytest.mark.parametrize(
    ("state", "step", "by", "then"),
    [
        (ASKED, WishStep.AGREE, "li", WAITING),
        (ASKED, WishStep.DECLINE, "li", WishState.REFUSED),
        (ASKED, WishStep.WITHDRAW, "wang", WishState.WITHDRAWN),
        (WAITING, WishStep.APPROVE, "ban", WishState.APPROVED),
        (WAITING, WishStep.REFUSE, "ban", WishState.REFUSED),
        (WAITING, WishStep.WITHDRAW, "wang", WishState.WITHDRAWN),
    ],
)
def test_a_step_and_who_does_it(state: WishState, step: WishStep, by: str, then: WishState) -> None:
    assert after(Wish("wang", "li", state), step, by, plans=by == "ban") is then


@pytest.mark.parametrize(
    ("state", "step", "by", "plans", "code"),
    [
        (WAITING, WishStep.APPROVE, "wang", True, "own_wish"),
        (WAITING, WishStep.APPROVE, "li", True, "own_wish"),
        (WAITING, WishStep.APPROVE, "zhao", False, "not_yours"),
        (ASKED, WishStep.AGREE, "wang", True, "not_yours"),
        (ASKED, WishStep.APPROVE, "ban", True, "decided"),
        (WishState.APPROVED, WishStep.WITHDRAW, "wang", False, "decided"),
    ],
)
def test_what_may_not_be_done(state: WishState, step: WishStep, by: str, *, plans: bool, code: str) -> None:
    with pytest.raises(WrongStepError) as refused:
        after(Wish("wang", "li", state), step, by, plans=plans)
    assert refused.value.code == code
