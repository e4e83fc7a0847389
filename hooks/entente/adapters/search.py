"""The search index of written pages, one per language, made by Pagefind (https://pagefind.app)."""

from __future__ import annotations

import mimetypes
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from entente.adapters.extracts import Extracts

FOLDER = "pagefind"
WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class SearchError(RuntimeError):
    """The index could not be made; the message is Pagefind's own."""


@contextmanager
def search_index(pages: Path, target: Path, *, is_good: bool = False) -> Iterator[None]:
    """Write the index of every page of the folder `pages` (see `Extracts`) into the folder `target`.

    What stood there before goes, unless `is_good` says that it is the index of these pages: then nothing is done.

    Each page is indexed in the language of its `html` element. Pagefind's notice that it knows no word stems of
    Luxembourgish stays out of sight: beginnings of words are found, with or without accents.
    What stands in the `with` block is done meanwhile, and leaves the pages as they are.

    Raises:
        SearchError: the indexer failed.
    """
    if is_good and (target / "pagefind-entry.json").exists():
        yield
        return
    shutil.rmtree(target, ignore_errors=True)
    command = [sys.executable, "-m", "pagefind", "--quiet", "--exclude-selectors", ".headerlink"]
    command += ["--site", str(pages), "--output-path", str(target)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as process:  # noqa: S603 – ours
        yield
        said = process.communicate()[0]
    if process.returncode:
        raise SearchError(said)


def index_search(pages: Path, target: Path) -> None:
    """Write the index as `search_index` does, and wait for it."""
    with search_index(pages, target):
        pass


class SearchOnDemand:
    """The index in front of a development server: made when somebody searches, anew after the site has changed.

    `prepare` is called before, to put every page's extract into `extracts`.

    Both stand outside the site's folder, which is emptied before every build.
    """

    def __init__(self, prefix: str = "/", prepare: Callable[[], object] = bool) -> None:
        self._prepare = prepare
        self._prefix = f"{prefix.rstrip('/')}/{FOLDER}/"
        self._folder = TemporaryDirectory(prefix="entente-search-")
        self._index = Path(self._folder.name) / FOLDER
        self.extracts = Extracts(Path(self._folder.name) / "extracts")
        self._lock = threading.Lock()
        self._is_stale = True

    def forget(self) -> None:
        """Say that the site has changed: the next search makes the index anew."""
        self._is_stale = True

    def close(self) -> None:
        """Remove the index and the extracts."""
        self._folder.cleanup()

    def in_front_of(self, app: WsgiApp) -> WsgiApp:
        """Return an application that answers for the index and leaves everything else to `app` (PEP 3333)."""

        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            path = str(environ.get("PATH_INFO", ""))
            if not path.startswith(self._prefix):
                return app(environ, start_response)
            file = self._file(path.removeprefix(self._prefix))
            if file is None:
                return app(environ, start_response)
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            start_response("200 OK", [("Content-Type", kind), ("Cache-Control", "no-store")])
            return [file.read_bytes()]

        return answer

    def _file(self, name: str) -> Path | None:
        # A browser asks for this one first: whoever has begun to search goes on with the index they have.
        if name == "pagefind.js":
            self._make_if_stale()
        file = (self._index / name).resolve()
        return file if file.is_relative_to(self._index.resolve()) and file.is_file() else None

    def _make_if_stale(self) -> None:
        with self._lock:
            if self._is_stale:
                self._is_stale = False
                try:
                    self._prepare()
                    index_search(self.extracts.folder, self._index)
                except SearchError:
                    self._is_stale = True
                    raise
