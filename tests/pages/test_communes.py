"""Pages of communes: what is known stands under its heading, what is not known in one place."""

from __future__ import annotations

from tests.builders import SOURCE, a_catalogue, a_commune, a_news_item, a_project, a_text, an_edition
from tests.pages.rendered import all_words, section

from entente.model.record import Record
from entente.output import Page
from entente.pages.communes import commune_pages


def page_of(*records: Record) -> Page:
    """The English page of the commune `bourg`."""
    pages = commune_pages(a_catalogue(a_commune(), *records), an_edition(languages=("en",)))
    return next(page for page in pages if page.uri == "en/communes/bourg/")


def test_what_is_not_known_stands_in_one_section() -> None:
    page = page_of()

    assert [one.id for one in page.sections] == ["cooperations", "not-known", "follow", "facts"]
    assert all_words(section(page, "not-known"), ".//li") == [
        "No project is known in this commune.",
        "No coming event is known.",
        "No open participation is known. Everything open or planned",
        "No milestone ahead is known.",
        "No link to a national objective is known.",
        "No news about this commune is known.",
    ]


def test_what_is_known_is_not_called_unknown() -> None:
    page = page_of(a_project(communes=["bourg"]), a_news_item(communes=["bourg"]))

    assert all_words(section(page, "not-known"), ".//li") == [
        "No coming event is known.",
        "No open participation is known. Everything open or planned",
        "No milestone ahead is known.",
        "No link to a national objective is known.",
    ]


def test_projects_of_a_commune_open_with_how_many_dates_were_kept() -> None:
    promised = {
        "id": "opening",
        "title": a_text("Opening"),
        "forecasts": [{"date": "2020", "sources": [SOURCE]}],
        "sources": [SOURCE],
    }
    page = page_of(a_project(communes=["bourg"], milestones=[promised]))

    assert [one.id for one in page.sections][:2] == ["cooperations", "projects-by-phase"]
    assert all_words(section(page, "projects-by-phase"), ".//ul[@class='figures']/li") == ["1 date passed, no news"]
