"""Atom feeds (RFC 4287) and JSON feeds (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from textwrap import indent

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from lxml import etree

from entente import urls
from entente.edition import Edition
from entente.feeds.channels import Channel, channel, tag_uri
from entente.feeds.entries import (
    Entry,
    entries_about,
    entries_of,
    followed,
    followed_address,
    followed_name,
    followed_records,
)
from entente.feeds.telling import Teller, Told
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.languages import Language
from entente.model.record import Record
from entente.output import File, Plan, Producer, plan

UNKNOWN_DAY = date(1970, 1, 1)
"""RFC 4287 wants a date for every entry; one without a known date gets this, and says in words that it has none."""

_NOON = time(12, tzinfo=UTC)
_END = b"</feed>"


@Producer
def feeds(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, an Atom and a JSON feed of everything, each agreement, project, commune and theme."""
    for language in edition.languages:
        for record in followed_records(catalogue):
            address, name = followed_address(record), followed_name(record)
            yield plan(urls.file_beside(address, language, urls.ATOM), _atom_feed, language, *name)
            yield plan(urls.file_beside(address, language, urls.JSON), _json_feed, language, *name)


def _atom_feed(catalogue: Catalogue, edition: Edition, language: Language, collection: str, identifier: str) -> File:
    record, teller = followed(catalogue, collection, identifier), Teller(catalogue, edition, language)
    own, about = entries_about(catalogue, record), channel(teller, record)
    ready = [_ready(catalogue, edition, language, entry).atom for entry in own]
    content = _atom(teller, about, moment(_latest(own, record)), ready)
    return File(uri=urls.file_beside(about.address, language, urls.ATOM), content=content)


def _json_feed(catalogue: Catalogue, edition: Edition, language: Language, collection: str, identifier: str) -> File:
    record, teller = followed(catalogue, collection, identifier), Teller(catalogue, edition, language)
    about = channel(teller, record)
    ready = [_ready(catalogue, edition, language, entry).json for entry in entries_about(catalogue, record)]
    return File(uri=urls.file_beside(about.address, language, urls.JSON), content=_json(teller, about, ready))


@dataclass(frozen=True, kw_only=True)
class _Ready:
    """An entry as it stands in every feed it belongs to."""

    atom: bytes
    json: str


def _ready(catalogue: Catalogue, edition: Edition, language: Language, entry: Entry) -> _Ready:
    collection = "projects" if entry.project else "news"
    return catalogue.derive(_ready_entries, edition, language, collection, entry.record.id)[entry.name]


def _ready_entries(
    catalogue: Catalogue, edition: Edition, language: Language, collection: str, identifier: str
) -> Mapping[str, _Ready]:
    """Return the entries that a news item or project makes, by name."""
    teller = Teller(catalogue, edition, language)
    record = catalogue.projects[identifier] if collection == "projects" else catalogue.news[identifier]
    told = [teller.tell(entry) for entry in entries_of(record)]
    return {one.entry.name: _Ready(atom=_atom_entry(teller, one), json=_json_item(teller, one)) for one in told}


def moment(day: PartialDate | None) -> datetime:
    """Return a time for a date as feeds want one: noon (UTC) of its first day, the same day in all of Europe."""
    return datetime.combine(day.earliest if day else UNKNOWN_DAY, _NOON)


def _latest(entries: Sequence[Entry], record: Record | None) -> PartialDate | None:
    days = [entry.changed for entry in entries if entry.changed]
    if not days and record is not None:
        days = [provenance.as_of for provenance in record.provenance.values() if provenance.as_of]
    return max(days, key=lambda day: (day.earliest, day.text), default=None)


def _atom(teller: Teller, about: Channel, updated: datetime, entries: Sequence[bytes]) -> bytes:
    """Return a feed of ready entries, which several feeds share."""
    feed = FeedGenerator()
    edition = teller.edition
    feed.id(about.id)
    feed.title(about.title)
    feed.subtitle(about.subtitle)
    feed.language(teller.language)
    feed.updated(updated)
    feed.author(name=edition.site_name, uri=edition.url(urls.home().uri(teller.language)))
    feed.generator("Entente")
    feed.rights(edition.licence)
    address = edition.url(urls.file_beside(about.address, teller.language, urls.ATOM))
    feed.link(href=address, rel="self", type="application/atom+xml")
    feed.link(href=about.page, rel="alternate", type="text/html", hreflang=teller.language)
    empty: bytes = feed.atom_str()
    return empty.removesuffix(_END) + b"".join(entries) + _END


def _atom_entry(teller: Teller, told: Told) -> bytes:
    entry = FeedEntry()
    entry.id(tag_uri(teller, told.entry.name))
    entry.title(told.title)
    entry.updated(moment(told.entry.changed))
    if told.entry.date and told.entry.date.is_exact_day:
        entry.published(moment(told.entry.date))
    entry.link(href=told.url, rel="alternate", type="text/html", hreflang=teller.language)
    entry.summary(told.summary)
    entry.content(told.html, type="html")
    entry.category([{"term": identifier, "label": title} for identifier, title in told.subjects])
    content: bytes = etree.tostring(entry.atom_entry(), encoding="UTF-8")
    return content


def _json(teller: Teller, about: Channel, items: Sequence[str]) -> bytes:
    """Return a feed of ready items, which several feeds share."""
    edition = teller.edition
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": about.title,
        "home_page_url": about.page,
        "feed_url": edition.url(urls.file_beside(about.address, teller.language, urls.JSON)),
        "description": about.subtitle,
        "language": teller.language,
        "authors": [{"name": edition.site_name, "url": edition.url(urls.home().uri(teller.language))}],
    }
    head = json.dumps(feed, ensure_ascii=False, indent=1).removesuffix("\n}")
    listed = ",".join(f"\n{item}" for item in items) + "\n " * bool(items)
    return f'{head},\n "items": [{listed}]\n}}\n'.encode()


def _json_item(teller: Teller, told: Told) -> str:
    """Return an item as it stands in the list of items, indented."""
    entry = told.entry
    item: dict[str, object] = {
        "id": tag_uri(teller, entry.name),
        "url": told.url,
        "title": told.title,
        "summary": told.summary,
        "content_html": told.html,
        "tags": [title for _, title in told.subjects],
        "language": teller.language,
    }
    if entry.date and entry.date.is_exact_day:
        item["date_published"] = moment(entry.date).isoformat()
    if entry.changed:
        item["date_modified"] = moment(entry.changed).isoformat()
    return indent(json.dumps(item, ensure_ascii=False, indent=1), "  ")
