"""The strategy of an agreement reads as text and as one picture that says the same."""

from __future__ import annotations

import re
from html import unescape

from tests.builders import a_catalogue, a_project, a_text, an_agreement, an_edition

from entente.model.catalogue import Catalogue
from entente.model.coverage import coverage_of
from entente.output import Page
from entente.pages.listings import listing_pages
from entente.pages.rendering import Rendering
from entente.pages.strategy import strategy_pages
from entente.pages.strategy_svg import Picture, strategy_picture, wrapped

HOUSING = {"id": "habiter", "title": "Habiter", "national_objectives": ["sobriete"]}


def page_of(catalogue: Catalogue) -> Page:
    return next(strategy_pages(catalogue, an_edition(languages=("fr",))))


def section(page: Page, identifier: str) -> str:
    return next(section.html for section in page.sections if section.id == identifier)


def words(html: str) -> str:
    """The text of HTML with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def picture_of(catalogue: Catalogue) -> Picture:
    coverage = coverage_of(catalogue, "vallee")
    picture = strategy_picture(Rendering(catalogue, an_edition(), "fr"), coverage)
    assert picture is not None
    return picture


def boxes(picture: Picture) -> list[tuple[str, str]]:
    return [(box.kind, " ".join(box.lines)) for box in picture.boxes]


def test_each_objective_lists_its_projects_and_national_objectives() -> None:
    catalogue = a_catalogue(an_agreement(objectives=[HOUSING]), a_project(title="Pont", objectives=["habiter"]))

    assert words(section(page_of(catalogue), "objectives")) == (
        "Habiter Objectif national servi : Less land (fr) Pont Inconnue"
    )


def test_objective_without_a_project_says_so() -> None:
    page = page_of(a_catalogue(an_agreement(objectives=[HOUSING])))

    assert words(section(page, "objectives")).endswith("Aucun projet connu ne s'y rattache.")


def test_agreement_without_a_vision_says_so() -> None:
    assert words(section(page_of(a_catalogue()), "vision")) == "Aucune vision n'a été vue dans les sources."


def test_agreement_without_aims_says_so_instead_of_a_picture() -> None:
    page = page_of(a_catalogue(an_agreement(objectives=[])))

    assert words(section(page, "picture")) == "Aucun objectif n'a été vu dans les sources."


def test_national_objective_links_back_to_the_aims_that_serve_it() -> None:
    catalogue = a_catalogue(an_agreement(objectives=[HOUSING]))
    pages = listing_pages(catalogue, an_edition(languages=("fr",)))

    objective = next(page for page in pages if page.uri == "fr/objectifs/sobriete/")

    assert re.findall(r'href="\ue000([^"]*)"', section(objective, "aims")) == [
        "fr/conventions/vallee/",
        "fr/conventions/vallee/strategie/#objective-habiter",
    ]


def test_picture_holds_every_aim_and_project_of_the_text() -> None:
    catalogue = a_catalogue(
        an_agreement(
            vision=[{"text": "Vivre ici"}], objectives=[HOUSING], fields_of_action=[{"id": "eau", "title": "Eau"}]
        ),
        a_project(title="Pont", objectives=["habiter"]),
        a_project(id="quai", title="Quai"),
    )

    assert boxes(picture_of(catalogue)) == [
        ("vision", "Vision\N{NO-BREAK SPACE}: Vivre ici"),
        ("objective", "Habiter"),
        ("field", "Eau"),
        ("project", "Pont"),
        ("rest", "1 projet sans objectif ni champ d'action connu"),
    ]


def test_picture_words_uncertain_aims_as_uncertain() -> None:
    catalogue = a_catalogue(an_agreement(objectives=[{"id": "eau", "title": "Eau", "certainty": "uncertain"}]))

    assert boxes(picture_of(catalogue)) == [("objective", "Eau (incertain)")]


def test_picture_of_very_many_projects_shows_their_number() -> None:
    projects = [a_project(id=f"pont-{number}", objectives=["habiter"]) for number in range(41)]

    assert boxes(picture_of(a_catalogue(*projects))) == [("objective", "Housing (fr)"), ("rest", "41 projets")]


def test_curve_past_a_column_runs_through_a_space_between_its_boxes() -> None:
    fields = [{"id": name, "title": name} for name in ("eau", "sol", "air")]
    catalogue = a_catalogue(
        an_agreement(objectives=[HOUSING], fields_of_action=fields), a_project(objectives=["habiter"])
    )
    picture = picture_of(catalogue)

    (height,) = (int(found) for found in re.findall(r" (\d+)H", picture.curves[0]))

    assert [box.lines for box in picture.boxes if box.kind == "field" and box.y <= height <= box.y + box.height] == []


def test_lines_never_begin_with_french_punctuation() -> None:
    assert wrapped("un deux trois : « quatre » !", 14) == (
        "un deux",
        "trois\N{NO-BREAK SPACE}:",
        "«\N{NO-BREAK SPACE}quatre\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}!",
    )


def test_every_agreement_has_its_strategy_in_every_language() -> None:
    pages = strategy_pages(a_catalogue(), an_edition())

    assert [page.uri for page in pages] == [
        "fr/conventions/vallee/strategie/",
        "de/konventionen/vallee/strategie/",
        "lb/konventiounen/vallee/strategie/",
        "en/agreements/vallee/strategy/",
    ]


def test_titles_in_the_picture_are_escaped() -> None:
    catalogue = a_catalogue(an_agreement(objectives=[{"id": "eau", "title": a_text("<b>Water</b> & co")}]))

    assert "<tspan" in section(page_of(catalogue), "picture")
    assert "<b>" not in section(page_of(catalogue), "picture")
