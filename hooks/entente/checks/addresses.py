"""No two records at one address, former addresses included."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.record import Record


def former_addresses_are_free(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each former identifier whose address belongs to another record, or to the record itself."""
    moved = [record for record in catalogue.records() if record.moved_from]
    taken = {urls.record(record): record for record in catalogue.records()} if moved else {}
    for record in moved:
        for index, identifier in enumerate(record.moved_from):
            address = urls.record(record.model_copy(update={"id": identifier}))
            other = taken.setdefault(address, record)
            if other is not record or identifier == record.id:
                yield _taken(record, other, f"moved_from.{index}", address)


def _taken(record: Record, other: Record, field: str, address: urls.Address) -> Problem:
    if other is record:
        return Problem(path=record.path, line=0, field=field, code="itself")
    found = {"uri": address.uri("fr"), "other": other.path}
    return Problem(path=record.path, line=0, field=field, code="address-twice", found=found)
