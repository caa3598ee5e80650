"""What callers hear, kept by the operator: listened to, replaced, given back; Asterisk plays it at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from acd.adapters.asterisk_config import sound_of, use_sound
from config.prompts import PROMPTS, sentences
from ivr.adapters.prompt_audio import Wanted, playable, prepared, seconds_of

MUSIC = "music"
WAITING = "waiting"
SPEECH = Wanted(loudness=-20, longest=timedelta(minutes=2))
BACKGROUND = Wanted(loudness=-26, longest=timedelta(minutes=10))


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sound. `language` is a code, or `music`; `changed_at` is of the operator's own."""

    language: str
    name: str
    file: Path
    changed_at: datetime | None

    @property
    def seconds(self) -> float:
        return seconds_of(self.file)

    def playable(self) -> bytes:
        return playable(self.file)


@dataclass(frozen=True, slots=True)
class Prompts:
    """`own` is the operator's folder, `sounds` are those of each Asterisk; none needs to have run yet."""

    own: Path
    sounds: Sequence[Path]
    languages: Sequence[str] = ("zh", "en")

    def all(self) -> Iterator[Spoken]:
        """As the texts stand in config/prompts.toml, each in all languages in which it is there."""
        for name in sentences():
            yield from filter(None, (self.find(language, name) for language in self.languages))
        yield from filter(None, [self.find(MUSIC, WAITING)])

    def knows(self, language: str, name: str) -> bool:
        return (language, name) == (MUSIC, WAITING) or (language in self.languages and name in sentences())

    def find(self, language: str, name: str) -> Spoken | None:
        if not self.knows(language, name):
            return None
        if file := sound_of(self.own, language, name):
            return Spoken(language, name, file, datetime.fromtimestamp(file.stat().st_mtime, UTC))
        file = sound_of(PROMPTS, language, name)
        return Spoken(language, name, file, None) if file else None

    def replace(self, language: str, name: str, content: bytes) -> None:
        """`content` is an audio file of any kind. Raises PromptAudioError; the old one stays then."""
        coded = prepared(content, BACKGROUND if language == MUSIC else SPEECH)
        folder = self.own / language
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f".{name}"
        fresh.write_bytes(coded)
        file = fresh.replace(folder / f"{name}.ulaw")
        self._only(language, name, file)

    def restore(self, language: str, name: str) -> None:
        """What was shipped is heard again."""
        self._only(language, name, None)

    def _only(self, language: str, name: str, file: Path | None) -> None:
        for own in (self.own / language).glob(f"{name}.*"):
            if own != file:
                own.unlink()
        for sounds in self.sounds:
            use_sound(sounds, self.own, language, name)
