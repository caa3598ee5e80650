"""A staffed hotline with a library, on both databases."""

import pytest

from tests.knowledge.shelf import Shelf
from tests.tickets.conftest import desks
from tests.tickets.desks import Desks

__all__ = ["desks"]


@pytest.fixture
def shelf(desks: Desks) -> Shelf:
    return Shelf(desks)
