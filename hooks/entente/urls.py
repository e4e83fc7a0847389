"""Every public address of the site is decided here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from entente.model.agreement import Agreement
from entente.model.languages import LANGUAGES, Language
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Instrument, Objective, Organisation, Theme

# Stands before every address inside generated HTML until the page it is on is known (see `resolve`).
# A private-use character: content never contains it (load refuses it).
ROOT = "\ue000"

# First segment after the language. An agreement's own pages lie below its address.
SEGMENTS: dict[str, dict[Language, str]] = {
    "agreements": {"fr": "conventions", "de": "konventionen", "lb": "konventiounen", "en": "agreements"},
    "projects": {"fr": "projets", "de": "projekte", "lb": "projeten", "en": "projects"},
    "news": {"fr": "actualites", "de": "aktuelles", "lb": "neiegkeeten", "en": "news"},
    "communes": {"fr": "communes", "de": "gemeinden", "lb": "gemengen", "en": "communes"},
    "themes": {"fr": "themes", "de": "themen", "lb": "themen", "en": "themes"},
    "objectives": {"fr": "objectifs", "de": "ziele", "lb": "ziler", "en": "objectives"},
    "instruments": {"fr": "instruments", "de": "instrumente", "lb": "instrumenter", "en": "instruments"},
    "organisations": {"fr": "organisations", "de": "organisationen", "lb": "organisatiounen", "en": "organisations"},
    "definitions": {"fr": "definitions", "de": "begriffe", "lb": "begreffer", "en": "definitions"},
    "strategy": {"fr": "strategie", "de": "strategie", "lb": "strategie", "en": "strategy"},
    "coverage": {"fr": "couverture", "de": "abdeckung", "lb": "ofdeckung", "en": "coverage"},
    "timeline": {"fr": "chronologie", "de": "zeitleiste", "lb": "zaitleescht", "en": "timeline"},
    "participation": {"fr": "participer", "de": "mitmachen", "lb": "matmaachen", "en": "take-part"},
    "knowledge": {"fr": "qualite-des-donnees", "de": "datenqualitaet", "lb": "datequaliteit", "en": "data-quality"},
    "search": {"fr": "recherche", "de": "suche", "lb": "sich", "en": "search"},
    "agenda": {"fr": "agenda", "de": "termine", "lb": "agenda", "en": "agenda"},
    "follow": {"fr": "suivre", "de": "folgen", "lb": "suiveieren", "en": "follow"},
    "map": {"fr": "carte", "de": "karte", "lb": "kaart", "en": "map"},
    "press": {"fr": "presse", "de": "presse", "lb": "press", "en": "press"},
    "dossier": {"fr": "dossier", "de": "dossier", "lb": "dossier", "en": "dossier"},
    "embed": {"fr": "integrer", "de": "einbetten", "lb": "abetten", "en": "embed"},
    "phases": {"fr": "phases", "de": "phasen", "lb": "phasen", "en": "phases"},
    "carriers": {"fr": "porteurs", "de": "traeger", "lb": "dreeer", "en": "carriers"},
    "accessibility": {
        "fr": "accessibilite",
        "de": "barrierefreiheit",
        "lb": "accessibiliteit",
        "en": "accessibility",
    },
    "colophon": {"fr": "colophon", "de": "kolophon", "lb": "kolophon", "en": "colophon"},
    "by": {"fr": "par", "de": "nach", "lb": "no", "en": "by"},
}

# Files by which a page can be followed; they stand beside it.
ATOM = "feed.atom"
JSON = "feed.json"
CALENDAR = "calendar.ics"

CARDS = "cards"
"""Folder of the pictures that social networks show."""

# Hand-written pages: the name of the file below docs/<language>/, which is its address.
HAND_WRITTEN: dict[str, dict[Language, str]] = {
    "about": {"fr": "cooperation", "de": "zusammenarbeit", "lb": "kooperatioun", "en": "cooperation"},
    "method": {"fr": "methode", "de": "methode", "lb": "method", "en": "method"},
    "glossary": {"fr": "glossaire", "de": "glossar", "lb": "glossar", "en": "glossary"},
    "legal": {"fr": "mentions-legales", "de": "rechtliche-hinweise", "lb": "rechtlech-hiweiser", "en": "legal-notice"},
}
# Hand-written pages that some languages have and others not.
IN_SOME_LANGUAGES: dict[str, dict[Language, str]] = {
    "easy": {"fr": "facile-a-lire", "de": "leichte-sprache"},
}


@dataclass(frozen=True)
class Address:
    """The addresses of one page in every language, as URIs from the root of the site such as `fr/projets/`."""

    uris: tuple[tuple[Language, str], ...]

    def uri(self, language: Language) -> str:
        """Return the URI in `language`."""
        return dict(self.uris)[language]

    def below(self, name: str, *rest: str) -> Address:
        """Return the address of a page below this one: a key of `SEGMENTS`, or `=` and a fixed part."""
        return Address(
            tuple(
                (language, f"{uri}{_part(name, language)}/" + "".join(f"{_part(r, language)}/" for r in rest))
                for language, uri in self.uris
            )
        )


def _part(name: str, language: Language) -> str:
    return name[1:] if name.startswith("=") else SEGMENTS[name][language]


def home() -> Address:
    """Return the address of the home page of each language."""
    return Address(tuple((language, f"{language}/") for language in LANGUAGES))


def hand_written(key: str) -> Address:
    """Return the address of a hand-written page by its key in `HAND_WRITTEN` or `IN_SOME_LANGUAGES`."""
    names = {**HAND_WRITTEN, **IN_SOME_LANGUAGES}[key]
    return Address(tuple((language, f"{language}/{names[language]}/") for language in LANGUAGES if language in names))


@lru_cache(maxsize=256)
def index(kind: str) -> Address:
    """Return the address of the overview of a kind of record, or of another page named in `SEGMENTS`."""
    return home().below(kind)


def agreement(identifier: str) -> Address:
    """Return the address of an agreement."""
    return index("agreements").below("=" + identifier)


def news_year(year: str) -> Address:
    """Return the address of the list of one year's news; `year` is "2024", or "0" for items without date."""
    return index("news").below("=" + year)


def news_by(value: str, segment: str | None = None) -> Address:
    """Return the address of the list of news of one kind, or of one record of the kind `segment`."""
    by = index("news").below("by")
    return by.below(segment, "=" + value) if segment else by.below("=" + value)


def overview(segment: str, agreement_id: str | None) -> Address:
    """Return the address of the coverage, timeline or strategy of an agreement, or of the country for None."""
    return agreement(agreement_id).below(segment) if agreement_id else index(segment)


def dossier(agreement_id: str) -> Address:
    """Return the address of all that is known of an agreement, in one document."""
    return agreement(agreement_id).below("dossier")


def file_beside(address: Address, language: Language, name: str) -> str:
    """Return the URI of a file that belongs to a page, such as its table as data."""
    return address.uri(language) + name


def embedded(item: Record, language: Language) -> str:
    """Return the URI of the card of a record that other sites may show in a frame."""
    kind = dict(_OVERVIEWS)[type(item)]
    return index("embed").below(kind, "=" + item.id).uri(language)


def press_file(agreement_id: str, name: str) -> str:
    """Return the URI of a file for the press about an agreement; it is the same for all languages."""
    return f"press/{agreement_id}/{name}"


def media(agreement_id: str, file: str) -> str:
    """Return the URI of a file in an agreement's folder `media/`."""
    return f"media/{agreement_id}/{file.removeprefix('media/')}"


def picture(media_uri: str, width: int) -> str:
    """Return the URI of a picture as WebP, `width` pixels wide; `media_uri` is that of its file in `media/`."""
    return f"pictures/{media_uri.removeprefix('media/')}/{width}.webp"


def project_lists() -> Address:
    """Return the address of the page with links to all lists of projects that have one value."""
    return index("projects").below("by")


def projects_by(segment: str, value: str) -> Address:
    """Return the address of the list of projects that have one value, such as one theme."""
    return project_lists().below(segment, "=" + value)


def numbered(address: Address, number: int) -> Address:
    """Return the address of a page of a list spread over several pages; the first one has the list's own."""
    return address if number == 1 else address.below(f"={number}")


def record(item: Record) -> Address:
    """Return the address of the page of a record."""
    if isinstance(item, Project):
        return _record("agreements", item.agreement, item.id)
    return _record(_overview_of(item), item.id)


@lru_cache(maxsize=65536)
def _record(kind: str, identifier: str, project: str | None = None) -> Address:
    address = index(kind).below("=" + identifier)
    return address if project is None else address.below("projects", "=" + project)


def record_index(item: Record) -> Address:
    """Return the address of the overview on which a record is listed."""
    return index(_overview_of(item))


def _overview_of(item: Record) -> str:
    for model, kind in _OVERVIEWS:
        if isinstance(item, model):
            return kind
    raise TypeError(type(item).__name__)


_OVERVIEWS: tuple[tuple[type[Record], str], ...] = (
    (Agreement, "agreements"),
    (Project, "projects"),
    (NewsItem, "news"),
    (Commune, "communes"),
    (Theme, "themes"),
    (Objective, "objectives"),
    (Instrument, "instruments"),
    (Organisation, "organisations"),
)


def link(uri: str) -> str:
    """Return `uri` in the form generated HTML holds it until the page it stands on is known."""
    return ROOT + uri


def resolve(html: str, uri: str) -> str:
    """Return `html` with the addresses made by `link` relative to the page at `uri`, so that any base address works."""
    return html.replace(ROOT, "../" * uri.count("/") or "./")


def relative(target: str, uri: str) -> str:
    """Return the address of `target` (a URI) as seen from the page at `uri`."""
    return ("../" * uri.count("/") + target) or "./"
