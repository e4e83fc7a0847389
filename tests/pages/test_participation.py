"""The page "take part": open now, planned, over with results; kind words when nothing is open."""

from __future__ import annotations

from typing import Any

from tests.builders import a_catalogue, a_news_item, a_project, a_text, an_edition
from tests.pages.rendered import all_words, project_page, section, words

from entente.model.record import Record
from entente.output import Page
from entente.pages.participation import participation_pages

NONE_NOW = "At the moment no open participation is known. As soon as a source announces one, it is shown here."


def take_part(*records: Record) -> Page:
    """The English page; a project of no interest stands in where no other is given."""
    catalogue = a_catalogue(*(records or (a_project(),)))
    return next(iter(participation_pages(catalogue, an_edition(languages=("en",)))))


def told(page: Page, identifier: str) -> str:
    return words(section(page, identifier))


def a_project_with(participation: dict[str, Any], **changes: Any) -> Any:
    return a_project(participation=participation, **changes)


def test_nothing_open_is_said_kindly() -> None:
    page = take_part()
    assert told(page, "now").startswith(NONE_NOW)
    assert told(page, "planned") == "No planned participation is known."
    assert told(page, "over") == "For 1 project no source seen says whether the public can take part."


def test_open_participation_says_until_when_where_and_how() -> None:
    running = {"state": "running", "until": "2026-12-31", "where": a_text("Online"), "how": a_text("Write")}
    assert told(take_part(a_project_with(running)), "now") == (
        "Bridge (en) Vallée Running – until 31 December 2026 Where: Online (en) How: Write (en)"
    )


def test_open_participation_holds_the_words_for_the_day_after() -> None:
    page = project_page(a_project_with({"state": "running", "until": "2026-12"}))
    found = section(page, "participation").xpath(".//*[@data-due]")[0]
    assert (found.get("data-due"), found.text_content()) == ("2026-12-31", "The closing date has passed.")


def test_soonest_planned_participation_comes_first() -> None:
    later = a_project_with({"state": "planned", "begin": "2028"})
    sooner = a_project_with({"state": "planned", "begin": "2027-03"}, id="quai")
    assert all_words(section(take_part(later, sooner), "planned"), ".//p/strong/..") == [
        "Planned – from March 2027",
        "Planned – from 2028",
    ]


def test_what_is_over_says_what_came_of_it_or_that_this_is_not_known() -> None:
    with_result = a_project_with({"state": "over", "until": "2025", "result": a_text("A new path")})
    without = a_project_with({"state": "running", "until": "2024"}, id="quai")
    planned = a_project_with({"state": "planned", "begin": "2023"}, id="rue")
    page = take_part(with_result, without, planned)
    assert told(page, "now").startswith(NONE_NOW)
    assert told(page, "over") == (
        "Bridge (en) Vallée Over – until 2025 Result: A new path (en) "
        "Bridge (en) Vallée Over – until 2024 The closing date has passed. What came of it is not known. "
        "Bridge (en) Vallée Date passed – from 2023 "
        "Participation was planned; its date has passed and no source seen says whether it took place."
    ).replace("from 2023", "since 2023")


def test_event_of_participation_still_to_come_is_open() -> None:
    event = {"begin": "2026-12-03 18:30", "state": "planned"}
    coming = a_news_item(kind="participation", events=[event])
    past = a_news_item(id="2025-01-01-vote", date="2025-01-01", kind="participation")
    page = take_part(coming, past)
    assert told(page, "now") == "The bridge opens (en) 3 December 2026, 18:30"
    assert len(section(page, "past-news").xpath(".//li")) == 1


def test_participation_stands_on_every_project_page_even_when_unknown() -> None:
    assert told(project_page(a_project()), "participation") == (
        "No source seen says so Everything open, planned and over"
    )
