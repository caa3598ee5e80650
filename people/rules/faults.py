"""Faults 系统障碍: reported, followed, mended, within their time (ops.1). Pure."""

from datetime import datetime
from enum import StrEnum

from config.regulation import implements


class FaultStep(StrEnum):
    REPORT = "report"
    PROGRESS = "progress"
    RECOVER = "recover"
    REOPEN = "reopen"  # it came back


class WrongFaultError(Exception):
    """`field` is what is wrong."""

    def __init__(self, field: str, zh: str, en: str) -> None:
        super().__init__(en)
        self.field, self.zh, self.en = field, zh, en


@implements("ops.1")
def check(
    step: FaultStep, of: datetime, began_at: datetime, recovered_at: datetime | None, now: datetime
) -> None:
    """`of`: when it happened. Raises WrongFaultError."""
    if of > now:
        raise WrongFaultError("of", "时间不能晚于现在", "It cannot have happened yet")
    if of < began_at:
        raise WrongFaultError("of", "时间不能早于障碍发生", "It cannot be before the fault began")
    if (step is FaultStep.REOPEN) != (recovered_at is not None):
        zh, en = (
            ("障碍尚未恢复", "It is not mended")
            if step is FaultStep.REOPEN
            else ("障碍已恢复", "It is mended")
        )
        raise WrongFaultError("step", zh, en)
