"""What holds for every request: security headers, no caching of answers, no forged or huge requests."""

from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from console.views.answer import Problem

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_PAGE = ("x-requested-with", "hotline")
LARGEST_BODY = 256 * 1024
LARGEST_FILE = 8 * 1024 * 1024
TAKE_FILES = ("/api/customers/list", "/api/prompts/")
ARE_FILES = ("/files", "/pictures")  # of a paper, of an order
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; media-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self)",
}


class Guards:
    """Plain ASGI, so that streams pass through untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        is_api = scope["path"].startswith("/api")

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                if is_api:
                    headers["Cache-Control"] = "no-store"
            await send(message)

        refusal = _refusal(scope)
        await (refusal or self.app)(scope, receive, send_guarded)


def _refusal(scope: Scope) -> JSONResponse | None:
    if scope["method"] in SAFE_METHODS:
        return None
    headers = Headers(scope=scope)
    name, value = OWN_PAGE
    if headers.get(name) != value:
        problem = Problem(
            code="foreign_page", message_zh="请求不是来自本系统页面", message_en="Not sent by our own page"
        )
        return JSONResponse(problem.model_dump(), HTTPStatus.FORBIDDEN)
    length = headers.get("content-length", "0")
    path = scope["path"]
    largest = LARGEST_FILE if path.startswith(TAKE_FILES) or path.endswith(ARE_FILES) else LARGEST_BODY
    chunked = "transfer-encoding" in headers
    if chunked or not length.isdigit() or int(length) > largest:
        problem = Problem(code="too_large", message_zh="内容过大", message_en="The request is too large")
        return JSONResponse(problem.model_dump(), HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return None
