"""What the search learns about a page, and the list from A to Z for those who browse."""

from __future__ import annotations

import re

from tests.builders import a_catalogue, a_commune, a_news_item, a_project, a_text, a_theme, an_agreement, an_edition

from entente.model.catalogue import Catalogue
from entente.model.record import Record
from entente.pages.facts import search_facts
from entente.pages.rendering import Rendering
from entente.pages.search import search_pages

AGREEMENT = an_agreement()
COMMUNE = a_commune(
    names={"fr": "Bourg", "de": "Burg", "lb": "Buerg"},
    other_names=["Bourg-le-Vieux"],
    predecessors=[{"name": "Hameau"}],
)
THEME = a_theme(id="eau", title=a_text("Water"))

REFERENCE = [("M", ["Ministry (fr)", "Mobility (fr)"]), ("P", ["Programme (fr)"])]
"""What every catalogue of the builders holds besides."""


def facts(record: Record, *others: Record) -> tuple[tuple[str, str], ...]:
    """The facts about a record on its German page."""
    return search_facts(Rendering(a_catalogue(AGREEMENT, COMMUNE, THEME, record, *others), an_edition(), "de", record))


def test_project_is_found_by_agreement_commune_theme_and_phase() -> None:
    project = a_project(communes=["bourg"], themes=["eau"], phases=[{"phase": "works"}])
    assert facts(project) == (
        ("agreement", "Vallée"),
        ("commune", "Burg"),
        ("theme", "Water (de)"),
        ("phase", "Umsetzung"),
    )


def test_project_whose_phase_nobody_knows_is_found_as_such() -> None:
    assert facts(a_project()) == (("agreement", "Vallée"), ("phase", "Unbekannt"))


def test_news_item_is_found_by_the_communes_of_its_projects() -> None:
    item = a_news_item(date="2024-03", projects=["pont"], communes=[], themes=[])
    assert facts(item, a_project(communes=["bourg"])) == (
        ("agreement", "Vallée"),
        ("commune", "Burg"),
        ("date", "März 2024"),
    )


def test_commune_is_found_by_its_names_in_every_language_and_by_old_ones() -> None:
    assert facts(COMMUNE) == (
        ("commune", "Burg"),
        ("names", "Bourg"),
        ("names", "Burg"),
        ("names", "Buerg"),
        ("names", "Bourg-le-Vieux"),
        ("names", "Hameau"),
    )


def headings_and_titles(catalogue: Catalogue) -> list[tuple[str, list[str]]]:
    """Heading and titles listed below it, letter by letter, on the French page."""
    (page,) = search_pages(catalogue, an_edition(languages=("fr",)))
    return [
        (section.title, [re.sub("<[^>]+>", "", title) for title in re.findall(r"<a [^>]+>(.*?)</a>", section.html)])
        for section in page.sections
        if section.id.startswith("letter-")
    ]


def test_everything_stands_under_its_letter_whatever_its_accents() -> None:
    catalogue = a_catalogue(
        AGREEMENT, COMMUNE, a_project(title={"fr": "Étang"}), a_project(id="eglise", title={"fr": "eglise"})
    )
    assert headings_and_titles(catalogue) == [
        ("B", ["Bourg"]),
        ("E", ["eglise", "Étang"]),
        *REFERENCE,
        ("V", ["Vallée"]),
    ]


def test_projects_too_many_for_the_list_are_left_to_their_overview() -> None:
    projects = [a_project(id=f"projet-{number}") for number in range(601)]
    assert headings_and_titles(a_catalogue(AGREEMENT, COMMUNE, *projects)) == [
        ("B", ["Bourg"]),
        *REFERENCE,
        ("V", ["Vallée"]),
    ]
