"""Refusals, the same shape everywhere: a code for programs, a sentence in both languages for people."""

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from console.views.answer import Problem
from runtime.requests import RefusedError, UnansweredError

log = logging.getLogger(__name__)


class ProblemError(Exception):
    """Raised anywhere below a route; becomes the answer."""

    def __init__(self, status: HTTPStatus, code: str, zh: str, en: str, *, field: str | None = None) -> None:
        super().__init__(f"{code}: {en}")
        self.status = status
        self.problem = Problem(code=code, message_zh=zh, message_en=en, field=field)
        self.headers: dict[str, str] = {}


def signed_out() -> ProblemError:
    return ProblemError(HTTPStatus.UNAUTHORIZED, "signed_out", "请先登录", "Please sign in")


def not_allowed() -> ProblemError:
    return ProblemError(
        HTTPStatus.FORBIDDEN, "not_allowed", "您的岗位无权查看或操作", "Your post may not do this"
    )


def locked() -> ProblemError:
    zh, en = "屏幕已锁定，请输入密码", "The screen is locked: enter your password"
    return ProblemError(HTTPStatus.LOCKED, "locked", zh, en)


def password_due() -> ProblemError:
    zh, en = "请先修改密码", "Please change your password first"
    return ProblemError(HTTPStatus.FORBIDDEN, "must_change_password", zh, en)


def not_found() -> ProblemError:
    """Also for what exists but is not for these eyes: nobody can find ids by trying."""
    return ProblemError(HTTPStatus.NOT_FOUND, "not_found", "没有找到", "There is no such thing")


def invalid(field: str) -> ProblemError:
    zh, en = f"输入有误：{field}", f"The input is wrong: {field}"
    return ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "invalid", zh, en, field=field)


def answer_problems(app: FastAPI) -> None:
    app.add_exception_handler(ProblemError, _problem)
    app.add_exception_handler(RefusedError, _refused)
    app.add_exception_handler(UnansweredError, _unanswered)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)


def _answer(problem: Problem, status: int, headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse(problem.model_dump(), status, headers)


async def _problem(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ProblemError)
    return _answer(error.problem, error.status, error.headers)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    problem = invalid(str(error.errors()[0]["loc"][-1])).problem
    return _answer(problem, HTTPStatus.UNPROCESSABLE_ENTITY)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    """The part that was asked will not do it, as things stand there."""
    assert isinstance(error, RefusedError)
    problem = Problem(code=error.code, message_zh=error.zh, message_en=error.en, field=error.field)
    return _answer(problem, HTTPStatus.CONFLICT)


async def _unanswered(_request: Request, error: Exception) -> JSONResponse:
    zh = f"交换机 {error} 没有应答，操作未执行，请稍后重试"
    en = f"The exchange {error} does not answer; nothing was done. Please try again soon"
    problem = Problem(code="unanswered", message_zh=zh, message_en=en)
    return _answer(problem, HTTPStatus.SERVICE_UNAVAILABLE)


async def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    if error.status_code == HTTPStatus.NOT_FOUND:
        return _answer(not_found().problem, error.status_code)
    code = HTTPStatus(error.status_code)
    problem = Problem(code=code.name.lower(), message_zh=f"请求无法处理（{code}）", message_en=code.phrase)
    return _answer(problem, error.status_code)


async def _fault(request: Request, error: Exception) -> JSONResponse:
    log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    problem = Problem(
        code="fault", message_zh="服务器内部错误，已记录", message_en="The server failed; it has been noted"
    )
    return _answer(problem, HTTPStatus.INTERNAL_SERVER_ERROR)
