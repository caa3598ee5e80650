"""The key file: master keys by id, which wrap the key that each recording has of its own."""

import base64
import os
import secrets
import tomllib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from recordings.adapters.sealing import KEY_BYTES

NONCE = 12
MODE = 0o600


class KeyFileError(Exception):
    """The key file is not as it should be, or lacks a key; says how to mend it."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A recording's own key, for whoever has the master key `master`."""

    master: str
    key: str


@dataclass(slots=True)
class KeyRing:
    """`current` wraps what comes; the others open what was."""

    path: Path
    current: str
    keys: dict[str, bytes] = field(repr=False)

    def wrap(self, key: bytes, recording: str) -> Wrapped:
        nonce = os.urandom(NONCE)
        sealed = AESGCM(self.keys[self.current]).encrypt(nonce, key, recording.encode())
        return Wrapped(self.current, base64.b64encode(nonce + sealed).decode())

    def unwrap(self, wrapped: Wrapped, recording: str) -> bytes:
        """Raises KeyFileError: the master key is not there, or is not the one that it was."""
        master = self.keys.get(wrapped.master)
        if master is None:
            raise KeyFileError(
                f"{self.path}: 缺少密钥 / lacks the key {wrapped.master}. "
                "请从备份恢复密钥文件 / restore the key file from its backup"
            )
        try:
            sealed = base64.b64decode(wrapped.key, validate=True)
            return AESGCM(master).decrypt(sealed[:NONCE], sealed[NONCE:], recording.encode())
        except (InvalidTag, ValueError):
            raise KeyFileError(
                f"{self.path}: 密钥 {wrapped.master} 打不开录音 {recording} / does not open this recording. "
                "密钥文件或数据库被改动过 / the key file or the database was changed"
            ) from None

    def with_new_key(self, today: date) -> "KeyRing":
        """Kept beside the old ones, which still open what they wrapped."""
        name = _fresh_name(today)
        ring = KeyRing(self.path, name, {**self.keys, name: secrets.token_bytes(KEY_BYTES)})
        fresh = self.path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        _write(fresh, ring)
        fresh.replace(self.path)
        return ring


def key_ring(path: Path, today: date) -> KeyRing:
    """The keys of the file, which is made when there is none. Raises KeyFileError."""
    if not path.exists():
        name = _fresh_name(today)
        _make(path, KeyRing(path, name, {name: secrets.token_bytes(KEY_BYTES)}))
    return _read(path)


def _make(path: Path, ring: KeyRing) -> None:
    """Two who make it at once end up with the same file: only one of them gives it its name."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    _write(fresh, ring)
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()


def _fresh_name(today: date) -> str:
    return f"{today:%Y%m%d}-{secrets.token_hex(3)}"


def _write(path: Path, ring: KeyRing) -> None:
    lines = [f'"{name}" = "{base64.b64encode(key).decode()}"\n' for name, key in ring.keys.items()]
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, MODE), "w", encoding="utf-8") as file:
        file.write("# 丢失则录音无法播放，请备份 · back it up: without it no recording can be heard\n")
        file.write(f'current = "{ring.current}"\n\n[keys]\n{"".join(lines)}')
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> KeyRing:
    try:
        if path.stat().st_mode & 0o077:
            raise KeyFileError(f"{path}: 他人可读 / others may read it. chmod 600 {path}")
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
        keys = {str(name): base64.b64decode(key, validate=True) for name, key in tree["keys"].items()}
        ring = KeyRing(path, str(tree["current"]), keys)
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise KeyFileError(
            f"{path}: 无法读取 / cannot be read ({error}). 请从备份恢复 / restore it from its backup"
        ) from None
    if ring.current not in keys or any(len(key) != KEY_BYTES for key in keys.values()):
        raise KeyFileError(f"{path}: current 或密钥长度有误 / current or the length of a key is wrong")
    return ring
