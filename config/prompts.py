"""What callers hear: the sentences of config/prompts.toml, and where the sounds that are shipped lie."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

PROMPTS = Path(__file__).parent / "prompts"
TEXTS = PROMPTS.with_suffix(".toml")


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """By the prompt's name, then by language (`zh`, `en`)."""
    return dict(tomllib.loads(TEXTS.read_text(encoding="utf-8"))["prompt"])
