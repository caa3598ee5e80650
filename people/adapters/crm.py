"""One question to the operator's CRM over HTTP. Numbers never reach a log: the client's own lines are off."""

import asyncio
import json
import logging
import ssl
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote

import httpx2

from people.rules.crm import CrmState

LARGEST = 256 * 1024  # bytes of an answer
NOBODY = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
SHUT = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})

# The client tells each address it asks for, and with it the caller's number.
logging.getLogger("httpx2").setLevel(logging.WARNING)
logging.getLogger("httpcore2").setLevel(logging.WARNING)


class CrmError(Exception):
    """No answer to be shown; `state` says why, `detail` to the operator, without anybody's number."""

    def __init__(self, state: CrmState, detail: str) -> None:
        super().__init__(f"{state}: {detail}")
        self.state, self.detail = state, detail


@dataclass(frozen=True, slots=True)
class CrmAddress:
    """`timeout` in seconds, of the whole question."""

    url: str
    timeout: float
    token_file: Path | None = None
    ca_file: Path | None = None


@dataclass(slots=True)
class CrmLink:
    """Straight to its host: no proxy of the environment, no redirection to anywhere else."""

    address: CrmAddress
    _client: httpx2.AsyncClient | None = field(default=None, init=False)

    @property
    def by_customer(self) -> bool:
        return "{customer}" in self.address.url

    async def ask(self, number: str, customer: int | None) -> object:
        """The answer's JSON. Raises CrmError."""
        url = self.address.url.replace("{number}", quote(number, safe="")).replace(
            "{customer}", str(customer or "")
        )
        try:
            async with asyncio.timeout(self.address.timeout):
                return await self._answer(url)
        except TimeoutError:
            raise CrmError(CrmState.SLOW, f"> {self.address.timeout} s") from None
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:  # OSError: of ca_file
            raise CrmError(CrmState.DOWN, type(error).__name__) from None

    async def close(self) -> None:
        if self._client:
            await self._client.aclose()
            self._client = None

    async def _answer(self, url: str) -> object:
        async with self._open().stream("GET", url, headers=self._headers()) as response:
            _check(response.status_code)
            body = bytearray()
            async for part in response.aiter_bytes():
                body += part
                if len(body) > LARGEST:
                    raise CrmError(CrmState.WRONG_ANSWER, f"> {LARGEST} bytes")
        try:
            return json.loads(body)
        except ValueError:
            raise CrmError(CrmState.WRONG_ANSWER, "no JSON") from None

    def _open(self) -> httpx2.AsyncClient:
        if self._client is None:
            secure = ssl.create_default_context(cafile=self.address.ca_file) if self.address.ca_file else True
            self._client = httpx2.AsyncClient(verify=secure, trust_env=False, timeout=self.address.timeout)
        return self._client

    def _headers(self) -> dict[str, str]:
        if self.address.token_file is None:
            return {"Accept": "application/json"}
        try:
            token = self.address.token_file.read_text(encoding="ascii").strip()
        except (OSError, ValueError) as error:
            raise CrmError(CrmState.UNAUTHORISED, f"token_file: {type(error).__name__}") from None
        return {"Accept": "application/json", "Authorization": f"Bearer {token}"}


def _check(status: int) -> None:
    if status in NOBODY:
        raise CrmError(CrmState.NO_CUSTOMER, str(status))
    if status in SHUT:
        raise CrmError(CrmState.UNAUTHORISED, str(status))
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS:
        raise CrmError(CrmState.DOWN, str(status))
    if status != HTTPStatus.OK:
        raise CrmError(CrmState.WRONG_ANSWER, str(status))
