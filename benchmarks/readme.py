"""`python -m benchmarks.readme`: writes the latest measurements into the README, between two comments."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import datetime

from benchmarks.measure import PROJECT
from benchmarks.report import seconds_text
from benchmarks.results import Part, latest
from benchmarks.targets import TARGETS, Parts, Target, measured

BEGIN = "<!-- performance: written by `python -m benchmarks.readme` -->"
END = "<!-- performance: end -->"
_BETWEEN = re.compile(f"{re.escape(BEGIN)}\n.*?{re.escape(END)}", re.DOTALL)


class NoPlaceError(RuntimeError):
    """The README has not both comments."""


def main() -> None:
    """Write the README anew."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.readme", description=__doc__)
    parser.add_argument("--size", type=int, default=1000, help="number of projects (default: %(default)s)")
    readme = PROJECT / "README.md"
    text = readme.read_text(encoding="utf-8")
    readme.write_text(renewed(text, performance(latest(), parser.parse_args().size)), encoding="utf-8")


def renewed(text: str, between: str) -> str:
    """Return the README's text with `between` between the two comments.

    Raises:
        NoPlaceError: a comment is missing.
    """
    if not _BETWEEN.search(text):
        raise NoPlaceError(f"README.md needs these two lines: {BEGIN} and {END}")
    return _BETWEEN.sub(lambda _: f"{BEGIN}\n{between}{END}", text, count=1)


def performance(parts: Parts, projects: int) -> str:
    """Return the table of targets and that of builds; a sentence when nothing of that size was measured."""
    used = [part for name, part in sorted(parts.items()) if name in _names(projects)]
    if not used:
        return "Nothing has been measured yet.\n"
    lines = [
        f"Medians measured with `make bench` {_when(used)} on {_machines(used)}:",
        f"{projects:,} generated projects, {projects // 20:,} agreements and {projects * 2:,} news items,",
        "in one language unless something else is said. A ratio comes from one run in which both took turns.",
        "",
        "| What | Target | Measured | Met |",
        "|---|---:|---:|---|",
        *(_line(target, measured(target, parts, projects)) for target in TARGETS),
    ]
    builds = parts.get(f"builds-{projects}")
    return "\n".join([*lines, "", *(_builds(builds) if builds else [])]).rstrip("\n") + "\n"


def _names(projects: int) -> set[str]:
    return {f"{target.part}-{projects * target.times}" for target in TARGETS}


def _when(parts: Iterable[Part]) -> str:
    days = sorted({datetime.fromisoformat(part.when).date() for part in parts})
    told = [f"{day.day} {day:%B %Y}" for day in (days[0], days[-1])]
    return f"on {told[0]}" if len(days) == 1 else f"between {told[0]} and {told[1]}"


def _machines(parts: Iterable[Part]) -> str:
    return " and ".join(sorted({part.machine for part in parts}))


def _line(target: Target, value: float | None) -> str:
    told, met = (
        ("not measured", "–") if value is None else (target.tell(value), "yes" if value <= target.most else "no")
    )
    return f"| {target.what} | ≤ {target.tell(target.most)} | {told} | {met} |".replace("≤ 0 |", "0 |")


def _builds(part: Part) -> list[str]:
    lines = ["| Build | Seconds | Seconds of all processors | Memory, MB | Pages |", "|---|---:|---:|---:|---:|"]
    for row in part.rows:
        took = row.summary
        figures = (seconds_text(took.seconds), f"{took.processor:.1f}", f"{took.memory:.0f}", f"{row.size.pages:,}")
        lines.append(f"| {row.name} | {' | '.join(figures)} |")
    return lines


if __name__ == "__main__":
    main()
