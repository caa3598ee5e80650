"""The inbox read for people, and its backup as one archive of originals with a list (180.2.7)."""

import asyncio
import csv
import hashlib
import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import IO

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from config.regulation import implements
from console.views.inbox import FormSuggestion, PaperDetail, PaperFileView, PaperView
from people.adapters.tables import AuditRow
from people.rules.branches import Scope
from people.rules.masking import masked
from tickets.adapters import inbox as papers
from tickets.adapters.tables import IncomingFileRow, IncomingRow
from tickets.inbox import prefilled
from tickets.rules.form import ANSWER_BY
from tickets.rules.inbox import SHOWN, PaperState

BACKUP = ("backup", "papers")  # in the audit log
COLUMNS = (
    "paper", "channel", "sender", "received_at", "state", "ticket", "reason", "file", "sha256", "intact",
)  # fmt: skip
Names = Mapping[str, str]


async def page(  # noqa: PLR0913, PLR0917 (what is asked for)
    session: AsyncSession,
    names: Names,
    scope: Scope,
    state: PaperState,
    text: str,
    after: tuple[datetime, int] | None,
    limit: int,
) -> tuple[PaperView, ...]:
    rows = await papers.page(session, scope, state, text, after, limit)
    files = await papers.files_of(session, [row.id for row in rows])
    return tuple(_view(row, files[row.id], names, masked(row.phone)) for row in rows)


async def one(session: AsyncSession, paper: int, names: Names, scope: Scope) -> PaperDetail | None:
    row = await papers.one(session, paper, scope)
    if row is None:
        return None
    files = await papers.files_of(session, [paper])
    form = prefilled(row)
    return PaperDetail(
        paper=_view(row, files[paper], names, row.phone),
        address=row.address,
        form=FormSuggestion(
            kind=form.kind,  # type: ignore[arg-type]  # of the draft's own kinds
            business=form.business,
            nature=form.nature,
            customer=form.customer,
            phone=form.phone,
            address=form.address,
            content=form.content,
            urgent=form.urgent,
            answer_by=row.channel if row.channel in ANSWER_BY else "phone",  # type: ignore[arg-type]  # one of them
        ),
    )


def _view(row: IncomingRow, files: Iterable[IncomingFileRow], names: Names, phone: str) -> PaperView:
    def named(login: str | None) -> str | None:
        return names.get(login, login) if login else None

    return PaperView(
        id=row.id,
        channel=row.channel,  # type: ignore[arg-type]  # checked when it came in
        sender=row.sender,
        phone=phone,
        content=row.content,
        received_at=row.received_at,
        due_at=row.due_at,
        registered_by=names.get(row.registered_by, row.registered_by),
        state=row.state,  # type: ignore[arg-type]  # of the one table
        held_by=row.taken_by,
        holder=named(row.taken_by),
        ticket=row.ticket,
        settled_by=named(row.settled_by),
        settled_at=row.settled_at,
        reason=row.reason,
        files=tuple(map(file_view, files)),
    )


def file_view(row: IncomingFileRow) -> PaperFileView:
    return PaperFileView(
        id=row.id,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        shown=row.media_type in SHOWN,
    )


async def backed_up_at(session: AsyncSession) -> datetime | None:
    action, kind = BACKUP
    found: datetime | None = await session.scalar(
        select(func.max(AuditRow.at)).where(AuditRow.action == action, AuditRow.kind == kind)
    )
    return found


@implements("180.2.7")
async def back_up(
    session: AsyncSession, scope: Scope, since: datetime, until: datetime, file: IO[bytes]
) -> int:
    """How many papers: each original as it came, held against its hash, and one list of all of them."""
    text, seen = io.StringIO(), set[int]()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        async for paper, original in papers.came_between(session, scope, since, until):
            seen.add(paper.id)
            name, intact = "", ""
            if original:
                name = _place(paper, original)
                intact = await asyncio.to_thread(_add, archive, name, original.content, original.sha256)
            writer.writerow(_line(paper, name, original.sha256 if original else "", intact))
        archive.writestr("index.csv", "\ufeff" + text.getvalue())
    return len(seen)


def _add(archive: zipfile.ZipFile, name: str, content: bytes, sha256: str) -> str:
    """Whether it is what came. In a thread: packing a large scan would hold up everybody's events."""
    archive.writestr(name, content)
    return "yes" if hashlib.sha256(content).hexdigest() == sha256 else "NO"


def _place(paper: IncomingRow, original: IncomingFileRow) -> str:
    """A name from outside leads nowhere else."""
    name = "".join(sign if sign.isalnum() or sign in "._-" else "_" for sign in original.name).lstrip(".")
    return f"{paper.id:06}/{original.id[:8]}-{name or 'file'}"


def _line(paper: IncomingRow, *file: str) -> tuple[str, ...]:
    told = (
        str(paper.id),
        paper.channel,
        _plain(paper.sender),
        paper.received_at.isoformat(),
        paper.state,
        paper.ticket or "",
        _plain(paper.reason),
    )
    return (*told, *file)


def _plain(text: str) -> str:
    """No spreadsheet takes it for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
