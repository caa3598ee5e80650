"""What staff and rosters refuse, as answers: at the wrong field, as a conflict, as changed meanwhile."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from console.problems import not_found
from console.views.answer import Problem
from people.branches import NoBranchError
from people.rosters import RosterChangedError
from people.rules.staff import StaffRefusedError, StandsInTheWayError
from people.staff import NoPersonError

ANSWERS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {
        "model": Problem,
        "description": "`last_admin`, `own_account`, `at_seat`, `branch_in_use`: do something else first",
    }
}


def answer_staff_problems(app: FastAPI) -> None:
    app.add_exception_handler(StaffRefusedError, _refused)
    app.add_exception_handler(NoPersonError, _unknown)
    app.add_exception_handler(NoBranchError, _unknown)
    app.add_exception_handler(RosterChangedError, _changed)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, StaffRefusedError)
    problem = Problem(code=error.code, message_zh=error.zh, message_en=error.en, field=error.field)
    in_the_way = isinstance(error, StandsInTheWayError)
    status = HTTPStatus.CONFLICT if in_the_way else HTTPStatus.UNPROCESSABLE_ENTITY
    return JSONResponse(problem.model_dump(), status)


async def _unknown(_request: Request, _error: Exception) -> JSONResponse:
    return JSONResponse(not_found().problem.model_dump(), HTTPStatus.NOT_FOUND)


async def _changed(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RosterChangedError)
    zh, en = "班务草稿已被他人更改，请核对后再提交", "Somebody changed the draft first; look again, then send"
    problem = Problem(code="roster_changed", message_zh=zh, message_en=en)
    headers = {"ETag": f'"{error.edition}"'}
    return JSONResponse(problem.model_dump(), HTTPStatus.PRECONDITION_FAILED, headers)
