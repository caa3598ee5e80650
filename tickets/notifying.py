"""Who is told of a ticket by a message of their own: managers of key accounts, the front office, a team."""

from collections.abc import Iterable

from sqlalchemy import select

from config.regulation import implements
from people import messages
from people.adapters.tables import PersonRow
from people.customers import key_account
from tickets.adapters.tables import OrderRow
from tickets.case import Case


async def tell(case: Case, logins: Iterable[str | None], text: str, *, urgent: bool = False) -> list[str]:
    """Whom it was told: those who are still here, but not who is acting."""
    acting = case.acting
    wanted = {login for login in logins if login} - {acting.actor.login}
    query = select(PersonRow.login).where(PersonRow.active, PersonRow.login.in_(wanted))
    found = sorted(await acting.session.scalars(query))
    if found:
        await messages.send(
            acting.session,
            acting.announce,
            acting.now,
            sender=acting.actor.login,
            addressed=f"ticket:{case.row.number}",
            recipients=found,
            text=f"{case.row.number} {text}",
            urgent=urgent,
        )
    return found


@implements("net.2.2")
async def notify_of(case: Case, order: OrderRow) -> None:
    """A key account's order reaches maintenance and both its managers in the transaction that sends it."""
    account = await key_account(case.acting.session, case.row.account)
    if account is None:
        return
    department = case.acting.office.department(order.department)
    maintenance = department.members if department else ()
    text = f"集团客户派单 / Order of a key account: {order.text}"
    told = await tell(case, (*maintenance, *account.managers), text, urgent=True)
    case.write("notified", to=told, order=order.id)


@implements("net.2.5", "net.1.5")
async def pass_back(case: Case, text: str) -> None:
    """What a department reports goes to who has the ticket, who took it first, and an account's managers."""
    account = await key_account(case.acting.session, case.row.account)
    managers = account.managers if account else ()
    await tell(case, (case.row.owner, case.row.first_asked, *managers), text)


@implements("net.2.4")
async def manager_of(case: Case, role: str) -> str | None:
    """The login of a key account's manager; None when the customer has none (any more)."""
    account = await key_account(case.acting.session, case.row.account)
    if account is None:
        return None
    return account.account_manager if role == "key_account_manager" else account.customer_manager
