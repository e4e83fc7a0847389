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
        new = "" if line[start : start + 1] in ("|", ">", "{", "[") else meant(text)
        return line[:start] + quoted(new) + line[end:] if new else ""

    return corrected


def _near(problem: Problem, line: str) -> str:
    near = problem.found.get("near", "")
    start, end, text = _value(problem, line)
    return line[:start] + near + line[end:] if near and text else ""


def _near_name(problem: Problem, line: str) -> str:
    near, start = problem.found.get("near", ""), problem.column - 1
    found = re.compile(r"""(["']?)[^:"']+\1:*(?=\s*:(?:\s|$))""").match(line, start)
    return line[:start] + near + line[found.end() :] if near and found else ""


def _in_quotes(problem: Problem, line: str) -> str:
    found = re.fullmatch(r"(\s*(?:- )*(?:[\w-]+:\s+|- ))(.*?)\s*", line)
    if not found or found[2][:1] in ('"', "{", "[") or problem.column <= found.end(1):
        return ""
    text = found[2][1:-1].replace("''", "'") if re.fullmatch("'.*'", found[2]) else found[2]
    return f'{found[1]}"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _text_after_value(_problem: Problem, line: str) -> str:
    found = re.fullmatch(r"""(\s*(?:- )*[\w-]+:\s+|\s*- )(['"\[].*?)\s*""", line)
    if not found:
        return ""
    whole = re.fullmatch(r"""(['"])(.*)\1""", found[2])
    return found[1] + quoted_always(whole[2] if whole else found[2])


def quoted_always(text: str) -> str:
    """Return a value in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _close_quote(problem: Problem, line: str) -> str:
    quote = line[problem.column - 1 : problem.column]
    return line.rstrip() + quote if quote in ("'", '"') else ""


def _space_after_colon(_problem: Problem, line: str) -> str:
    if comment := re.fullmatch(r"(\s*)(?://+|<!--)\s*(.*?)\s*(?:-->)?\s*", line):
        return f"{comment[1]}# {comment[2]}"
    if assigned := re.fullmatch(r"(\s*(?:- )*[a-z_]{2,})\s*[=;：]\s*(\S.*)", line):
        return f"{assigned[1]}: {quoted(assigned[2])}"
    found = re.fullmatch(r"(\s*(?:- )?[a-z_]{2,}):([^\s/].*)", line)
    return f"{found[1]}: {quoted(found[2])}" if found else ""


def _without_tabs(_problem: Problem, line: str) -> str:
    blanks = line[: len(line) - len(line.lstrip(" \t"))]
    return blanks.replace("\t", "  ") + line.lstrip(" \t")


def _plain_spaces(_problem: Problem, line: str) -> str:
    name, colon, rest = line.partition(":")
    return name.replace("\u00a0", " ").replace("\u202f", " ").rstrip() + colon + " " + rest.strip("\u00a0\u202f ")


# What stands between things that are listed on one line: a comma, or "and" in four languages.
_BETWEEN = r"(?:\s*[,;+&]\s*|\s+(?:et|und|an|a|and)\s+)"


def _as_list(problem: Problem, line: str) -> str:
    start, end, text = _value(problem, line)
    if not text or text[:1] in ("{", "|", ">") or end < len(line.rstrip()) or re.match(r"[\w-]+:", text):
        return ""
    items = re.split(_BETWEEN, text) if re.fullmatch(rf"[a-z0-9-]+({_BETWEEN}[a-z0-9-]+)+", text) else [text]
    first = problem.found.get("first")
    written = [f"{{{first}: {quoted_in_flow(item)}}}" if first else quoted_in_flow(item) for item in items]
    return line[:start] + "[" + ", ".join(written) + "]"


def quoted_in_flow(text: str) -> str:
    """Return a value as YAML inside `[…]`, where commas and brackets need quotes too."""
    return quoted_always(text) if re.search(r"[,\[\]{}]", text) else quoted(text)


def _plain_dash(_problem: Problem, line: str) -> str:
    return re.sub(r"^(\s*)(?:[^\w\s{]\s*)?(?=[\w{])", r"\1- ", line)


def _without_dash(_problem: Problem, line: str) -> str:
    return re.sub(r"^(\s*)- +(?=[a-z]{2}:)", r"\1", line)


def _with_dash(problem: Problem, line: str) -> str:
    start = problem.column - 1
    return f"{line[:start]}- {line[start:]}" if re.match(r"[\w-]+:(\s|$)", line[start:]) else ""


def _named(problem: Problem, line: str) -> str:
    first, start = problem.found.get("first", ""), problem.column - 1
    return f"{line[:start]}{first}: {line[start:]}" if first and line[:start].endswith("- ") else ""


def _aligned(problem: Problem, line: str) -> str:
    return " " * int(problem.found["indent"]) + line.lstrip(" ")


def _outdented(problem: Problem, line: str) -> str:
    # What stands below a field without a value would have to move with it.
    is_whole = "indent" in problem.found and not line.rstrip().endswith((":", "|", ">", ">-", "|-"))
    return _aligned(problem, line) if is_whole and not line.lstrip().startswith(("- ", "{")) else ""


def _closed(problem: Problem, line: str) -> str:
    # Closed where the line ends, unless more brackets are open than this one.
    sign, closing = problem.found["found"], problem.found["closing"]
    return line.rstrip() + closing if line.count(sign) == line.count(closing) + 1 else ""


def _plain_text(_problem: Problem, line: str) -> str:
    found = re.fullmatch(r"( *- )(?:- )*([\w-]+):?\s*", line)
    return found[1] + found[2] if found else ""


def _ungarbled(problem: Problem, line: str) -> str:
    garbled = problem.found["found"]
    try:
        return line.replace(garbled, garbled.encode("cp1252").decode("utf-8"))
    except UnicodeError:
        return ""


def _doubled_backslash(_problem: Problem, line: str) -> str:
    return re.sub(r"\\(?![\\\"])", r"\\\\", line)


def _without_end(problem: Problem, line: str) -> str:
    return line[: problem.column - 1]


def _without_hidden(_problem: Problem, line: str) -> str:
    return re.sub(
        "[\x00-\x08\x0e-\x1f\x7f\u200b\ufeff\ue000-\uf8ff]", "", re.sub("[\x0b\x0c\x85\u2028\u2029]", " ", line)
    )


def _own_name(problem: Problem, line: str) -> str:
    return re.sub(r"^(\s*)id:.*", lambda found: f"{found[1]}id: {problem.found['name']}", line)


def _without_tag(_problem: Problem, line: str) -> str:
    return re.sub(r"(?<=\s)!\S*\s*", "", line)


CORRECTIONS: Mapping[str, Callable[[Problem, str], str]] = {
    "bracket-open": _closed,
    "date-expected": _replacing(guesses.meant_date),
    "email-expected": _replacing(guesses.meant_email),
    "field-not-indented": _aligned,
    "field-too-deep": _outdented,
    "fields-expected": _named,
    "hidden-character": _without_hidden,
    "identifier-not-file-name": _own_name,
    "languages-as-list": _without_dash,
    "list-expected": _as_list,
    "list-of-groups-expected": _with_dash,
    "list-sign": _plain_dash,
    "media-path": _replacing(guesses.meant_media_path),
    "moment-expected": _replacing(guesses.meant_moment),
    "no-break-space": _plain_spaces,
    "not-in-the-calendar": _replacing(guesses.meant_date),
    "number-expected": _replacing(guesses.meant_number),
    "reference-unknown": _near,
    "sign-too-many": _without_end,
    "shape": _replacing(lambda text: "" if "/" in text else guesses.meant_identifier(text)),
    "tab": _without_tabs,
    "source-without-scheme": _replacing(guesses.meant_web_address),
    "text-after-hash": _in_quotes,
    "text-expected": _plain_text,
    "text-garbled": _ungarbled,
    "text-not-indented": _aligned,
    "unknown-field": _near_name,
    "unknown-language": _near_name,
    "unknown-value": _near,
    "web-address-expected": _replacing(guesses.meant_web_address),
    "whole-number-expected": _replacing(guesses.meant_number),
    "yaml-alias": _in_quotes,
    "yaml-backslash": _doubled_backslash,
    "yaml-bad-start": _in_quotes,
    "yaml-indent": _aligned,
    "yaml-no-colon": _space_after_colon,
    "yaml-open-quote": _close_quote,
    "yaml-second-colon": _in_quotes,
    "yaml-space-after-colon": _space_after_colon,
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
    "url": "https://…", "value": "…",
}  # fmt: skip
_WHOLE = re.compile(r"""[\w-]+: +(?:"[^"]*"|'[^']*'|[^\s"'|>&]+)\s*(?:#.*)?$""")
_IN_LANGUAGES = ("alternative", "label", "office", "purpose", "reason", "summary", "text", "title")


def _line_to_add(problem: Problem, line: str) -> Correction | None:
    *above, field = problem.field.split(".")
    example = _EXAMPLES.get(field)
    if example is None:
        return None
    start = problem.column - 1
    named = bool(above) and line[start:].startswith(f"{above[-1]}:")
    if brace := re.compile(r"[\w-]+: *\{|\{" if named else r"\{").match(line, start):
        return Correction(text=f"{line[: brace.end()]}{field}: {example}, {line[brace.end() :].lstrip()}")
    # Below a field's name the new line stands deeper. Elsewhere it comes before the first field of the group, unless
    # that is certainly whole on its line.
    blanks = " " * (start + 2 if named else start)
    new = f"{field}:\n{blanks}  fr: {example}" if field in _IN_LANGUAGES else f"{field}: {example}"
    if named or _WHOLE.match(line, start):
        return Correction(text=blanks + new, adds=True)
    return Correction(text=f"{line[:start]}{new}\n{blanks}{line[start:]}")
