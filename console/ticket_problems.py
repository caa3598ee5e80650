"""What the tickets refuse, as answers; and the version that a change of a ticket must name (If-Match)."""

from http import HTTPStatus
from typing import Annotated

from fastapi import Depends, FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse

from console.problems import ProblemError, not_found
from console.views.answer import Problem
from tickets.case import NoTicketError, RefusedActionError, TicketChangedError
from tickets.rules.form import FormError
from tickets.rules.life import WrongStateError

REFUSED: dict[str, tuple[HTTPStatus, str, str]] = {
    "not_allowed": (HTTPStatus.FORBIDDEN, "您的岗位无权进行此操作", "Your post may not do this"),
    "not_yours": (HTTPStatus.FORBIDDEN, "此工单不在您名下", "This ticket is not yours"),
    "other_department": (HTTPStatus.FORBIDDEN, "此单不在您的部门", "This order is not with your department"),
    "conflict_of_interest": (
        HTTPStatus.FORBIDDEN,
        "被投诉部门的人员须回避",
        "Members of the department complained of must stand aside",
    ),
    "own_order": (HTTPStatus.FORBIDDEN, "不能审核自己的派单", "Nobody reviews their own order"),
    "wrong_state": (HTTPStatus.CONFLICT, "工单当前状态不允许此操作", "The ticket cannot, as it stands"),
    "order_waiting": (HTTPStatus.CONFLICT, "已有待审核的派单", "An order already waits for its review"),
    "reviewed_already": (HTTPStatus.CONFLICT, "此单已审核", "The order was reviewed already"),
    "not_live": (HTTPStatus.CONFLICT, "此单已办结或撤回", "The order is finished or withdrawn"),
    "ruled": (HTTPStatus.CONFLICT, "经理热线已裁定，不得再退单", "The manager hotline has ruled: no return"),
    "survey_over": (HTTPStatus.CONFLICT, "调查已结束", "The survey is over"),
    "own_work": (HTTPStatus.FORBIDDEN, "不能调查自己处理的工单", "Nobody surveys their own work"),
    "nothing_owed": (HTTPStatus.CONFLICT, "没有待办的回访", "No call is owed any more"),
    "survey_open": (HTTPStatus.CONFLICT, "调查尚无结果", "The survey has no result yet"),
    "disputed_already": (HTTPStatus.CONFLICT, "已提出异议", "It is disputed already"),
    "not_disputed": (HTTPStatus.CONFLICT, "没有异议", "It is not disputed"),
    "settled_already": (HTTPStatus.CONFLICT, "异议已裁定", "The dispute is settled"),
    "not_first_asked": (
        HTTPStatus.FORBIDDEN,
        "只有首问责任人可以调度",
        "Only who was asked first may direct",
    ),
    "other_branch": (
        HTTPStatus.FORBIDDEN,
        "工单已转其他分中心，本中心只能查阅",
        "Another branch has the ticket: yours may read it only",
    ),
    "no_branch": (HTTPStatus.CONFLICT, "没有可转的上级或下级中心", "There is no branch to pass it to"),
    "appointment_made": (
        HTTPStatus.CONFLICT,
        "已有约定，只能顺延",
        "There is an appointment already: it can only be moved",
    ),
    "no_appointment": (HTTPStatus.CONFLICT, "没有待履行的约定", "There is no appointment to move"),
    "moved_already": (HTTPStatus.CONFLICT, "约定只能顺延一次", "An appointment is moved once only"),
    "too_late": (HTTPStatus.CONFLICT, "时限已过，须事先告知", "It is past its time: it is told beforehand"),
    "nothing_to_delay": (HTTPStatus.CONFLICT, "没有可以延期的时限", "No limit of the ticket can be delayed"),
    "no_manager": (HTTPStatus.CONFLICT, "没有经理热线人员", "Nobody has the manager hotline's post"),
}


def answer_ticket_problems(app: FastAPI) -> None:
    app.add_exception_handler(RefusedActionError, _refused)
    app.add_exception_handler(WrongStateError, _wrong_state)
    app.add_exception_handler(TicketChangedError, _changed)
    app.add_exception_handler(NoTicketError, _unknown)
    app.add_exception_handler(FormError, _form)


def _version(if_match: Annotated[str | None, Header(examples=['"3"'])] = None) -> int:
    """The version that the change is meant for: what ETag said when the ticket was read."""
    if if_match is None:
        zh, en = "缺少 If-Match（版本）", "If-Match with the version is missing"
        raise ProblemError(HTTPStatus.PRECONDITION_REQUIRED, "no_version", zh, en, field="If-Match")
    try:
        return int(if_match.removeprefix("W/").strip('"'))
    except ValueError:
        zh, en = "If-Match 不是版本号", "If-Match is no version"
        raise ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "invalid", zh, en, field="If-Match") from None


Version = Annotated[int, Depends(_version)]


def tag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


def _answer(status: HTTPStatus, code: str, zh: str, en: str, field: str | None = None) -> JSONResponse:
    problem = Problem(code=code, message_zh=zh, message_en=en, field=field)
    return JSONResponse(problem.model_dump(), status)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RefusedActionError)
    status, zh, en = REFUSED[error.why]
    return _answer(status, error.why, zh, en)


async def _wrong_state(_request: Request, _error: Exception) -> JSONResponse:
    status, zh, en = REFUSED["wrong_state"]
    return _answer(status, "wrong_state", zh, en)


async def _changed(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, TicketChangedError)
    zh, en = "工单已被他人更改，请核对后再提交", "Somebody changed the ticket first; look again, then send"
    answer = _answer(HTTPStatus.PRECONDITION_FAILED, "ticket_changed", zh, en)
    answer.headers["ETag"] = f'"{error.version}"'
    return answer


async def _unknown(_request: Request, _error: Exception) -> JSONResponse:
    return JSONResponse(not_found().problem.model_dump(), HTTPStatus.NOT_FOUND)


async def _form(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, FormError)
    return _answer(HTTPStatus.UNPROCESSABLE_ENTITY, "form", error.zh, error.en, error.field)
