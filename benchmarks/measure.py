"""Running a command and what it took: time, processor and memory of all its processes."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.memory import Watch

PROJECT = Path(__file__).resolve().parent.parent
DAY = "1795435200"
"""`SOURCE_DATE_EPOCH` of everything measured: 23 November 2026, 12:00 UTC."""
_PATIENCE = 20
"""Seconds that a program gets to end after it was asked to."""


class RunError(RuntimeError):
    """A measured command failed; the message is its own."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What one run of a command took: seconds on the clock and of all processors, and the most memory in MB."""

    seconds: float
    processor: float
    memory: float


def environment() -> dict[str, str]:
    """Return the environment of every measured command: the software beside these benchmarks, on a fixed day."""
    return os.environ | {
        "NO_MKDOCS_2_WARNING": "true",
        "SOURCE_DATE_EPOCH": DAY,
        "PYTHONPATH": str(PROJECT / "hooks"),
        "PYTHONUNBUFFERED": "1",
    }


def measured(command: Sequence[str], folder: Path) -> Run:
    """Run `command` in `folder` and return what it took, all its processes together.

    Time is the kernel's (getrusage(2), processes that were waited for included). Memory is the highest sum over all
    processes that was seen, at least the most that the kernel noted for one of them.

    Raises:
        RunError: the command failed.
    """
    os.sync()
    with (folder / ".said").open("w+b") as said:
        begin = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment(), stdout=said, stderr=said, start_new_session=True
        )
        try:
            with Watch(process.pid) as watch:
                _, status, usage = os.wait4(process.pid, 0)
                seconds = time.perf_counter() - begin
        except BaseException:  # somebody has stopped the benchmarks: the command stands in a session of its own
            _end(process)
            raise
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RunError(f"{' '.join(command)}: {said.read().decode(errors='replace')[-2000:]}")
    memory = max(watch.peak, usage.ru_maxrss / 1024)
    return Run(seconds=seconds, processor=usage.ru_utime + usage.ru_stime, memory=memory)


@contextmanager
def running(command: Sequence[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run `command` in `folder` during the block, then end it and every process that it has started itself."""
    with (folder / ".said").open("wb") as said:
        process = subprocess.Popen(
            command, cwd=folder, env=environment(), stdout=said, stderr=said, start_new_session=True
        )
        try:
            yield process
        finally:
            _end(process)


def said(folder: Path) -> str:
    """Return the last words of the command that ran in `folder`."""
    return (folder / ".said").read_text(encoding="utf-8", errors="replace")[-2000:]


def _end(process: subprocess.Popen[bytes]) -> None:
    # The number of the group is that of the process, which leads the session it was started in.
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
            return
