"""What the knowledge base refuses beside RefusedError, as answers."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from console.problems import not_found
from console.views.answer import Problem
from knowledge.articles import ArticleChangedError, NoArticleError


def answer_knowledge_problems(app: FastAPI) -> None:
    app.add_exception_handler(ArticleChangedError, _changed)
    app.add_exception_handler(NoArticleError, _unknown)


async def _changed(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ArticleChangedError)
    zh, en = "条目已被他人更改，请核对后再提交", "Somebody changed the article first; look again, then send"
    problem = Problem(code="article_changed", message_zh=zh, message_en=en)
    headers = {"ETag": f'"{error.version}"'}
    return JSONResponse(problem.model_dump(), HTTPStatus.PRECONDITION_FAILED, headers)


async def _unknown(_request: Request, _error: Exception) -> JSONResponse:
    return JSONResponse(not_found().problem.model_dump(), HTTPStatus.NOT_FOUND)
