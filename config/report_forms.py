"""The report forms of a centre as data (config/report_forms.toml): what the statistician's reports show."""

from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, model_validator

from config.terms import HOUR, Name, Row, Title
from config.toml_file import load_file

PeriodName = Literal["week", "month", "quarter", "year"]


class TableForm(Row):
    """Figures side by side, one line for each value of `by`: `total`, `trend`, or a dimension of them all."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": {"zh": "按业务", "en": "By business"},
                    "by": "business",
                    "figures": ["complaints", "on_time"],
                }
            ]
        }
    )

    title: Title
    by: Name
    figures: tuple[Name, ...] = Field(min_length=1, max_length=16)


class Form(Row):
    """One report: its tables, and for which periods it is made."""

    id: Name
    title: Title
    periods: tuple[PeriodName, ...] = Field(min_length=1)
    tables: tuple[TableForm, ...] = Field(alias="table", min_length=1, max_length=20)


class Surges(Row):
    """Complaints of one area, business and word within `window` are a surge from `least` of them on.

    And only when there are `factor` times as many as such a window had on average over `compared`.
    """

    window: Annotated[int, Field(ge=1, le=168)] = 4  # hours
    compared: Annotated[int, Field(ge=1, le=90)] = 14  # days
    least: Annotated[int, Field(ge=2)] = 5
    factor: Annotated[float, Field(gt=1)] = 3.0


class ReportRules(Row):
    """`closes`: the day that ends a statistical month. Reports are due at `due_by`, and warned of before."""

    closes: Annotated[int, Field(ge=1, le=31)] = 20
    due_by: str = Field(default="18:00", pattern=HOUR)
    warn: Annotated[int, Field(ge=0, le=72)] = 8  # hours
    surges: Surges = Surges()
    forms: tuple[Form, ...] = Field(alias="form", min_length=1)

    @model_validator(mode="after")
    def _one_each(self) -> "ReportRules":
        ids = [form.id for form in self.forms]
        if twice := {one for one in ids if ids.count(one) > 1}:
            raise ValueError(f"form {min(twice)!r} stands twice")
        return self

    @property
    def due_clock(self) -> time:
        return time.fromisoformat(self.due_by)

    @property
    def warn_before(self) -> timedelta:
        return timedelta(hours=self.warn)


def load_report_forms(path: Path) -> ReportRules:
    """Raises SettingsError naming the file, the field and what it should be."""
    return load_file(path, ReportRules)
