"""The page of the map of the country, with everything on it also as tables and lists."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.reference import Commune
from entente.model.territory import members, standing
from entente.output import Page, Plan, Producer, plan
from entente.pages.facets import FACETS, Facet
from entente.pages.finish import Frame, finish
from entente.pages.maps.country import country_map
from entente.pages.maps.naming import letter
from entente.pages.rendering import Rendering

_FILTERS = ("theme", "phase")


@Producer
def map_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the page of the map in every language."""
    for language in edition.languages:
        yield plan(urls.index("map").uri(language), _map_page, language)


def _map_page(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    facets = [facet for facet in FACETS if facet.key in _FILTERS]
    placed = [project for project in catalogue.projects.values() if project.communes]
    head, sections = p.sections(
        "map_page.html",
        map=country_map(p),
        filters=[(facet, _values(p, facet)) for facet in facets],
        areas=[_area_row(p, agreement) for agreement in catalogue.agreements.values()],
        placed=[
            (project, [(f.key, " ".join(f.find(catalogue, edition.today, project))) for f in facets])
            for project in placed
        ],
        unplaced=[project for project in catalogue.projects.values() if not project.communes],
        communes=[_commune_row(p, commune) for commune in p.communes(catalogue.communes)],
        index=urls.index,
    )
    frame = Frame(
        address=urls.index("map"), title=p.t("map.title"), description=p.t("map.lead"), kind="overview", menu="map"
    )
    return finish(p, frame, head, sections)


def _values(p: Rendering, facet: Facet) -> list[str]:
    """Return the values of a facet that a project on the map has."""
    groups = facet.groups(p.catalogue, p.edition.today)
    found = [value for value, projects in groups.items() if any(project.communes for project in projects)]
    return sorted(found, key=lambda value: facet.position(p, value))


def _area_row(p: Rendering, agreement: Agreement) -> tuple[str, Agreement, list[Commune], int]:
    projects = len(p.catalogue.projects_by_agreement.get(agreement.id, ()))
    return letter(p, agreement), agreement, p.communes(members(agreement, p.edition.today)), projects


def _commune_row(p: Rendering, commune: Commune) -> tuple[Commune, list[Agreement], int]:
    found = p.catalogue.memberships_by_commune.get(commune.id, ())
    present = {a.id: a for a, membership in found if standing(a, membership, p.edition.today) != "past"}
    return commune, list(present.values()), len(p.catalogue.projects_by_commune.get(commune.id, ()))
