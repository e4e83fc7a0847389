"""Links written into prose lead to pages of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from entente import urls
from entente.checks.sense.warning import PartRule, warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.languages import LANGUAGES
from entente.model.record import Record

_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)")
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def links_in_prose_lead_somewhere(catalogue: Catalogue) -> PartRule:
    """Return a rule that warns of each link inside the site that leads to no page of a record, overview or text."""

    @cache
    def known() -> frozenset[str]:
        return frozenset(_addresses(catalogue))

    def rule(record: Record, field: str, part: BaseModel) -> Iterator[Problem]:
        for language in LANGUAGES:
            text: str | None = getattr(part, language)
            for target in _LINK.findall(text) if text and "](" in text else ():
                if not _ABSOLUTE.match(target) and _uri(target) not in known():
                    yield warning(record, f"{field}{language}", "dead-reference", found=target)

    return rule


def _uri(target: str) -> str:
    path = re.split("[?#]", target, maxsplit=1)[0]
    # From the root only: where a text is shown differs, so a relative address cannot be right everywhere.
    return path[1:].removesuffix("index.html").rstrip("/") if path.startswith("/") else target


def _addresses(catalogue: Catalogue) -> Iterator[str]:
    pages = [urls.record(record) for record in catalogue.records()]
    pages += [urls.home(), *map(urls.index, urls.SEGMENTS), *map(urls.hand_written, urls.HAND_WRITTEN)]
    for page in pages:
        for _, uri in page.uris:
            yield uri.rstrip("/")
