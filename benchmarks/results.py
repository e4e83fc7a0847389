"""What has been measured, kept as JSON: the latest of each part, and a history in which a regression shows."""

from __future__ import annotations

import json
import os
import platform
import re
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.figures import Size, Summary, ratio, summary
from benchmarks.measure import PROJECT, Run

FOLDER = PROJECT / "benchmarks" / "results"
_LATEST, _HISTORY = "latest.json", "history.jsonl"
_NO_SIZE = Size(pages=0, page_kilobytes=0, megabytes=0)


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one contender took in every round."""

    key: str
    name: str
    runs: tuple[Run, ...]
    size: Size = _NO_SIZE
    """Of what it wrote; all zero when it writes nothing."""

    @property
    def summary(self) -> Summary:
        """Return the medians and the spread."""
        return summary(self.runs)

    @property
    def seconds(self) -> tuple[float, ...]:
        """Return the time of every round."""
        return tuple(run.seconds for run in self.runs)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A single figure, such as bytes or an exponent."""

    key: str
    name: str
    value: float
    unit: str


@dataclass(frozen=True, kw_only=True)
class Part:
    """What was measured together, in turns: its ratios hold within it only."""

    name: str
    """Kind and size, such as `builds-1000`."""
    rows: tuple[Row, ...]
    facts: tuple[Fact, ...] = ()
    when: str
    """Date and time of its end (RFC 3339)."""
    machine: str
    languages: str

    def row(self, key: str) -> Row | None:
        """Return the row with that key, None when it was not measured."""
        return next((row for row in self.rows if row.key == key), None)

    def fact(self, key: str) -> Fact | None:
        """Return the fact with that key, None when it was not measured."""
        return next((fact for fact in self.facts if fact.key == key), None)

    def ratio(self, one: str, other: str) -> float | None:
        """Return the ratio of two rows, None unless both were measured."""
        a, b = self.row(one), self.row(other)
        return ratio(a.seconds, b.seconds) if a and b else None


def measured_now(
    name: str, rows: Iterable[Row], facts: Iterable[Fact], languages: Sequence[str], now: datetime
) -> Part:
    """Return a part that was measured on this machine and has just ended."""
    when = now.isoformat(timespec="seconds")
    joined = ",".join(languages)
    return Part(name=name, rows=tuple(rows), facts=tuple(facts), when=when, machine=machine(), languages=joined)


def machine() -> str:
    """Return what the measurements are made on, in a few words."""
    python = f"Python {platform.python_version()}"
    return ", ".join(filter(None, (_processor(), f"{os.cpu_count()} cores", _memory(), platform.system(), python)))


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        told = ""
    found = re.search(r"^model name\s*: (.+)$", told, re.MULTILINE)
    return " ".join(found[1].split()) if found else platform.machine()


def _memory() -> str:
    names = os.sysconf_names
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return ""
    return f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 1024**3:.0f} GB"


def as_json(part: Part) -> dict[str, Any]:
    """Return a part as JSON: times of every round, medians of the rest."""
    return {
        "when": part.when,
        "machine": part.machine,
        "languages": part.languages,
        "rows": [_row_as_json(row) for row in part.rows],
        "facts": [vars(fact) for fact in part.facts],
    }


def _row_as_json(row: Row) -> dict[str, Any]:
    return {
        "key": row.key,
        "name": row.name,
        "seconds": [round(run.seconds, 4) for run in row.runs],
        "processor": [round(run.processor, 3) for run in row.runs],
        "memory": [round(run.memory, 1) for run in row.runs],
        "size": vars(row.size),
    }


def from_json(name: str, found: Mapping[str, Any]) -> Part:
    """Return the part that `as_json` has written."""
    return Part(
        name=name,
        rows=tuple(_row_from_json(row) for row in found["rows"]),
        facts=tuple(Fact(**fact) for fact in found["facts"]),
        when=found["when"],
        machine=found["machine"],
        languages=found["languages"],
    )


def _row_from_json(found: Mapping[str, Any]) -> Row:
    columns = zip(found["seconds"], found["processor"], found["memory"], strict=True)
    runs = tuple(Run(seconds=seconds, processor=processor, memory=memory) for seconds, processor, memory in columns)
    return Row(key=found["key"], name=found["name"], runs=runs, size=Size(**found["size"]))


def latest(folder: Path = FOLDER) -> dict[str, Part]:
    """Return the latest measurement of every part, by its name."""
    file = folder / _LATEST
    told = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return {name: from_json(name, part) for name, part in told.items()}


def keep(part: Part, folder: Path = FOLDER) -> None:
    """Keep a part as the latest of its name, and add a line with its medians to the history."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = latest(folder) | {part.name: part}
    told = {name: as_json(parts[name]) for name in sorted(parts)}
    (folder / _LATEST).write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    line = {
        "part": part.name,
        "when": part.when,
        "machine": part.machine,
        "languages": part.languages,
        "seconds": {row.key: round(row.summary.seconds, 4) for row in part.rows},
        "facts": {fact.key: fact.value for fact in part.facts},
    }
    with (folder / _HISTORY).open("a", encoding="utf-8") as history:
        history.write(json.dumps(line, ensure_ascii=False) + "\n")


def before(part: Part, folder: Path = FOLDER) -> dict[str, float]:
    """Return the median times of earlier measurements of the same part on the same machine, by key of the row."""
    times: dict[str, list[float]] = {}
    for line in _history(folder):
        if all(line[name] == getattr(part, attribute) for name, attribute in _SAME.items()):
            for key, seconds in line["seconds"].items():
                times.setdefault(key, []).append(seconds)
    return {key: statistics.median(found[-_REMEMBERED:]) for key, found in times.items()}


_SAME = {"part": "name", "machine": "machine", "languages": "languages"}
_REMEMBERED = 3
"""So many earlier runs say what is usual: one that met a busy machine does not hide a regression."""


def _history(folder: Path) -> Iterator[dict[str, Any]]:
    file = folder / _HISTORY
    if file.exists():
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())
