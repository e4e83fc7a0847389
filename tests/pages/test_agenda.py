"""The agenda: what is ahead, what has been, and what was moved or cancelled."""

from typing import Any

from tests.builders import a_catalogue, a_news_item, a_project, a_text, an_edition
from tests.pages.rendered import project_page, section, words

from entente.model.record import Record
from entente.output import Page
from entente.pages.agenda import agenda_pages
from entente.pages.agreements import agreement_pages


def agenda(*records: Record) -> Page:
    (page,) = agenda_pages(a_catalogue(*records), an_edition(languages=("en",)))
    return page


def with_event(**event: Any) -> Page:
    return agenda(a_news_item(events=[event]))


def test_nothing_ahead_is_said_kindly() -> None:
    assert words(section(agenda(), "coming")) == (
        "No coming event is known at the moment. With the calendar you will see the next one at once."
    )


def test_coming_event_tells_all_that_is_known() -> None:
    page = with_event(
        begin="2026-12-01 18:30",
        place={"name": "Hall"},
        commune="bourg",
        online="https://meeting.example/room",
        registration=a_text("Not needed"),
        audience=a_text("Everybody"),
        accessibility=a_text("Step-free"),
    )
    assert words(section(page, "coming")) == (
        "1 December 2026, 18:30 Planned The bridge opens (en) Place Hall, Bourg Online meeting.example "
        "Registration Not needed (en) For whom Everybody (en) Accessibility of the place Step-free (en) Vallée"
    )


def test_moved_event_says_so() -> None:
    page = with_event(begin="2026-12-08", moved_from="2026-12-01", state="moved")
    assert words(section(page, "coming")) == (
        "8 December 2026 Moved The bridge opens (en) First announced for: 1 December 2026 Place unknown Vallée"
    )


def test_cancelled_event_stays_and_says_so() -> None:
    assert "Cancelled" in words(section(with_event(begin="2026-12-08", state="cancelled"), "coming")).split()


def test_event_of_this_month_is_still_ahead() -> None:
    assert [s.id for s in with_event(begin="2026-11").sections] == ["coming"]
    assert words(section(with_event(begin="2026-11"), "coming")).startswith("November 2026 Planned")


def test_past_event_is_listed_by_year() -> None:
    page = with_event(begin="2024-05-03", state="held", commune="bourg")
    assert words(section(page, "past-events")) == "2024 (1) 3 May 2024 · The bridge opens (en) Held · Bourg"


def test_milestones_announced_are_ahead_until_reached() -> None:
    open_one = {"id": "end", "title": a_text("End"), "forecasts": [{"date": "2027"}]}
    reached = {"id": "begin", "title": a_text("Begin"), "reached": "2026-12-01", "forecasts": [{"date": "2027"}]}
    page = agenda(a_project(milestones=[open_one, reached]))
    assert words(section(page, "milestones-ahead")) == (
        "Dates announced for steps of projects; they may still move. 2027 – End (en) Bridge (en)"
    )


def test_event_of_one_evening_names_its_day_once() -> None:
    page = with_event(begin="2026-12-01 18:30", end="2026-12-01 20:30")
    assert words(section(page, "coming")).startswith("1 December 2026, 18:30–20:30 Planned")


def test_event_announced_and_gone_by_is_not_called_planned() -> None:
    page = with_event(begin="2026-10-01", state="planned")
    assert words(section(page, "past-events")) == (
        "2026 (1) 1 October 2026 · The bridge opens (en) Not confirmed whether held"
    )


def test_cancelled_event_has_its_date_struck_out() -> None:
    coming = section(with_event(begin="2026-12-08", state="cancelled"), "coming")
    assert [words(struck) for struck in coming.find_class("cancelled")] == ["8 December 2026"]
    assert [words(badge) for badge in coming.find_class("badge--event-cancelled")] == ["Cancelled"]


def test_page_of_a_project_announces_its_next_event() -> None:
    events = [{"begin": "2026-12-08", "state": "moved"}, {"begin": "2026-01-08"}]
    page = project_page(a_project(), a_news_item(events=events, projects=["pont"]))
    assert words(section(page, "next-events")) == "8 December 2026 Moved The bridge opens (en) Place unknown Vallée"


def test_page_of_an_agreement_announces_its_next_event() -> None:
    item = a_news_item(events=[{"begin": "2026-12-08"}])
    page = next(p for p in agreement_pages(a_catalogue(item), an_edition(languages=("en",))) if p.kind == "agreement")
    assert words(section(page, "next-events")) == "8 December 2026 Planned The bridge opens (en) Place unknown Vallée"
