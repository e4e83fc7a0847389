"""Identifiers within a record name one thing each: milestones, objectives, fields of action."""

from __future__ import annotations

from collections.abc import Iterator

from entente.errors import Problem
from entente.model.catalogue import Catalogue

_PARTS = {"agreements": ("objectives", "fields_of_action"), "projects": ("milestones",)}


def parts_are_told_apart(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each part of a record whose identifier another part of the same list has already."""
    for collection, fields in _PARTS.items():
        for record in getattr(catalogue, collection).values():
            for field in fields:
                seen = set()
                for index, part in enumerate(getattr(record, field)):
                    if part.id in seen:
                        found = {"found": part.id, "list": field}
                        path = f"{field}.{index}.id"
                        yield Problem(path=record.path, line=0, field=path, code="part-twice", found=found)
                    seen.add(part.id)
