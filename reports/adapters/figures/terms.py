"""What a figure is made of: rows of a source, the condition that counts them, and what groups them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, true
from sqlalchemy.sql.expression import SQLColumnExpression
from sqlalchemy.sql.selectable import FromClause

from config.centre import Centre
from people.rules.branches import EVERYTHING, Scope
from reports.rules.amount import Unit
from reports.rules.periods import Period
from tickets.office import Office

Expression = SQLColumnExpression[Any]
Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Terms:
    """Of which centre, which period, as things stood when, and of which branches."""

    centre: Centre
    office: Office
    period: Period
    now: datetime
    scope: Scope = EVERYTHING

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        return self.period.bounds(self.office.zone)


@dataclass(frozen=True, slots=True)
class Source:
    """Rows that figures count. `at` puts a row into a period, `key` tells it from all others.

    `dimensions` group, `columns` are shown when a figure is opened; `page` and `opens` say which page shows
    more of a row. `branch` is that which a row belongs to; calls are the exchange's, which is one.
    """

    name: str
    table: FromClause
    at: Expression
    key: Expression
    dimensions: Mapping[str, Expression]
    columns: Mapping[str, Expression]
    base: Condition = field(default_factory=true)
    page: str = ""
    opens: Expression | None = None
    branch: Expression | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One definition, for the number and for its rows.

    A count counts `part`; a share is `part` of `whole`; a mean is `measured`, in seconds, over `whole`.
    """

    source: Source
    part: Condition
    whole: Condition | None = None
    measured: Expression | None = None

    @property
    def unit(self) -> Unit:
        if self.measured is not None:
            return Unit.SECONDS
        return Unit.COUNT if self.whole is None else Unit.SHARE

    @property
    def rows(self) -> Condition:
        """Those that the number is made of: of a share the whole."""
        return self.part if self.whole is None else self.whole


def count(source: Source, part: Condition) -> Figure:
    return Figure(source, part)


def share(source: Source, part: Condition, whole: Condition) -> Figure:
    return Figure(source, part & whole, whole)


def mean(source: Source, measured: Expression, over: Condition) -> Figure:
    return Figure(source, over, over, measured)
