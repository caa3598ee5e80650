"""The customer register: whose calls go to seniors (180.1.9) is kept here, by hand or from a list."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from sqlalchemy.ext.asyncio import AsyncSession

from config.centre import CustomerClass
from config.terms import AccountLevel
from console.parts import ConsoleParts
from console.problems import ProblemError, not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.customers import (
    BadLine,
    CustomerDetail,
    CustomerForm,
    CustomerLine,
    CustomerMade,
    CustomerPage,
    ListReport,
)
from people import customers
from people.adapters.tables import CustomerRow
from people.customer_list import BadRow, CustomerListError, Entry, import_customers, read_list
from people.customers import CustomerWanted, KeyAccount
from people.rules.masking import masked

PAGE = 50
SHOWN = 200  # bad rows of a list
AT_ONCE = 500  # customers of a list in one transaction: calls are not kept waiting
REFUSALS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "The register cannot take it"}
}
BINARY = {"requestBody": {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}}

router = APIRouter(prefix="/api/customers", tags=["customers"], responses=REFUSALS)
Keeper = Annotated[Desk, Depends(may(Act.KEEP_CUSTOMERS))]
CustomerId = Annotated[int, Path(ge=1, examples=[17])]


@router.get("", dependencies=[Depends(may(Act.KEEP_CUSTOMERS))], summary="客户资料 · the register")
async def look(
    parts: Parts,
    q: Annotated[str, Query(max_length=120)] = "",
    customer_class: Annotated[CustomerClass | None, Query()] = None,
    after: Annotated[int, Query(ge=0)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
) -> CustomerPage:
    """By a part of the name or by a whole number: masked digits cannot be found out by trying."""
    async with parts.database.read() as session:
        rows = await customers.page(
            session, text=q.strip(), customer_class=customer_class, after=after, limit=limit
        )
        numbers = await customers.numbers_of(session, [row.id for row in rows])
    lines = tuple(_line(row, numbers[row.id]) for row in rows)
    return CustomerPage(customers=lines, next_after=rows[-1].id if len(rows) == limit else None)


@router.post("", status_code=HTTPStatus.CREATED, summary="新增客户 · add a customer")
async def add(wanted: CustomerForm, desk: Keeper, parts: Parts) -> CustomerMade:
    async with parts.database.write() as session:
        made = await customers.add(session, _wanted(wanted))
        await note(session, desk, "add", "customer", str(made), f"{wanted.customer_class} {wanted.name}")
    return CustomerMade(id=made)


@router.get("/{customer}", summary="客户 · one customer, with whole numbers")
async def open_one(customer: CustomerId, desk: Keeper, parts: Parts) -> CustomerDetail:
    async with parts.database.write() as session:
        row = await _found(session, customer)
        numbers = await customers.numbers_of(session, [customer])
        await note(session, desk, "open", "customer", str(customer))
    return CustomerDetail(
        id=row.id,
        name=row.name,
        customer_class=CustomerClass(row.customer_class),
        numbers=" ".join(numbers[customer]),
        account_level=AccountLevel(row.account_level),
        account_manager=row.account_manager,
        customer_manager=row.customer_manager,
        preference=row.preference,
    )


@router.put("/{customer}", status_code=HTTPStatus.NO_CONTENT, summary="修改客户 · change a customer")
async def change(customer: CustomerId, wanted: CustomerForm, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        await customers.change(session, await _found(session, customer), _wanted(wanted))
        await note(
            session, desk, "change", "customer", str(customer), f"{wanted.customer_class} {wanted.name}"
        )


@router.delete("/{customer}", status_code=HTTPStatus.NO_CONTENT, summary="删除客户 · remove a customer")
async def remove(customer: CustomerId, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        row = await _found(session, customer)
        await note(session, desk, "remove", "customer", str(customer), row.name)
        await customers.remove(session, row)


@router.post("/list", summary="导入名单 · take in a list (XLSX or CSV)", openapi_extra=BINARY)
async def take_in(
    request: Request,
    desk: Keeper,
    parts: Parts,
    name: Annotated[str, Query(min_length=1, max_length=200)],
    try_only: Annotated[bool, Query()] = True,  # noqa: FBT002 (an option of the address)
) -> ListReport:
    """Columns name, class, numbers. Good rows are taken in even when others are bad, unless only tried."""
    try:
        rows = list(read_list(name, await request.body()))
    except CustomerListError as error:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        raise ProblemError(status, "bad_list", error.zh, error.en, field="name") from None
    good = [row for row in rows if isinstance(row, Entry)]
    bad = [row for row in rows if isinstance(row, BadRow)]
    if not try_only:
        await _take_in(parts, good)
        async with parts.database.write() as session:
            await note(
                session, desk, "import", "customer", name[:200], f"{len(good)} taken in, {len(bad)} refused"
            )
    problems = tuple(BadLine(row=row.row, problem=row.problem) for row in bad[:SHOWN])
    return ListReport(tried=try_only, good=len(good), bad=len(bad), problems=problems)


async def _take_in(parts: ConsoleParts, entries: list[Entry]) -> None:
    for start in range(0, len(entries), AT_ONCE):
        async with parts.database.write() as session:
            await import_customers(session, entries[start : start + AT_ONCE])


async def _found(session: AsyncSession, customer: int) -> CustomerRow:
    row = await session.get(CustomerRow, customer)
    if row is None:
        raise not_found()
    return row


def _wanted(form: CustomerForm) -> CustomerWanted:
    account = KeyAccount(
        form.account_level, form.account_manager or None, form.customer_manager or None, form.preference
    )
    return CustomerWanted(form.name, form.customer_class, form.numbers, account)


def _line(row: CustomerRow, numbers: Iterable[str]) -> CustomerLine:
    return CustomerLine(
        id=row.id,
        name=row.name,
        customer_class=CustomerClass(row.customer_class),
        account_level=AccountLevel(row.account_level),
        numbers=tuple(_masked(number) for number in numbers),
    )


def _masked(number: str) -> str:
    """The beginning of many numbers is nobody's own: an area, an exchange, a company's block."""
    return number if number.endswith("*") else masked(number)
