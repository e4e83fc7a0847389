"""Files below a folder: written, told apart by their stamps, and removed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

Stamp = list[int]
"""Size of a file and when it was last written (nanoseconds)."""


def written_below(site: Path, name: str, content: bytes) -> None:
    """Write `content` to the file `name` below the folder `site`, making the folders above it."""
    path = site / name
    try:
        path.write_bytes(content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def write_at_once(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it, making the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).replace(path)


def stamp_of(path: Path) -> Stamp:
    """Return the stamp of a file."""
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]


def stamps(folder: Path, without: Collection[str] = ()) -> Iterator[tuple[str, Stamp]]:
    """Yield the path of every file below `folder`, with `/`, and its stamp; not below the folders `without`."""
    waiting = [(str(folder), "")]
    while waiting:
        place, above = waiting.pop()
        try:
            entries = list(os.scandir(place))
        except FileNotFoundError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                inside = f"{above}{entry.name}/"
                if inside not in without:
                    waiting.append((entry.path, inside))
            else:
                found = entry.stat(follow_symlinks=False)
                yield above + entry.name, [found.st_size, found.st_mtime_ns]


def remove_empty_folders(site: Path) -> None:
    """Remove the folders below `site` in which nothing is left."""
    for place, folders, files in os.walk(site, topdown=False):
        # What was below it may be gone by now.
        if not files and (not folders or not any(os.scandir(place))):
            Path(place).rmdir()
