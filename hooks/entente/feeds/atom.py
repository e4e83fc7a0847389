"""Atom feeds (RFC 4287) and JSON feeds (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator

from entente import urls
from entente.edition import Edition
from entente.feeds.channels import Channel, channel, tag_uri
from entente.feeds.entries import Entries, Entry, followed_records
from entente.feeds.telling import Teller, Told
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.record import Record
from entente.output import File

UNKNOWN_DAY = date(1970, 1, 1)
"""RFC 4287 wants a date for every entry; one without a known date gets this, and says in words that it has none."""

_NOON = time(12, tzinfo=UTC)


def feeds(catalogue: Catalogue, edition: Edition) -> Iterator[File]:
    """Yield, in every language, an Atom and a JSON feed of everything, each agreement, project, commune and theme."""
    entries = Entries(catalogue)
    belonging = [(record, entries.about(record)) for record in followed_records(catalogue)]
    for language in edition.languages:
        teller = Teller(catalogue, edition, language)
        told = {entry.name: teller.tell(entry) for entry in entries.about(None)}
        ready = {name: (_atom_entry(teller, one), _json_item(teller, one)) for name, one in told.items()}
        for record, own in belonging:
            about = channel(teller, record)
            atom = [ready[entry.name][0] for entry in own]
            items = [ready[entry.name][1] for entry in own]
            updated = moment(_latest(own, record))
            yield File(
                uri=urls.file_beside(about.address, language, urls.ATOM), content=_atom(teller, about, updated, atom)
            )
            yield File(uri=urls.file_beside(about.address, language, urls.JSON), content=_json(teller, about, items))


def moment(day: PartialDate | None) -> datetime:
    """Return a time for a date as feeds want one: noon (UTC) of its first day, the same day in all of Europe."""
    return datetime.combine(day.earliest if day else UNKNOWN_DAY, _NOON)


def _latest(entries: Sequence[Entry], record: Record | None) -> PartialDate | None:
    days = [entry.changed for entry in entries if entry.changed]
    if not days and record is not None:
        days = [provenance.as_of for provenance in record.provenance.values() if provenance.as_of]
    return max(days, key=lambda day: (day.earliest, day.text), default=None)


def _atom(teller: Teller, about: Channel, updated: datetime, entries: Sequence[FeedEntry]) -> bytes:
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
    feed.entry(list(entries))
    content: bytes = feed.atom_str()
    return content


def _atom_entry(teller: Teller, told: Told) -> FeedEntry:
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
    return entry


def _json(teller: Teller, about: Channel, items: Sequence[dict[str, object]]) -> bytes:
    edition = teller.edition
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": about.title,
        "home_page_url": about.page,
        "feed_url": edition.url(urls.file_beside(about.address, teller.language, urls.JSON)),
        "description": about.subtitle,
        "language": teller.language,
        "authors": [{"name": edition.site_name, "url": edition.url(urls.home().uri(teller.language))}],
        "items": list(items),
    }
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _json_item(teller: Teller, told: Told) -> dict[str, object]:
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
    return item
