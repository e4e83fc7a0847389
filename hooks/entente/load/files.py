"""The files of the content folder: which are records, and what is wrong with the others before they are read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from entente.errors import Problem
from entente.load.accessibility import ASSESSMENT
from entente.load.raw import FILE_LIMIT
from entente.model.kinds import KINDS, Kind

# Left in folders by Windows; .gitignore names them too.
_LEFT_BEHIND = ("Thumbs.db", "desktop.ini")


@dataclass(frozen=True, kw_only=True)
class RecordFile:
    """A file that holds a record, and what its path says about it (`id`, `agreement`)."""

    file: Path
    path: str
    kind: Kind
    identity: Mapping[str, str]


def record_files(folder: Path) -> tuple[list[RecordFile], list[Problem]]:
    """Return the records' files below `folder`, in an order that does not depend on the file system, and problems."""
    records: list[RecordFile] = []
    problems: list[Problem] = []
    for parts, entry in sorted(_files(folder, ()), key=lambda found: found[0]):
        inside = "/".join(parts)
        path = f"{folder.name}/{inside}"
        kind, identity = kind_of(inside)
        problem = _problem(entry, inside, path, kind)
        if problem:
            problems.append(problem)
        elif kind:
            records.append(RecordFile(file=Path(entry.path), path=path, kind=kind, identity=identity))
    return records, problems


def _files(folder: Path | str, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], os.DirEntry[str]]]:
    """Yield the files that are looked at below `folder`, each with the parts of its path; folders of media are not."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "media":
                    yield from _files(entry.path, (*above, entry.name))
            elif not entry.name.startswith((".", "README")) and entry.name not in _LEFT_BEHIND and entry.is_file():
                yield (*above, entry.name), entry


def kind_of(inside: str) -> tuple[Kind | None, dict[str, str]]:
    """Return the kind of record at a path below `content/`, and what the path says about it."""
    for kind in KINDS:
        identity = kind.match(inside)
        if identity is not None:
            return kind, identity
    return None, {}


def _problem(entry: os.DirEntry[str], inside: str, path: str, kind: Kind | None) -> Problem | None:
    if entry.is_symlink():  # it could lead out of the content
        return Problem(path=path, code="symbolic-link")
    if kind is None:
        return _elsewhere(inside, path)
    size = entry.stat().st_size // 1_000
    if size > FILE_LIMIT:
        return Problem(path=path, code="file-too-large", found={"size": str(size), "limit": str(FILE_LIMIT)})
    return None


def _elsewhere(inside: str, path: str) -> Problem | None:
    if kind_of(_with_our_ending(inside))[0]:
        return Problem(path=path, code="file-ending", found={"name": inside.rpartition("/")[2]})
    if inside.endswith((".yml", ".yaml")) and inside != ASSESSMENT:
        patterns = ", ".join(f"content/{kind.pattern}" for kind in KINDS)
        return Problem(path=path, code="file-elsewhere", found={"patterns": patterns})
    return None  # data that something else reads


def _with_our_ending(inside: str) -> str:
    """Return a path with `.yml` instead of what follows the first point of the name (`.yaml`, `.yml.txt`, `.docx`)."""
    above, slash, name = inside.rpartition("/")
    return f"{above}{slash}{name.partition('.')[0]}.yml" if not name.endswith(".yml") else ""
