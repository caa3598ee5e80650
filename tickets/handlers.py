"""What is done with tickets. Here: a reviewed draft becomes one (180.3.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from people.handlers import Act, audit
from recordings import handlers as recordings
from recordings.adapters.tables import DraftRow
from runtime.clock import utc_now
from runtime.database import one_at_a_time
from runtime.outbox import Announcer
from tickets.adapters.tables import EntryRow, TicketRow
from tickets.events import TicketRegistered

KINDS = frozenset({"complaint", "suggestion"})


class FormError(Exception):
    """A required field is missing or holds what it cannot; `field` says which."""

    def __init__(self, field: str, zh: str, en: str) -> None:
        super().__init__(f"{field}: {zh} / {en}")
        self.field, self.zh, self.en = field, zh, en


@dataclass(frozen=True, slots=True)
class Form:
    """A complaint or suggestion form as the extractor confirmed it; csc.3.2.1 names what must be there."""

    kind: str
    business: str
    nature: str | None
    customer: str
    phone: str
    address: str
    content: str
    urgent: bool


@implements("180.3.2", "csc.3.2.1")
def form_of(fields: Mapping[str, Any], caller: str) -> Form:
    """The form from a draft's fields. Raises FormError for the first field that is not fit to leave."""
    values = {name: field["value"] for name, field in fields.items()}
    if values["kind"] not in KINDS:
        raise FormError("kind", "请选择投诉或建议", "choose complaint or suggestion")
    if not values["business"]:
        raise FormError("business", "请选择业务类别", "choose the business")
    if values["kind"] == "complaint" and not values["nature"]:
        raise FormError("nature", "请选择投诉性质", "choose the nature of the complaint")
    if not (values["content"] or "").strip():
        raise FormError("content", "请填写内容", "fill in the content")
    phone = (values["phones"] or [caller])[0]
    if not (values["name"] or phone):
        raise FormError("name", "请填写姓名或电话", "fill in the name or a telephone number")
    return Form(
        kind=values["kind"],
        business=values["business"],
        nature=values["nature"],
        customer=values["name"] or "",
        phone=phone,
        address=values["address"] or "",
        content=values["content"].strip(),
        urgent=bool(values["urgent"]),
    )


@implements("180.3.2")
async def confirm_draft(  # noqa: PLR0913 (who confirms what)
    session: AsyncSession,
    announce: Announcer,
    draft_id: str,
    version: int,
    values: Mapping[str, Any],
    *,
    editor: str,
    zone: ZoneInfo,
) -> str:
    """The number of the new ticket. Raises FormError, or recordings' DraftGoneError; then nothing changed."""
    draft = await recordings.correct_draft(session, draft_id, version, values, editor)
    form = form_of(draft.fields, draft.caller)
    ticket = await _register(session, announce, form, draft, editor, zone)
    await recordings.close_draft(session, announce, draft, state="confirmed", editor=editor)
    await audit(session, Act(editor, "confirm", "draft", draft.id, ticket), utc_now())
    return ticket


async def _register(  # noqa: PLR0913, PLR0917 (as above)
    session: AsyncSession, announce: Announcer, form: Form, draft: DraftRow, editor: str, zone: ZoneInfo
) -> str:
    now = utc_now()
    number = await _next_number(session, now, zone)
    row = TicketRow(
        number=number,
        kind=form.kind,
        business=form.business,
        nature=form.nature,
        customer=form.customer,
        phone=form.phone,
        address=form.address,
        content=form.content,
        urgent=form.urgent,
        source="voicemail",
        call=draft.call,
        recording=draft.recording,
        owner=editor,
        due_at=draft.due_at,
        created_at=now,
    )
    session.add(row)
    await session.flush()
    body = {"draft": draft.id, "fields": draft.fields}
    session.add(EntryRow(ticket=number, number=1, kind="registered", author=editor, at=now, body=body))
    told = TicketRegistered(
        number, now, form.kind, form.business, form.nature, "voicemail", editor, draft.due_at
    )
    await announce(session, told)
    return number


async def _next_number(session: AsyncSession, now: datetime, zone: ZoneInfo) -> str:
    """`20261122-0001`, counted anew each day of the centre."""
    await one_at_a_time(session, "ticket number")
    day = now.astimezone(zone).strftime("%Y%m%d")
    running = cast(func.substr(TicketRow.number, len(day) + 2), Integer)
    last = await session.scalar(select(func.max(running)).where(TicketRow.number.like(f"{day}-%")))
    return f"{day}-{(last or 0) + 1:04d}"
