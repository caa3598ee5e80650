"""The recording extractor's drafts (180.3.2): read, correct, confirm into a ticket, refuse with a reason."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path

from console.adapters import drafts as tables
from console.parts import ConsoleParts
from console.problems import ProblemError, not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may
from console.views.drafts import Confirmed, Draft, DraftChange, Drafts, Refusal
from people import handlers as people
from recordings import handlers as recordings
from recordings.handlers import DraftGoneError
from runtime.clock import utc_now
from tickets import handlers as tickets
from tickets.handlers import FormError
from tickets.office import office_of

router = APIRouter(prefix="/api/drafts", tags=["drafts"])
ReviewDesk = Annotated[Desk, Depends(may(Act.REVIEW))]
DraftId = Annotated[str, Path(pattern=r"^[0-9a-f]{1,32}$")]


@router.get("", dependencies=[Depends(may(Act.REVIEW))])
async def drafts(parts: Parts, state: Literal["open", "confirmed", "refused"] = "open") -> Drafts:
    async with parts.database.read() as session:
        return Drafts(now=utc_now(), drafts=await tables.by_deadline(session, state))


@router.get("/{draft}", dependencies=[Depends(may(Act.REVIEW))])
async def draft(draft: DraftId, parts: Parts) -> Draft:
    async with parts.database.read() as session:
        found = await tables.one(session, draft)
    if found is None:
        raise not_found()
    return found


@router.patch("/{draft}")
async def correct(draft: DraftId, change: DraftChange, desk: ReviewDesk, parts: Parts) -> Draft:
    values = change.fields.model_dump(exclude_unset=True)
    async with _refusals(parts), parts.database.write() as session:
        await recordings.correct_draft(session, draft, change.version, values, desk.person.login)
    return await _fresh(draft, parts)


@router.post("/{draft}/confirm")
async def confirm(draft: DraftId, change: DraftChange, desk: ReviewDesk, parts: Parts) -> Confirmed:
    values = change.fields.model_dump(exclude_unset=True)
    editor = desk.person.login
    async with _refusals(parts), parts.database.write() as session:
        number = await tickets.confirm_draft(
            session,
            parts.announce,
            draft,
            change.version,
            values,
            editor=editor,
            office=office_of(parts.settings),
        )
    return Confirmed(ticket=number)


@router.post("/{draft}/refuse", status_code=HTTPStatus.NO_CONTENT)
async def refuse(draft: DraftId, refusal: Refusal, desk: ReviewDesk, parts: Parts) -> None:
    editor, reason = desk.person.login, refusal.reason.strip()
    async with _refusals(parts), parts.database.write() as session:
        await recordings.refuse_draft(
            session, parts.announce, draft, refusal.version, reason=reason, editor=editor
        )
        await people.audit(session, people.Act(editor, "refuse", "draft", draft, reason), utc_now())


async def _fresh(draft: str, parts: ConsoleParts) -> Draft:
    async with parts.database.read() as session:
        found = await tables.one(session, draft)
    assert found is not None, "a draft is never deleted"
    return found


@asynccontextmanager
async def _refusals(parts: ConsoleParts) -> AsyncIterator[None]:
    """What the handlers refuse, as answers: changed by somebody else, or a field not fit to leave."""
    try:
        yield
    except DraftGoneError as gone:
        if gone.by is None:
            raise not_found() from None
        async with parts.database.read() as session:
            name = await tables.name_of(session, gone.by)
        zh, en = f"{name} 已先行修改或处理", f"{name} changed or finished it first"
        raise ProblemError(HTTPStatus.CONFLICT, "draft_changed", zh, en) from None
    except FormError as wrong:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        raise ProblemError(status, "form", wrong.zh, wrong.en, field=wrong.field) from None
