"""The search page: the form comes from the frame, below it stands everything from A to Z for those who browse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.i18n.sorting import sort_key
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.record import Record
from entente.output import Page, Plan, Producer, Section, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import ENVIRONMENT, Rendering, record_title

_MOST_PROJECTS = 600
"""A longer list would weigh more than the page it stands on; the overview of projects is divided."""

_INDEXES = {
    kind: urls.index(segment)
    for kind, segment in {
        "agreement": "agreements",
        "project": "projects",
        "news": "news",
        "commune": "communes",
        "theme": "themes",
        "objective": "objectives",
        "instrument": "instruments",
        "organisation": "organisations",
    }.items()
}
Entry = tuple[str, Record, str]


@Producer
def search_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the search page in every language."""
    for language in edition.languages:
        yield plan(urls.index("search").uri(language), _search_page, language)


def _search_page(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    head, _ = p.sections("overview.html", title=p.t("search.title"), lead=p.t("search.lead"))
    overviews = ENVIRONMENT.get_template("search.html").render(p=p, is_divided=_is_divided(p), indexes=_INDEXES)
    letters = (
        Section(id=f"letter-{letter}", title=letter.upper(), html=_list(p, group))
        for letter, group in groupby(_entries(p), lambda entry: _initial(entry[0]))
    )
    frame = Frame(
        address=urls.index("search"),
        title=p.t("search.title"),
        description=p.t("search.lead"),
        kind="search",
        is_listed=False,
    )
    return finish(p, frame, head, (Section(id="overviews", title=p.t("section.overviews"), html=overviews), *letters))


def _list(p: Rendering, entries: Iterable[Entry]) -> str:
    rows = Markup("\n").join(
        Markup('<li>{} <span class="linklist__note">{}</span></li>').format(p.link(record), kind)
        for _, record, kind in entries
    )
    return Markup('<ul class="linklist">\n{}\n</ul>').format(rows)


def _is_divided(p: Rendering) -> bool:
    return len(p.catalogue.projects) > _MOST_PROJECTS


def _entries(p: Rendering) -> list[Entry]:
    """Return title, record and the word for its kind, in alphabetical order."""
    catalogue = p.catalogue
    kinds = {
        "agreement": catalogue.agreements,
        "project": {} if _is_divided(p) else catalogue.projects,
        "commune": catalogue.communes,
        "theme": catalogue.themes,
        "instrument": catalogue.instruments,
        "organisation": catalogue.organisations,
    }
    found = [
        (p.plain(record_title(record)), record, p.t(f"kind.{kind}"))
        for kind, records in kinds.items()
        for record in records.values()
    ]
    return sorted(found, key=lambda entry: (_initial(entry[0]), sort_key(entry[0]), entry[2], entry[1].id))


def _initial(title: str) -> str:
    """Return the letter under which a title stands, "0" for those that begin with none."""
    first = next((character for character in sort_key(title) if character.isalnum()), "0")
    return first if first.isalpha() else "0"
