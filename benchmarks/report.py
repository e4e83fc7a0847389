"""The measured rows as tables for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.figures import ratio
from benchmarks.results import Fact, Part, Row

_HEADS = ("", "seconds", "quickest–slowest", "processor", "memory MB", "pages", "kB a page", "MB")
REFERENCES = ("material", "hugo", "real-bare")
"""Rows that the others of a part are compared with, where the part has them."""


def report(part: Part, usual: Mapping[str, float]) -> str:
    """Return a part as a table of Markdown and its facts as a list; `usual` holds the medians of earlier runs."""
    lines = [f"## {part.name} ({part.languages})"]
    lines += ["", table(part.rows, usual)] if part.rows else []
    lines += ["", *map(fact_line, part.facts)] if part.facts else []
    return "\n".join(lines) + "\n"


def table(rows: Sequence[Row], usual: Mapping[str, float]) -> str:
    """Return rows as a table, with the ratio to each row of `REFERENCES` and to earlier runs where there are any."""
    references = [row for row in rows if row.key in REFERENCES]
    heads = [*_HEADS, *(f"/ {row.name}" for row in references), *(["/ before"] if usual else [])]
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1)]
    for row in rows:
        ratios = [f"{ratio(row.seconds, reference.seconds):.2f}" for reference in references]
        earlier = [f"{row.summary.seconds / usual[row.key]:.2f}" if row.key in usual else "–"] if usual else []
        lines.append([*cells(row), *ratios, *earlier])
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def cells(row: Row) -> list[str]:
    """Return what a row took, a dash for what was not measured or not written."""
    took, size = row.summary, row.size
    return [
        row.name,
        seconds_text(took.seconds),
        f"{seconds_text(took.quickest)}–{seconds_text(took.slowest)}",
        f"{took.processor:.2f}" if took.processor else "–",
        f"{took.memory:.0f}" if took.memory else "–",
        *((str(size.pages), f"{size.page_kilobytes:.1f}", f"{size.megabytes:.1f}") if size.megabytes else "–––"),
    ]


def seconds_text(seconds: float) -> str:
    """Return seconds with as many places as are worth saying."""
    return f"{seconds:.3f}" if seconds < 1 else f"{seconds:.2f}"


def fact_line(fact: Fact) -> str:
    """Return a fact as an item of a list."""
    value = f"{fact.value:,.0f}" if float(fact.value).is_integer() else f"{fact.value:.3f}"
    return f"- {fact.name}: {value} {fact.unit}".rstrip()
