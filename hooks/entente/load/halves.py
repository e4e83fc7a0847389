"""Long work done by two processes at once, where the machine has a second processor to give."""

from __future__ import annotations

import marshal
import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

MANY = 200
"""Files from which a second process is worth its start, about 15 ms."""


def in_halves(work: Callable[[Sequence[T]], list[R]], items: Sequence[T]) -> list[R]:
    """Return what `work` makes of all items, in their order; of many, a second process takes the second half.

    `work` gives back plain data (text, numbers, tuples, lists, maps), one value for each item.
    """
    if len(items) < MANY:
        return work(items)
    middle = len(items) // 2
    second = begun(lambda: work(items[middle:]))
    return [*work(items[:middle]), *second()]


def begun(work: Callable[[], R]) -> Callable[[], R]:
    """Let a second process begin `work`, which gives back plain data, and return what waits for its answer.

    Where there can be no second process, or it fails, that function does the work itself: the answer never depends
    on the process, if the work gives the same whenever it is done.
    """
    if not second_process_possible():
        return work
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _answer_and_leave(work, writing)
    os.close(writing)

    def answer() -> R:
        with os.fdopen(reading, "rb") as pipe:
            told = pipe.read()
        os.waitpid(child, 0)
        try:
            found: R = marshal.loads(told)  # noqa: S302 – bytes of our own
        except (EOFError, ValueError, TypeError):
            found = work()
        return found

    return answer


def second_process_possible() -> bool:
    """Return whether this process can be doubled safely (one thread, on Linux) and there are two processors."""
    return sys.platform == "linux" and threading.active_count() == 1 and len(os.sched_getaffinity(0)) > 1


def _answer_and_leave(work: Callable[[], Any], writing: int) -> None:
    """Write the answer in one go and end this process without anything that the first one still has to do."""
    try:
        answer = marshal.dumps(work())
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(answer)
    finally:
        os._exit(0)
