"""What an editor meant by the name of a record: identifiers and names in every language lead to the identifier."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from entente.errors import Problem
from entente.i18n.guesses import meant_identifier
from entente.model.catalogue import Catalogue
from entente.model.languages import LANGUAGES
from entente.model.record import Record

_FEW = 20
"""So many identifiers are named where none resembles what was written."""

_COLLECTIONS = {
    "agreement": "agreements",
    "project": "projects",
    "commune": "communes",
    "organisation": "organisations",
    "theme": "themes",
    "objective": "objectives",
    "instrument": "instruments",
}
# Fields that hold references, whatever they stand in, and the kind of record that is meant.
_KINDS = {
    "agreement": "agreement", "other_agreements": "agreement", "follows": "agreement",
    "project": "project", "projects": "project", "commune": "commune", "communes": "commune",
    "organisation": "organisation", "themes": "theme", "national_objectives": "objective",
    "instruments": "instrument", "programme": "instrument",
}  # fmt: skip

Names = Mapping[str, str]
"""Identifiers by what they may be called, written as identifiers are."""


def known_records(catalogue: Catalogue) -> dict[str, Mapping[str, Record]]:
    """Return the records of each kind that others refer to."""
    return {kind: getattr(catalogue, name) for kind, name in _COLLECTIONS.items()}


def names_of(records: Mapping[str, Record]) -> Names:
    """Return the identifiers by what the records may be called: their identifier or their name in any language."""
    called = (
        (meant_identifier(name), record.id)
        for record in records.values()
        for name in (getattr(record.called, language) for language in LANGUAGES)
        if name
    )
    return {**dict(called), **{identifier: identifier for identifier in records}}


def unknown_reference(path: str, field: str, kind: str, written: str, names: Names) -> Problem:
    """Return the problem of a reference that leads nowhere, with the identifier that was probably meant."""
    plain = meant_identifier(written)
    near = names.get(plain) or names.get(next(iter(difflib.get_close_matches(plain, names, 1, 0.6)), ""), "")
    known = sorted(set(names.values()))
    choices = "" if near or len(known) > _FEW else ", ".join(known)
    found = {"kind": kind, "found": written, "near": near, "choices": choices}
    return Problem(path=path, line=0, field=field, code="reference-unknown", found=found)


def written_as_names(catalogue: Catalogue, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems; what has not the form of an identifier and stands for a record, as unknown record."""
    for problem in problems:
        last = next((part for part in reversed(problem.field.split(".")) if not part.isdigit()), "")
        kind = _KINDS.get(last)
        if problem.code == "shape" and kind:
            names = names_of(known_records(catalogue)[kind])
            meant = unknown_reference(problem.path, problem.field, kind, problem.found["found"], names)
            problem = replace(meant, line=problem.line, column=problem.column)
        yield problem
