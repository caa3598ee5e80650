"""A closed ticket goes into the archive, where it is found as before and opened again if need be."""

from config.regulation import implements
from tickets.case import Acting, open_case
from tickets.rules.life import Action, State


@implements("csc.3.2.3")
async def archive(acting: Acting, number: str) -> bool:
    """False when somebody opened it again meanwhile. Whoever calls this knows that quality passed it."""
    case = await open_case(acting, number)
    if case.row.state != State.CLOSED:
        return False
    case.do(Action.ARCHIVE)
    await case.save()
    return True
