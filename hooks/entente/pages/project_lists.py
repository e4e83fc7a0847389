"""Ready lists of projects, one for each value by which they can be chosen, and the page that leads to them."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, plan
from entente.pages.facets import FACETS, Facet
from entente.pages.overview import Group, grouped_page
from entente.pages.paging import sheets
from entente.pages.rendering import Rendering

PROJECTS_IN_A_LIST = 100


@Producer
def project_list_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the list of projects of each value, and the page with links to these lists."""
    for language in edition.languages:
        yield plan(urls.project_lists().uri(language), _lists_page, language)
        for position, facet in enumerate(FACETS):
            for value, projects in facet.groups(catalogue, edition.today).items():
                identifiers = tuple(project.id for project in projects)
                for part in sheets(identifiers, PROJECTS_IN_A_LIST, facet.address(value)):
                    arguments = (language, position, value, part.number, identifiers)
                    yield plan(part.address.uri(language), _value_page, *arguments)


def _lists_page(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    groups = [Group(id=facet.key, title=p.t(f"facet.{facet.key}"), html=_values(p, facet)) for facet in FACETS]
    above = ((p.t("kinds.project"), urls.index("projects")),)
    lead = p.t("filter.lists.lead")
    return grouped_page(p, urls.project_lists(), p.t("filter.lists"), lead, groups, menu="projects", above=above)


def _values(p: Rendering, facet: Facet) -> str:
    """Return links to the lists of a facet's values."""
    groups = facet.groups(p.catalogue, p.edition.today)
    values = sorted(groups, key=lambda value: facet.position(p, value))
    return p.macro("counted_links", [(facet.address(one), facet.title(p, one), len(groups[one])) for one in values])


def _value_page(
    catalogue: Catalogue,
    edition: Edition,
    language: Language,
    position: int,
    value: str,
    number: int,
    projects: tuple[str, ...],
) -> Page:
    p, facet = Rendering(catalogue, edition, language), FACETS[position]
    sheet = list(sheets(projects, PROJECTS_IN_A_LIST, facet.address(value)))[number - 1]
    title = p.t("facet.list", facet=p.t(f"facet.{facet.key}"), value=facet.title(p, value))
    shown = [catalogue.projects[identifier] for identifier in sheet.items]
    html = p.macro("project_cards", shown) + sheet.navigation(p)
    return grouped_page(
        p,
        sheet.address,
        sheet.title(p, title),
        p.counted("facet.lead", len(projects)),
        [Group(id="items", title=p.t("kinds.project"), html=html)],
        menu="projects",
        above=((p.t("kinds.project"), urls.index("projects")), (p.t("filter.lists"), urls.project_lists())),
        is_excerpt=True,
    )
