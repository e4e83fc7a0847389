"""The content folder read into a catalogue, with every problem of every file at once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from entente.errors import ContentError, Problem
from entente.load.accessibility import read_accessibility
from entente.load.boundaries.stored import read_boundaries
from entente.load.explain import explain, place_of
from entente.load.files import record_files
from entente.load.syntax import hidden_by_hash
from entente.load.yaml_reader import Document, Location, dotted, read_document
from entente.model.catalogue import Catalogue
from entente.model.kinds import SET_BY_LOADER, Kind
from entente.model.record import Provenance, Record

_FILE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """What was read: the catalogue of all records without problems, and the problems of the others, sorted."""

    catalogue: Catalogue
    problems: tuple[Problem, ...]


def load_content(folder: Path) -> Loaded:
    """Return all records below `folder` (the project's `content/`) and all problems found while reading them."""
    files, problems = record_files(folder)
    found: dict[str, dict[str, Record]] = defaultdict(dict)
    for file in files:
        record, own = _read(file.file.read_bytes(), file.path, file.kind, tuple(file.identity.items()))
        problems.extend(own)
        if record is None:
            continue
        other = found[file.kind.collection].setdefault(record.id, record)
        if other is not record:
            twice = {"id": record.id, "other": other.path}
            problems.append(Problem(path=file.path, code="identifier-twice", found=twice))
    collections: dict[str, Any] = {name: dict(sorted(records.items())) for name, records in found.items()}
    try:
        boundaries = read_boundaries(folder)
    except ContentError as error:
        problems.extend(error.problems)
        boundaries = None
    try:
        accessibility = read_accessibility(folder)
    except ContentError as error:
        problems.extend(error.problems)
        accessibility = None
    catalogue = Catalogue(**collections, boundaries=boundaries, accessibility=accessibility)
    return Loaded(catalogue=catalogue, problems=tuple(sorted(problems)))


# While `mkdocs serve` runs, most files are the same as at the last save.
@lru_cache(maxsize=32768)
def _read(
    raw: bytes, path: str, kind: Kind, identity: tuple[tuple[str, str], ...]
) -> tuple[Record | None, tuple[Problem, ...]]:
    """Return the record in the bytes of one file, None when it has problems, and the problems and warnings."""
    warnings = tuple(hidden_by_hash(raw, path))
    try:
        return load_record(raw, path, kind, dict(identity)), warnings
    except ContentError as error:
        return None, (*warnings, *error.problems)


def load_record(raw: bytes, path: str, kind: Kind, identity: Mapping[str, str]) -> Record:
    """Return the record in the bytes of one file; `identity` holds what its path says (`id`, `agreement`).

    Raises:
        ContentError: with all problems of this file.
    """
    document = read_document(raw, path)
    problems = list(_identity_problems(document, identity))
    provenance = _provenance(document, problems)
    data = {**document.data, **identity, "path": path, "provenance": provenance}
    if not problems or all(problem.code != "file-name" for problem in problems):
        try:
            record = kind.model.model_validate(data)
        except ValidationError as error:
            problems.extend(explain(document, error, kind.model))
    if problems:
        raise ContentError(problems)
    return record


def locate(problems: Iterable[Problem], folder: Path) -> list[Problem]:
    """Return problems found across records (which know only their field) with line and column, sorted."""
    documents: dict[str, Document] = {}
    located = []
    for problem in problems:
        if problem.line == 0:
            if problem.path not in documents:
                inside = problem.path.partition("/")[2]
                documents[problem.path] = read_document((folder / inside).read_bytes(), problem.path)
            location = _location(problem.field)
            line, column = place_of(documents[problem.path], location)
            problem = Problem(
                path=problem.path,
                line=line,
                column=column,
                field=problem.field,
                code=problem.code,
                found=problem.found,
                level=problem.level,
            )
        located.append(problem)
    return sorted(located)


def _location(field: str) -> Location:
    return tuple(int(part) if part.isdigit() else part for part in field.split(".")) if field else ()


def _identity_problems(document: Document, identity: Mapping[str, str]) -> Iterable[Problem]:
    for name in identity.values():
        if not _FILE_NAME.fullmatch(name):
            yield Problem(path=document.path, code="file-name", found={"name": name})
    for field in ("id", *SET_BY_LOADER):
        if field not in document.data:
            continue
        line, column = document.key_places[(field,)]
        written = str(document.data[field])
        if field != "id":
            yield Problem(
                path=document.path,
                line=line,
                column=column,
                field=field,
                code="unknown-field",
                found={"field": field, "near": "", "found": written},
            )
        elif written != identity["id"]:
            yield Problem(
                path=document.path,
                line=line,
                column=column,
                field="id",
                code="identifier-not-file-name",
                found={"found": written, "name": identity["id"]},
            )


def _provenance(document: Document, problems: list[Problem]) -> dict[str, Provenance]:
    result = {}
    for location, written in document.provenance.items():
        try:
            result[dotted(location)] = Provenance.model_validate(written)
        except ValidationError as error:
            problems.extend(explain(document, error, Provenance, location))
    return result
