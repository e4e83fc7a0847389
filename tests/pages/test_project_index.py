"""The overview of projects: each project once, with the values by which it can be chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.builders import a_catalogue, a_project, a_text, an_agreement, an_edition

from entente.model.catalogue import Catalogue
from entente.output import Page
from entente.pages.project_index import project_index_pages


def pages(catalogue: Catalogue) -> Iterator[Page]:
    return project_index_pages(catalogue, an_edition(languages=("fr",)))


def section(page: Page, identifier: str) -> str:
    return next(section.html for section in page.sections if section.id == identifier)


def rows(catalogue: Catalogue) -> list[dict[str, str]]:
    """The data of each row of the table on the first page."""
    html = section(next(pages(catalogue)), "list")
    return [dict(re.findall(r'data-([a-z]+)="([^"]*)"', row.partition(">")[0])) for row in html.split("<tr")[2:]]


def test_row_holds_every_value_by_which_it_can_be_chosen() -> None:
    project = a_project(
        objectives=["habiter"],
        national_objectives=["sobriete"],
        communes=["bourg"],
        themes=["mobilite"],
        carried_by=["state", "commune"],
        phases=[{"phase": "works", "date": "2024"}],
        participation={"state": "over"},
    )

    assert rows(a_catalogue(project)) == [
        {
            "row": "pont",
            "ranks": "0 0 0 0",
            "accent": "1",
            "agreement": "vallee",
            "commune": "bourg",
            "theme": "mobilite",
            "objective": "sobriete vallee--objective-habiter",
            "phase": "works",
            "carrier": "state commune",
            "participation": "over",
        }
    ]


def test_joint_project_is_listed_once_and_found_under_both_agreements() -> None:
    catalogue = a_catalogue(an_agreement(), an_agreement(id="plateau"), a_project(other_agreements=["plateau"]))

    assert [row["agreement"] for row in rows(catalogue)] == ["vallee plateau"]


def test_ranks_tell_the_place_by_title_agreement_phase_and_latest_fact() -> None:
    catalogue = a_catalogue(
        an_agreement(),
        an_agreement(id="autre", title="Autre"),
        a_project(title="Zèbre", agreement="autre", phases=[{"phase": "done", "date": "2020"}]),
        a_project(id="quai", title="Étang", phases=[{"phase": "idea", "date": "2024"}]),
    )

    assert [(row["row"], row["ranks"]) for row in rows(catalogue)] == [("quai", "0 1 0 0"), ("pont", "1 0 1 1")]


def test_participation_that_ran_out_is_found_under_over() -> None:
    project = a_project(participation={"state": "running", "until": "2026-11-01"})

    assert [row["participation"] for row in rows(a_catalogue(project))] == ["over"]


def test_without_the_script_the_filter_is_hidden_and_the_lists_are_linked() -> None:
    html = section(next(pages(a_catalogue(a_project(communes=["bourg"])))), "filter")

    assert (re.findall(r"<form [^>]* (hidden)>", html), re.findall(r'<a href="(.*?)"', html)) == (
        ["hidden"],
        ["\ue000fr/projets/par/"],
    )


def test_long_overview_goes_on_at_numbered_pages() -> None:
    catalogue = a_catalogue(*(a_project(id=f"pont-{number}") for number in range(26)))

    assert [page.uri for page in pages(catalogue)] == ["fr/projets/", "fr/projets/2/"]


def test_each_page_of_a_long_overview_says_which_projects_it_shows() -> None:
    catalogue = a_catalogue(*(a_project(id=f"pont-{number}") for number in range(26)))
    status = [re.findall(r"<p data-filter-status[^>]*>(.*?)</p>", section(page, "filter")) for page in pages(catalogue)]

    assert status == [["Projets 1 à 25 sur 26"], ["Projets 26 à 26 sur 26"]]


def test_further_pages_lead_to_the_form_instead_of_repeating_it() -> None:
    catalogue = a_catalogue(*(a_project(id=f"pont-{number}") for number in range(26)))
    html = next(section(page, "filter") for page in pages(catalogue) if page.uri == "fr/projets/2/")

    assert ("<form" in html, re.findall(r'<a href="(.*?)">(.*?)</a>', html)) == (
        False,
        [
            ("\ue000fr/projets/", "Choisir parmi tous les projets"),
            ("\ue000fr/projets/par/", "Listes de projets toutes prêtes"),
        ],
    )


def test_project_is_told_once_for_table_and_cards() -> None:
    catalogue = a_catalogue(a_project(summary=a_text("Un pont pour tous.")))

    assert section(next(pages(catalogue)), "list").count("Un pont pour tous.") == 1
