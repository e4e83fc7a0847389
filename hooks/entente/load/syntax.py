"""What is wrong in a file before it has any fields: encoding, hidden characters, and YAML that cannot be parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from entente.errors import ContentError, Problem
from entente.load.slips import slip_at

_Rules = tuple[tuple[re.Pattern[str], str], ...]

# Never meant, whatever the rest of the file says. Private-use characters are reserved for links between pages.
_CONFLICT = re.compile(r"^(?:<{7} |={7}$|>{7} |\|{7} )", re.M)
_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u200b\u2028\u2029\ue000-\uf8ff\ufeff\ufffe\uffff]")
# Looked for first: four searches for a word take a quarter of the time of the expression.
_CONFLICT_SIGNS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
# Legal inside prose: blamed only when the file cannot be read.
_AFTER_FAILURE: _Rules = (
    (re.compile(r"^ *\t", re.M), "tab"),
    # Beside the colon of a field only: in prose it is right to have one there.
    (
        re.compile(
            "^ *(?:- +)*[\\w-]*([\u00a0\u202f]+)[\\w-]*[\u00a0\u202f ]*:|^ *(?:- +)*[\\w-]+(:)[\u00a0\u202f]", re.M
        ),
        "no-break-space",
    ),
)
_COMMENT = re.compile(r"^([ \t]*)#.*", re.M)
# A value without quotes, then a `#` with a blank before and none after it: a comment is written "# like this".
_HASH = re.compile(r"^[ -]*(?:[\w-]+:|-) +(?![\"'>|#\[{])[^\n]*?( +)#(?=[^\s#])", re.M)
# Where a reference (`&name`, `*name`) or a tag (`!name`) may begin; whether it is one, the parser knows. The names of
# libyaml's references are letters, digits, `_` and `-`: bold Markdown (`**so**`) is none and need not be parsed twice.
# The sign comes first in the expression, what stands before it after: so the search jumps from sign to sign.
_MAYBE_SPECIAL = re.compile(r"[&*!](?<![^\s,\[{].)(?:(?<=!) ?\S|[\w-])")
# Brackets within brackets. libyaml's composer (PyYAML 6.0) ends the whole program at some ten thousand.
_DEEPEST = 100
# Beginning of libyaml's sentence -> our code, and whether the mark of the context tells the place better.
_SYNTAX: tuple[tuple[str, str, bool], ...] = (
    ("mapping values are not allowed", "yaml-second-colon", False),
    ("unexpected end of stream", "yaml-open-quote", True),
    ("expected '-' indicator", "yaml-list-indent", False),
    ("did not find expected '-' indicator", "yaml-list-indent", False),
    ("did not find expected key", "yaml-text-after-value", False),
    ("could not find expected ':'", "yaml-no-colon", True),
    ("cannot start any token", "yaml-bad-start", False),
    ("undefined alias", "yaml-alias", False),
    ("another document", "yaml-two-documents", False),
)


def decode(raw: bytes, path: str) -> str:
    """Return the text of a file in UTF-8, without byte-order mark.

    Raises:
        ContentError: the bytes are not UTF-8; the problem names line and column of the first wrong one.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        raise ContentError([Problem(path=path, line=line, column=column, code="not-utf-8")]) from None


def always_wrong(text: str, path: str) -> Iterator[Problem]:
    """Yield conflict markers and hidden characters, the first of each."""
    if any(sign in text for sign in _CONFLICT_SIGNS):
        yield from _first_matches(((_CONFLICT, "git-conflict"),), text, path)
    yield from _first_matches(((_HIDDEN, "hidden-character"),), text, path)


def hidden_by_hash(raw: bytes, path: str) -> Iterator[Problem]:
    """Yield a warning for each `#` that makes a comment of what was probably meant as text, such as "Zone #3"."""
    text = raw.decode("utf-8", "ignore") if b" #" in raw else ""
    for found in _HASH.finditer(text):
        start = found.end(1)
        line = text.count("\n", 0, start) + 1
        column = start - text.rfind("\n", 0, start)
        yield Problem(path=path, line=line, column=column, code="text-after-hash", level="warning")


def after_failure(text: str, path: str) -> Iterator[Problem]:
    """Yield tabs and no-break spaces that may be why the file cannot be parsed, the first of each.

    Those in comments are none of the reasons: there a French colon may well have its no-break space.
    """
    without_comments = _COMMENT.sub(lambda found: found[1].ljust(len(found[0])), text)
    yield from _first_matches(_AFTER_FAILURE, without_comments, path)


def _first_matches(rules: Iterable[tuple[re.Pattern[str], str]], text: str, path: str) -> Iterator[Problem]:
    for expression, code in rules:
        found = expression.search(text)
        if found:
            start = found.start(found.lastindex or 0)
            line = text.count("\n", 0, start) + 1
            column = start - text.rfind("\n", 0, start)
            yield Problem(path=path, line=line, column=column, code=code)


def specials(text: str, path: str) -> Iterator[Problem]:
    """Yield the first YAML reference and the first tag: editors never mean them, and a program could be misled."""
    if not _MAYBE_SPECIAL.search(text):
        return
    seen = set()
    for code, mark in _special_marks(text):
        if code not in seen:
            seen.add(code)
            tag = re.compile(r"!(\S*)").match(text, mark.index) if code == "yaml-tag" else None
            if tag and not tag[1]:
                code = "yaml-bad-start"  # an exclamation mark, not a tag
            found = {"tag": tag[1]} if tag and tag[1] else {}
            yield Problem(path=path, line=mark.line + 1, column=mark.column + 1, code=code, found=found)


def _special_marks(text: str) -> Iterator[tuple[str, Any]]:
    parser = CParser(text)
    try:
        while parser.check_event():
            event: Any = parser.get_event()
            if getattr(event, "anchor", None) is not None:
                yield "yaml-alias", event.start_mark
            elif getattr(event, "tag", None) is not None:
                yield "yaml-tag", event.start_mark
    except yaml.YAMLError:
        return  # composing the file names what cannot be read
    finally:
        parser.dispose()


def too_deep(text: str, path: str) -> Iterator[Problem]:
    """Yield a problem where brackets stand within brackets deeper than anybody means, before a program trips on it."""
    if text.count("[") + text.count("{") <= _DEEPEST:
        return
    depth = 0
    for mark in re.finditer(r"[\[{\]}]", text):
        depth += 1 if mark.group() in "[{" else -1
        if depth > _DEEPEST:
            before = text[: mark.start()]
            line, column = before.count("\n") + 1, mark.start() - before.rfind("\n")
            yield Problem(path=path, line=line, column=column, code="yaml-unreadable")
            return


def explain_syntax(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    """Return the problem behind a parser's error, at the place where an editor can mend it."""
    slip = slip_at(error, text, path)
    if slip:
        return slip
    sentence = " ".join(filter(None, (error.context, error.problem)))
    mark = error.problem_mark or error.context_mark
    code = "yaml-unreadable"
    for beginning, candidate, at_context in _SYNTAX:
        if beginning in sentence:
            code = candidate
            mark = (error.context_mark or mark) if at_context else mark
            break
    line = mark.line + 1 if mark else 1
    last = text.count("\n") + 1
    return Problem(path=path, line=min(line, last), column=(mark.column + 1) if mark else 1, code=code)
