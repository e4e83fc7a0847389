"""What pages say of doubts: how often they word one, and the content with every doubt taken away."""

from __future__ import annotations

from html import unescape
from typing import Any

from pydantic import BaseModel
from tests.builders import an_edition

from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS
from entente.model.languages import LANGUAGES, Language
from entente.model.parts import parts_of
from entente.model.record import Certainty, Record
from entente.output import Page, Producer
from entente.pages.agreements import agreement_pages
from entente.pages.communes import commune_pages
from entente.pages.listings import listing_pages
from entente.pages.news import news_pages
from entente.pages.projects import project_pages

_SENTENCES = {
    language: (f"({word('certainty.uncertain', language)})", word("news.uncertain", language)) for language in LANGUAGES
}

RECORD_PAGES: tuple[Producer, ...] = (agreement_pages, project_pages, news_pages, commune_pages, listing_pages)


def body(page: Page) -> str:
    return page.head + "".join(section.html for section in page.sections)


def own_pages(catalogue: Catalogue, languages: tuple[Language, ...] = LANGUAGES) -> dict[tuple[str, str], str]:
    """The body of each record's own page, by the path of its file and language."""
    found: dict[tuple[str, str], str] = {}
    for producer in RECORD_PAGES:
        for page in producer(catalogue, an_edition(languages=languages)):
            if isinstance(page, Page) and page.source:
                found.setdefault((page.source, page.language), body(page))
    return found


def changed(catalogue: Catalogue, change: Any) -> Catalogue:
    """The catalogue with `change` made to every record."""
    collections = {
        kind.collection: {name: change(record) for name, record in getattr(catalogue, kind.collection).items()}
        for kind in KINDS
    }
    return Catalogue(**collections)


def with_certainty(model: Any, certainty: Certainty) -> Any:
    """The record or part with every uncertain thing in it said to be `certainty`."""
    if isinstance(model, tuple):
        return tuple(with_certainty(item, certainty) for item in model)
    if not isinstance(model, BaseModel):
        return model
    update = {name: with_certainty(value, certainty) for name, value in vars(model).items()}
    if update.get("certainty") == Certainty.UNCERTAIN:
        update["certainty"] = certainty
    if isinstance(model, Record):
        update["provenance"] = {path: with_certainty(known, certainty) for path, known in model.provenance.items()}
    return model.model_copy(update=update)


def doubts_in(record: Record) -> int:
    """How many things a record says are uncertain."""
    values = [part for _, part in parts_of(record)] + list(record.provenance.values())
    return sum(getattr(value, "certainty", None) == Certainty.UNCERTAIN for value in values)


def said(text: str, language: str) -> int:
    """How often a page says that something is uncertain."""
    return sum(unescape(text).count(sentence) for sentence in _SENTENCES[language])
