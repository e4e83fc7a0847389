"""The content folder read into a catalogue, with every problem of every file at once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from yaml import Node

from entente.errors import ContentError, Problem
from entente.i18n.guesses import meant_identifier
from entente.load.accessibility import read_accessibility
from entente.load.ahead import AHEAD
from entente.load.boundaries.stored import read_boundaries
from entente.load.collector import paused_collector
from entente.load.explain import explain
from entente.load.files import RecordFile, kind_of, record_files
from entente.load.halves import in_halves
from entente.load.media import read_pictures
from entente.load.memory import REMEMBERED, Key, Outcome
from entente.load.raw import digest_of_file
from entente.load.remainders import Remainder, remainder
from entente.load.syntax import decode, hidden_by_hash
from entente.load.yaml_reader import (
    Document,
    Location,
    PlainContent,
    dotted,
    place_in,
    read_document,
    read_plainly,
    read_root,
)
from entente.model.catalogue import Catalogue
from entente.model.kinds import SET_BY_LOADER, Kind
from entente.model.record import Provenance, Record

_FILE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """What was read: the catalogue of all records without problems, and the problems of the others, sorted."""

    catalogue: Catalogue
    problems: tuple[Problem, ...]
    remainders: tuple[Remainder, ...]
    """What is left of the records that are not in the catalogue."""


def load_content(folder: Path) -> Loaded:
    """Return all records below `folder` (the project's `content/`) and all problems found while reading them."""
    files, problems = record_files(folder)
    found: dict[str, dict[str, Record]] = defaultdict(dict)
    raws = [file.file.read_bytes() for file in files]
    keys = [_key(file, raw) for file, raw in zip(files, raws, strict=True)]
    with paused_collector():
        outcomes = _outcomes(files, raws, keys)
    rest: list[Remainder | None] = []
    for file, raw, key, (record, own) in zip(files, raws, keys, outcomes, strict=True):
        problems.extend(own)
        if record is None:
            rest.append(remainder(raw, key.path, file.kind, file.identity))
            continue
        other = found[file.kind.collection].setdefault(record.id, record)
        if other is not record:
            twice = {"id": record.id, "other": other.path}
            problems.append(Problem(path=file.path, code="identifier-twice", found=twice))
            rest.append(remainder(raw, key.path, file.kind, file.identity))
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
    catalogue = Catalogue(
        **collections,
        boundaries=boundaries,
        accessibility=accessibility,
        pictures=read_pictures(folder),
        digests={key.path: key.digest for key in keys},
    )
    remainders = tuple(one for one in rest if one is not None)
    return Loaded(catalogue=catalogue, problems=tuple(sorted(problems)), remainders=remainders)


def _key(file: RecordFile, raw: bytes) -> Key:
    return Key(digest_of_file(raw), file.path, file.kind.name, tuple(file.identity.items()))


def reread(catalogue: Catalogue, folder: Path, file: Path) -> Catalogue | None:
    """Return `catalogue` with the record of one file below `folder` read anew.

    None when that is not enough: the file is new or gone, holds no record, has a problem or gives a warning.
    """
    inside = file.relative_to(folder).as_posix()
    path = f"{folder.name}/{inside}"
    kind, identity = kind_of(inside)
    if kind is None or path not in catalogue.digests:
        return None
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    record, problems = read_record(raw, path, kind, identity)
    if record is None or problems:
        return None
    changed: dict[str, Any] = {kind.collection: {**getattr(catalogue, kind.collection), record.id: record}}
    return replace(catalogue, **changed, digests={**catalogue.digests, path: digest_of_file(raw)})


def _outcomes(files: Sequence[RecordFile], raws: Sequence[bytes], keys: Sequence[Key]) -> list[Outcome]:
    everything = list(zip(keys, files, raws, strict=True))
    new = [one for one in everything if one[0] not in REMEMBERED]
    if REMEMBERED.make_room(len(new)):
        new = everything
    ahead = AHEAD.answer()
    others = [(raw, key.path) for key, _, raw in new if key[:2] not in ahead]
    contents = iter(in_halves(read_plainly, others))
    for key, file, raw in new:
        content = ahead[key[:2]] if key[:2] in ahead else next(contents)
        REMEMBERED[key] = read_record(raw, key.path, file.kind, file.identity, content)
    return [REMEMBERED[key] for key in keys]


def read_record(
    raw: bytes, path: str, kind: Kind, identity: Mapping[str, str], content: PlainContent | None = None
) -> Outcome:
    """Return the record in the bytes of one file, None when it has problems, and its problems and warnings.

    The answer depends on the arguments only; `content` is what `read_plainly` found in `raw`, where that is known.
    """
    warnings = tuple(hidden_by_hash(raw, path))
    try:
        if content is None:
            return load_record(raw, path, kind, identity), warnings
        document = Document(path=path, text=decode(raw, path), data=content[0], provenance=content[1])
        return _record(document, kind, identity), warnings
    except ContentError as error:
        return None, (*warnings, *error.problems)


def load_record(raw: bytes, path: str, kind: Kind, identity: Mapping[str, str]) -> Record:
    """Return the record in the bytes of one file; `identity` holds what its path says (`id`, `agreement`).

    Raises:
        ContentError: with all problems of this file.
    """
    return _record(read_document(raw, path), kind, identity)


def _record(document: Document, kind: Kind, identity: Mapping[str, str]) -> Record:
    problems = list(_identity_problems(document, identity))
    provenance = _provenance(document, problems)
    data = {**document.data, **identity, "path": document.path, "provenance": provenance}
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
    roots: dict[str, Node] = {}
    located = []
    for problem in problems:
        if problem.line == 0:
            if problem.path not in roots:
                inside = problem.path.partition("/")[2]
                roots[problem.path] = read_root((folder / inside).read_bytes(), problem.path)
            line, column = place_in(roots[problem.path], _location(problem.field))
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
            yield Problem(path=document.path, code="file-name", found={"name": name, "near": meant_identifier(name)})
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
