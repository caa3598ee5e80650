"""`hotline status`: asks the running hotline of this machine, by its own secret, how its parts are."""

import json
import urllib.request
from http.client import HTTPException
from typing import Any

import typer

from hotline.installation import Installation

PATIENCE = 5
WELL, ILL, NO_ANSWER = 0, 1, 2


def status(*, as_json: bool) -> int:
    """0 when every part is well, 1 when one is not, 2 when nothing answers. Raises SetupError."""
    installation = Installation.load()
    own = installation.settings.console
    address = f"http://{own.host}:{own.port}"
    try:
        told = _ask(address, installation.kept_secrets().get("status", ""))
    except (OSError, ValueError, HTTPException) as error:
        _say_nothing_answers(address, installation, error, as_json=as_json)
        return NO_ANSWER
    well = all(part["ok"] for part in told["parts"])
    if as_json:
        typer.echo(json.dumps({"address": address, "ok": well} | told, ensure_ascii=False))
    else:
        typer.echo(f"{address}  hotline {told['version']}")
        width = max(len(part["name"]) for part in told["parts"])
        for part in told["parts"]:
            typer.echo(f"  {'✓' if part['ok'] else '✗'} {part['name']:<{width}} {part['detail'] or ''}")
    return WELL if well else ILL


def _ask(address: str, secret: str) -> dict[str, Any]:
    request = urllib.request.Request(f"{address}/api/status", headers={"Authorization": f"Bearer {secret}"})  # noqa: S310 (our own address)
    straight = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with straight.open(request, timeout=PATIENCE) as answer:
        told: dict[str, Any] = json.load(answer)
        return told


def _say_nothing_answers(
    address: str, installation: Installation, error: Exception, *, as_json: bool
) -> None:
    if as_json:
        typer.echo(json.dumps({"address": address, "ok": False, "error": str(error), "parts": []}))
        return
    typer.echo(
        f"✗ {address} 没有应答 / does not answer: {error}. "
        f"热线未运行，或属于另一个 HOTLINE_HOME / the hotline is not running, or it is another one than "
        f"HOTLINE_HOME={installation.settings.path()}",
        err=True,
    )
