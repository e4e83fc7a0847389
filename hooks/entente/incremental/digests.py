"""Short names for content: two things with one digest are the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from entente.incremental.watching import WHOLE, Read
from entente.model.catalogue import Catalogue
from entente.model.record import Record

_BYTES = 12
"""Length of a digest; among a million different ones the chance that two are equal is about 10⁻¹⁷."""


def digest_of(parts: Iterable[bytes]) -> str:
    """Return the digest of some bytes, their division included, in hexadecimal digits."""
    hashing = hashlib.blake2b(digest_size=_BYTES)
    for part in parts:
        hashing.update(len(part).to_bytes(8, "big"))
        hashing.update(part)
    return hashing.hexdigest()


class Digests:
    """The digests of what can be read from a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._reads: dict[Read, str] = {}
        self._records: dict[int, str] = {}

    def of(self, read: Read) -> str:
        """Return the digest of what is read: it changes with which records these are and with their files."""
        if read not in self._reads:
            self._reads[read] = self._read(*read)
        return self._reads[read]

    def _read(self, name: str, key: str) -> str:
        value = getattr(self._catalogue, name)
        if key != WHOLE and isinstance(value, Mapping):
            value = value.get(key)
        return self._value(value)

    def _value(self, value: object) -> str:
        if isinstance(value, Record):
            found = self._records.get(id(value))
            if found is None:
                found = self._records[id(value)] = self._record(value)
            return found
        if isinstance(value, Mapping):
            return digest_of(part.encode() for key, one in value.items() for part in (str(key), self._value(one)))
        if isinstance(value, tuple):
            return digest_of(self._value(one).encode() for one in value)
        return digest_of([repr(value).encode()])

    def _record(self, record: Record) -> str:
        file = self._catalogue.digests.get(record.path) or repr(vars(record))
        return digest_of(part.encode() for part in (type(record).__name__, record.id, record.path, file))
