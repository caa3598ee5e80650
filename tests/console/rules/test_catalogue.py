"""The centre's lists: whatever a draft may name has a title in both languages."""

import pytest

from config.centre import load_centre
from config.lexicon import load_lexicon
from config.settings import Settings
from console.catalogue import catalogue


@pytest.mark.clause("180.0.2", "180.0.3")
def test_every_business_and_nature_a_draft_can_name_has_its_titles() -> None:
    settings = Settings()
    lists, lexicon = catalogue(load_centre(settings.centre_file), settings), load_lexicon()
    assert {row.value for row in lists.businesses} >= lexicon.business.values
    assert {row.value for row in lists.natures} >= lexicon.nature.values
    assert all(row.title_zh and row.title_en for row in (*lists.businesses, *lists.natures, *lists.queues))
