"""Content that is watched while MkDocs serves: a saved file shows at once, in the browser without a reload by hand.

Written for MkDocs 1.6 (and ProperDocs, which runs the same code): `mkdocs.livereload.LiveReloadServer` reloads a page
when `_visible_epoch` grows, tells so through `_epoch_cond`, and answers no request while it differs from
`_wanted_epoch`. tests/adapters/test_watcher.py fails when that is no longer so.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_QUIET = 0.01
"""Seconds without a further change after which saving is taken to be over."""
_LOOKED_AT = {"opened", "closed_no_write"}
"""Events that change nothing."""
_log = logging.getLogger("mkdocs.entente")


class ContentWatcher(FileSystemEventHandler):
    """Calls `reload` when something below `content` has changed, then lets the browsers of `server` reload.

    The operating system tells of a change at once; the engine's own watcher looks every half second.
    """

    def __init__(self, content: Path, reload: Callable[[], object], server: Any) -> None:  # noqa: ANN401 – the engine's
        self._reload, self._server = reload, server
        self._changed = threading.Event()
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
            self._changed.set()

    def _work(self) -> None:
        while True:
            self._changed.wait()
            while self._changed.is_set():
                if self._is_stopped:
                    return
                self._changed.clear()
                self._changed.wait(_QUIET)
            self._show()

    def _show(self) -> None:
        try:
            self._reload()
        except Exception:
            # A mistake in our own code: the server goes on with what it has, and the next save tries again.
            _log.exception("The content could not be shown")
            return
        with self._server._epoch_cond:
            self._server._visible_epoch = self._server._wanted_epoch = self._server._visible_epoch + 1
            self._server._epoch_cond.notify_all()
