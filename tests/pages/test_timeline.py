"""The timeline puts acts, names, milestones and news into one order."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

from tests.builders import a_catalogue, a_news_item, a_project, an_agreement, an_edition

from entente.model.catalogue import Catalogue
from entente.pages.moments import moments
from entente.pages.rendering import Rendering
from entente.pages.timeline import timeline_pages
from entente.pages.timeline_svg import Chart, timeline_chart

TODAY = date(2026, 11, 23)


def found(catalogue: Catalogue, agreement: str | None = None) -> list[tuple[str, str, str]]:
    return [(str(m.date), m.label, m.title.in_language("fr")) for m in moments(catalogue, TODAY, agreement)]


def a_project_with(**milestone: object) -> Catalogue:
    return a_catalogue(a_project(milestones=[{"id": "fin", "title": "Fin", **milestone}]))


def chart_of(catalogue: Catalogue) -> Chart:
    p = Rendering(catalogue, an_edition(), "fr")
    chart = timeline_chart(p, "Chronologie", moments(catalogue, TODAY), list(catalogue.agreements.values()))
    assert chart is not None
    return chart


def marks(chart: Chart) -> list[tuple[str, str]]:
    return [(mark.shape, mark.title) for lane in chart.lanes for mark in lane.marks]


def test_moments_come_newest_first_and_those_without_a_date_last() -> None:
    catalogue = a_catalogue(
        an_agreement(acts=[{"kind": "signature", "title": "Signature", "date": "2024-05-03"}]),
        a_news_item(id="sans-date", date=None, title="Sans date"),
        a_news_item(title="Ouverture"),
        a_news_item(id="2025", date="2025", title="Plus tard"),
    )

    assert found(catalogue) == [
        ("2025", "news-kind.news", "Plus tard"),
        ("2024-05-03", "act.signature", "Signature"),
        ("2024-05-03", "news-kind.news", "Ouverture"),
        ("None", "news-kind.news", "Sans date"),
    ]


def test_first_name_is_no_change_of_name() -> None:
    names = [{"name": "Ancien", "since": "2005"}, {"name": "Nouveau", "since": "2020"}]
    assert found(a_catalogue(an_agreement(names=names))) == [("2020", "timeline.name", "Nouveau")]


def test_milestone_reached_stands_at_its_day() -> None:
    assert found(a_project_with(reached="2024-06", forecasts=[{"date": "2022"}])) == [
        ("2024-06", "timeline.reached", "Fin")
    ]


def test_milestone_ahead_stands_at_its_latest_forecast() -> None:
    assert found(a_project_with(forecasts=[{"date": "2030"}, {"date": "2032"}])) == [
        ("2032", "timeline.expected", "Fin")
    ]


def test_milestone_whose_date_passed_without_news_says_so() -> None:
    assert found(a_project_with(forecasts=[{"date": "2020"}])) == [("2020", "timeline.expected_past", "Fin")]


def test_milestone_given_up_is_not_on_the_timeline() -> None:
    assert found(a_project_with(forecasts=[{"date": "2030"}], dropped=True)) == []


def test_timeline_of_an_agreement_holds_joint_projects() -> None:
    project = a_project(other_agreements=["plateau"], milestones=[{"id": "fin", "title": "Fin", "reached": "2024"}])
    catalogue = a_catalogue(an_agreement(), an_agreement(id="plateau"), project)

    assert [len(found(catalogue, identifier)) for identifier in ("vallee", "plateau")] == [1, 1]


def test_picture_shows_how_long_an_act_held_and_the_gap_after_it() -> None:
    catalogue = a_catalogue(
        an_agreement(acts=[{"kind": "signature", "title": "Acte", "date": "2010", "valid_until": "2013"}])
    )

    assert marks(chart_of(catalogue)) == [
        ("valid", "Validité 2010 – 2013\u00a0: Acte"),
        ("gap", "Aucun acte trouvé pour ce temps"),
        ("act", "2010\u00a0: Acte"),
    ]


def test_picture_words_uncertain_acts_as_uncertain() -> None:
    act = {"kind": "signature", "title": "Acte", "date": "2010", "certainty": "uncertain"}

    assert marks(chart_of(a_catalogue(an_agreement(acts=[act])))) == [("act", "2010\u00a0: Acte (incertain)")]


def test_picture_counts_news_and_milestones_of_a_year() -> None:
    catalogue = a_catalogue(
        a_news_item(),
        a_news_item(id="b", date="2024"),
        a_project(milestones=[{"id": "a", "title": "A", "reached": "2024"}]),
    )

    assert marks(chart_of(catalogue)) == [("news", "2024\u00a0: 2 actualités"), ("milestone", "2024\u00a0: 1 jalon")]


def test_nothing_dated_is_said_in_words() -> None:
    page = next(timeline_pages(a_catalogue(), an_edition(languages=("fr",))))

    assert [(s.id, unescape(re.sub(r"<[^>]+>", "", s.html))) for s in page.sections] == [
        ("picture", "Vallée\n"),
        ("list", "Rien n'est connu."),
    ]


def test_list_words_uncertain_news_as_uncertain() -> None:
    pages = timeline_pages(a_catalogue(a_news_item(certainty="uncertain")), an_edition(languages=("fr",)))
    html = next(section.html for section in next(pages).sections if section.id == "list")

    assert html.count("(incertain)") == 1
