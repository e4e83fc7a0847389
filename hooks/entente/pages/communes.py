"""Pages of the communes: the overview and one page each with what concerns it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from string import ascii_lowercase

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.reference import Commune
from entente.model.text import Language
from entente.output import Page
from entente.pages.dating import as_of
from entente.pages.finish import Frame, finish
from entente.pages.overview import Group, overview_page
from entente.pages.rendering import Rendering, sort_key


def commune_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Page]:
    """Yield, in every language, the overview of communes from A to Z and the page of each."""
    for language in edition.languages:
        yield _overview(catalogue, edition, language)
        for commune in catalogue.communes.values():
            yield _commune_page(catalogue, edition, language, commune)


def _overview(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    by_letter: dict[str, list[Commune]] = defaultdict(list)
    for commune in p.communes(catalogue.communes):
        initial = sort_key(commune.names.in_language(language))[0]
        by_letter[initial if initial in ascii_lowercase else "#"].append(commune)
    groups = [
        Group(id=f"letter-{letter.replace('#', 'other')}", title=letter.upper(), html=p.macro("commune_list", communes))
        for letter, communes in by_letter.items()
    ]
    return overview_page(p, "commune", "communes", groups)


def _commune_page(catalogue: Catalogue, edition: Edition, language: Language, commune: Commune) -> Page:
    p = Rendering(catalogue, edition, language, commune)
    name = p.plain(commune.names)
    lead = p.t("commune.lead", name=name, canton=p.t(f"canton.{commune.canton}"))
    memberships = catalogue.memberships_by_commune.get(commune.id, ())
    head, sections = p.sections(
        "commune.html",
        record=commune,
        lead=lead,
        memberships=memberships,
        projects=catalogue.projects_by_commune.get(commune.id, ()),
        news=catalogue.news_by_commune.get(commune.id, ()),
    )
    frame = Frame(
        address=urls.record(commune),
        title=name,
        description=lead,
        kind="commune",
        menu="communes",
        above=((p.t("kinds.commune"), urls.index("communes")),),
        as_of=as_of(commune),
        metadata=(("names", ", ".join(dict.fromkeys(_all_names(commune)))),),
    )
    return finish(p, frame, head, sections)


def _all_names(commune: Commune) -> Iterator[str]:
    names = commune.names
    yield from (name for name in (names.fr, names.de, names.lb, *commune.other_names) if name)
    yield from (predecessor.name.in_language("fr") for predecessor in commune.predecessors)
