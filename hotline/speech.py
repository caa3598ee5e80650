"""What the commands on speech do, without a running hotline: transcripts and drafts."""

import json
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import typer

from config.lexicon import load_lexicon
from config.settings import RecogniserSettings
from hotline.errors import SetupError
from hotline.hearing import fault_of
from hotline.installation import Installation
from recordings.adapters import models
from recordings.adapters.audio import AudioError
from recordings.rules.draft import Draft, Finding, draft, draft_from_text
from recordings.rules.transcript import Transcript
from recordings.transcribing import Ear, transcribe_file
from runtime.clock import utc_now

NAME_WIDTH = 9


def transcribe(files: list[Path], *, engine: str | None, model: str | None, as_json: bool) -> int:
    """Each file on its own: one that cannot be read is told, the others go on. Raises SetupError."""
    ear = _ear(engine, model)
    bad = 0
    for file in files:
        try:
            transcript = transcribe_file(ear, file)
        except AudioError as error:
            bad += 1
            typer.echo(f"✗ {file}: 无法读取的音频 / not readable as audio ({error})", err=True)
        else:
            typer.echo(_as_json(file, transcript) if as_json else _as_text(file, transcript))
    return 1 if bad else 0


def make_draft(audio: Path | None, *, as_json: bool) -> int:
    """From a file's speech, else from the text on standard input. Raises SetupError."""
    today = utc_now().astimezone(Installation.load().settings.zone).date()
    if audio is None:
        found = draft_from_text(_read_text(), load_lexicon(), today)
    else:
        try:
            transcript = transcribe_file(_ear(None, None), audio)
        except AudioError as error:
            raise SetupError(f"{audio}: 无法读取的音频 / not readable as audio ({error})") from None
        found = draft(transcript, load_lexicon(), today)
    told = told_of(found)
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False))
    else:
        for name, value in told.items():
            typer.echo(
                f"{name:<{NAME_WIDTH}} {'、'.join(value) if isinstance(value, list) else value or '–'}"
            )
    return 0


def told_of(found: Draft) -> dict[str, Any]:
    """The values alone: null where nothing is said, a list where there may be several."""
    told = {field.name: _value(getattr(found, field.name)) for field in fields(found)}
    return {"urgent" if name == "urgency" else name: value for name, value in told.items()}


def _value(found: Any) -> Any:  # noqa: ANN401 (a Finding of any value, or several)
    if isinstance(found, tuple):
        return [_value(one) for one in found]
    value = found.value if isinstance(found, Finding) else found
    return value if value is None or isinstance(value, (str, bool)) else str(value)


def _read_text() -> str:
    if sys.stdin.isatty():
        typer.echo("请输入文字，Ctrl-D 结束 · type the text, end with Ctrl-D", err=True)
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError as error:
        raise SetupError(f"输入不是 UTF-8 文字 / the text is not UTF-8: {error}") from None


def _ear(engine: str | None, model: str | None) -> Ear:
    """Whatever is asked for, else the settings' own; a model brings its engine."""
    own = Installation.load().settings.recogniser
    name = model or (own.model if engine in {None, own.engine} else _first_installed(str(engine)))
    known = models.known_models().get(name)
    wanted = RecogniserSettings.model_construct(
        engine=engine or (known.engine if model and known else own.engine), model=name
    )
    fault = fault_of(wanted)
    if fault:
        raise SetupError(fault)
    try:
        return Ear(wanted.engine, name, models.verify(name))
    except models.ModelError as error:
        raise SetupError(str(error)) from None


def _first_installed(engine: str) -> str:
    ours = [name for name, model in models.known_models().items() if model.engine == engine]
    if not ours:
        known = sorted({model.engine for model in models.known_models().values()})
        raise SetupError(f"没有识别引擎 / no recogniser {engine!r}: {', '.join(known)}")
    return next((name for name in ours if models.model_directory(name).is_dir()), ours[0])


def _as_json(file: Path, transcript: Transcript) -> str:
    words = [
        {
            "text": word.text,
            "start": round(word.start, 3),
            "end": round(word.end, 3),
            "confidence": round(word.confidence, 3),
            "speaker": word.speaker.value,
        }
        for word in transcript.words
    ]
    told = {
        "file": str(file),
        "engine": transcript.engine,
        "model": transcript.model,
        "text": transcript.text,
        "words": words,
    }
    return json.dumps(told, ensure_ascii=False)


def _as_text(file: Path, transcript: Transcript) -> str:
    rows = [
        f"  {word.start:7.2f} {word.end:7.2f}  {word.confidence:4.2f}  {word.speaker.value:<6}  {word.text}"
        for word in transcript.words
    ]
    return "\n".join([f"{file}  {transcript.engine} {transcript.model}", *rows, f"  {transcript.text}"])
