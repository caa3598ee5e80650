"""A staffed hotline, as the tests of tickets have it."""

from tests.tickets.conftest import desks

__all__ = ["desks"]
