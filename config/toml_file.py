"""An operator's TOML file as checked rows; what is wrong in it is said by field."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from config.settings import SettingsError

File = TypeVar("File", bound=BaseModel)


def load_file(path: Path, kind: type[File]) -> File:
    """Raises SettingsError naming the file, the field and what it should be."""
    try:
        raw: Mapping[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return kind.model_validate(raw)
    except OSError as error:
        raise SettingsError(f"{path}: 无法读取 / cannot be read: {error.strerror}") from None
    except ValidationError as error:
        lines = [f"  {'.'.join(map(str, one['loc'])) or path.name}: {one['msg']}" for one in error.errors()]
        raise SettingsError(f"{path}: 有误 / is wrong:\n" + "\n".join(lines)) from None
    except ValueError as error:
        raise SettingsError(f"{path}: 不是有效的 TOML / not valid TOML: {error}") from None
