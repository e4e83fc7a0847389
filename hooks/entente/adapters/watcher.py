"""Content that is watched while MkDocs serves: a saved file shows at once, in the browser without a reload by hand.

Written for MkDocs 1.6 (and ProperDocs, which runs the same code): `mkdocs.livereload.LiveReloadServer` reloads a page
when `_visible_epoch` grows, tells so through `_epoch_cond`, and answers no request while it differs from
`_wanted_epoch`. tests/adapters/test_watcher.py fails when that is no longer so.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_QUIET = 0.01
"""Seconds without a further change after which saving is taken to be over, where the system does not say that it is."""
_REST = 1.0
"""Seconds without a further change after which everything is examined, when only one record was."""
_LONG_REST = 4.0
"""Seconds without a further change after which what has time is done: it would keep the next save waiting."""
_LOOKED_AT = {"opened", "closed_no_write"}
"""Events that change nothing."""
_SAVED = {"closed", "moved", "deleted"}
"""Events after which nothing more comes for a file. Not every system tells that a written file is closed."""
_log = logging.getLogger("mkdocs.entente")


@dataclass(frozen=True, kw_only=True)
class Steps:
    """What is done when content has changed."""

    show: Callable[[Path, Path], bool]
    """Given the content folder and the one changed file: takes it over at once; False when it cannot."""
    follow: Callable[[], bool]
    """Takes over everything; says whether pages show a problem now, or show none any more."""
    rest: Callable[[], object]
    """What has time until the writer rests."""


class ContentWatcher(FileSystemEventHandler):
    """Takes the steps when something below `content` changes, and lets the browsers of `server` reload.

    The operating system tells of a change at once; the engine's own watcher looks every half second. A single changed
    file is shown first; everything is followed where that cannot be done, and in any case when the writer rests.
    """

    def __init__(self, content: Path, steps: Steps, server: Any) -> None:  # noqa: ANN401 – the engine's own
        self._content, self._steps, self._server = content, steps, server
        self._files: set[str] = set()
        self._changed = threading.Event()
        self._saved = threading.Event()
        self._is_stopped = False
        self._observer = Observer()
        self._observer.schedule(self, str(content), recursive=True)
        self._thread = threading.Thread(target=self._work, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._observer.start()
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._is_stopped = True
        self._changed.set()
        if self._observer.is_alive():
            self._observer.stop()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change."""
        if not event.is_directory and event.event_type not in _LOOKED_AT:
            # Editors that save to a file beside it and rename that: the file itself is where it goes.
            names = (os.fsdecode(path) for path in (event.src_path, event.dest_path) if path)
            files = {name for name in names if not Path(name).name.startswith(".") and not name.endswith("~")}
            if files:
                self._files |= files
                self._changed.set()
            if files and event.event_type in _SAVED:
                self._saved.set()

    def _work(self) -> None:
        while not self._is_stopped:
            self._changed.wait()
            self._wait_until_saved()
            files, self._files = self._files, set()
            try:
                self._take_over(files)
            except Exception:
                # A mistake in our own code: the server goes on with what it has, and the next save tries again.
                _log.exception("The content could not be shown")

    def _wait_until_saved(self) -> None:
        """Return when a file has been saved to its end, or nothing more comes."""
        while self._changed.is_set() and not self._saved.is_set() and not self._is_stopped:
            self._changed.clear()
            self._saved.wait(_QUIET)
        self._changed.clear()
        self._saved.clear()

    def _wait_until_quiet(self) -> None:
        """Return when nothing more comes, as when many files are brought here together."""
        while self._changed.wait(_QUIET) and not self._is_stopped:
            self._changed.clear()
            self._saved.clear()

    def _take_over(self, files: set[str]) -> None:
        is_shown = len(files) == 1 and self._steps.show(self._content, Path(next(iter(files))))
        if not is_shown:
            self._wait_until_quiet()
            self._steps.follow()
        self._reload()
        if self._changed.wait(_REST):
            return
        if is_shown and self._steps.follow():
            self._reload()
        if not self._changed.wait(_LONG_REST):
            self._steps.rest()

    def _reload(self) -> None:
        with self._server._epoch_cond:
            self._server._visible_epoch = self._server._wanted_epoch = self._server._visible_epoch + 1
            self._server._epoch_cond.notify_all()
