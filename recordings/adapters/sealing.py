"""Audio at rest: AES-256-GCM in chunks, each bound to its recording, its place and whether it is the last.

So a range is read by opening its own chunks only, and nothing can be swapped, moved or cut off unseen.
"""

import os
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"H180SEA1"
CHUNK = 64 * 1024
TAG = 16
KEY_BYTES = 32
SEALED = CHUNK + TAG

Read = Callable[[int, int], bytes]


class SealError(Exception):
    """What was read is not what was sealed, or the key is another one."""


def fresh_key() -> bytes:
    return os.urandom(KEY_BYTES)


def seal(plain: bytes, key: bytes, recording: str) -> bytes:
    """With a key that seals nothing else: then a chunk's number is a nonce that never comes twice."""
    cipher, last = AESGCM(key), _last(len(plain))
    chunks = (plain[number * CHUNK : (number + 1) * CHUNK] for number in range(last + 1))
    sealed = (
        cipher.encrypt(_nonce(number), chunk, _bound(recording, number, last))
        for number, chunk in enumerate(chunks)
    )
    return MAGIC + b"".join(sealed)


def open_range(read: Read, key: bytes, recording: str, size: int, first: int, length: int) -> bytes:  # noqa: PLR0913, PLR0917 (what a range is)
    """`length` plain bytes from `first` of a file of `size` plain bytes; `read` gives sealed ones.

    Raises SealError.
    """
    end = min(first + length, size)
    if first >= end:
        return b""
    begin, over = first // CHUNK, (end - 1) // CHUNK
    sealed = read(len(MAGIC) + begin * SEALED, (over - begin + 1) * SEALED)
    cipher, last, opened = AESGCM(key), _last(size), bytearray()
    for number in range(begin, over + 1):
        at = (number - begin) * SEALED
        opened += _open(cipher, sealed[at : at + SEALED], recording, number, last)
    return bytes(opened[first - begin * CHUNK : end - begin * CHUNK])


def _open(cipher: AESGCM, chunk: bytes, recording: str, number: int, last: int) -> bytes:
    try:
        return cipher.decrypt(_nonce(number), chunk, _bound(recording, number, last))
    except (InvalidTag, ValueError):
        raise SealError(f"{recording}: 第 {number} 块已改变 / block {number} was changed") from None


def _last(size: int) -> int:
    return max(0, size - 1) // CHUNK


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _bound(recording: str, number: int, last: int) -> bytes:
    return f"{recording}:{number}:{number == last}".encode()
