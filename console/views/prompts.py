"""What callers hear, sound by sound, and whether it is the operator's own."""

from datetime import datetime

from console.views.answer import View


class PromptSound(View):
    """`own_since` is null while the sound that was shipped is heard."""

    language: str
    text: str
    seconds: float
    own_since: datetime | None


class PromptLine(View):
    name: str
    sounds: tuple[PromptSound, ...]


class PromptList(View):
    """`replaceable` is false where Asterisk is not run by this installation and keeps its own sounds."""

    prompts: tuple[PromptLine, ...]
    replaceable: bool
