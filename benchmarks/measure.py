"""Running a command and what it took: time, processor, memory, size of what it wrote."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class RunError(RuntimeError):
    """A measured command failed; the message is its own."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What one run of a command took: seconds on the clock and of the processors, and the most memory in MB."""

    seconds: float
    processor: float
    memory: float


def measured(command: Sequence[str], folder: Path) -> Run:
    """Run `command` in `folder` and return what it took, all its processes together.

    The figures are the kernel's for the finished process and those it waited for (getrusage(2)).

    Raises:
        RunError: the command failed.
    """
    os.sync()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "true", "SOURCE_DATE_EPOCH": "1795435200"}
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode:
        raise RunError(f"{' '.join(command)}: {said[-2000:]}")
    return Run(seconds=seconds, processor=usage.ru_utime + usage.ru_stime, memory=usage.ru_maxrss / 1024)


@dataclass(frozen=True, kw_only=True)
class Size:
    """What a folder of a built site holds: pages, kilobytes of HTML a page, megabytes in all."""

    pages: int
    page_kilobytes: float
    megabytes: float


def size_of(site: Path) -> Size:
    """Return the size of a built site."""
    sizes = {path: path.stat().st_size for path in site.rglob("*") if path.is_file()}
    pages = [size for path, size in sizes.items() if path.name == "index.html"]
    return Size(
        pages=len(pages), page_kilobytes=sum(pages) / max(1, len(pages)) / 1000, megabytes=sum(sizes.values()) / 1e6
    )


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
