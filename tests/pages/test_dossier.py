"""The dossier of an agreement gathers what stands on several pages, and stays out of the search."""

from __future__ import annotations

from tests.builders import a_catalogue, a_commune, a_news_item, a_project, a_text, an_agreement, an_edition
from tests.pages.rendered import all_words, section

from entente.adapters.body import body_html
from entente.output import Page
from entente.pages.dossier import dossier_pages

MILESTONES = [{"id": "fin", "title": a_text("End"), "forecasts": [{"date": "2030"}]}]


def dossier() -> Page:
    """The dossier of the agreement `vallee` in English."""
    catalogue = a_catalogue(
        an_agreement(), a_commune(), a_news_item(), a_project(milestones=MILESTONES), a_project(id="quai")
    )
    return next(dossier_pages(catalogue, an_edition(languages=("en",))))


def test_dossier_stands_below_its_agreement_and_is_not_listed() -> None:
    page = dossier()
    assert (page.uri, page.is_listed) == ("en/agreements/vallee/dossier/", False)


def test_dossier_holds_every_project_with_its_milestones() -> None:
    projects = section(dossier(), "projects")
    assert all_words(projects, ".//h3") == ["Bridge (en)", "Bridge (en)"]
    assert all_words(projects, ".//tbody/tr/th") == ["End (en)"]


def test_dossier_lists_the_news() -> None:
    assert all_words(section(dossier(), "news"), ".//a") == ["The bridge opens (en)", "1"]


def test_no_anchor_stands_twice_in_a_dossier() -> None:
    html = body_html(dossier(), "{title}")
    anchors = [part.split('"')[0] for part in html.split(' id="')[1:]]
    assert sorted(anchors) == sorted(set(anchors))
