"""What several runs say together: medians, spread, ratios, growth, the size of a built site."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Run


@dataclass(frozen=True, kw_only=True)
class Summary:
    """Several runs of one thing: medians, and the quickest and slowest."""

    seconds: float
    quickest: float
    slowest: float
    processor: float
    memory: float


def summary(runs: Sequence[Run]) -> Summary:
    """Return the medians of `runs`."""
    seconds = [run.seconds for run in runs]
    return Summary(
        seconds=statistics.median(seconds),
        quickest=min(seconds),
        slowest=max(seconds),
        processor=statistics.median(run.processor for run in runs),
        memory=statistics.median(run.memory for run in runs),
    )


def ratio(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the median of the ratios of two rows, round by round: what slows a whole round then cancels out."""
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


def exponent(small: float, large: float, factor: float) -> float:
    """Return the e for which `factor` times as much content takes `factor` ** e times as much; 1 is proportional."""
    return math.log(large / small) / math.log(factor)


@dataclass(frozen=True, kw_only=True)
class Size:
    """What a folder of a built site holds: pages, kilobytes of HTML a page, megabytes in all."""

    pages: int
    page_kilobytes: float
    megabytes: float


def size_of(site: Path) -> Size:
    """Return the size of a built site; all zero for a folder that is not there."""
    sizes = {path: path.stat().st_size for path in site.rglob("*") if path.is_file()}
    pages = [size for path, size in sizes.items() if path.name == "index.html"]
    return Size(
        pages=len(pages), page_kilobytes=sum(pages) / max(1, len(pages)) / 1000, megabytes=sum(sizes.values()) / 1e6
    )
