"""What the administration of staff refuses, as answers: at the field that is wrong, or as a conflict."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from console.problems import not_found
from console.views.answer import Problem
from people.rules.staff import StaffRefusedError, StandsInTheWayError
from people.staff import NoPersonError

ANSWERS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {
        "model": Problem,
        "description": "`last_admin`, `own_account`, or `at_seat`: first something else must be done",
    }
}


def answer_staff_problems(app: FastAPI) -> None:
    app.add_exception_handler(StaffRefusedError, _refused)
    app.add_exception_handler(NoPersonError, _unknown)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, StaffRefusedError)
    problem = Problem(code=error.code, message_zh=error.zh, message_en=error.en, field=error.field)
    in_the_way = isinstance(error, StandsInTheWayError)
    status = HTTPStatus.CONFLICT if in_the_way else HTTPStatus.UNPROCESSABLE_ENTITY
    return JSONResponse(problem.model_dump(), status)


async def _unknown(_request: Request, _error: Exception) -> JSONResponse:
    return JSONResponse(not_found().problem.model_dump(), HTTPStatus.NOT_FOUND)
