"""What a centre's knowledge base goes by, read once: kinds, synonyms, and the figures of a day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from config.knowledge import KnowledgeRules, load_knowledge
from config.regulation import duration, value
from config.settings import Settings
from knowledge.rules.words import Dictionary


@dataclass(frozen=True)
class Library:
    zone: ZoneInfo
    profile: str
    rules: KnowledgeRules

    @cached_property
    def dictionary(self) -> Dictionary:
        return Dictionary(self.rules.synonyms.groups, self.rules.stop.words)

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def begins(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone).astimezone(UTC)

    def update_within(self, changed_at: datetime) -> timedelta:
        """How soon a change of rules is in the knowledge base (csc.6.2)."""
        return duration("csc.6.2", "update", on=self.day(changed_at), profile=self.profile)

    def searches_to_succeed(self, day: date) -> float:
        share = value("csc.6.1.c", "search_success", on=day, profile=self.profile)
        assert isinstance(share, float), "a share"
        return share


def library_of(settings: Settings) -> Library:
    """Raises SettingsError for a file that is missing or wrong."""
    return _read(settings.time_zone, settings.profile, settings.knowledge_file)


@cache
def _read(zone: str, profile: str, file: Path) -> Library:
    return Library(ZoneInfo(zone), profile, load_knowledge(file))
