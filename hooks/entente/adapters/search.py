"""The search index of a written site, one per language, made by Pagefind (https://pagefind.app)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


class SearchError(RuntimeError):
    """The index could not be made; the message is Pagefind's own."""


def index_search(site: Path) -> None:
    """Write `pagefind/` into the folder `site`: an index of every page, each in the language of its `html` element.

    Raises:
        SearchError: the indexer failed.
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--quiet", "--exclude-selectors", ".headerlink"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 – our own arguments
    if result.returncode:
        raise SearchError(result.stdout + result.stderr)
