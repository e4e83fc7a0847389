"""The home page tells what needs the reader's voice, and counts with their definitions."""

from __future__ import annotations

import re
from html import unescape

from tests.builders import a_catalogue, a_news_item, a_project, an_agreement, an_edition

from entente.model.catalogue import Catalogue
from entente.pages.home import home_pages


def section(catalogue: Catalogue, identifier: str) -> str:
    """The text of a section of the French home page."""
    page = next(home_pages(catalogue, an_edition(languages=("fr",))))
    html = next(section.html for section in page.sections if section.id == identifier)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def an_event(**changes: str) -> Catalogue:
    return a_catalogue(
        a_news_item(title="Atelier", events=[{"begin": "2026-12-01 18:30", "commune": "bourg"} | changes])
    )


def test_nothing_open_is_said_kindly() -> None:
    assert section(a_catalogue(), "voice").startswith("En ce moment, aucune participation")


def test_participation_that_is_open_comes_before_dates_and_plans() -> None:
    catalogue = a_catalogue(
        a_project(title="Prévu", participation={"state": "planned", "begin": "2027"}),
        a_project(id="quai", title="Ouvert", participation={"state": "running", "until": "2026-12-31"}),
        a_news_item(title="Atelier", events=[{"begin": "2026-12-01 18:30", "commune": "bourg"}]),
    )

    assert section(catalogue, "voice") == (
        "Ouvert On peut participer jusqu'au 31 décembre 2026 Atelier Date publique 1er décembre 2026 à 18:30 · Bourg "
        "Prévu Participation prévue à partir de 2027 Tout ce qui est ouvert ou prévu"
    )


def test_event_that_is_over_or_cancelled_is_not_announced() -> None:
    texts = [section(an_event(begin="2026-11-22 18:30"), "voice"), section(an_event(state="cancelled"), "voice")]

    assert [text.partition(",")[0] for text in texts] == ["En ce moment"] * 2


def test_event_of_an_uncertain_source_is_worded_as_uncertain() -> None:
    assert section(an_event(certainty="uncertain"), "voice").startswith("Atelier (incertain) Date publique")


def test_dates_moved_last_are_named_with_both_dates() -> None:
    forecasts = [{"date": "2030", "announced": "2022"}, {"date": "2032", "announced": "2023-08"}]
    catalogue = a_catalogue(a_project(title="Gare", milestones=[{"id": "fin", "title": "Fin", "forecasts": forecasts}]))

    told = section(catalogue, "kept-dates")
    assert told.endswith("Gare Fin : 2030 , puis 2032 , déplacé de 2 ans (annoncé : août 2023 )")


def test_joint_project_counts_once() -> None:
    catalogue = a_catalogue(an_agreement(), an_agreement(id="plateau"), a_project(other_agreements=["plateau"]))

    assert re.findall(r"\d+ projets? \w+", section(catalogue, "figures")) == ["1 projets décrits"]
