"""What can be mended in a content file without knowing what it means: line ends, blanks, tabs, quotes, order of fields.

Comments and the writing of every value stay as they are: a YAML library that writes the file anew would fold lines and
move comments, so only the characters in question are touched, and the result is used only if it says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from entente.errors import ContentError
from entente.i18n.corrections import correction
from entente.load.files import record_files
from entente.load.yaml_reader import Document, read_document
from entente.model.kinds import Kind

# Problems whose corrected line needs no judgement.
_MECHANICAL = (
    "hidden-character", "list-sign", "no-break-space", "sign-too-many", "tab", "yaml-bad-start",
    "yaml-second-colon", "yaml-space-after-colon", "yaml-text-after-value",
)  # fmt: skip
_ROUNDS = 200


def mended_files(folder: Path) -> Iterator[tuple[Path, str, bytes, bytes]]:
    """Yield file, path, old and new bytes of each record below `folder` that can be mended mechanically."""
    for record in record_files(folder)[0]:
        old = record.file.read_bytes()
        new = mended(old, record.path, record.kind)
        if new != old:
            yield record.file, record.path, old, new


def mended(raw: bytes, path: str, kind: Kind) -> bytes:
    """Return the bytes of a record with everything mended that is mechanical; as they were when there is nothing."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw
    text = _readable(_blanks_mended(text), path)
    return _in_order(text, path, kind.fields).encode()


def _blanks_mended(text: str) -> str:
    """Return `text` with Unix line ends, without blanks at the ends of lines, with one line end at the end of the file.

    Inside a block of literal text (`|`) blanks at the end of a line mean a line break in Markdown: they stay.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n \t").split("\n")
    literal: int | None = None
    result = []
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if literal is not None and line.strip() and indent <= literal:
            literal = None
        result.append(line if literal is not None else line.rstrip(" \t"))
        if literal is None and re.search(r"(?:^|[:-] +)\|[+-]?\d?\s*$", line):
            literal = indent
    return "\n".join(result) + "\n"


def _readable(text: str, path: str) -> str:
    """Return `text` with its mistakes of writing corrected one by one, as far as that needs no judgement."""
    for _ in range(_ROUNDS):
        try:
            read_document(text.encode(), path)
        except ContentError as error:
            problem = error.problems[0]
            lines = text.split("\n")
            line = lines[problem.line - 1] if problem.line <= len(lines) else ""
            better = correction(problem, line) if problem.code in _MECHANICAL else None
            if better is None:
                return text
            lines[problem.line - 1] = better.text
            text = "\n".join(lines)
        else:
            return text
    return text


def _in_order(text: str, path: str, order: Sequence[str]) -> str:
    """Return `text` with its fields in the order of the model, each with the comment lines above it."""
    try:
        document = read_document(text.encode(), path)
    except ContentError:
        return text
    root = document.root
    keys = [key for key, _ in root.value] if isinstance(root, yaml.MappingNode) and not root.flow_style else []
    names = [key.value for key in keys]
    ranks = {name: rank for rank, name in enumerate(order)}
    if not keys or any(name not in ranks for name in names) or names == sorted(names, key=ranks.__getitem__):
        return text
    lines = text.removesuffix("\n").split("\n")
    starts = [_start(lines, key.start_mark.line) for key in keys]
    head = lines[: starts[0]]
    blocks = [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    ordered = [block for _, block in sorted(zip(names, blocks, strict=True), key=lambda pair: ranks[pair[0]])]
    better = "\n".join([*head, *(line for block in ordered for line in block)]) + "\n"
    return better if _says_the_same(document, better, path) else text


def _start(lines: list[str], line: int) -> int:
    """Return the line on which a field begins: its own, or the first of the comments directly above it.

    Comments at the top of the file belong to the file.
    """
    start = line
    while start and lines[start - 1].startswith("#"):
        start -= 1
    return line if start == 0 else start


def _says_the_same(document: Document, text: str, path: str) -> bool:
    try:
        other = read_document(text.encode(), path)
    except ContentError:
        return False
    return bool(other.data == document.data and other.provenance == document.provenance)
