"""The files of the content folder: which are records, and what is wrong with the others before they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from entente.errors import Problem
from entente.load.accessibility import ASSESSMENT
from entente.model.kinds import KINDS, Kind

FILE_LIMIT = 500
"""Kilobytes (1,000 bytes) of one record; the largest that people have written has a tenth of that."""

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
    for file in sorted(folder.rglob("*")):
        if not _is_looked_at(file, folder):
            continue
        inside = file.relative_to(folder).as_posix()
        path = f"{folder.name}/{inside}"
        kind, identity = kind_of(inside)
        problem = _problem(file, folder, path, kind)
        if problem:
            problems.append(problem)
        elif kind:
            records.append(RecordFile(file=file, path=path, kind=kind, identity=identity))
    return records, problems


def kind_of(inside: str) -> tuple[Kind | None, dict[str, str]]:
    """Return the kind of record at a path below `content/`, and what the path says about it."""
    for kind in KINDS:
        identity = kind.match(inside)
        if identity is not None:
            return kind, identity
    return None, {}


def _is_looked_at(file: Path, folder: Path) -> bool:
    if file.name.startswith((".", "README")) or file.name in _LEFT_BEHIND:
        return False
    return file.is_file() and "media" not in file.relative_to(folder).parts[:-1]


def _problem(file: Path, folder: Path, path: str, kind: Kind | None) -> Problem | None:
    if _leads_elsewhere(file, folder):
        return Problem(path=path, code="symbolic-link")
    if kind is None:
        return _elsewhere(file, folder, path)
    size = file.stat().st_size // 1_000
    if size > FILE_LIMIT:
        return Problem(path=path, code="file-too-large", found={"size": str(size), "limit": str(FILE_LIMIT)})
    return None


def _elsewhere(file: Path, folder: Path, path: str) -> Problem | None:
    if kind_of(_with_our_ending(file.relative_to(folder).as_posix()))[0]:
        return Problem(path=path, code="file-ending", found={"name": file.name})
    if file.suffix in (".yml", ".yaml") and file.relative_to(folder).as_posix() != ASSESSMENT:
        patterns = ", ".join(f"content/{kind.pattern}" for kind in KINDS)
        return Problem(path=path, code="file-elsewhere", found={"patterns": patterns})
    return None  # data that something else reads


def _with_our_ending(inside: str) -> str:
    """Return a path with `.yml` instead of what follows the first point of the name (`.yaml`, `.yml.txt`, `.docx`)."""
    above, slash, name = inside.rpartition("/")
    return f"{above}{slash}{name.partition('.')[0]}.yml" if not name.endswith(".yml") else ""


def _leads_elsewhere(file: Path, folder: Path) -> bool:
    """Return whether a file or a folder above it is a symbolic link, which could lead out of the content."""
    return any(part.is_symlink() for part in (file, *file.parents[: len(file.relative_to(folder).parts) - 1]))
