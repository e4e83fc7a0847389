"""Records that were read before, by what they were read from: whoever reads the same bytes again has them at once."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterable
from typing import NamedTuple

from entente.errors import Problem
from entente.model.record import Record

Outcome = tuple[Record | None, tuple[Problem, ...]]

_MOST = 32_768


class Key(NamedTuple):
    """Everything that the outcome of reading a file depends on, besides this package."""

    digest: str
    """Of the file's bytes."""
    path: str
    kind: str
    identity: tuple[tuple[str, str], ...]


class Memory(dict[Key, Outcome]):
    """The outcomes of reading, of as many files as fit."""

    def make_room(self, number: int) -> bool:
        """Forget everything when `number` more do not fit, and say whether that was done."""
        is_full = len(self) + number > _MOST
        if is_full:
            self.clear()
        return is_full

    def packed(self, paths: Iterable[str]) -> bytes:
        """Return the outcomes for files at `paths`, to be kept between processes."""
        wanted = set(paths)
        return pickle.dumps({key: outcome for key, outcome in self.items() if key.path in wanted}, protocol=5)

    def unpack(self, content: bytes) -> None:
        """Take in outcomes that `packed` has given; only bytes of our own may be given, as for every pickle."""
        gc.disable()  # thousands of records are made, none is thrown away
        try:
            self.update(pickle.loads(content))  # noqa: S301 – see above
        finally:
            gc.enable()


REMEMBERED = Memory()
"""Of this process."""
