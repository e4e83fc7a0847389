"""Over all real content: the source and the doubt of every single value stand on the page of its record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from pydantic import BaseModel
from tests.properties.doubts import changed, doubts_in, own_pages, said, with_certainty

from entente.model.catalogue import Catalogue
from entente.model.news import NewsItem
from entente.model.parts import parts_of
from entente.model.record import Certainty, Part, Provenance, Record, Source
from entente.model.text import Text

pytestmark = pytest.mark.slow

# Not shown: how the site handles a record, or the places of records in a list.
_NOT_A_VALUE = {"id", "path", "provenance", "sources", "certainty", "moved_from", "reviewed", "agreement"}


def scalar_paths(record: Record) -> Iterator[str]:
    """The path of every single value of a record that may carry its own provenance."""
    for path, part in parts_of(record):
        if isinstance(part, (Text, Source)) or "sources" in path.split("."):
            continue
        for name, value in vars(part).items():
            if name in _NOT_A_VALUE or value is None or value == ():
                continue
            if not isinstance(value, tuple | BaseModel) or isinstance(value, Text):
                yield f"{path}.{name}" if path else name


def proven(record: Record, certainty: Certainty) -> Record:
    known = {
        path: Provenance(sources=(Source(url=f"https://source.example/{record.id}/{path}"),), certainty=certainty)
        for path in scalar_paths(record)
    }
    return record.model_copy(update={"provenance": known})


@pytest.fixture(scope="module")
def proven_pages(catalogue: Catalogue) -> Mapping[tuple[str, str], str]:
    """The own page of every record, each of whose values has a source of its own."""
    return own_pages(changed(catalogue, lambda record: proven(record, Certainty.SEEN)), ("fr",))


def test_source_of_every_single_value_stands_on_the_page_of_its_record(
    catalogue: Catalogue, proven_pages: Mapping[tuple[str, str], str]
) -> None:
    missing = [
        (record.id, path)
        for record in catalogue.records()
        for path in scalar_paths(record)
        if f'"https://source.example/{record.id}/{path}"' not in proven_pages[record.path, "fr"]
    ]
    assert missing == []


def test_every_single_value_that_is_uncertain_is_worded_so_on_the_page_of_its_record(
    catalogue: Catalogue, proven_pages: Mapping[tuple[str, str], str]
) -> None:
    doubted = own_pages(changed(catalogue, lambda record: proven(record, Certainty.UNCERTAIN)), ("fr",))
    missing = [
        record.id
        for record in catalogue.records()
        if said(doubted[record.path, "fr"], "fr") - said(proven_pages[record.path, "fr"], "fr")
        < len(list(scalar_paths(record)))
    ]
    assert missing == []


def uncertain_everywhere(model: Any) -> Any:
    """The record with every part of it uncertain, down to the last."""
    if isinstance(model, tuple):
        return tuple(uncertain_everywhere(item) for item in model)
    if not isinstance(model, BaseModel) or isinstance(model, Text | Source):
        return model
    update = {name: uncertain_everywhere(value) for name, value in vars(model).items()}
    if isinstance(model, Part | NewsItem):
        update["certainty"] = Certainty.UNCERTAIN
    return model.model_copy(update=update)


def test_every_part_would_be_worded_as_uncertain_on_the_page_of_its_record(catalogue: Catalogue) -> None:
    sure = own_pages(changed(catalogue, lambda record: with_certainty(record, Certainty.SEEN)), ("fr",))
    doubted = own_pages(changed(catalogue, uncertain_everywhere), ("fr",))
    missing = [
        record.path
        for record in catalogue.records()
        if said(doubted[record.path, "fr"], "fr") - said(sure[record.path, "fr"], "fr")
        < doubts_in(uncertain_everywhere(record))
    ]
    assert missing == []
