"""What a piece of work was, as lines of name and value, for whoever checks it. Numbers are masked."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from acd.adapters.tables import CallRow, TransferRow
from config.quality import WorkKind
from console.views.quality import Fact
from knowledge.adapters.tables import VersionRow
from people.rules.masking import masked
from recordings.adapters.tables import DraftRow
from tickets.adapters.tables import EntryRow, OrderRow, TicketRow

Names = Mapping[str, str]
Facts = tuple[Fact, ...]


async def facts_of(session: AsyncSession, kind: WorkKind, subject: str, names: Names) -> Facts:
    """Nothing where the work is gone, or has no rows here."""
    ways: dict[WorkKind, Callable[[AsyncSession, str, Names], Awaitable[Facts]]] = {
        WorkKind.CALL: _call,
        WorkKind.TICKET: _ticket,
        WorkKind.PAPER: _ticket,
        WorkKind.DRAFT: _draft,
        WorkKind.ORDER: _order,
        WorkKind.REVIEW: _order,
        WorkKind.HAND_OVER: _hand_over,
        WorkKind.KNOWLEDGE: _article,
    }
    return await ways[kind](session, subject, names) if kind in ways else ()


def _facts(*facts: tuple[str, str | datetime | None]) -> Facts:
    return tuple(
        Fact(name=name, at=value) if isinstance(value, datetime) else Fact(name=name, value=value)
        for name, value in facts
        if value
    )


async def _call(session: AsyncSession, call: str, _names: Names) -> Facts:
    row = await session.get(CallRow, call)
    if row is None:
        return ()
    return _facts(
        ("caller", masked(row.caller)),
        ("customer_class", row.customer_class),
        ("queue", row.queue),
        ("started_at", row.started_at),
        ("outcome", row.outcome),
        *((name, str(ms / 1000)) for name, ms in (("talk", row.talk_ms), ("hold", row.hold_ms)) if ms),
    )


async def _ticket(session: AsyncSession, number: str, names: Names) -> Facts:
    row = await session.get(TicketRow, number)
    if row is None:
        return ()
    entries = await session.scalars(
        select(EntryRow).where(EntryRow.ticket == number).order_by(EntryRow.number)
    )
    return (
        *_facts(
            ("kind", row.kind),
            ("business", row.business),
            ("nature", row.nature),
            ("source", row.source),
            ("customer", row.customer),
            ("address", row.address),
            ("content", row.content),
            ("received_at", row.received_at),
            ("created_at", row.created_at),
            ("state", row.state),
        ),
        *(Fact(name=f"entry.{entry.kind}", value=_said(entry, names), at=entry.at) for entry in entries),
    )


def _said(entry: EntryRow, names: Names) -> str:
    told = (names.get(entry.author, entry.author), entry.body.get("text"), entry.body.get("department"))
    return " · ".join(str(one) for one in told if one)


async def _draft(session: AsyncSession, draft: str, names: Names) -> Facts:
    row = await session.get(DraftRow, draft)
    if row is None:
        return ()
    filled = {name: field.get("value") for name, field in row.fields.items()}
    shown = ("kind", "business", "nature", "name", "address", "amount", "content")
    return _facts(
        ("closed_at", row.closed_at),
        ("due_at", row.due_at),
        ("draft_state", row.state),
        ("reason", row.reason),
        ("handed_by", names.get(row.handed_by or "", row.handed_by)),
        *((name, filled.get(name)) for name in shown),
    )


async def _order(session: AsyncSession, order: str, names: Names) -> Facts:
    row = await session.get(OrderRow, order)
    ticket = await session.get(TicketRow, row.ticket) if row else None
    if row is None or ticket is None:
        return ()
    return _facts(
        ("order_kind", row.kind),
        ("department", row.department),
        ("text", row.text),
        ("issuer", names.get(row.issuer, row.issuer)),
        ("issued_at", row.issued_at),
        ("reviewer", names.get(row.reviewer or "", row.reviewer)),
        ("reviewed_at", row.reviewed_at),
        ("review_note", row.review_note),
        ("due_at", row.due_at),
        ("content", ticket.content),
        ("received_at", ticket.received_at),
    )


async def _hand_over(session: AsyncSession, subject: str, names: Names) -> Facts:
    thing, _, number = subject.rpartition("/")
    entry = await session.get(EntryRow, (thing, int(number)))
    if entry:
        body = entry.body
        return _facts(
            ("ticket", thing),
            (f"entry.{entry.kind}", entry.at),
            ("from", names.get(str(body.get("from", entry.author)), entry.author)),
            ("to", names.get(str(body.get("to", "")), body.get("to"))),
            ("department", body.get("department")),
            ("text", body.get("text")),
        )
    transfer = await session.get(TransferRow, (thing, int(number)))
    if transfer is None:
        return ()
    return _facts(
        ("call", thing),
        ("at", transfer.at),
        ("from", transfer.seat),
        ("to", transfer.to),
        ("reason", transfer.why),
        ("ticket", transfer.ticket),
        ("result", transfer.result),
    )


async def _article(session: AsyncSession, subject: str, names: Names) -> Facts:
    article, _, number = subject.partition("/")
    row = await session.get(VersionRow, (int(article), int(number)))
    if row is None:
        return ()
    return _facts(
        ("title", row.title),
        ("text", row.text),
        ("words", row.words),
        ("valid", f"{row.valid_from} – {row.valid_until or '…'}"),
        ("written_by", names.get(row.written_by, row.written_by)),
        ("written_at", row.written_at),
        ("published_at", row.published_at),
        ("note", row.note),
    )
