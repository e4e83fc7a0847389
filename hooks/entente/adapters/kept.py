"""The site of the last build, kept so that the next one writes only what has changed."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import entente
from entente import urls
from entente.adapters.extracts import Extracts
from entente.adapters.folders import stamps, write_at_once
from entente.adapters.search import FOLDER as SEARCH
from entente.edition import Edition
from entente.incremental.digests import digest_of
from entente.incremental.ledger import Ledger

_MOST_KEPT = 8
_OWN_FOLDERS = (f"{urls.CARDS}/", f"{SEARCH}/")
"""Folders of the site whose own makers say what is still good in them."""


class KeptSite:
    """The folder of a site between builds: set aside before the engine empties it, brought back for the next build.

    It is only ever a help: what is missing, or not as it was left, is made anew. Every folder has its own.
    """

    def __init__(self, site: Path, cache: Path) -> None:
        self._site = site
        self._builds = cache / "builds"
        self._folder = self._builds / digest_of([str(site.resolve()).encode()])
        self._aside = self._folder / "site"
        self._ledger_file = self._folder / "ledger.json"
        self.extracts = Extracts(self._folder / "extracts")

    def ledger(self, setting: str) -> Ledger:
        """Return the ledger of the site as it was kept; an empty one when there is none that can be trusted."""
        try:
            written = self._ledger_file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            written = ""
        return Ledger.of_text(written, setting)

    def set_aside(self) -> None:
        """Move the site out of the way; a site that is set aside already, after a build that failed, stays."""
        if not self._ledger_file.exists() or self._aside.exists() or not self._site.is_dir():
            return
        try:
            self._site.rename(self._aside)
        except OSError:  # on another disk, or not ours: the engine empties it, and everything is made anew
            return

    def bring_back(self) -> None:
        """Move the site to its place, which the engine has emptied."""
        if not self._aside.exists():
            return
        try:
            if self._site.exists():
                self._site.rmdir()
            self._aside.rename(self._site)
        except OSError:
            shutil.rmtree(self._aside, ignore_errors=True)

    def reconcile(self, ledger: Ledger) -> None:
        """Forget what is not on disk as it was written, and remove every file that the ledger does not know."""
        found = dict(stamps(self._site, _OWN_FOLDERS))
        extracts = dict(stamps(self.extracts.folder))
        ledger.entries = {
            uri: one
            for uri, one in ledger.entries.items()
            if found.get(_file(one.memory)) == one.memory["stamp"]
            and extracts.get(_file(one.memory)) == _extract_stamp(one.memory)
        }
        known = {_file(entry.memory) for entry in ledger.entries.values()}
        for name in found.keys() - known:
            (self._site / name).unlink()
        for name in extracts.keys() - known:
            self.extracts.remove(name)

    def finish(self, ledger: Ledger, setting: str) -> None:
        """Write down what was made, and forget the builds of other folders that nobody has made for longest."""
        if not ledger.is_as_read:
            write_at_once(self._ledger_file, ledger.as_text(setting).encode())
        others = sorted(self._builds.iterdir(), key=lambda folder: folder.stat().st_mtime, reverse=True)
        for folder in others[_MOST_KEPT:]:
            shutil.rmtree(folder, ignore_errors=True)


def _file(memory: Mapping[str, object]) -> str:
    return str(memory["file"])


def _extract_stamp(memory: Mapping[str, Any]) -> object:
    extract = memory["extract"]
    return extract and extract["stamp"]


@cache
def package_digest() -> str:
    """Return the digest of this package, and of the packages beside it with their versions."""
    package = Path(entente.__file__).parent
    sources = sorted(path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    installed = sorted(path.name for place in sys.path for path in Path(place).glob("*-info"))
    names = (platform.python_version(), *installed, *(str(path) for path in sources))
    return digest_of([*(name.encode() for name in names), *(path.read_bytes() for path in sources)])


def setting_of(edition: Edition, files: Iterable[Path], options: object = ()) -> str:
    """Return the digest of all that a build depends on besides the content.

    That is the edition with its day, the packages, `files` (configuration, theme) and any `options` of the build.
    """
    parts = (package_digest(), repr(edition), repr(options))
    content = (part for path in sorted(files) for part in (str(path).encode(), path.read_bytes()))
    return digest_of([*(part.encode() for part in parts), *content])
