"""The page at `/`, which offers the languages, and the old addresses of moved records."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.output import File, Redirect
from entente.pages.rendering import ENVIRONMENT


def entry_page(catalogue: Catalogue, edition: Edition) -> Iterator[File]:  # noqa: ARG001 – a producer
    """Yield the page at `/`: a link to the home page of each language, each in its own language."""
    choices = [
        {
            "language": language,
            "uri": urls.home().uri(language),
            "title": word("home.title", language),
            "lead": word("home.lead", language),
            "name": word(f"language.{language}", language).capitalize(),
        }
        for language in edition.languages
    ]
    html = ENVIRONMENT.get_template("entry.html").render(choices=choices, edition=edition)
    yield File(uri="index.html", content=html.encode())


def moved_records(catalogue: Catalogue, edition: Edition) -> Iterator[Redirect]:
    """Yield a redirect from each address a record had under a former identifier, in every language."""
    for record in catalogue.records():
        for identifier in record.moved_from:
            old = urls.record(record.model_copy(update={"id": identifier}))
            for language in edition.languages:
                yield Redirect(uri=old.uri(language), target=urls.record(record).uri(language))
