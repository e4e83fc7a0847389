"""One mistake, told once: what follows from it is left out, and a field in the wrong place is told as such."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pydantic import BaseModel

from entente.errors import Problem
from entente.load.yaml_reader import PROVENANCE_KEYS, Document, Location
from entente.model.fields import fields_at

_UNKNOWN = ("unknown-field", "unknown-language")
_BESIDE = PROVENANCE_KEYS - {"value"}
# "value" in the languages of editors.
_VALUES = ("valeur", "wert", "wäert")


def told_once(
    problems: Sequence[Problem], document: Document, model: type[BaseModel], base: Location
) -> Iterator[Problem]:
    """Yield the problems of one record or part without those that are only consequences of another."""
    placed = [_too_deep(problem, document, model, base) or problem for problem in problems]
    placed = list(_without_their_value(placed))
    placed = list(_not_indented(placed, document, model, base))
    # A misspelled field, or one in the wrong place, is one mistake: that it is missing needs no second message.
    meant = {(_above(p.field), p.found["near"]) for p in placed if p.found.get("near") and "field" in p.found}
    meant |= {(p.found["above"], p.found["field"]) for p in placed if p.code == "field-too-deep"}
    for problem in placed:
        if problem.code != "required" or (_above(problem.field), problem.found["field"]) not in meant:
            yield problem


def is_value_misspelled(name: str) -> bool:
    """Return whether the name of a field was probably meant to be `value`."""
    return name.lower() in _VALUES or bool(difflib.get_close_matches(name.lower(), ["value"], 1, 0.7))


def _above(field: str) -> str:
    return field.rpartition(".")[0]


def _too_deep(problem: Problem, document: Document, model: type[BaseModel], base: Location) -> Problem | None:
    """Return the problem of a field that belongs to a group around the one in which it stands, None for any other."""
    if problem.code not in _UNKNOWN or problem.found.get("near"):
        return None
    location = _location(problem.field)[len(base) :]
    name = location[-1]
    for end in range(len(location) - 2, -1, -1):
        group = location[end]
        if isinstance(group, str) and name in fields_at(model, location[:end]):
            place = document.key_places.get((*base, *location[: end + 1]))
            above = ".".join(map(str, (*base, *location[:end])))
            found = {"field": str(name), "group": group, "above": above}
            indent = {"indent": str(place[1] - 1)} if place else {}
            return replace(problem, code="field-too-deep", found=found | indent)
    return None


def _location(field: str) -> Location:
    return tuple(int(part) if part.isdigit() else part for part in field.split("."))


def _without_their_value(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the problems; of sources and the like beside a text that has no `value`, one in place of all."""
    beside: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.code not in (*_UNKNOWN, "field-too-deep"):
            continue
        if problem.found["field"] in _BESIDE or is_value_misspelled(problem.found["field"]):
            beside.setdefault(_above(problem.field), []).append(problem)
    for problem in problems:
        group = beside.get(_above(problem.field), [])
        if problem not in group or not any(p.found["field"] in _BESIDE for p in group):
            yield problem
        elif problem is _told(group):
            yield _named_otherwise(problem)


def _told(group: Sequence[Problem]) -> Problem:
    return next((problem for problem in group if is_value_misspelled(problem.found["field"])), group[0])


def _named_otherwise(problem: Problem) -> Problem:
    name = problem.found["field"]
    if is_value_misspelled(name):
        return replace(problem, code="unknown-field", found={"field": name, "near": "value"})
    return replace(problem, code="value-missing", found={"field": name})


def _not_indented(
    problems: Sequence[Problem], document: Document, model: type[BaseModel], base: Location
) -> Iterator[Problem]:
    """Yield the problems; of a field that holds nothing, only what should stand in it and stands below it instead."""
    empty = [problem for problem in problems if problem.code in ("nothing-given", "empty-text")]
    explained: list[Problem] = []
    told = []
    for problem in problems:
        group = next((one for one in empty if _stands_below(problem, one, document, model, base)), None)
        if group is None:
            told.append(problem)
            continue
        explained.append(group)
        name = {"field": problem.found["field"], "group": group.field.rpartition(".")[2]}
        code = "field-not-indented" if group.code == "nothing-given" else "text-not-indented"
        told.append(replace(problem, code=code, found=name | {"indent": str(problem.column + 1)}))
    yield from (problem for problem in told if problem not in explained)


def _stands_below(problem: Problem, empty: Problem, document: Document, model: type[BaseModel], base: Location) -> bool:
    if problem.code not in _UNKNOWN or problem.line <= empty.line or _above(problem.field) != _above(empty.field):
        return False
    name = problem.found["field"]
    if empty.code == "empty-text":  # announced by ">" or "|"; a line of prose with a colon is taken for a field
        return " " in name and document.line(empty.line).rstrip().endswith((">", "|", ">-", "|-", ">+", "|+"))
    return name in fields_at(model, _location(empty.field)[len(base) :])
