"""The customer register: lists show masked numbers, one opened customer the whole ones."""

from pydantic import BaseModel, ConfigDict, Field

from config.centre import CustomerClass
from config.terms import AccountLevel
from console.views.answer import View


class CustomerLine(View):
    """`numbers` are masked; those that end in `*` are the beginning of many."""

    id: int
    name: str
    customer_class: CustomerClass
    account_level: AccountLevel
    numbers: tuple[str, ...]


class CustomerPage(View):
    """Oldest first; `next_after` asks for the page after."""

    customers: tuple[CustomerLine, ...]
    next_after: int | None


class CustomerDetail(View):
    """`numbers` separated by blanks, as they are typed."""

    id: int
    name: str
    customer_class: CustomerClass
    numbers: str
    account_level: AccountLevel
    account_manager: str | None
    customer_manager: str | None
    preference: str


class CustomerForm(BaseModel):
    """A key account (`account_level` other than none) has both its managers, by their logins (net.2.2)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"name": "华阳集团", "customer_class": "large", "numbers": "861055551234 86105555*"}]
        }
    )

    name: str = Field(max_length=200)
    customer_class: CustomerClass
    numbers: str = Field(max_length=20_000)
    account_level: AccountLevel = AccountLevel.NONE
    account_manager: str | None = Field(default=None, max_length=40)
    customer_manager: str | None = Field(default=None, max_length=40)
    preference: str = Field(default="", max_length=400)


class CustomerMade(View):
    id: int


class BadLine(View):
    """`row` as the spreadsheet counts."""

    row: int
    problem: str


class ListReport(View):
    """What became of a list; `tried`: it was only looked at. The first bad rows are told, all are counted."""

    tried: bool
    good: int
    bad: int
    problems: tuple[BadLine, ...]
