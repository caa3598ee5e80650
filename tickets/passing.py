"""Work passes up and down: 上报 to the branch above, 下派 to one below (csc.2.1)."""

from config.regulation import implements
from people.branches import LOCK
from people.handlers import Act, audit
from runtime.database import one_at_a_time
from tickets.adapters.branches import keep_reading
from tickets.adapters.people import taker_at
from tickets.case import Case
from tickets.events import TicketPassed
from tickets.notifying import tell
from tickets.rules.form import FormError


@implements("csc.2.1")
async def send_up(case: Case) -> dict[str, object]:
    """To the branch above. Raises FormError where nobody there could take it."""
    return await _pass_to(case, case.tree.above(case.row.branch) or "", "sent_up")


@implements("csc.2.1")
async def send_down(case: Case, branch: str | None) -> dict[str, object]:
    """To one below, whether straight under it or not. Raises FormError."""
    if branch not in case.tree.below(case.row.branch):
        raise FormError("branch", "请选择在用的下级分中心", "choose an open branch below")
    return await _pass_to(case, branch or "", "sent_down")


async def _pass_to(case: Case, branch: str, how: str) -> dict[str, object]:
    """Its clocks go on; who passed it on keeps reading it, and acts on it no more."""
    acting, row = case.acting, case.row
    session, before, owner = acting.session, row.branch, row.owner
    await one_at_a_time(session, LOCK)  # it is not closed meanwhile
    taker = await taker_at(session, branch)
    if taker is None:
        zh, en = "该分中心没有可接手的人员", "nobody of that branch could take it"
        raise FormError("branch", zh, en)
    await keep_reading(session, row.number, before)
    row.branch = branch
    case.give_to(taker)
    await audit(
        session, Act(acting.actor.login, how, "ticket", row.number, f"{before} -> {branch}"), acting.now
    )
    told = TicketPassed(row.number, acting.now, before, branch, acting.actor.login, taker)
    await acting.announce(session, told)
    text = {"sent_up": "下级上报 / Passed up", "sent_down": "上级下派 / Passed down"}[how]
    await tell(case, [taker], text, urgent=row.urgent)
    return {"to": taker, "from": owner, "from_branch": before, "to_branch": branch}
