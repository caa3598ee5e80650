"""Recordings in an S3-compatible object store, for many machines."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from typing import Any, TypeVar

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from recordings.ports import StoreAwayError, StoreError

T = TypeVar("T")
MISSING = frozenset({"NoSuchKey", "404", "NotFound"})
PATIENCE = {"connect_timeout": 3, "read_timeout": 20, "retries": {"total_max_attempts": 2}}


@dataclass(frozen=True)
class S3Address:
    """`prefix` lets several centres share a bucket."""

    endpoint: str
    bucket: str
    region: str
    access_key: str
    secret_key: str
    prefix: str = ""


class S3Store:
    """One client, which threads may share. A refusal by the server's own trouble counts as being away."""

    def __init__(self, address: S3Address) -> None:
        self._address = address

    @cached_property
    def _client(self) -> Any:  # noqa: ANN401 (boto3 makes its classes when it runs)
        own = self._address
        return boto3.client(
            "s3",
            endpoint_url=own.endpoint,
            region_name=own.region,
            aws_access_key_id=own.access_key,
            aws_secret_access_key=own.secret_key,
            config=Config(s3={"addressing_style": "path"}, **PATIENCE),
        )

    def put(self, path: str, content: bytes) -> None:
        self._ask(path, lambda: self._client.put_object(**self._at(path), Body=content))

    def read(self, path: str, first: int = 0, length: int | None = None) -> bytes:
        if length == 0:
            return b""
        last = "" if length is None else first + length - 1
        asked = {} if first == 0 and length is None else {"Range": f"bytes={first}-{last}"}
        asked |= self._at(path)
        return self._ask(path, lambda: bytes(self._client.get_object(**asked)["Body"].read()))

    def remove(self, path: str) -> None:
        self._ask(path, lambda: self._client.delete_object(**self._at(path)))

    def paths(self) -> Iterator[tuple[str, float]]:
        prefix = self._address.prefix
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._address.bucket, Prefix=prefix
        )
        for page in self._ask("", lambda: list(pages)):
            for found in page.get("Contents", ()):
                yield found["Key"].removeprefix(prefix), found["LastModified"].timestamp()

    def _at(self, path: str) -> dict[str, str]:
        return {"Bucket": self._address.bucket, "Key": self._address.prefix + path}

    def _ask(self, path: str, question: Callable[[], T]) -> T:
        try:
            return question()
        except ClientError as error:
            raise self._refusal(path, error) from None
        except BotoCoreError as error:
            raise StoreAwayError(f"{self._address.endpoint}: {error}") from None

    def _refusal(self, path: str, error: ClientError) -> Exception:
        code = str(error.response.get("Error", {}).get("Code", ""))
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        if code in MISSING:
            return FileNotFoundError(path)
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return StoreAwayError(f"{self._address.endpoint}: {error}")
        return StoreError(f"{self._address.endpoint}, bucket {self._address.bucket}: {error}")
