"""Files of content that a second process reads while the first one still gets ready: imports take just as long.

What this module imports must be there at once, so it knows nothing of the records' models.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from entente.load.collector import paused_collector
from entente.load.halves import begun, second_process_possible
from entente.load.raw import FILE_LIMIT, digest_of_file
from entente.load.yaml_reader import PlainContent, read_plainly

Contents = dict[tuple[str, str], PlainContent | None]
"""What `read_plainly` finds in files, by the digest of their bytes and the path that names them."""

_MOST = 1_000
"""About as many files as can be read until the imports are done."""


class Ahead:
    """What is being read before anybody asks for it."""

    def __init__(self) -> None:
        self._answer: Callable[[], Contents] = dict

    def begin(self, folder: Path) -> None:
        """Let a second process begin to read the files below `folder`, if there can be one."""
        if second_process_possible():
            self._answer = begun(lambda: _read(folder))

    def answer(self) -> Contents:
        """Return what was read, once: it is only a help, and what is missing in it must be read anyway."""
        answer, self._answer = self._answer, dict
        return answer()


AHEAD = Ahead()
"""Of this process."""


def _read(folder: Path) -> Contents:
    found: Contents = {}
    with paused_collector():
        for raw, path in _files(folder):
            (found[digest_of_file(raw), path],) = read_plainly([(raw, path)])
            if len(found) == _MOST:
                break
    return found


def _files(folder: Path) -> Iterator[tuple[bytes, str]]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "media")
        above = Path(place).relative_to(folder.parent).as_posix()
        for name in sorted(names):
            if name.endswith(".yml"):
                with suppress(OSError), (Path(place) / name).open("rb") as file:
                    yield file.read(FILE_LIMIT * 1_000), f"{above}/{name}"
