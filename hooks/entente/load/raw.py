"""The bytes of a file: how many it may have, and what identifies them."""

from __future__ import annotations

from hashlib import blake2b

FILE_LIMIT = 500
"""Kilobytes (1,000 bytes) of one record; the largest that people have written has a tenth of that."""

_DIGEST_BYTES = 16


def digest_of_file(raw: bytes) -> str:
    """Return what identifies the bytes of a file."""
    return blake2b(raw, digest_size=_DIGEST_BYTES).hexdigest()
