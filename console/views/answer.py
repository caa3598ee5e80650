"""What every answer and every refusal of the console looks like."""

from pydantic import BaseModel, ConfigDict


class View(BaseModel):
    """An answer. Times are aware UTC, durations seconds."""

    model_config = ConfigDict(frozen=True, from_attributes=True)


class Titled(View):
    value: str
    title_zh: str
    title_en: str


class Problem(View):
    """Every refusal looks like this; `field` names the input that is wrong."""

    code: str
    message_zh: str
    message_en: str
    field: str | None = None
