"""Who goes to which queue: the policy table of the centre, looked up by the caller's class (180.1.9)."""

from dataclasses import dataclass

from config.centre import Centre, CustomerClass, Route
from config.regulation import implements


@dataclass(frozen=True, slots=True)
class Caller:
    """`registered` is the class of the customer register, None for a number it does not know."""

    number: str
    dialled: str
    trunk: str
    registered: CustomerClass | None


@implements("180.1.9")
def class_of(caller: Caller, centre: Centre) -> tuple[CustomerClass, str]:
    """The caller's class and why. A dedicated line is known by its trunk or number, not by caller id."""
    line, trunk = centre.line(caller.dialled), centre.trunk(caller.trunk)
    if caller.registered in {CustomerClass.LARGE, CustomerClass.IMPORTANT}:
        return caller.registered, f"register: {caller.registered}"
    if trunk and trunk.dedicated:
        return CustomerClass.DEDICATED_LINE, f"dedicated trunk {trunk.name}"
    if line and line.dedicated:
        return CustomerClass.DEDICATED_LINE, f"dedicated number {line.number}"
    return (caller.registered or CustomerClass.ORDINARY), "register" if caller.registered else "unregistered"


@implements("180.1.9")
def route(customer_class: CustomerClass, centre: Centre) -> Route:
    """The first row for the class; classes without a row of their own go with everybody else."""
    rows = {row.customer_class: row for row in reversed(centre.routes)}
    return rows.get(customer_class) or rows[CustomerClass.ORDINARY]
