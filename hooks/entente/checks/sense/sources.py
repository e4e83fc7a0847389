"""Nothing without a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from entente.checks.sense.warning import warning
from entente.checks.walk import parts_of
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.record import Record, Source


def records_have_a_source(catalogue: Catalogue, _today: date) -> Iterator[Problem]:
    """Yield a warning for each agreement, project, news item or commune in which no source is named at all."""
    for records in (catalogue.agreements, catalogue.projects, catalogue.news, catalogue.communes):
        for record in records.values():
            if not _names_a_source(record):
                yield warning(record, "", "source-missing")


def _names_a_source(record: Record) -> bool:
    if record.sources or any(known.sources for known in record.provenance.values()):
        return True
    return any(getattr(part, "sources", ()) for _, part in parts_of(record))


# A web address without its beginning: a host with a path, or a host that begins with "www." or ends like a country.
_HOST = r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}"
_ADDRESS = re.compile(rf"www\.{_HOST}(?:/\S*)?|{_HOST}/\S*|{_HOST}(?<=\.(?:lu|de|fr|be|eu))", re.IGNORECASE)


def sources_are_links(record: Record, field: str, part: BaseModel) -> Iterator[Problem]:
    """Yield a warning for each source whose title is a web address without its beginning: nobody could follow it."""
    if type(part) is Source and part.url is None and part.title and _ADDRESS.fullmatch(part.title):
        yield warning(record, field.removesuffix("."), "source-without-scheme", found=part.title)
