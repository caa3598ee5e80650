"""Businesses and natures that a centre adds to the shipped ones, on the screen (180.0.2, 180.0.3)."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from config.terms import Title
from runtime.requests import RefusedError
from tickets.adapters.tables import ListItemRow, TicketRow


class ListName(StrEnum):
    BUSINESSES = "businesses"
    NATURES = "natures"


COLUMNS = {ListName.BUSINESSES: TicketRow.business, ListName.NATURES: TicketRow.nature}


@dataclass(frozen=True, slots=True)
class Item:
    value: str
    title: Title


async def own_items(session: AsyncSession) -> dict[ListName, list[Item]]:
    """In the order in which they were added."""
    found: dict[ListName, list[Item]] = {name: [] for name in ListName}
    for row in await session.scalars(select(ListItemRow).order_by(ListItemRow.id)):
        found[ListName(row.list)].append(Item(row.value, Title(zh=row.title_zh, en=row.title_en)))
    return found


@implements("180.0.2", "180.0.3")
async def put(session: AsyncSession, name: ListName, item: Item, shipped: Collection[str]) -> None:
    """Add a value, or give it other titles. Raises RefusedError for one of the shipped."""
    if item.value in shipped:
        zh, en = "此项为系统自带，不能更改", "this value is a shipped one and stays"
        raise RefusedError("shipped", zh, en, field="value")
    row = await _row(session, name, item.value)
    if row is None:
        row = ListItemRow(list=name, value=item.value)
        session.add(row)
    row.title_zh, row.title_en = item.title.zh.strip(), item.title.en.strip()


async def remove(session: AsyncSession, name: ListName, value: str) -> bool:
    """False when there is no such value of the centre's own. Raises RefusedError while a ticket has it."""
    row = await _row(session, name, value)
    if row is None:
        return False
    if await session.scalar(select(TicketRow.number).where(COLUMNS[name] == value).limit(1)):
        raise RefusedError("in_use", "已有工单使用此项，不能删除", "tickets have this value: it stays")
    await session.delete(row)
    return True


async def _row(session: AsyncSession, name: ListName, value: str) -> ListItemRow | None:
    return await session.scalar(
        select(ListItemRow).where(ListItemRow.list == name, ListItemRow.value == value)
    )
