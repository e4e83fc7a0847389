"""Every feed and calendar of the real site: read by three parsers each, and holding exactly what belongs to it."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import atoma
import feedparser
import icalendar
import pytest
import vobject
from ical.calendar_stream import IcsCalendarStream
from jsonschema import Draft202012Validator
from lxml import etree

from entente import urls
from entente.edition import Edition
from entente.feeds.atom import feeds
from entente.feeds.calendars import calendars
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Theme

pytestmark = pytest.mark.slow

JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "home_page_url": {"type": "string", "pattern": "^https://"},
        "feed_url": {"type": "string", "pattern": "^https://"},
        "authors": {"type": "array", "items": {"type": "object", "minProperties": 1}},
        "language": {"enum": ["fr", "de", "lb", "en"]},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_html"],
                "properties": {
                    "id": {"type": "string", "pattern": "^tag:"},
                    "url": {"type": "string", "pattern": "^https://"},
                    "date_published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$"},
                    "date_modified": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
}
"""What https://www.jsonfeed.org/version/1.1/ asks for, and that addresses are absolute."""


@pytest.fixture(scope="module")
def written(real: Catalogue, edition: Edition) -> dict[str, bytes]:
    return {file.uri: file.content for producer in (feeds, calendars) for file in producer(real, edition)}


@pytest.fixture(scope="module")
def grammar() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))


def ending(written: dict[str, bytes], name: str) -> Iterator[tuple[str, bytes]]:
    return ((uri, content) for uri, content in written.items() if uri.endswith("/" + name))


def followed(real: Catalogue) -> list[Record | None]:
    return [
        None,
        *real.agreements.values(),
        *real.projects.values(),
        *real.communes.values(),
        *real.themes.values(),
    ]


def address(record: Record | None) -> urls.Address:
    return urls.home() if record is None else urls.record(record)


def concerns(real: Catalogue, thing: NewsItem | Project, record: Record | None) -> bool:
    """Whether a news item or project belongs to a record, said anew and without the catalogue's own indexes."""
    projects = [real.projects[x] for x in thing.projects] if isinstance(thing, NewsItem) else [thing]
    match record:
        case None:
            return True
        case Agreement():
            return record.id in thing.agreements
        case Project():
            return record in projects
        case Commune():
            places = [event.commune for event in thing.events] if isinstance(thing, NewsItem) else []
            return record.id in (*thing.communes, *places, *(c for project in projects for c in project.communes))
        case Theme():
            return record.id in (*thing.themes, *(t for project in projects for t in project.themes))
        case _:
            raise TypeError(record)


def expected_entries(real: Catalogue, record: Record | None) -> int:
    items = sum(item.notable and concerns(real, item, record) for item in real.news.values())
    updates = sum(
        update.notable
        for project in real.projects.values()
        if concerns(real, project, record)
        for update in project.updates
    )
    return items + updates


def expected_urls(real: Catalogue, edition: Edition, record: Record | None) -> set[str]:
    items: list[Record] = [item for item in real.news.values() if item.notable and concerns(real, item, record)]
    plain = {edition.url(urls.record(item).uri("de")) for item in items}
    return plain | {
        edition.url(urls.record(project).uri("de")) + "#updates"
        for project in real.projects.values()
        if concerns(real, project, record) and any(update.notable for update in project.updates)
    }


def test_everything_is_published_in_every_language(real: Catalogue, written: dict[str, bytes]) -> None:
    expected = {
        urls.file_beside(address(record), language, name)
        for record in followed(real)
        for language in ("fr", "de", "lb", "en")
        for name in (urls.ATOM, urls.JSON, urls.CALENDAR)
        if name != urls.CALENDAR or record is None or isinstance(record, Agreement | Commune)
    }
    assert set(written) == expected


def test_every_atom_feed_keeps_to_the_grammar(written: dict[str, bytes], grammar: etree.RelaxNG) -> None:
    wrong = [
        (uri, str(grammar.error_log.last_error))
        for uri, content in ending(written, urls.ATOM)
        if not grammar.validate(etree.fromstring(content))
    ]
    assert wrong == []


def test_grammar_notices_an_entry_without_date(grammar: etree.RelaxNG, written: dict[str, bytes]) -> None:
    feed = etree.fromstring(written["fr/feed.atom"])
    entry = feed.find("{*}entry")
    entry.remove(entry.find("{*}updated"))
    assert not grammar.validate(feed)


def test_two_more_parsers_read_every_atom_feed(written: dict[str, bytes]) -> None:
    for uri, content in ending(written, urls.ATOM):
        first, second = feedparser.parse(content), atoma.parse_atom_bytes(content)
        assert (uri, first.bozo) == (uri, False)
        assert [entry.id for entry in first.entries] == [entry.id_ for entry in second.entries]


def test_three_parsers_read_every_json_feed(written: dict[str, bytes]) -> None:
    schema = Draft202012Validator(JSON_FEED)
    for uri, content in ending(written, urls.JSON):
        data = json.loads(content)
        assert (uri, [error.message for error in schema.iter_errors(data)]) == (uri, [])
        assert [item.id_ for item in atoma.parse_json_feed_bytes(content).items] == [
            item["id"] for item in data["items"]
        ]


def test_both_forms_of_a_feed_hold_the_same(written: dict[str, bytes]) -> None:
    for uri, content in ending(written, urls.ATOM):
        items = json.loads(written[uri.removesuffix(urls.ATOM) + urls.JSON])["items"]
        entries = feedparser.parse(content).entries
        assert [(e.id, e.title) for e in entries] == [(item["id"], item["title"]) for item in items]


def test_each_feed_holds_exactly_what_belongs_to_it(
    real: Catalogue, edition: Edition, written: dict[str, bytes]
) -> None:
    for record in followed(real):
        items = json.loads(written[urls.file_beside(address(record), "de", urls.JSON)])["items"]
        assert {item["url"] for item in items} == expected_urls(real, edition, record)
        assert len({item["id"] for item in items}) == len(items) == expected_entries(real, record)


def test_entries_carry_no_relative_address(written: dict[str, bytes]) -> None:
    @cache
    def relative(html: str) -> list[str]:
        found = etree.HTML(f"<div>{html}</div>").xpath("//@href|//@src")
        return [href for href in found if not href.startswith(("http://", "https://", "mailto:", "tel:"))]

    found = [
        (uri, href)
        for uri, content in ending(written, urls.JSON)
        for item in json.loads(content)["items"]
        for href in relative(item["content_html"])
    ]
    assert found == []


def test_three_parsers_read_every_calendar_and_its_lines_are_short(written: dict[str, bytes]) -> None:
    for uri, content in ending(written, urls.CALENDAR):
        calendar = icalendar.Calendar.from_ical(content)
        other = vobject.readOne(content.decode())
        uids = [str(event["uid"]) for event in calendar.walk("VEVENT")]
        assert uids == [event.uid.value for event in getattr(other, "vevent_list", [])]
        assert uids == [event.uid for event in IcsCalendarStream.calendar_from_ics(content.decode()).events]
        assert [error for part in calendar.walk() for error in part.errors] == []
        assert (uri, [line for line in content.split(b"\r\n") if len(line) > 75 or b"\n" in line]) == (uri, [])


def test_every_event_has_what_the_standard_wants(written: dict[str, bytes]) -> None:
    """RFC 5545 3.6.1: UID and DTSTAMP are required; whole days end after they begin."""
    for _, content in ending(written, urls.CALENDAR):
        for event in icalendar.Calendar.from_ical(content).walk("VEVENT"):
            assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS"} <= set(event)
            assert "DTEND" not in event or event["DTEND"].dt > event["DTSTART"].dt


def test_each_calendar_holds_exactly_what_belongs_to_it(real: Catalogue, written: dict[str, bytes]) -> None:
    for record in (None, *real.agreements.values(), *real.communes.values()):
        content = written[urls.file_beside(address(record), "lb", urls.CALENDAR)]
        found = [str(event["uid"]) for event in icalendar.Calendar.from_ical(content).walk("VEVENT")]
        events = [
            f"news/{item.id}/{number}@entente.example"
            for item in real.news.values()
            if concerns(real, item, record)
            for number in range(1, len(item.events) + 1)
        ]
        milestones = [
            f"projects/{project.id}/{milestone.id}@entente.example"
            for project in real.projects.values()
            if concerns(real, project, record)
            for milestone in project.milestones
            if milestone.reached or milestone.forecasts
        ]
        assert sorted(found) == sorted([*events, *milestones])
