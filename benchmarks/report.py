"""The measured rows as a table for people, as JSON for programs, and as a history in which a regression shows."""

from __future__ import annotations

import dataclasses
import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from benchmarks.measure import Size, Summary

REFERENCE = "MkDocs + Material, ready-made Markdown"
_HEADS = ("", "seconds", "quickest–slowest", "processor", "memory MB", "pages", "kB a page", "MB", "ratio")


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one contender took."""

    name: str
    summary: Summary
    size: Size


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table of Markdown; the ratio is to `REFERENCE`, or to the first row without it."""
    reference = next((row for row in rows if row.name == REFERENCE), rows[0]).summary.seconds
    lines = [_HEADS, ("---",) + ("---:",) * (len(_HEADS) - 1)]
    lines += [_cells(row, reference) for row in rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _cells(row: Row, reference: float) -> tuple[str, ...]:
    took, size = row.summary, row.size
    return (
        row.name,
        f"{took.seconds:.2f}",
        f"{took.quickest:.2f}–{took.slowest:.2f}",
        f"{took.processor:.2f}",
        f"{took.memory:.0f}",
        str(size.pages),
        f"{size.page_kilobytes:.1f}",
        f"{size.megabytes:.1f}",
        f"{took.seconds / reference:.2f}",
    )


def write_report(folder: Path, rows: Sequence[Row], *, size: int, languages: str, when: datetime) -> None:
    """Write `latest-<size>-<languages>.json` and add a line to `history.jsonl` in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    report = {
        "when": when.isoformat(timespec="seconds"),
        "machine": machine(),
        "projects": size,
        "languages": languages,
        "rows": [dataclasses.asdict(row) for row in rows],
    }
    name = f"latest-{size}-{languages.replace(',', '-')}.json"
    (folder / name).write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    line = {key: value for key, value in report.items() if key != "rows"}
    line["seconds"] = {row.name: round(row.summary.seconds, 3) for row in rows}
    with (folder / "history.jsonl").open("a", encoding="utf-8") as history:
        history.write(json.dumps(line, ensure_ascii=False) + "\n")


def machine() -> str:
    """Return what the measurements were made on, in a few words."""
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
