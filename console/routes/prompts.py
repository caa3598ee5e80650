"""What callers hear: listened to, replaced by an announcer's own, given back as shipped."""

import asyncio
from http import HTTPStatus
from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from fastapi.responses import Response

from acd.adapters.asterisk_config import places
from config.prompts import sentences
from config.settings import AsteriskSettings
from console.parts import ConsoleParts
from console.problems import ProblemError, not_found
from console.rules.permissions import Act
from console.signing_in import Desk, Parts, may, note
from console.views.answer import Problem
from console.views.prompts import PromptLine, PromptList, PromptSound
from ivr.adapters.prompt_audio import PromptAudioError
from ivr.prompts import Prompts, Spoken

REFUSALS: dict[int | str, dict[str, object]] = {
    HTTPStatus.CONFLICT.value: {"model": Problem, "description": "Asterisk is not run by this installation"}
}
BINARY = {"requestBody": {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}}
ANY_SPEECH = ("zh", "en")

router = APIRouter(prefix="/api/prompts", tags=["prompts"], responses=REFUSALS)
Keeper = Annotated[Desk, Depends(may(Act.KEEP_PROMPTS))]
Language = Annotated[str, Path(pattern=r"^[a-z][a-z0-9_-]{0,31}$", examples=["zh"])]
Name = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,80}$", examples=["welcome"])]


class Wave(Response):
    media_type = "audio/wav"


@router.get("", dependencies=[Depends(may(Act.KEEP_PROMPTS))], summary="提示音 · what callers hear")
async def look(parts: Parts) -> PromptList:
    return await asyncio.to_thread(_listed, parts)


@router.get("/{language}/{name}/sound", response_class=Wave, summary="试听 · listen to one")
async def sound(language: Language, name: Name, _desk: Keeper, parts: Parts) -> Wave:
    spoken = _found(parts, language, name)
    return Wave(await asyncio.to_thread(spoken.playable))


@router.put(
    "/{language}/{name}",
    status_code=HTTPStatus.NO_CONTENT,
    summary="替换 · replace by an audio file of any kind",
    openapi_extra=BINARY,
)
async def replace(language: Language, name: Name, request: Request, desk: Keeper, parts: Parts) -> None:
    """Cut to the sound, brought to the loudness of the others; callers hear it from the next time on."""
    _check(parts, language, name)
    content = await request.body()
    try:
        await asyncio.to_thread(_prompts(parts).replace, language, name, content)
    except PromptAudioError as error:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        raise ProblemError(status, error.code, error.zh, error.en, field="file") from None
    async with parts.database.write() as session:
        await note(session, desk, "replace", "prompt", f"{language}/{name}", f"{len(content)} bytes")


@router.delete("/{language}/{name}", status_code=HTTPStatus.NO_CONTENT, summary="恢复 · as it was shipped")
async def restore(language: Language, name: Name, desk: Keeper, parts: Parts) -> None:
    _check(parts, language, name)
    await asyncio.to_thread(_prompts(parts).restore, language, name)
    async with parts.database.write() as session:
        await note(session, desk, "restore", "prompt", f"{language}/{name}")


def _prompts(parts: ConsoleParts) -> Prompts:
    languages = dict.fromkeys((*ANY_SPEECH, *(each.code for each in parts.centre.languages)))
    sounds = [places(parts.settings, own).sounds for own in _ours(parts)]
    return Prompts(parts.settings.path("prompts"), sounds, tuple(languages))


def _ours(parts: ConsoleParts) -> list[AsteriskSettings]:
    """Every Asterisk whose sounds are ours to replace."""
    return [own for own in parts.settings.exchanges if own.embedded]


def _listed(parts: ConsoleParts) -> PromptList:
    by_name = groupby(_prompts(parts).all(), key=lambda spoken: spoken.name)
    lines = tuple(PromptLine(name=name, sounds=tuple(map(_shown, sounds))) for name, sounds in by_name)
    return PromptList(prompts=lines, replaceable=bool(_ours(parts)))


def _shown(spoken: Spoken) -> PromptSound:
    text = sentences().get(spoken.name, {}).get(spoken.language, "")
    return PromptSound(
        language=spoken.language, text=text, seconds=spoken.seconds, own_since=spoken.changed_at
    )


def _check(parts: ConsoleParts, language: str, name: str) -> None:
    if not _prompts(parts).knows(language, name):
        raise not_found()
    if not _ours(parts):
        zh = "Asterisk 不由本机热线运行，请在其 sounds 目录中替换"
        en = "Asterisk is not run by this installation: replace the file among its own sounds"
        raise ProblemError(HTTPStatus.CONFLICT, "not_ours", zh, en)


def _found(parts: ConsoleParts, language: str, name: str) -> Spoken:
    spoken = _prompts(parts).find(language, name)
    if spoken is None:
        raise not_found()
    return spoken
