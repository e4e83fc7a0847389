"""The line as it probably should be, ready to paste over the one that is wrong or to add below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from entente.errors import Problem
from entente.i18n import guesses

_NEEDS_QUOTES = re.compile(r"""^$|^[\s\-?:,\[\]{}#&*!|>'"%@`]|: |:$| #|^(~|null|true|false)$|\s$""", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A line to paste; `adds` when it comes below the line in question instead of replacing it."""

    text: str
    adds: bool = False


def correction(problem: Problem, line: str) -> Correction | None:
    """Return the line that mends `problem`, found in `line`, or None where only the editor can know."""
    if problem.code in ("required", "alternative-missing"):
        return _line_to_add(problem, line)
    correct = CORRECTIONS.get(problem.code)
    corrected = correct(problem, line) if correct else ""
    return Correction(text=corrected) if corrected and corrected != line else None


def quoted(text: str) -> str:
    """Return a value as YAML: in double quotes where it needs them."""
    if not _NEEDS_QUOTES.search(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _value(problem: Problem, line: str) -> tuple[int, int, str]:
    """Return begin, end and text of the value at the problem's column, without its quotes."""
    start = problem.column - 1
    rest = line[start:]
    if rest[:1] in ("'", '"'):
        end = rest.find(rest[0], 1)
        return (start, start + end + 1, rest[1:end]) if end > 0 else (start, len(line), rest[1:])
    in_flow = line[:start].count("{") + line[:start].count("[") > line[:start].count("}") + line[:start].count("]")
    found = re.search(r"\s+#|[,}\]]" if in_flow else r"\s+#", rest)
    text = rest[: found.start()] if found else rest.rstrip()
    return start, start + len(text), text.strip()


def _replacing(meant: Callable[[str], str]) -> Callable[[Problem, str], str]:
    def corrected(problem: Problem, line: str) -> str:
        start, end, text = _value(problem, line)
        new = "" if text[:1] in ("|", ">", "{", "[") else meant(text)
        return line[:start] + quoted(new) + line[end:] if new else ""

    return corrected


def _near(problem: Problem, line: str) -> str:
    near = problem.found.get("near", "")
    start, end, text = _value(problem, line)
    return line[:start] + near + line[end:] if near and text else ""


def _near_name(problem: Problem, line: str) -> str:
    near, start = problem.found.get("near", ""), problem.column - 1
    found = re.compile(r"""(["']?)[^:"']+\1(?=\s*:)""").match(line, start)
    return line[:start] + near + line[found.end() :] if near and found else ""


def _in_quotes(_problem: Problem, line: str) -> str:
    found = re.fullmatch(r"(\s*(?:- )*(?:[\w-]+:\s+|- ))(.*?)\s*", line)
    if not found or found[2][:1] in ('"', "{", "["):
        return ""
    text = found[2][1:-1].replace("''", "'") if re.fullmatch("'.*'", found[2]) else found[2]
    return f'{found[1]}"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _text_after_value(_problem: Problem, line: str) -> str:
    found = re.fullmatch(r"""(\s*(?:- )*[\w-]+:\s+|\s*- )(['"])(.*)\2\s*""", line)
    return found[1] + quoted_always(found[3]) if found else ""


def quoted_always(text: str) -> str:
    """Return a value in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _close_quote(problem: Problem, line: str) -> str:
    quote = line[problem.column - 1 : problem.column]
    return line.rstrip() + quote if quote in ("'", '"') else ""


def _space_after_colon(_problem: Problem, line: str) -> str:
    found = re.fullmatch(r"(\s*(?:- )?[a-z_]{2,}):([^\s/].*)", line)
    return f"{found[1]}: {quoted(found[2])}" if found else ""


def _without_tabs(_problem: Problem, line: str) -> str:
    blanks = line[: len(line) - len(line.lstrip(" \t"))]
    return blanks.replace("\t", "  ") + line.lstrip(" \t")


def _plain_spaces(_problem: Problem, line: str) -> str:
    name, colon, rest = line.partition(":")
    return name.replace("\u00a0", " ").replace("\u202f", " ").rstrip() + colon + " " + rest.strip("\u00a0\u202f ")


def _as_list(problem: Problem, line: str) -> str:
    start, end, text = _value(problem, line)
    if not text or text[:1] in ("{", "|", ">") or end < len(line.rstrip()) or re.match(r"[\w-]+:", text):
        return ""
    items = re.split(r"\s*[,;]\s*", text) if re.fullmatch(r"[a-z0-9-]+(\s*[,;]\s*[a-z0-9-]+)+", text) else [text]
    return line[:start] + "[" + ", ".join(quoted_in_flow(item) for item in items) + "]"


def quoted_in_flow(text: str) -> str:
    """Return a value as YAML inside `[…]`, where commas and brackets need quotes too."""
    return quoted_always(text) if re.search(r"[,\[\]{}]", text) else quoted(text)


def _own_name(problem: Problem, line: str) -> str:
    return re.sub(r"^(\s*)id:.*", lambda found: f"{found[1]}id: {problem.found['name']}", line)


def _without_tag(_problem: Problem, line: str) -> str:
    return re.sub(r"(?<=\s)!\S*\s*", "", line)


def _identifier(text: str) -> str:
    folder, slash, name = text.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if slash or (dot and ending.lower() in ("jpg", "jpeg", "png", "webp", "svg", "pdf")):
        return f"media/{guesses.meant_identifier(stem)}.{ending.lower()}" if folder in ("", "media") and dot else ""
    return guesses.meant_identifier(text)


CORRECTIONS: Mapping[str, Callable[[Problem, str], str]] = {
    "date-expected": _replacing(guesses.meant_date),
    "email-expected": _replacing(guesses.meant_email),
    "identifier-not-file-name": _own_name,
    "list-expected": _as_list,
    "no-break-space": _plain_spaces,
    "number-expected": _replacing(guesses.meant_number),
    "reference-unknown": _near,
    "shape": _replacing(_identifier),
    "tab": _without_tabs,
    "text-after-hash": _in_quotes,
    "unknown-field": _near_name,
    "unknown-language": _near_name,
    "unknown-value": _near,
    "web-address-expected": _replacing(guesses.meant_web_address),
    "whole-number-expected": _replacing(guesses.meant_number),
    "yaml-alias": _in_quotes,
    "yaml-bad-start": _in_quotes,
    "yaml-no-colon": _space_after_colon,
    "yaml-open-quote": _close_quote,
    "yaml-second-colon": _in_quotes,
    "yaml-tag": _without_tag,
    "yaml-text-after-value": _text_after_value,
    "yes-no-expected": _replacing(guesses.meant_truth),
}

# What a required field looks like; the editor writes the rest.
_EXAMPLES = {
    "alternative": "…", "amount": "250000", "announced": "2024-05-03", "begin": '"2026-03-04 18:30"',
    "canton": "mersch", "commune": "mersch", "credit": '"© …, CC BY 4.0"', "date": "2024-05-03", "file": "media/….jpg",
    "id": "…", "kind": "…", "label": "…", "latitude": "49.75", "longitude": "6.1", "name": "…", "names": "…",
    "number": "…", "office": "…", "organisation": "…", "phase": "planning", "project": "…", "purpose": "…",
    "reason": "…", "relation": "measure", "state": "unknown", "summary": "…", "text": "…", "title": "…",
    "url": "https://…",
}  # fmt: skip
_IN_LANGUAGES = ("alternative", "label", "office", "purpose", "reason", "summary", "text", "title")


def _line_to_add(problem: Problem, line: str) -> Correction | None:
    *above, field = problem.field.split(".")
    # Below a field's name the new line stands deeper; in an item of a list it stands under the item's first field.
    named = bool(above) and line[problem.column - 1 :].startswith(f"{above[-1]}:")
    blanks = " " * (problem.column - 1 + (2 if named else 0))
    example = _EXAMPLES.get(field)
    if example is None:
        return None
    if field in _IN_LANGUAGES:
        return Correction(text=f"{blanks}{field}:\n{blanks}  fr: {example}", adds=True)
    return Correction(text=f"{blanks}{field}: {example}", adds=True)
