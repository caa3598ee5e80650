"""Drafts of messages (180.3.2): read, correct, confirm into a ticket, refuse, hand on to the seniors."""

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
from console.views.drafts import Confirmed, Draft, DraftChange, Drafts, Reasoned
from people import handlers as people
from recordings import handlers as recordings
from recordings.handlers import DraftGoneError
from runtime.clock import utc_now
from tickets import handlers as tickets
from tickets.handlers import FormError
from tickets.office import office_of

router = APIRouter(prefix="/api/drafts", tags=["drafts"])
ReviewDesk = Annotated[Desk, Depends(may(Act.REVIEW, Act.REVIEW_HANDED))]
DraftId = Annotated[str, Path(pattern=r"^[0-9a-f]{1,32}$")]


@router.get("", summary="草稿列表 · drafts that wait")
async def drafts(
    desk: ReviewDesk, parts: Parts, state: Literal["open", "confirmed", "refused"] = "open"
) -> Drafts:
    """Extractors see their own, seniors those that were handed on to them."""
    async with parts.database.read() as session:
        return Drafts(
            now=utc_now(), drafts=await tables.by_deadline(session, state, _lists(desk), desk.person.scope)
        )


@router.get("/{draft}", summary="草稿 · one draft with its words")
async def draft(draft: DraftId, desk: ReviewDesk, parts: Parts) -> Draft:
    return await _mine(draft, desk, parts)


@router.patch("/{draft}", summary="修改草稿 · correct fields")
async def correct(draft: DraftId, change: DraftChange, desk: ReviewDesk, parts: Parts) -> Draft:
    values = change.fields.model_dump(exclude_unset=True)
    await _mine(draft, desk, parts)
    async with _refusals(parts), parts.database.write() as session:
        await recordings.correct_draft(session, draft, change.version, values, desk.person.login)
    return await _mine(draft, desk, parts)


@router.post("/{draft}/confirm", summary="确认 · make it a ticket")
async def confirm(draft: DraftId, change: DraftChange, desk: ReviewDesk, parts: Parts) -> Confirmed:
    values = change.fields.model_dump(exclude_unset=True)
    editor = desk.person.login
    await _mine(draft, desk, parts)
    async with _refusals(parts), parts.database.write() as session:
        number = await tickets.confirm_draft(
            session,
            parts.announce,
            draft,
            change.version,
            values,
            editor=editor,
            office=office_of(parts.settings),
            scope=desk.person.scope,
        )
    return Confirmed(ticket=number)


@router.post("/{draft}/refuse", status_code=HTTPStatus.NO_CONTENT, summary="作废 · it is no ticket")
async def refuse(draft: DraftId, refusal: Reasoned, desk: ReviewDesk, parts: Parts) -> None:
    editor, reason = desk.person.login, refusal.reason.strip()
    await _mine(draft, desk, parts)
    async with _refusals(parts), parts.database.write() as session:
        await recordings.refuse_draft(
            session, parts.announce, draft, refusal.version, reason=reason, editor=editor
        )
        await people.audit(session, people.Act(editor, "refuse", "draft", draft, reason), utc_now())


@router.post("/{draft}/hand_on", status_code=HTTPStatus.NO_CONTENT, summary="转交 · hand it on to seniors")
async def hand_on(draft: DraftId, reasoned: Reasoned, desk: ReviewDesk, parts: Parts) -> None:
    """What an extractor cannot handle becomes the seniors'."""
    by, why = desk.person.login, reasoned.reason.strip()
    await _mine(draft, desk, parts)
    async with _refusals(parts), parts.database.write() as session:
        await recordings.hand_on_draft(session, parts.announce, draft, reasoned.version, why=why, by=by)
        await people.audit(session, people.Act(by, "hand_on", "draft", draft, why), utc_now())


def _lists(desk: Desk) -> frozenset[bool]:
    """Whose drafts one works on: False those of the extractors, True those that the seniors were handed."""
    lists = {False: Act.REVIEW, True: Act.REVIEW_HANDED}
    return frozenset(handed for handed, act in lists.items() if desk.may(act))


async def _mine(draft: str, desk: Desk, parts: ConsoleParts) -> Draft:
    """What is in somebody else's list is not there. A change after this look is found by the version."""
    async with parts.database.read() as session:
        found = await tables.one(session, draft, _lists(desk), desk.person.scope)
    if found is None:
        raise not_found()
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
