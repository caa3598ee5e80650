"""What a department does before it replies: call, check, appointment, visit, report (net.1, net.2.5)."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from config.forms import Paper
from config.regulation import duration, implements, value
from tickets.adapters.tables import OrderRow, PictureRow, VisitRow
from tickets.adapters.visits import awaited
from tickets.answering import at_department
from tickets.case import Acting, Case, RefusedActionError, open_case_of
from tickets.notifying import pass_back
from tickets.rules.field_work import Appointment, Place, agreed, why_not_moved
from tickets.rules.form import FormError, checked
from tickets.rules.life import Action

PAPERS: Mapping[Action, Paper] = {
    Action.CONTACT: Paper.CONTACT,
    Action.CHECK: Paper.CHECK,
    Action.REPORT: Paper.REPORT,
}
PICTURES: Mapping[str, bytes] = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n"}
LARGEST = 4 * 2**20  # bytes of a picture
MOST = 20  # pictures of an order


@dataclass(frozen=True, slots=True)
class Work:
    """`fields` of the paper that the action writes; `due_at`, `in_town`, `wished` of an appointment."""

    action: Action
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    due_at: datetime | None = None
    in_town: bool = False
    wished: bool = False
    place: Place | None = None


@implements("net.1.1", "net.1.2", "net.1.3", "net.1.6")
async def work(acting: Acting, order_id: str, version: int, done: Work) -> OrderRow:
    """Raises NoTicketError, TicketChangedError, RefusedActionError or FormError; then nothing changed."""
    case, order = await at_department(acting, order_id, version, done.action)
    body = await _body(case, order, done)
    case.do(done.action, order=order.id, department=order.department, text=done.text.strip(), **body)
    if done.action is Action.APPOINT:
        _keep_visit(case, order)
    if done.action is Action.REPORT:
        await pass_back(case, f"处理报告 / Handling report: {'；'.join(body['fields'].values())}")
    await case.save()
    return order


async def _body(case: Case, order: OrderRow, done: Work) -> dict[str, Any]:
    match done.action:
        case Action.APPOINT:
            return await _appointed(case, order, done)
        case Action.MOVE:
            return await _moved(case, order, done)
        case Action.VISIT:
            return await _visited(case, order, done)
    paper = PAPERS[done.action]
    fields = case.acting.office.forms.of(paper, department=order.department, business=case.row.business)
    body: dict[str, Any] = {"fields": checked(fields, done.fields)}
    return body | await _report(case, done) if done.action is Action.REPORT else body


async def _appointed(case: Case, order: OrderRow, done: Work) -> dict[str, Any]:
    """One at a time: while it can still be kept, another one would be a move in disguise."""
    now = case.acting.now
    before = await awaited(case.acting.session, order.id)
    if before and before.due_at > now:
        raise RefusedActionError("appointment_made")
    limit = duration("net.1.3", "visit", on=now.date(), profile=case.acting.office.profile)
    due = agreed(Appointment(done.due_at, done.in_town, done.wished), now, limit)
    return {"due_at": due.isoformat(), "in_town": done.in_town, "wished": done.wished}


def _keep_visit(case: Case, order: OrderRow) -> None:
    made = case.entries[-1]
    case.acting.session.add(
        VisitRow(
            ticket=case.row.number,
            entry=made.number,
            order=order.id,
            department=order.department,
            made_by=made.author,
            made_at=made.at,
            due_at=datetime.fromisoformat(made.body["due_at"]),
            moves=0,
            arrived_at=None,
        )
    )


async def _moved(case: Case, order: OrderRow, done: Work) -> dict[str, Any]:
    """Told to the customer beforehand, which the text says."""
    visit, now = await awaited(case.acting.session, order.id), case.acting.now
    if visit is None:
        raise RefusedActionError("no_appointment")
    most = value("net.1.3", "moves", on=now.date(), profile=case.acting.office.profile)
    assert isinstance(most, int), "a count"
    if why := why_not_moved(visit.due_at, visit.moves, now, most):
        raise RefusedActionError(why)
    if not done.text.strip():
        raise FormError("text", "请写明原因及如何告知客户", "say why, and how the customer was told")
    if done.due_at is None or done.due_at <= visit.due_at:
        raise FormError("due_at", "请填写顺延后的时间", "say for which later time")
    visit.due_at, visit.moves = done.due_at, visit.moves + 1
    return {"due_at": done.due_at.isoformat()}


async def _visited(case: Case, order: OrderRow, done: Work) -> dict[str, Any]:
    visit = await awaited(case.acting.session, order.id)
    if visit:
        visit.arrived_at = case.acting.now
    return {"place": asdict(done.place)} if done.place else {}


async def _report(case: Case, done: Work) -> dict[str, Any]:
    """Who was at the place knows where it lies: its coordinates serve later planning."""
    places = [entry.body["place"] for entry in case.entries if entry.body.get("place")]
    place = asdict(done.place) if done.place else (places[-1] if places else None)
    if place is None and any(entry.kind == "site_visit" for entry in case.entries):
        raise FormError("latitude", "请填写投诉点经纬度", "fill in the coordinates of the place")
    pictures = await case.acting.session.scalars(
        select(PictureRow.id).where(PictureRow.ticket == case.row.number).order_by(PictureRow.at)
    )
    return {"place": place, "pictures": list(pictures)}


@implements("net.1.6")
async def add_picture(acting: Acting, order_id: str, name: str, content: bytes) -> str:
    """The id of a picture for the report. Raises NoTicketError, RefusedActionError or FormError."""
    case, order = await open_case_of(acting, order_id)
    case.require(Action.REPORT)
    if case.live is not order:
        raise RefusedActionError("not_live")
    kind = next((kind for kind, begins in PICTURES.items() if content.startswith(begins)), None)
    if kind is None:
        raise FormError("file", "请上传 JPEG 或 PNG 图片", "send a JPEG or PNG picture")
    if len(content) > LARGEST:
        raise FormError("file", "图片不能超过 4 MB", "a picture has at most 4 MB")
    of_order = select(func.count()).where(PictureRow.order == order.id)
    if (await acting.session.scalar(of_order) or 0) >= MOST:
        raise FormError("file", f"每单最多 {MOST} 张图片", f"an order has at most {MOST} pictures")
    picture = PictureRow(
        id=secrets.token_hex(16),
        ticket=case.row.number,
        order=order.id,
        name=name.strip()[:120],
        media_type=kind,
        by=acting.actor.login,
        at=acting.now,
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
    )
    acting.session.add(picture)
    return picture.id
