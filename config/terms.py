"""The words that the centre's data is written in: classes of customers, posts, names, numbers, lengths."""

from datetime import timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


class CustomerClass(StrEnum):
    """Classes of the customer register; the first three go straight to a senior agent (180.1.9)."""

    LARGE = "large"
    IMPORTANT = "important"
    DEDICATED_LINE = "dedicated_line"
    ORDINARY = "ordinary"


class AccountLevel(StrEnum):
    """Whether a customer is a key account, and whose limits of contact and repair hold (net.2.3)."""

    NONE = "none"
    LOCAL = "local"
    PROVINCIAL = "provincial"  # within the province and between provinces


class Post(StrEnum):
    """The posts of the regulation, and the operator of the system."""

    JUNIOR = "junior"
    TEXT_CLERK = "text_clerk"
    EXTRACTOR = "extractor"
    SENIOR = "senior"
    SURVEYOR = "surveyor"
    LIBRARIAN = "librarian"
    INSPECTOR = "inspector"
    STATISTICIAN = "statistician"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    TRAINER = "trainer"
    OPERATIONS_MANAGER = "operations_manager"
    DEPARTMENT = "department"  # outside the hotline: answers the orders sent to it
    ADMIN = "admin"


def _seconds(value: object) -> object:
    return timedelta(seconds=value) if isinstance(value, (int, float)) else value


Seconds = Annotated[timedelta, BeforeValidator(_seconds)]
HOUR = r"^([01][0-9]|2[0-3]):[0-5][0-9]$"
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
Number = Annotated[str, Field(pattern=r"^[0-9*#+]{1,32}$")]


class Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Title(Row):
    zh: str
    en: str
