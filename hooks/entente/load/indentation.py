"""Where a line belongs whose indentation fits nothing above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from entente.model.languages import LANGUAGES

_DASH = re.compile(r"( *)- +")
_FIELD = re.compile(r"( *(?:- +)*)([\w-]+):(?:\s|$)")
_BESIDE = ("sources", "as_of", "certainty", "note")

Misplaced = tuple[str, int, dict[str, str]]
"""Code, number of the line (from 0), and words of what is wrong."""


def misplaced(error: yaml.MarkedYAMLError, lines: Sequence[str], number: int) -> Misplaced | None:
    """Return what is wrong with the indentation at line `number`, None when no better one is known."""
    if number >= len(lines):
        return None
    first = _first_line(lines)
    if "document start" in str(error.problem) and _indent(lines[first]):
        return _indentation(lines, first, 0)
    above = _list_of_languages(lines, number)
    if above is not None:
        return "languages-as-list", above, {}
    field = _FIELD.match(lines[number])
    if field and field[2] in _BESIDE and _stands_beside_a_text(lines, number):
        return "value-missing", number, {"field": field[2]}
    if _is_odd_one_above(lines, number):
        return _indentation(lines, number - 1, _indent(lines[number]))
    indent = _meant_indent(error, lines, number)
    return None if indent in (None, _indent(lines[number])) else _indentation(lines, number, indent or 0)


def line_without_field(lines: Sequence[str], number: int) -> int | None:
    """Return the first of the lines directly above `number` that name no field and begin no item of a list."""
    found = None
    before = _line_before(lines, number)
    while before is not None and not _FIELD.match(lines[before]) and not _DASH.match(lines[before]):
        found, before = before, _line_before(lines, before)
    return found if found is not None and _indent(lines[found]) >= _indent(lines[number]) else None


def is_word_below_items(lines: Sequence[str], number: int) -> bool:
    """Return whether line `number` stands below items of a list like one of them, without the sign of a list."""
    before = _line_before(lines, number)
    above = re.match(r"( *)- +[\w-]+:? ", lines[before] + " ") if before is not None else None
    here = re.fullmatch(r"( *)(?:[\w-]+|\{.*\})", lines[number].rstrip()) if number < len(lines) else None
    return bool(above and here and above[1] == here[1])


def is_first_colon(line: str, column: int) -> bool:
    """Return whether the colon at `column` is the one behind the field's name."""
    field = _FIELD.match(line)
    return field is not None and field.end(2) == column


def _indentation(lines: Sequence[str], number: int, indent: int) -> Misplaced:
    return "yaml-indent", number, {"has": str(_indent(lines[number])), "indent": str(indent)}


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _first_line(lines: Sequence[str]) -> int:
    return next((number for number, line in enumerate(lines) if _is_content(line)), 0)


def _line_before(lines: Sequence[str], number: int) -> int | None:
    """Return the nearest line above `number` that is neither empty nor a comment."""
    return next((above for above in range(number - 1, -1, -1) if _is_content(lines[above])), None)


def _list_of_languages(lines: Sequence[str], number: int) -> int | None:
    """Return the line above that makes a list item of a language, where line `number` goes on with another."""
    here = _FIELD.match(lines[number])
    if not here or here[2] not in LANGUAGES or "-" in here[1]:
        return None
    for above in range(number - 1, -1, -1):
        there = _FIELD.match(lines[above])
        if there and "-" in there[1] and _indent(lines[above]) == _indent(lines[number]):
            return above if there[2] in LANGUAGES else None
        if _is_content(lines[above]) and _indent(lines[above]) < _indent(lines[number]):
            break
    return None


def _stands_beside_a_text(lines: Sequence[str], number: int) -> bool:
    """Return whether line `number` stands below a field whose languages stand deeper."""
    has = _indent(lines[number])
    deeper = []
    for above in range(number - 1, -1, -1):
        if _is_content(lines[above]) and _indent(lines[above]) < has:
            break
        deeper.append(lines[above])
    fields = [field for field in map(_FIELD.match, deeper) if field and _is_content(field.string)]
    outermost = min((len(field[1]) for field in fields), default=has)
    return outermost > has and any(field[2] in LANGUAGES for field in fields if len(field[1]) == outermost)


def _is_odd_one_above(lines: Sequence[str], number: int) -> bool:
    """Return whether the lines above and below the one before stand alike, and that one further left: languages do."""
    if number < 2:
        return False
    fields = [_FIELD.match(lines[near]) for near in (number - 2, number - 1, number)]
    if not all(field and field[2] in LANGUAGES for field in fields):
        return False
    over, odd, here = (_indent(lines[near]) for near in (number - 2, number - 1, number))
    return over == here > odd


def _meant_indent(error: yaml.MarkedYAMLError, lines: Sequence[str], number: int) -> int | None:
    """Return how many blanks line `number` should begin with, as the groups above it tell."""
    is_item, field, group = _DASH.match(lines[number]), _FIELD.match(lines[number]), error.context_mark
    if not is_item and not field:
        return None
    if is_first_colon(lines[number], _column(error.problem_mark)):
        before = _line_before(lines, number)
        above = _FIELD.match(lines[before]) if before is not None else None
        return len(above[1]) if above else None
    if is_item:
        if group and "block collection" in (error.context or ""):
            return _column(group)
        dashes = [len(found[1]) for found in map(_DASH.match, reversed(lines[:number])) if found]
        return min(dashes, key=lambda own: abs(own - _indent(lines[number])), default=None)
    from entente.model.fields import part_has, record_has  # as in `slips`: most files read well without the models

    groups = list(_groups_above(lines, number))
    groups.sort(key=lambda one: (one[0] != _column(group), abs(one[0] - _indent(lines[number]))))
    fitting = (column for column, names in groups if field and (part_has if column else record_has)({*names, field[2]}))
    return next(fitting, groups[0][0] if groups else None)


def _groups_above(lines: Sequence[str], number: int) -> Iterator[tuple[int, list[str]]]:
    """Yield column and field names of each group that is still open above line `number`, the innermost first."""
    names: dict[int, list[str]] = {}
    innermost: float = float("inf")
    for line in reversed(lines[:number]):
        field = _FIELD.match(line)
        if not field:
            continue
        column = len(field[1])
        if column <= innermost:
            innermost = column
            names.setdefault(column, []).append(field[2])
        if "-" in field[1]:  # the first field of an item: its group ends here
            innermost = column - 1
    yield from sorted(names.items(), reverse=True)


def _column(mark: Any) -> int:
    return mark.column if mark else -1  # libyaml's marks have no type
