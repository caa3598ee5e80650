"""The centre's own businesses and natures, beside the shipped ones."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Path

from config.terms import Title
from console.catalogue import shipped
from console.problems import not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.system import ListItemIn
from tickets.lists import Item, ListName, put, remove

router = APIRouter(
    prefix="/api/lists",
    tags=["lists"],
    responses={HTTPStatus.CONFLICT.value: {"model": Problem, "description": "The value stays as it is"}},
)
Keeper = Annotated[Desk, Depends(may(Act.KEEP_LISTS))]
Value = Annotated[str, Path(pattern=r"^[a-z][a-z0-9_]{1,19}$", examples=["cloud"])]


@router.put("/{name}/{value}", status_code=HTTPStatus.NO_CONTENT, summary="扩充分类 · add or rename a value")
async def keep(name: ListName, value: Value, given: ListItemIn, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        item = Item(value, Title(zh=given.title_zh, en=given.title_en))
        await put(session, name, item, shipped(name))
        await note(session, desk, "keep", "list", f"{name}/{value}", f"{given.title_zh} / {given.title_en}")


@router.delete(
    "/{name}/{value}", status_code=HTTPStatus.NO_CONTENT, summary="删除分类 · while no ticket has it"
)
async def take_away(name: ListName, value: Value, desk: Keeper, parts: Parts) -> None:
    async with parts.database.write() as session:
        if not await remove(session, name, value):
            raise not_found()
        await note(session, desk, "remove", "list", f"{name}/{value}")
