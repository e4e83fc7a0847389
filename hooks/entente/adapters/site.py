"""One build of the site's folder: outputs, pictures, search index and headers, from what is left of the last build."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

from entente.adapters.cards import Card, write_cards
from entente.adapters.extracts import Extracts
from entente.adapters.folders import remove_empty_folders, written_below
from entente.adapters.headers import underscore_headers
from entente.adapters.kept import KeptSite
from entente.adapters.publish import publish, sitemap
from entente.adapters.search import FOLDER, search_index
from entente.adapters.security import protect_site
from entente.adapters.writer import SiteWriter, Written
from entente.edition import Edition
from entente.incremental.digests import digest_of
from entente.incremental.ledger import Ledger
from entente.model.catalogue import Catalogue

_SEARCH = "search"


class SiteBuild:
    """A build of the folder `site`; what it keeps for the next one lies below `cache`."""

    def __init__(self, site: Path, cache: Path, edition: Edition) -> None:
        self._site, self._cache, self._edition = site, cache, edition
        self._kept = KeptSite(site, cache)
        self._ledger = Ledger()
        self._made: list[Written] = []

    @property
    def extracts(self) -> Extracts:
        """What the search reads of each page."""
        return self._kept.extracts

    def begin(self) -> None:
        """Set the site of the last build aside, before the engine empties its folder."""
        self._kept.set_aside()

    def publish(self, catalogue: Catalogue, writer: SiteWriter, setting: str) -> list[Written]:
        """Write every output that is not there as it would be made today, and return what is remembered of all.

        Raises:
            ContentError: two outputs have one address.
        """
        self._setting = setting
        self._kept.bring_back()
        self._ledger = self._kept.ledger(setting)
        self._kept.reconcile(self._ledger)
        before = {str(entry.memory["file"]) for entry in self._ledger.entries.values()}
        self._ledger.settle(catalogue)
        found = publish(catalogue, self._edition, writer, self._ledger, os.cpu_count() or 1)
        self._made = cast(list[Written], list(found.values()))
        gone = before - {one["file"] for one in self._made}
        for name in gone:
            writer.remove(name)
        if gone:
            self._ledger.is_as_read = False
            remove_empty_folders(self._site)
        return self._made

    def finish(self, others: Mapping[str, Card], written: Iterable[Written], writer: SiteWriter, font: Path) -> None:
        """Write what concerns the whole site, and remember it for the next build.

        `others` are the pictures of pages that the engine has written, by URI; `written` are pages of ours besides the
        outputs.

        Raises:
            SearchError: the search index could not be made.
        """
        ours = [*self._made, *written]
        cards = {one["uri"]: Card(**one["card"]) for one in ours if one["card"]} | dict(others)
        written_below(self._site, "sitemap.xml", sitemap(cards, self._edition))
        scripts = {script for one in ours for script in one["scripts"]}
        protected = protect_site(self._site, {one["file"] for one in ours})
        indexed = self._indexed(ours, protected)
        is_good = self._ledger.digests.get(_SEARCH) == indexed
        with search_index(self.extracts.folder, self._site / FOLDER, is_good=is_good):
            write_cards(cards.values(), self._site, self._cache / "cards", font, os.cpu_count() or 1)
        writer.assets.codes.save({self._edition.url(uri) for uri in cards})
        headers = underscore_headers(scripts.union(*protected.values()))
        (self._site / "_headers").write_text(headers, encoding="utf-8")
        if not is_good:
            self._ledger.digests[_SEARCH] = indexed
            self._ledger.is_as_read = False
        self._kept.finish(self._ledger, self._setting)

    def _indexed(self, ours: Iterable[Written], others: Iterable[str]) -> str:
        """Return the digest of everything that the search index is made of."""
        extracts = {one["file"]: one["extract"] for one in ours}
        extracts |= {file: self.extracts.take(file, (self._site / file).read_bytes()) for file in others}
        digests = {file: extract["digest"] for file, extract in extracts.items() if extract}
        return digest_of(part.encode() for pair in sorted(digests.items()) for part in pair)
