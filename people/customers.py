"""The customer register (180.1.9, 180.2.5): found, added, changed, removed, taken in from a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass
from config.regulation import implements
from config.terms import AccountLevel
from people.adapters.tables import CustomerNumberRow, CustomerRow, PersonRow
from people.customer_list import NAME_LENGTH, read_numbers
from people.handlers import add_customer
from runtime.requests import RefusedError

MOST_NUMBERS = 500


@dataclass(frozen=True, slots=True)
class CustomerWanted:
    """`numbers` separated by blanks; one that ends in `*` is the beginning of many."""

    name: str
    customer_class: CustomerClass
    numbers: str
    account: "KeyAccount | None" = None


@dataclass(frozen=True, slots=True)
class KeyAccount:
    """How a key account is cared for: by which limits, by whom, and what it is granted (net.2, hot.5.1.3)."""

    level: AccountLevel
    account_manager: str | None = None
    customer_manager: str | None = None
    preference: str = ""

    @property
    def managers(self) -> tuple[str, ...]:
        return tuple(login for login in (self.account_manager, self.customer_manager) if login)


async def page(
    session: AsyncSession, *, text: str, customer_class: CustomerClass | None, after: int, limit: int
) -> Sequence[CustomerRow]:
    """Oldest first, after the id; `text` is a part of the name, or a whole number."""
    filters: list[ColumnElement[bool]] = [CustomerRow.id > after]
    if customer_class:
        filters.append(CustomerRow.customer_class == customer_class)
    if text:
        of_number = select(CustomerNumberRow.customer).where(CustomerNumberRow.number == text)
        filters.append(CustomerRow.name.contains(text, autoescape=True) | CustomerRow.id.in_(of_number))
    rows = await session.scalars(select(CustomerRow).where(*filters).order_by(CustomerRow.id).limit(limit))
    return list(rows)


async def numbers_of(session: AsyncSession, customers: Sequence[int]) -> dict[int, list[str]]:
    """As they are written in a list, by customer."""
    found: dict[int, list[str]] = {customer: [] for customer in customers}
    query = select(CustomerNumberRow).where(CustomerNumberRow.customer.in_(customers))
    for row in await session.scalars(query.order_by(CustomerNumberRow.number)):
        found[row.customer].append(row.number if row.whole else f"{row.number}*")
    return found


async def add(session: AsyncSession, wanted: CustomerWanted) -> int:
    """The new customer's id. Raises RefusedError."""
    numbers = _checked(wanted)
    customer = await add_customer(session, wanted.name.strip(), wanted.customer_class)
    await _care_for(session, await session.get_one(CustomerRow, customer), wanted.account)
    await _give(session, customer, numbers)
    return customer


async def change(session: AsyncSession, row: CustomerRow, wanted: CustomerWanted) -> None:
    """Calls that were taken keep the class they had. Raises RefusedError."""
    numbers = _checked(wanted)
    row.name, row.customer_class = wanted.name.strip(), wanted.customer_class
    await _care_for(session, row, wanted.account)
    await session.execute(delete(CustomerNumberRow).where(CustomerNumberRow.customer == row.id))
    await _give(session, row.id, numbers)


async def remove(session: AsyncSession, row: CustomerRow) -> None:
    """The numbers are an ordinary caller's again; calls and tickets stay."""
    await session.execute(delete(CustomerNumberRow).where(CustomerNumberRow.customer == row.id))
    await session.delete(row)
    await session.flush()


@implements("net.2.1", "net.2.2", "hot.5.1.3")
async def key_account(session: AsyncSession, customer: int | None) -> KeyAccount | None:
    """None for a customer who is none, or who has been removed."""
    row = await session.get(CustomerRow, customer) if customer else None
    if row is None or row.account_level == AccountLevel.NONE:
        return None
    return KeyAccount(
        AccountLevel(row.account_level), row.account_manager, row.customer_manager, row.preference
    )


async def _care_for(session: AsyncSession, row: CustomerRow, account: KeyAccount | None) -> None:
    given = account or KeyAccount(AccountLevel.NONE)
    for field in ("account_manager", "customer_manager"):
        login: str | None = getattr(given, field)
        person = await session.get(PersonRow, login) if login else None
        if login and (person is None or not person.active):
            raise RefusedError("no_person", f"没有在职人员 {login}", f"nobody here is {login}", field=field)
        if not login and given.level is not AccountLevel.NONE:
            zh, en = "集团客户须指定响应人员和客户经理", "a key account has both its managers"
            raise RefusedError("no_manager", zh, en, field=field)
    row.account_level, row.preference = given.level, given.preference.strip()
    row.account_manager, row.customer_manager = given.account_manager, given.customer_manager


async def _give(session: AsyncSession, customer: int, numbers: tuple[tuple[str, bool], ...]) -> None:
    """Numbers that nobody else has: taking them away is for the list (people/customer_list.py)."""
    for number, whole in numbers:
        owner = await session.get(CustomerNumberRow, (number, whole))
        if owner:
            other = await session.get_one(CustomerRow, owner.customer)
            spelled = number if whole else f"{number}*"
            zh, en = f"号码 {spelled} 属于客户 {other.name}", f"{spelled} belongs to {other.name}"
            raise RefusedError("number_taken", zh, en, field="numbers")
        session.add(CustomerNumberRow(number=number, whole=whole, customer=customer))
    await session.flush()


def _checked(wanted: CustomerWanted) -> tuple[tuple[str, bool], ...]:
    name = wanted.name.strip()
    if not (0 < len(name) <= NAME_LENGTH and name.isprintable()):
        zh, en = (
            f"名称须为 1 至 {NAME_LENGTH} 个可见字符",
            f"a name has 1 to {NAME_LENGTH} visible characters",
        )
        raise RefusedError("bad_name", zh, en, field="name")
    numbers = read_numbers(wanted.numbers)
    if isinstance(numbers, str):
        zh = f"号码 {numbers!r} 有误：应为 3 至 31 位数字，号段以 * 结尾"
        en = f"{numbers!r} is no number: 3 to 31 digits, * at the end for a range"
        raise RefusedError("bad_number", zh, en, field="numbers")
    if len(numbers) > MOST_NUMBERS:
        zh, en = f"最多 {MOST_NUMBERS} 个号码，请改用号段", f"at most {MOST_NUMBERS} numbers: use ranges"
        raise RefusedError("too_many_numbers", zh, en, field="numbers")
    return numbers
