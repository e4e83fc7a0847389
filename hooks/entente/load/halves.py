"""Long work on many files done by two processes at once, where the machine has a second processor to give."""

from __future__ import annotations

import marshal
import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

MANY = 200
"""Files from which a second process is worth its start, about 15 ms."""


def in_halves(work: Callable[[Sequence[T]], list[R]], items: Sequence[T]) -> list[R]:
    """Return what `work` makes of all items, in their order; of many, a second process takes the second half.

    `work` gives back plain data (text, numbers, tuples, lists, maps), one value for each item. If the second process
    should fail, its half is done here, so that the answer never depends on it.
    """
    if len(items) < MANY or not second_process_possible():
        return work(items)
    middle = len(items) // 2
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _answer_and_leave(work, items[middle:], writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        first = work(items[:middle])
        answer = pipe.read()
    os.waitpid(child, 0)
    try:
        second: list[R] = marshal.loads(answer)  # noqa: S302 – bytes of our own
    except (EOFError, ValueError, TypeError):
        second = work(items[middle:])
    return [*first, *second]


def second_process_possible() -> bool:
    """Return whether this process can be doubled safely (one thread, on Linux) and there are two processors."""
    return sys.platform == "linux" and threading.active_count() == 1 and len(os.sched_getaffinity(0)) > 1


def _answer_and_leave(work: Callable[[Sequence[T]], list[R]], items: Sequence[T], writing: int) -> None:
    """Write the answer in one go and end this process without anything that the first one still has to do."""
    try:
        answer = marshal.dumps(work(items))
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(answer)
    finally:
        os._exit(0)
