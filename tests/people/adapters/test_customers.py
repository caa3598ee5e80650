"""Who calls: the customer whose whole number it is, else whose longest beginning it has (180.1.9)."""

import pytest

from config.centre import CustomerClass
from people.adapters.tables import CustomerNumberRow
from people.handlers import Customer, add_customer, customer_calling
from runtime.database import Database, save

NUMBERS = {
    "华阳集团": [("8610", False)],
    "华阳总部": [("86105555", False)],
    "华阳前台": [("861055551234", True)],
    "短号": [("186", False)],
}


async def calling(database: Database, number: str) -> Customer | None:
    async with database.read() as session:
        return await customer_calling(session, number)


@pytest.fixture
async def register(database: Database) -> Database:
    async with database.write() as session:
        for name, numbers in NUMBERS.items():
            customer = await add_customer(session, name, CustomerClass.LARGE)
            rows = [{"number": number, "whole": whole, "customer": customer} for number, whole in numbers]
            await save(session, CustomerNumberRow, rows)
    return database


@pytest.mark.clause("180.1.9")
@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("861055551234", "华阳前台"),
        ("861055551235", "华阳总部"),
        ("86105555", "华阳总部"),
        ("8610555", "华阳集团"),
        ("8610", "华阳集团"),
        ("18612345678", "短号"),
        ("186", "短号"),
        ("861055551234567", "华阳总部"),
    ],
)
async def test_the_whole_number_then_the_longest_beginning(
    register: Database, number: str, name: str
) -> None:
    found = await calling(register, number)
    assert found
    assert found.name == name
    assert found.customer_class is CustomerClass.LARGE


@pytest.mark.parametrize("number", ["861", "18", "", "0", "13800138000", "anonymous", "' OR 1=1 --", "%"])
async def test_nobody_is_known_by_a_number_that_is_not_registered(register: Database, number: str) -> None:
    assert await calling(register, number) is None
