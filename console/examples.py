"""Examples in the description of the API, for every free text that shows none of its own (examples.toml)."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from http import HTTPStatus
from itertools import chain
from pathlib import Path
from typing import Any

from fastapi import FastAPI

SHOWN = frozenset({"enum", "const", "format", "examples", "example"})
Schema = dict[str, Any]


class DescribedApp(FastAPI):
    """Its OpenAPI description has examples, and says that a refusal is JSON, also of sound or a stream."""

    def openapi(self) -> dict[str, Any]:
        described = super().openapi()
        for owner, name, schema in free_texts(described):
            if (example := _example(owner, name)) is not None:
                schema["examples"] = [[example] if schema.get("type") == "array" else example]
        for operation in _operations(described):
            for code, answer in operation["responses"].items():
                if int(code) >= HTTPStatus.BAD_REQUEST:
                    answer["content"] = {"application/json": next(iter(answer["content"].values()))}
        return described


def free_texts(described: Mapping[str, Any]) -> Iterator[tuple[str, str, Schema]]:
    """Fields and parameters that may be any text and show no example: schema's name, own name, own schema."""
    for owner, schema in described["components"]["schemas"].items():
        if "examples" not in schema:
            for name, field in schema.get("properties", {}).items():
                if _is_free(field):
                    yield owner, name, field
    for operation in _operations(described):
        for parameter in operation.get("parameters", ()):
            if _is_free(parameter["schema"]) and not SHOWN & set(parameter):
                yield "", parameter["name"], parameter["schema"]


def _operations(described: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    return chain.from_iterable(ways.values() for ways in described["paths"].values())


def _is_free(schema: Schema) -> bool:
    if SHOWN & set(schema):
        return False
    inner = [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else ())]
    return schema.get("type") == "string" or any(map(_is_free, inner))


def _example(owner: str, name: str) -> str | None:
    own = _words().get(owner, {})
    found = own.get(name) if isinstance(own, dict) else None
    common = found or _words().get(name)
    return common if isinstance(common, str) else None


@cache
def _words() -> dict[str, str | dict[str, str]]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
