"""Many small values read at once, without Python's search for reference cycles going through them again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """Pause the cyclic garbage collector: records and YAML nodes form no cycles, and looking for them doubles the time.

    What is no longer needed is freed all the same, by counting references.
    """
    was_running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_running:
            gc.enable()


def leave_to_the_system() -> None:
    """Keep the collector from going through everything once more when the program ends, which it is about to do."""
    gc.freeze()
