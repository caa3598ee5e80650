"""Where things are kept: this clone, and the cache that all clones share."""

import os
from pathlib import Path


def house() -> Path:
    """Return the clone, or the folder of work when the house is installed as a package."""
    clone = Path(__file__).parents[2]
    return clone if (clone / "pyproject.toml").is_file() else Path.cwd()


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hotline180"


def tools_cache() -> Path:
    return cache() / "tools"


def logs() -> Path:
    return house() / "var" / "log"
