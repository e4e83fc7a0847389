"""What a page is about, for machines: JSON-LD with the words of schema.org (https://schema.org)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from entente import urls
from entente.i18n.calendar import machine_date
from entente.model.agreement import Agreement, AgreementKind
from entente.model.dates import PartialDate
from entente.model.news import Event, NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Organisation
from entente.model.values import Place
from entente.pages.rendering import Rendering, record_title

Node = dict[str, object]

_STATUS = {"moved": "EventRescheduled", "cancelled": "EventCancelled"}
# In a script element nothing may look like the end of it (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
_HARMLESS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def structured_data(p: Rendering, breadcrumbs: Sequence[tuple[str, str]], title: str, uri: str, kind: str) -> str:
    """Return the JSON-LD element of the page at `uri`: the path to it, its record, and on the home page the data."""
    nodes = [_path_to(p, breadcrumbs, title, uri)] if kind != "home" else []
    if p.record is not None and urls.record(p.record).uri(p.language) == uri:
        nodes += _about(p, uri)
    if kind == "home":
        nodes += [_site(p, uri), _dataset(p, title, uri)]
    graph = {"@context": "https://schema.org", "@graph": [_without_nothing(node) for node in nodes]}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_HARMLESS)
    return f'<script type="application/ld+json">{text}</script>'


def _path_to(p: Rendering, breadcrumbs: Sequence[tuple[str, str]], title: str, uri: str) -> Node:
    steps = [
        {"@type": "ListItem", "position": position, "name": name, "item": p.edition.url(step)}
        for position, (name, step) in enumerate((*breadcrumbs, (title, uri)), start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _site(p: Rendering, uri: str) -> Node:
    return {
        "@type": "WebSite",
        "name": p.edition.site_name,
        "url": p.edition.url(uri),
        "inLanguage": p.language,
        "license": _licence(p),
    }


def _dataset(p: Rendering, title: str, uri: str) -> Node:
    """Describe the feed of everything and the calendar as data to reuse."""
    forms = (
        (urls.JSON, "application/feed+json"),
        (urls.ATOM, "application/atom+xml"),
        (urls.CALENDAR, "text/calendar"),
    )
    return {
        "@type": "Dataset",
        "name": f"{p.edition.site_name} – {title}",
        "description": p.t("home.lead"),
        "url": p.edition.url(uri),
        "inLanguage": p.language,
        "license": _licence(p),
        "isAccessibleForFree": True,
        "creator": _publisher(p),
        "distribution": [
            {"@type": "DataDownload", "contentUrl": p.edition.url(uri + file), "encodingFormat": form}
            for file, form in forms
        ],
    }


def _licence(p: Rendering) -> str:
    return f"https://spdx.org/licenses/{p.edition.licence}"


def _publisher(p: Rendering) -> Node:
    return {
        "@type": "Organization",
        "name": p.edition.site_name,
        "url": p.edition.url(urls.home().uri(p.language)),
    }


def _about(p: Rendering, uri: str) -> Iterator[Node]:
    record = p.record
    for model, describe in _DESCRIPTIONS:
        if isinstance(record, model):
            yield from describe(p, record, p.edition.url(uri))


def _agreement(p: Rendering, agreement: Agreement, url: str) -> Iterator[Node]:
    is_body = agreement.kind is AgreementKind.EGTC
    yield {
        "@type": "Organization" if is_body else "Project",
        "@id": url,
        "url": url,
        "name": p.plain(agreement.title),
        "description": p.plain(agreement.summary),
        "sameAs": agreement.website,
        "areaServed": [_reference(p, commune, "AdministrativeArea") for commune in p.current_communes(agreement)],
    }


def _project(p: Rendering, project: Project, url: str) -> Iterator[Node]:
    agreements = [p.catalogue.agreements[identifier] for identifier in project.agreements]
    yield {
        "@type": "Project",
        "@id": url,
        "url": url,
        "name": p.plain(project.title),
        "description": p.plain(project.summary),
        "parentOrganization": [_reference(p, one, "Project") for one in agreements]
        if project.relation == "measure"
        else None,
        "areaServed": [_reference(p, commune, "AdministrativeArea") for commune in p.communes(project.communes)],
        "location": _place(p, project.place, None),
    }


def _news(p: Rendering, item: NewsItem, url: str) -> Iterator[Node]:
    about: list[Record] = [p.catalogue.projects[identifier] for identifier in item.projects]
    about += [p.catalogue.agreements[identifier] for identifier in item.agreements]
    yield {
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        "headline": p.plain(item.title),
        "description": p.plain(item.lead),
        "inLanguage": p.language,
        "datePublished": _date(item.date),
        "dateModified": _date(item.updated),
        "publisher": _publisher(p),
        "isAccessibleForFree": True,
        "about": [_reference(p, record, "Project") for record in about],
        "citation": [source.url for source in item.sources if source.url],
    }
    for event in item.events:
        if _date(event.begin):
            yield _event(p, item, event, url)


def _event(p: Rendering, item: NewsItem, event: Event, url: str) -> Node:
    online: Node | None = {"@type": "VirtualLocation", "url": event.online} if event.online else None
    return {
        "@type": "Event",
        "name": p.plain(item.title),
        "description": p.plain(item.lead),
        "url": url,
        "startDate": _date(event.begin),
        "endDate": _date(event.end),
        "previousStartDate": _date(event.moved_from),
        "eventStatus": f"https://schema.org/{_STATUS.get(event.state, 'EventScheduled')}",
        "location": _place(p, event.place, event.commune) or online,
        "inLanguage": p.language,
    }


def _commune(p: Rendering, commune: Commune, url: str) -> Iterator[Node]:
    names = commune.names
    other = [name for name in (names.fr, names.de, names.lb, *commune.other_names) if name]
    yield {
        "@type": "AdministrativeArea",
        "@id": url,
        "url": url,
        "name": p.plain(names),
        "alternateName": [name for name in dict.fromkeys(other) if name != p.plain(names)],
        "identifier": commune.lau,
        "geo": _geo(commune.seat.latitude, commune.seat.longitude) if commune.seat else None,
    }


def _organisation(p: Rendering, organisation: Organisation, url: str) -> Iterator[Node]:
    is_public = organisation.kind in ("ministry", "administration")
    yield {
        "@type": "GovernmentOrganization" if is_public else "Organization",
        "@id": url,
        "url": url,
        "name": p.plain(organisation.names),
        "alternateName": organisation.abbreviation,
        "description": p.plain(organisation.text),
        "sameAs": organisation.website,
    }


def _reference(p: Rendering, record: Record, kind: str) -> Node:
    url = p.edition.url(urls.record(record).uri(p.language))
    return {"@type": kind, "@id": url, "name": p.plain(record_title(record)), "url": url}


def _place(p: Rendering, place: Place | None, commune: str | None) -> Node | None:
    area = _reference(p, p.catalogue.communes[commune], "AdministrativeArea") if commune else None
    if place is None:
        return area
    node: Node = {
        "@type": "Place",
        "name": p.plain(place.name) or place.address,
        "address": place.address,
        "geo": _geo(place.latitude, place.longitude),
        "containedInPlace": area,
    }
    return _without_nothing(node)


def _geo(latitude: float | None, longitude: float | None) -> Node | None:
    if latitude is None or longitude is None:
        return None
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}


def _date(value: PartialDate | datetime | None) -> str | None:
    """Return an ISO 8601 date as precise as it is known; None where schema.org has no form for it."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return machine_date(value) if value else None


def _without_nothing(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in (None, "", [])}


_DESCRIPTIONS: tuple[tuple[type[Record], Callable[..., Iterator[Node]]], ...] = (
    (Agreement, _agreement),
    (Project, _project),
    (NewsItem, _news),
    (Commune, _commune),
    (Organisation, _organisation),
)
