"""What a new record names is there: identifiers of agreements, projects, communes and themes."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from entente.errors import Problem
from entente.i18n.guesses import meant_identifier
from entente.i18n.problems import message
from entente.i18n.words import word
from entente.load.files import record_files
from entente.model.languages import Language

REFERENCES = ("agreement", "project", "commune", "theme")
"""Answers that are identifiers of other records, each called like the kind of record."""

Known = Mapping[str, Sequence[str]]

_FEW = 30


def known_identifiers(content: Path) -> Known:
    """Return the identifiers of all records below `content` by kind, sorted, as their files are called."""
    found: dict[str, list[str]] = defaultdict(list)
    for file in record_files(content)[0]:
        found[file.kind.name].append(file.identity["id"])
    return {kind: sorted(identifiers) for kind, identifiers in found.items()}


def refusal(name: str, identifier: str, known: Known, language: Language) -> str:
    """Return why `identifier` is no answer for `name`, with the one probably meant or all; nothing when it is one."""
    identifiers = known.get(name, ())
    if identifier in identifiers:
        return ""
    near = _nearest(identifier, identifiers)
    found = {"kind": name, "found": identifier, "near": near}
    told = message(Problem(path="", field=name, code="reference-unknown", found=found), language)
    choice = word("new.there_are", language, known=", ".join(identifiers)) if identifiers else ""
    return f"{told}\n{choice}".rstrip() if not near and len(identifiers) <= _FEW else told


def _nearest(identifier: str, identifiers: Sequence[str]) -> str:
    plain = meant_identifier(identifier)  # "Esch-sur-Alzette" is the name, "esch-sur-alzette" the identifier
    return next(iter(difflib.get_close_matches(plain, identifiers, 1, 0.6)), "")
