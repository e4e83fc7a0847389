"""Pictures of projects and news stand on their page with what they show and who made them."""

from __future__ import annotations

from tests.builders import a_catalogue, a_news_item, a_project, an_edition

from entente.pages.news import news_pages
from entente.pages.projects import project_pages

PICTURE = {
    "file": "media/quai.jpg",
    "alternative": {"fr": "Le quai", "de": "Der Bahnsteig"},
    "credit": "Ville, CC BY 4.0",
}


def test_picture_of_a_project_has_its_description_in_the_language_of_the_page_and_its_credit() -> None:
    catalogue = a_catalogue(a_project(pictures=[PICTURE]))
    html = {
        page.language: page.sections[0].html
        for page in project_pages(catalogue, an_edition())
        if page.kind == "project"
    }
    assert 'media/vallee/quai.jpg" alt="Der Bahnsteig"' in html["de"]
    assert "Ville, CC BY 4.0" in html["fr"]


def test_picture_of_a_news_item_is_drawn_the_same_way() -> None:
    catalogue = a_catalogue(a_news_item(picture=PICTURE))
    html = [page.sections[0].html for page in news_pages(catalogue, an_edition()) if page.kind == "news"]
    assert 'media/vallee/quai.jpg" alt="Le quai"' in html[0]
