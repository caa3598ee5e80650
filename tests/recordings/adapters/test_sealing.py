"""Audio at rest: ranges open alone, and nothing can be flipped, swapped, moved or cut off unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordings.adapters.sealing import CHUNK, MAGIC, SEALED, SealError, fresh_key, open_range, seal

KEY = fresh_key()
NAME = "a" * 32
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17]


def plain(size: int) -> bytes:
    return bytes(number * 7 % 251 for number in range(size))


def opened(  # noqa: PLR0917 (a range)
    sealed: bytes, size: int, first: int, length: int, key: bytes = KEY, name: str = NAME
) -> bytes:
    return open_range(lambda at, count: sealed[at : at + count], key, name, size, first, length)


@pytest.mark.parametrize("size", SIZES)
def test_what_was_sealed_is_opened(size: int) -> None:
    sealed = seal(plain(size), KEY, NAME)
    assert opened(sealed, size, 0, size) == plain(size)
    assert plain(size)[:64] not in sealed or size < 32


LONG = plain(3 * CHUNK + 17)
SEALED_LONG = seal(LONG, KEY, NAME)


@given(st.integers(0, len(LONG) + 10), st.integers(0, len(LONG) + 10))
def test_any_range_is_the_same_as_of_the_plain_bytes(first: int, length: int) -> None:
    assert opened(SEALED_LONG, len(LONG), first, length) == LONG[first : first + length]


def test_a_range_reads_its_own_blocks_only() -> None:
    asked: list[tuple[int, int]] = []

    def read(at: int, count: int) -> bytes:
        asked.append((at, count))
        return SEALED_LONG[at : at + count]

    open_range(read, KEY, NAME, len(LONG), CHUNK + 5, 10)
    assert asked == [(len(MAGIC) + SEALED, SEALED)]


@pytest.mark.parametrize(
    "at", [len(MAGIC), len(MAGIC) + SEALED - 1, len(MAGIC) + SEALED, len(SEALED_LONG) - 1]
)
def test_a_flipped_bit_anywhere_is_noticed(at: int) -> None:
    changed = bytearray(SEALED_LONG)
    changed[at] ^= 1
    with pytest.raises(SealError, match="was changed"):
        opened(bytes(changed), len(LONG), 0, len(LONG))


def test_blocks_cannot_change_places_or_be_cut_off() -> None:
    head, body = SEALED_LONG[: len(MAGIC)], SEALED_LONG[len(MAGIC) :]
    blocks = [body[at : at + SEALED] for at in range(0, len(body), SEALED)]
    swapped = head + b"".join([blocks[1], blocks[0], *blocks[2:]])
    with pytest.raises(SealError):
        opened(swapped, len(LONG), 0, 10)
    with pytest.raises(SealError):
        opened(head + b"".join(blocks[:-1]), len(LONG), 0, len(LONG))
    with pytest.raises(SealError):  # and the books made to fit
        opened(head + b"".join(blocks[:-1]), 3 * CHUNK, 0, 3 * CHUNK)


def test_another_key_or_another_recordings_file_does_not_open() -> None:
    with pytest.raises(SealError):
        opened(SEALED_LONG, len(LONG), 0, 10, key=fresh_key())
    with pytest.raises(SealError):
        opened(SEALED_LONG, len(LONG), 0, 10, name="b" * 32)
