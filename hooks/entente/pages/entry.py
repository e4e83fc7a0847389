"""The page at `/`, which offers the languages, and the old addresses of moved records."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.output import File, Plan, Producer, Redirect, plan
from entente.pages.rendering import ENVIRONMENT


@Producer
def entry_page(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the page at `/`: a link to the home page of each language, each in its own language."""
    yield plan("index.html", _entry)


def _entry(catalogue: Catalogue, edition: Edition) -> File:  # noqa: ARG001 – what a plan calls
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
    return File(uri="index.html", content=html.encode())


@Producer
def moved_records(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield a redirect from each address a record had under a former identifier, in every language."""
    for record in catalogue.records():
        for identifier in record.moved_from:
            old = urls.record(record.model_copy(update={"id": identifier}))
            for language in edition.languages:
                yield plan(old.uri(language), _redirect, old.uri(language), urls.record(record).uri(language))


def _redirect(catalogue: Catalogue, edition: Edition, uri: str, target: str) -> Redirect:  # noqa: ARG001 – see _entry
    return Redirect(uri=uri, target=target)
