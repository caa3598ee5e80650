"""The built web console: hashed files for ever, index.html for every page address, a hint when not built."""

import mimetypes
from pathlib import Path
from typing import Annotated

from fastapi import FastAPI, Header
from fastapi.responses import FileResponse, HTMLResponse, Response

from console.problems import not_found

STATIC = Path(__file__).parent / "static"
COMPRESSED = {"br": ".br", "gzip": ".gz"}  # the better one first
FOR_EVER = "public, max-age=31536000, immutable"
NOT_BUILT = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>180</title>
<h1>控制台页面尚未生成 · The web console has not been built</h1>
<p>请在安装目录运行 <code>make ui</code>，然后刷新本页。
Run <code>make ui</code>, then reload this page.</p></html>"""


def serve_static(app: FastAPI, folder: Path = STATIC) -> None:
    @app.get("/{path:path}", include_in_schema=False)
    async def page(path: str, accept_encoding: Annotated[str, Header()] = "") -> Response:
        if path == "api" or path.startswith("api/"):
            raise not_found()
        file = _file_in(folder, path)
        if file:
            caching = FOR_EVER if path.startswith("assets/") else "no-cache"
            return _sent(file, caching, accept_encoding)
        if path.startswith("assets/"):
            raise not_found()
        index = folder / "index.html"
        if not index.is_file():
            return HTMLResponse(NOT_BUILT, 503)
        return _sent(index, "no-cache", accept_encoding)


def _sent(file: Path, caching: str, accepted: str) -> FileResponse:
    """As it was compressed when it was built, where the browser takes that."""
    headers = {"Cache-Control": caching, "Vary": "Accept-Encoding"}
    kind = mimetypes.guess_type(file.name)[0]
    wanted = _codings(accepted)
    for coding, ending in COMPRESSED.items():
        compressed = file.with_name(file.name + ending)
        if coding in wanted and compressed.is_file():
            return FileResponse(compressed, headers=headers | {"Content-Encoding": coding}, media_type=kind)
    return FileResponse(file, headers=headers, media_type=kind)


def _codings(accepted: str) -> set[str]:
    wanted = (one.replace(" ", "").partition(";q=") for one in accepted.lower().split(","))
    return {coding for coding, _, weight in wanted if weight.strip("0.") or not weight}


def _file_in(folder: Path, path: str) -> Path | None:
    """The file below the folder; `..`, links that lead out and hidden files are none."""
    if not path or "\0" in path or any(part.startswith(".") for part in path.split("/")):
        return None
    file = (folder / path).resolve()
    return file if file.is_relative_to(folder.resolve()) and file.is_file() else None
