"""The most memory that a command and all its processes held at one time."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")
_REST = 0.1
"""Seconds between two looks, at least."""
_SHARE = 0.03
"""Looking takes no more than this share of the time, so that it hardly disturbs what is measured."""


class Watch:
    """Looks at all processes of a session (setsid(2)) every now and then, and keeps the highest sum in `peak`.

    What several processes share, such as pages of memory after a fork, counts once: the sum is that of their
    proportional shares (Pss, proc_pid_smaps(5)). Without `/proc`, as on macOS, `peak` stays 0.
    """

    def __init__(self, session: int) -> None:
        self.peak = 0.0
        """Megabytes of 1024 × 1024 bytes."""
        self._session = session
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _look(self) -> None:
        rest = _REST
        while not self._end.wait(rest):
            begin = time.perf_counter()
            self.peak = max(self.peak, held_together(self._session))
            rest = max(_REST, (time.perf_counter() - begin) / _SHARE)


def held_together(session: int) -> float:
    """Return the megabytes that all processes of a session hold now."""
    return sum(map(held, processes(session))) / 1024


def processes(session: int) -> Iterator[int]:
    """Yield the numbers of all processes of a session; none where there is no `/proc`."""
    for entry in _PROC.glob("[0-9]*"):
        number = int(entry.name)
        try:
            if os.getsid(number) == session:
                yield number
        except OSError:  # it has just ended
            continue


def held(process: int) -> int:
    """Return the kilobytes that a process holds, 0 when it has ended."""
    try:
        return proportional_share((_PROC / str(process) / "smaps_rollup").read_text(encoding="ascii"))
    except OSError:
        return 0


def proportional_share(rollup: str) -> int:
    """Return the kilobytes in the line `Pss:` of a `smaps_rollup`, 0 without one."""
    found = re.search(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
    return int(found[1]) if found else 0
