"""Nothing without a source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from entente.checks.sense.warning import warning
from entente.checks.walk import parts_of
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.record import Record


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
