"""Records kept between builds in one file of the cache: reading YAML takes five times as long."""

from __future__ import annotations

from pathlib import Path

from entente.adapters.folders import write_at_once
from entente.adapters.kept import package_digest
from entente.incremental.digests import digest_of
from entente.load.memory import REMEMBERED
from entente.model.catalogue import Catalogue


class KeptRecords:
    """The file that keeps records; one that is not as it was written is not read."""

    def __init__(self, cache: Path) -> None:
        self._file = cache / "records.pickle"
        self._there = 0

    def recall(self) -> None:
        """Take in the records that were kept by this very version of the package."""
        try:
            digest, _, content = self._file.read_bytes().partition(b"\n")
        except OSError:
            return
        if digest.decode("latin-1") == self._digest(content):
            REMEMBERED.unpack(content)
            self._there = len(REMEMBERED)

    def keep(self, catalogue: Catalogue) -> None:
        """Keep the records of `catalogue`, where some were read anew or some are gone."""
        if not self._there == len(REMEMBERED) == len(catalogue.digests):
            content = REMEMBERED.packed(catalogue.digests)
            write_at_once(self._file, f"{self._digest(content)}\n".encode() + content)

    @staticmethod
    def _digest(content: bytes) -> str:
        return digest_of([package_digest().encode(), content])
