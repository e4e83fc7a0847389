"""Single lines of content files, to be shown beside a problem."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from entente.errors import Problem


def lines_of(problems: Iterable[Problem], folder: Path) -> list[str]:
    """Return the line of the file in which each problem stands, without its line end; empty where there is none."""
    texts: dict[str, list[str]] = {}
    found = []
    for problem in problems:
        if problem.path not in texts:
            texts[problem.path] = _lines(folder.parent / problem.path)
        lines = texts[problem.path]
        found.append(lines[problem.line - 1] if 0 < problem.line <= len(lines) else "")
    return found


def _lines(file: Path) -> list[str]:
    if file.suffix not in (".yml", ".yaml") or not file.is_file() or file.is_symlink():
        return []
    text = file.read_bytes().decode("utf-8-sig", "replace")
    return [line.removesuffix("\r") for line in text.split("\n")]
