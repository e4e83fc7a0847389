"""Ready lists of projects: one for each value that occurs, all of them found from one page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.builders import a_catalogue, a_project, an_edition

from entente.model.catalogue import Catalogue
from entente.output import Page
from entente.pages.project_lists import project_list_pages


def pages(catalogue: Catalogue) -> Iterator[Page]:
    return project_list_pages(catalogue, an_edition(languages=("fr",)))


def test_every_value_that_occurs_has_its_list() -> None:
    project = a_project(communes=["bourg"], themes=["mobilite"], national_objectives=["sobriete"])

    assert [page.uri for page in pages(a_catalogue(project))] == [
        "fr/projets/par/",
        "fr/projets/par/conventions/vallee/",
        "fr/projets/par/communes/bourg/",
        "fr/projets/par/themes/mobilite/",
        "fr/projets/par/objectifs/sobriete/",
        "fr/projets/par/phases/unknown/",
        "fr/projets/par/porteurs/unknown/",
        "fr/projets/par/participer/unknown/",
    ]


def test_one_page_leads_to_every_list() -> None:
    project = a_project(communes=["bourg"], themes=["mobilite"], national_objectives=["sobriete"])
    first, *lists = pages(a_catalogue(project))
    linked = [
        address.removeprefix("\ue000")
        for section in first.sections
        for address in re.findall(r'href="(.*?)"', section.html)
    ]

    assert linked == [page.uri for page in lists]
