"""The search index of a written site, one per language, made by Pagefind (https://pagefind.app)."""

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

FOLDER = "pagefind"
WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class SearchError(RuntimeError):
    """The index could not be made; the message is Pagefind's own."""


@contextmanager
def search_index(site: Path, target: Path | None = None, *, is_good: bool = False) -> Iterator[None]:
    """Write the index of every page of the folder `site` into `target`, by default `site/pagefind`.

    What stood there before goes, unless `is_good` says that it is the index of these pages: then nothing is done.

    Each page is indexed in the language of its `html` element. Pagefind's notice that it knows no word stems of
    Luxembourgish stays out of sight: beginnings of words are found, with or without accents.
    What stands in the `with` block is done meanwhile, and leaves the pages as they are.

    Raises:
        SearchError: the indexer failed.
    """
    if is_good and (site / FOLDER / "pagefind-entry.json").exists():
        yield
        return
    shutil.rmtree(target or site / FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--quiet", "--exclude-selectors", ".headerlink"]
    if target is not None:
        command += ["--output-path", str(target)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as process:  # noqa: S603 – ours
        yield
        said = process.communicate()[0]
    if process.returncode:
        raise SearchError(said)


def index_search(site: Path, target: Path | None = None) -> None:
    """Write the index as `search_index` does, and wait for it."""
    with search_index(site, target):
        pass


class SearchOnDemand:
    """The index in front of a development server: made when somebody searches, anew after the site has changed.

    `prepare` is called before, to put the whole site in its folder.

    It stands outside the site's folder, which is emptied before every build.
    """

    def __init__(self, site: Path, prefix: str = "/", prepare: Callable[[], object] = bool) -> None:
        self._site = site
        self._prepare = prepare
        self._prefix = f"{prefix.rstrip('/')}/{FOLDER}/"
        self._folder = TemporaryDirectory(prefix="entente-search-")
        self._lock = threading.Lock()
        self._is_stale = True

    def forget(self) -> None:
        """Say that the site has changed: the next search makes the index anew."""
        self._is_stale = True

    def close(self) -> None:
        """Remove the index."""
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
        root = Path(self._folder.name)
        # A browser asks for this one first: whoever has begun to search goes on with the index they have.
        if name == "pagefind.js":
            self._make_if_stale(root)
        file = (root / name).resolve()
        return file if file.is_relative_to(root.resolve()) and file.is_file() else None

    def _make_if_stale(self, root: Path) -> None:
        with self._lock:
            if self._is_stale:
                self._is_stale = False
                try:
                    self._prepare()
                    index_search(self._site, root)
                except SearchError:
                    self._is_stale = True
                    raise
