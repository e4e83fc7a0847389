"""Slips of the hand behind lines that YAML cannot read: signs of lists, blanks after colons, quotes, brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import yaml

from entente.errors import Problem
from entente.load.indentation import is_first_colon, is_word_below_items, line_without_field, misplaced
from entente.model.languages import LANGUAGES

# A field's name, a colon, and the value at once. Looked for by the colon: the search jumps from one to the next.
_GLUED = re.compile(r":(?<=[a-z_]:)(?=[^\s/:])")
_GLUED_LINE = re.compile(r"( *(?:- +)*)([a-z_]+):(?=[^\s/:])")
# What people type for the sign of a list: other dashes and bullets, or a hyphen without its blank.
SIGN = re.compile(
    "[\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u00b7*+][ \u00a0\u202f]*(?=\\w)"
    "|-(?=[^\\W\\d])|-[\u00a0\u202f]+(?=\\w)"
)
_UNNAMED = re.compile(r":(?:\s|$)")
_VALUE = re.compile(r"( *(?:- +)*(?:[\w-]+: +)?)(.*)")
_AWKWARD = re.compile(r"[*&|>?%@`,}\]-](?! *$)")
_CLOSING = {"[": "]", "{": "}"}

Slip = tuple[str, int, int, dict[str, str]]
"""Code, line and column (both from 0), and words of a slip."""


def glued_values(text: str, path: str) -> Iterator[Problem]:
    """Yield a problem for each field whose value follows its colon without a blank: YAML takes both for a text."""
    for colon in _GLUED.finditer(text):
        begin = text.rfind("\n", 0, colon.start()) + 1
        found = _GLUED_LINE.match(text, begin)
        if found and found.end() == colon.start() + 1 and found[2] in _names():
            line, column = text.count("\n", 0, begin) + 1, colon.start() - begin + 1
            field = {"field": found[2]}
            yield Problem(path=path, line=line, column=column, code="yaml-space-after-colon", found=field)


@cache
def _names() -> frozenset[str]:
    from entente.model.fields import field_names  # takes half a second, and most files read well without

    return field_names() | frozenset(LANGUAGES)


def slip_at(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem | None:
    """Return the slip of the hand at which the parser stumbled, None when it is none of those known here."""
    lines = text.split("\n")
    for find in (_foreign, _sign_of_a_list, _bracket, _quote, _sign_too_many, _awkward_start, _backslash, _place):
        slip = find(error, lines)
        if slip:
            code, line, column, found = slip
            return Problem(path=path, line=line + 1, column=column + 1, code=code, found=found)
    return None


def _stumbled(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> tuple[int, int, str]:
    """Return line, column and the text of the line at which the parser stumbled."""
    # Where it misses a colon it says so one line too late: the line without one is that of the context.
    mark: Any = error.context_mark if "could not find expected ':'" in str(error.problem) else error.problem_mark
    mark = mark or error.problem_mark
    if mark is None or mark.line >= len(lines):
        return 0, 0, ""
    return mark.line, mark.column, lines[mark.line]


def _begin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _foreign(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    number, _, line = _stumbled(error, lines)
    return ("line-foreign", number, 0, {}) if line.startswith("```") or line.strip() in ("]", "}") else None


def _sign_of_a_list(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    number, _, line = _stumbled(error, lines)
    is_item = SIGN.match(line, _begin(line)) or is_word_below_items(lines, number)
    return ("list-sign", number, _begin(line), {}) if is_item else None


def _bracket(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    """Return a bracket that is not closed on its line, or the place where a comma is missing."""
    opened: Any = error.context_mark
    if "flow" not in str(error.context) or opened is None or opened.line >= len(lines):
        return None
    line = lines[opened.line]
    sign = line[opened.column : opened.column + 1]
    closing = _CLOSING.get(sign, "")
    if line.count(sign, opened.column) > line.count(closing, opened.column):
        return "bracket-open", opened.line, opened.column, {"found": sign, "closing": closing}
    number, column, _ = _stumbled(error, lines)
    return "comma-missing", number, column, {"closing": closing}


def _quote(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    """Return the line above that opens a quote which only the next quote further down closes."""
    number, column, line = _stumbled(error, lines)
    sign = line[column - 1 : column]
    if sign not in ("'", '"') or "expected" not in str(error.problem):
        return None
    for above in range(number - 1, -1, -1):
        rest = lines[above + 1 : number]
        value = _VALUE.match(lines[above])
        if value and value[2].startswith(sign):
            is_open = sign not in value[2][1:] and not any(sign in between for between in rest)
            return ("yaml-open-quote", above, value.end(1), {}) if is_open and line.index(sign) == column - 1 else None
    return None


def _sign_too_many(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    number, column, line = _stumbled(error, lines)
    sign = line[column:].strip()
    if sign in (",", ";", "]", "}") and line[column - 1 : column] in ("'", '"', "]", "}"):
        return "sign-too-many", number, column, {"found": sign}
    return None


def _awkward_start(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    """Return a text that begins with a sign which has a meaning of its own there."""
    number, column, line = _stumbled(error, lines)
    value = _VALUE.match(line)
    if value and value[1].strip() and value.end(1) <= column <= value.end(1) + len(value[2]):
        is_awkward = _AWKWARD.match(value[2]) and "did not find expected key" not in str(error.problem)
        return ("yaml-bad-start", number, value.end(1), {}) if is_awkward else None
    return None


def _backslash(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    is_escape = "escape" in str(error.problem) or "hexdecimal" in str(error.problem)
    number, column, line = _stumbled(error, lines)
    return ("yaml-backslash", number, max(0, line.rfind("\\", 0, column + 1)), {}) if is_escape else None


def _place(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip | None:
    """Return a line without a field's name, or one that is not indented as it should be."""
    number, column, line = _stumbled(error, lines)
    begin = _begin(line)
    if column == begin and _UNNAMED.match(line, begin):
        return "name-missing", number, begin, {}
    above = line_without_field(lines, number) if is_first_colon(line, column) else None
    if above is not None:
        return "yaml-no-colon", above, _begin(lines[above]), {}
    is_placed = "could not find" in str(error.problem) or not (column == begin or is_first_colon(line, column))
    wrong = None if is_placed else misplaced(error, lines, number)
    return (wrong[0], wrong[1], _begin(lines[wrong[1]]), wrong[2]) if wrong else None
