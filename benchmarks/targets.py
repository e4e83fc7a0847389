"""The targets, each with the figure that shows whether it is met."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks.parts import GROWTH
from benchmarks.report import seconds_text
from benchmarks.results import Part

Parts = Mapping[str, Part]


@dataclass(frozen=True, kw_only=True)
class Target:
    """What is wanted, and where its figure is found."""

    what: str
    most: float
    """The highest figure that still meets the target."""
    part: str
    """Kind of the part that holds the figure, such as `builds`."""
    figure: Callable[[Part], float | None]
    tell: Callable[[float], str]
    """Return a figure as text."""
    times: int = 1
    """By how much the content is larger than that of the other targets."""


def measured(target: Target, parts: Parts, projects: int) -> float | None:
    """Return the figure of a target for content of that many projects, None when it was not measured."""
    part = parts.get(f"{target.part}-{projects * target.times}")
    return target.figure(part) if part else None


def _ratio(one: str, other: str) -> Callable[[Part], float | None]:
    return lambda part: part.ratio(one, other)


def _median(key: str) -> Callable[[Part], float | None]:
    def figure(part: Part) -> float | None:
        row = part.row(key)
        return statistics.median(row.seconds) if row else None

    return figure


def _memory(key: str) -> Callable[[Part], float | None]:
    def figure(part: Part) -> float | None:
        row = part.row(key)
        return row.summary.memory if row else None

    return figure


def _fact(key: str) -> Callable[[Part], float | None]:
    def figure(part: Part) -> float | None:
        fact = part.fact(key)
        return fact.value if fact else None

    return figure


def two_places(value: float) -> str:
    """Return a ratio or an exponent."""
    return f"{value:.2f}"


def seconds(value: float) -> str:
    """Return a time, short ones in milliseconds."""
    return f"{value * 1000:.0f} ms" if value < 1 else f"{seconds_text(value)} s"


def megabytes(value: float) -> str:
    """Return an amount of memory."""
    return f"{value:,.0f} MB"


def kilobytes(value: float) -> str:
    """Return bytes as kilobytes."""
    return f"{value / 1000:.1f} kB" if value else "0"


def _target(
    what: str,
    most: float,
    tell: Callable[[float], str],
    part: str,
    figure: Callable[[Part], float | None],
    times: int = 1,
) -> Target:
    return Target(what=what, most=most, tell=tell, part=part, figure=figure, times=times)


_FIRST, _NEXT = _fact("first-view"), _fact("next-view")
TARGETS: tuple[Target, ...] = (
    _target(
        "cold build / plain MkDocs Material, outside its navigation",
        0.25,
        two_places,
        "builds",
        _ratio("cold", "material"),
    ),
    _target("cold build / Hugo, pages as heavy", 1.5, two_places, "builds", _ratio("cold", "hugo")),
    _target("one project changed / Hugo's build", 0.5, two_places, "builds", _ratio("one", "hugo")),
    _target("four languages / one language, cold", 3.2, two_places, "builds", _ratio("cold-languages", "cold")),
    _target("save to served, one project / `hugo server`", 0.1, two_places, "save", _fact("save-ratio")),
    _target("save to served, one project", 0.1, seconds, "save", _median("save")),
    _target("save to served, an agreement's title", 1.5, seconds, "save", _median("save-agreement")),
    _target("growth of a cold build's time, as an exponent", 1.05, two_places, "growth", _fact("cold-seconds")),
    _target("growth of a cold build's memory, as an exponent", 1.05, two_places, "growth", _fact("cold-memory")),
    _target(
        "most memory, four languages, four times the projects",
        1024,
        megabytes,
        "memory",
        _memory("cold-languages"),
        GROWTH,
    ),
    _target("bytes for searching, on a page view without a search", 0, kilobytes, "search", _fact("page-view-search")),
    _target("first search result, 9 Mbit/s and 60 ms", 0.7, seconds, "search", _median("first-result")),
    _target("first view, gzipped, no pictures, real site", 120_000, kilobytes, "real", _FIRST),
    _target("next view, gzipped, no pictures, real site", 15_000, kilobytes, "real", _NEXT),
    _target("first view, gzipped, no pictures, generated content", 120_000, kilobytes, "search", _FIRST),
    _target("next view, gzipped, no pictures, generated content", 15_000, kilobytes, "search", _NEXT),
    _target("`entente check`, 1,000 files", 1, seconds, "check", _median("check-1000")),
    _target(
        "real site, cold, with / without social pictures", 1.2, two_places, "real", _ratio("real-cold", "real-bare")
    ),
    _target(
        "real site, unchanged, with / without social pictures",
        1.05,
        two_places,
        "real",
        _ratio("real-unchanged", "real-bare-unchanged"),
    ),
)
