"""Reports: their list, their tables, the rows behind a number, and the forms they follow (180.8)."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from config.report_forms import Form, PeriodName
from console.views.answer import Titled, View
from reports.rules.amount import Unit
from reports.rules.life import State, Step
from reports.rules.periods import PeriodKind


class ReportLine(View):
    """`due_at`: by then it is to be released. Who generated it may be `clock`."""

    id: int
    form: Titled
    version: int
    period: PeriodKind
    first: date
    last: date
    due_at: datetime
    late: bool
    state: State
    generated_by: str
    generated_at: datetime
    checked_by: str | None
    checked_at: datetime | None
    released_by: str | None
    released_at: datetime | None


class Upcoming(View):
    """A period that still runs, and when its report will be due."""

    form: Titled
    period: PeriodKind
    first: date
    last: date
    due_at: datetime


class ReportPage(View):
    """The latest periods first; `next_before` asks for the page after."""

    reports: tuple[ReportLine, ...]
    next_before: str | None
    upcoming: tuple[Upcoming, ...]


class FigureHead(Titled):
    """`seconds` are a mean; a `share` is from 0 to 1."""

    unit: Unit


class FigureView(FigureHead):
    """A figure of the catalogue, and what it can be grouped by."""

    source: str
    dimensions: tuple[str, ...]


class FigureCatalogue(View):
    figures: tuple[FigureView, ...]
    dimensions: tuple[Titled, ...]


class TableLine(View):
    """A cell is None where there is nothing of which it could be a share or a mean."""

    value: Titled
    cells: tuple[float | None, ...]


class TableView(View):
    title_zh: str
    title_en: str
    by: Titled
    figures: tuple[FigureHead, ...]
    lines: tuple[TableLine, ...]
    total: tuple[float | None, ...]


class ReportDetail(View):
    """`may`: what the reader could do with it now."""

    line: ReportLine
    tables: tuple[TableView, ...]
    may: tuple[Step, ...]


class LookView(View):
    """A table that was asked for by itself, of no report."""

    period: PeriodKind
    first: date
    last: date
    table: TableView


class CellView(View):
    """`time`: `zh` is the moment; `seconds`: `number`; text else, in both languages."""

    kind: Literal["text", "time", "seconds"]
    zh: str
    en: str
    number: float | None


class RowView(View):
    """`counted`: of a share, it is in the part. `opens` is what the page `page` shows more of."""

    at: datetime
    opens: str
    counted: bool
    cells: tuple[CellView, ...]


class RowsPage(View):
    """What a number is made of, oldest first."""

    figure: FigureHead
    value: float | None
    page: str
    columns: tuple[Titled, ...]
    rows: tuple[RowView, ...]
    next_after: str | None


class ReportWanted(BaseModel):
    """`day` is any day of the period. One that is there and not released is generated anew."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"form": "volume", "period": "month", "day": "2026-11-20"}]}
    )

    form: str = Field(max_length=32)
    period: PeriodName
    day: date


class StepWanted(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"step": "check"}]})

    step: Literal[Step.CHECK, Step.RELEASE]


class FormVersion(View):
    """A change that somebody proposed; `may_decide`: the reader could approve or refuse it."""

    id: int
    version: int
    body: Form
    why: str
    state: Literal["proposed", "approved", "refused"]
    proposed_by: str
    proposed_at: datetime
    decided_by: str | None
    decided_at: datetime | None
    note: str
    may_decide: bool


class FormView(View):
    """The form in force, and the changes of it, the newest first."""

    version: int
    body: Form
    changes: tuple[FormVersion, ...]


class FormsView(View):
    forms: tuple[FormView, ...]


class ChangeWanted(BaseModel):
    """The whole form as it should be."""

    body: Form
    why: str = Field(max_length=2000)


class DecisionWanted(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"approve": True, "note": "省客服中心经营服务部已同意"}]}
    )

    approve: bool
    note: str = Field(default="", max_length=2000)
