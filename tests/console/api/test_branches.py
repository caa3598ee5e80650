"""Branches over the API: kept by headquarters; each reads and does what is its own or below (csc.2.1)."""

from config.regulation import load_regulation as _unused  # noqa: F401
