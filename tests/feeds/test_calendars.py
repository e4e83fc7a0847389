"""What calendars say of single events and milestones."""

from datetime import UTC, date, datetime
from typing import Any

import icalendar
import pytest
from tests.builders import a_catalogue, a_news_item, a_project, a_text, an_edition

from entente.feeds.calendars import calendars
from entente.model.catalogue import Catalogue


def only_event(catalogue: Catalogue, language: str = "fr") -> Any:
    files = {file.uri: file.content for file in calendars(catalogue, an_edition())}
    (event,) = icalendar.Calendar.from_ical(files[f"{language}/calendar.ics"]).walk("VEVENT")
    return event


def with_event(**event: Any) -> Catalogue:
    return a_catalogue(a_news_item(events=[{"begin": "2024-05-03", **event}]))


def with_milestone(**milestone: Any) -> Catalogue:
    return a_catalogue(a_project(milestones=[{"id": "works", "title": a_text("Works"), **milestone}]))


def test_day_is_a_whole_day() -> None:
    event = only_event(with_event(end="2024-05-05"))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2024, 5, 3), date(2024, 5, 6))


def test_hour_is_that_of_luxembourg() -> None:
    event = only_event(with_event(begin="2024-07-03 18:30", end="2024-07-03 20:00"))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (
        datetime(2024, 7, 3, 16, 30, tzinfo=UTC),
        datetime(2024, 7, 3, 18, 0, tzinfo=UTC),
    )


def test_autumn_is_the_whole_season_and_says_so() -> None:
    event = only_event(with_event(begin="2023-23"))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2023, 9, 1), date(2023, 12, 1))
    assert event["SUMMARY"] == "[automne 2023] The bridge opens (fr)"
    assert event["STATUS"] == "TENTATIVE"
    assert str(event["DESCRIPTION"]).splitlines() == [
        "Prévu",
        "Le jour n'est pas connu\u00a0: l'entrée couvre toute la période.",
        "https://entente.example/fr/actualites/2024-05-03-ouverture/",
    ]


@pytest.mark.parametrize(
    ("state", "status", "summary", "sequence"),
    [
        ("planned", "CONFIRMED", "The bridge opens (en)", 0),
        ("held", "CONFIRMED", "The bridge opens (en)", 0),
        ("moved", "CONFIRMED", "[Moved] The bridge opens (en)", 1),
        ("cancelled", "CANCELLED", "[Cancelled] The bridge opens (en)", 1),
        ("unknown", "TENTATIVE", "The bridge opens (en)", 0),
    ],
)
def test_state_of_an_event_is_told(state: str, status: str, summary: str, sequence: int) -> None:
    event = only_event(with_event(state=state), "en")
    assert (event["STATUS"], event["SUMMARY"], event["SEQUENCE"]) == (status, summary, sequence)


def test_moved_event_tells_the_date_announced_first() -> None:
    event = only_event(with_event(state="moved", moved_from="2024-04-02"), "de")
    assert str(event["DESCRIPTION"]).splitlines()[:2] == ["Verlegt", "Zuerst angekündigt: 2. April 2024"]


def test_identifier_and_stamp_come_from_the_content() -> None:
    event = only_event(with_event())
    assert event["UID"] == "news/2024-05-03-ouverture/1@entente.example"
    assert event["DTSTAMP"].dt == datetime(2024, 5, 3, 12, tzinfo=UTC)


def test_commas_and_line_breaks_are_escaped_and_lines_folded() -> None:
    """RFC 5545 3.1 and 3.3.11."""
    catalogue = with_event(place={"name": "Salle, 1er étage; porte B", "address": "1, rue du Pont " + "é" * 80})
    (content,) = [file.content for file in calendars(catalogue, an_edition()) if file.uri == "fr/calendar.ics"]
    assert b"LOCATION:Salle\\, 1er \xc3\xa9tage\\; porte B\\, 1\\, rue du Pont" in content
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert only_event(catalogue)["LOCATION"] == "Salle, 1er étage; porte B, 1, rue du Pont " + "é" * 80


def test_milestone_is_where_it_was_last_announced_for() -> None:
    catalogue = with_milestone(
        forecasts=[{"date": "2025-03-01", "announced": "2023"}, {"date": "2027-06-30", "announced": "2025-02-01"}]
    )
    event = only_event(catalogue)
    assert (event["DTSTART"].dt, event["STATUS"], event["SEQUENCE"]) == (date(2027, 6, 30), "TENTATIVE", 1)
    assert event["SUMMARY"] == "Jalon\u00a0: Works (fr) – Bridge (fr)"
    assert event["DTSTAMP"].dt == datetime(2025, 2, 1, 12, tzinfo=UTC)
    assert str(event["DESCRIPTION"]).splitlines()[:2] == [
        "Annoncé pour\u00a0: 30 juin 2027.",
        "D'abord annoncé pour\u00a0: 1er mars 2025.",
    ]


def test_milestone_reached_is_confirmed() -> None:
    event = only_event(with_milestone(reached="2024-02-29"))
    assert (event["DTSTART"].dt, event["STATUS"]) == (date(2024, 2, 29), "CONFIRMED")


def test_milestone_no_longer_pursued_is_cancelled() -> None:
    event = only_event(with_milestone(forecasts=[{"date": "2027-06-30"}], dropped=True))
    assert event["STATUS"] == "CANCELLED"


def test_uncertain_date_says_so() -> None:
    event = only_event(with_event(begin="2024-05-03?", state="held"), "en")
    assert (event["STATUS"], event["SUMMARY"]) == ("TENTATIVE", "[3 May 2024 (date uncertain)] The bridge opens (en)")
    assert "This date is uncertain." in str(event["DESCRIPTION"]).splitlines()


def test_calendar_of_everything_is_not_called_news() -> None:
    files = {file.uri: file.content for file in calendars(a_catalogue(), an_edition())}
    calendar = icalendar.Calendar.from_ical(files["fr/calendar.ics"])
    assert calendar["NAME"] == "Entente – Tous les événements et jalons"
    assert calendar["DESCRIPTION"] == "Tous les événements et jalons"
