"""Entries told in one language: title, address, summary and full text with absolute links."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.feeds.entries import Entry
from entente.i18n.calendar import date_words, moment_words, span_words
from entente.i18n.typography import typeset
from entente.i18n.words import word
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.languages import Language
from entente.model.news import Event, NewsItem
from entente.model.pictures import PictureSize
from entente.model.project import Project
from entente.model.record import Record, Source
from entente.model.text import Text
from entente.prose import prose_html

ENVIRONMENT = Environment(
    loader=PackageLoader("entente.feeds"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)


@dataclass(frozen=True, kw_only=True)
class Told:
    """An entry in one language; all addresses are absolute."""

    entry: Entry
    language: Language
    title: str
    date: str
    """When it happened, in words, no more precise than known."""
    kind: str
    url: str
    summary: str
    html: str
    agreements: tuple[str, ...]
    subjects: tuple[tuple[str, str], ...]
    """Identifier and title of the agreements and themes it belongs to."""
    is_uncertain: bool


class Teller:
    """Tells entries in one language."""

    def __init__(self, catalogue: Catalogue, edition: Edition, language: Language) -> None:
        self.catalogue = catalogue
        self.edition = edition
        self.language: Language = language

    def tell(self, entry: Entry) -> Told:
        """Return an entry in this language."""
        record, update = entry.record, entry.update
        title = self.plain(record.title)
        news = record if isinstance(record, NewsItem) else None
        anchor = "#updates" if update else ""
        return Told(
            entry=entry,
            language=self.language,
            title=self.t("feed.update_title", project=title, title=self.plain(update.title)) if update else title,
            date=self.date(entry.date),
            kind=self.t(f"news-kind.{news.kind}" if news else "feed.update"),
            url=self.url(record) + anchor,
            summary=self.plain((news.lead or news.title) if news else record.summary),  # type: ignore[union-attr]
            html=self._html(entry),
            agreements=tuple(self.plain(self.catalogue.agreements[a].title) for a in record.agreements),
            subjects=self._subjects(entry),
            is_uncertain=news.certainty == "uncertain" if news else update is not None and _is_uncertain(update),
        )

    def _html(self, entry: Entry) -> str:
        template = ENVIRONMENT.get_template("update.html" if entry.update else "news.html")
        html = template.render(f=self, entry=entry, record=entry.record, update=entry.update)
        return html.replace(urls.ROOT, self.edition.base_url)

    def _subjects(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        agreements = [(a, self.plain(self.catalogue.agreements[a].title)) for a in entry.record.agreements]
        return (*agreements, *((t, self.plain(self.catalogue.themes[t].title)) for t in entry.record.themes))

    def t(self, key: str, **found: object) -> str:
        """Return an interface word."""
        return word(key, self.language, **found)

    def label(self, key: str) -> str:
        """Return an interface word before a value: with a colon, as the language sets it."""
        return self.t("label", name=self.t(key))

    def plain(self, text: Text | None) -> str:
        """Return a text without any mark, set as its language does."""
        return typeset(text.in_language(self.language), text.found_in(self.language)) if text is not None else ""

    def text(self, text: Text | None) -> Markup:
        """Return a text, marked with its own `lang` where it is in another language."""
        return self._marked(text, Markup.escape(self.plain(text)), "span")

    def prose(self, text: Text | None) -> Markup:
        """Return Markdown prose as cleaned HTML, marked with its own `lang` where it is in another language."""
        if text is None:
            return Markup()
        html = typeset(prose_html(text.in_language(self.language)), text.found_in(self.language))
        return self._marked(text, Markup(html), "div")  # noqa: S704 – cleaned by nh3

    def _marked(self, text: Text | None, html: Markup, element: str) -> Markup:
        found = text.found_in(self.language) if text is not None else self.language
        return html if found == self.language else Markup('<{0} lang="{1}">{2}</{0}>').format(element, found, html)

    def url(self, record: Record) -> str:
        """Return the absolute address of a record's page in this language."""
        return self.edition.url(urls.record(record).uri(self.language))

    def link(self, record: Record) -> Markup:
        """Return a link to a record's page with its title."""
        title: Text = getattr(record, "title", None) or record.names  # type: ignore[attr-defined]
        return Markup('<a href="{}">{}</a>').format(self.url(record), self.text(title))

    def links(self, records: Iterable[Record]) -> Markup:
        """Return links to records, separated by commas."""
        return Markup(", ").join(self.link(record) for record in records)

    def projects(self, item: NewsItem) -> list[Project]:
        """Return the projects a news item is about."""
        return [self.catalogue.projects[identifier] for identifier in item.projects]

    def media(self, item: NewsItem) -> str:
        """Return the absolute address of the picture of a news item, or nothing."""
        return self.edition.url(urls.media(item.agreement, item.picture.file)) if item.picture else ""

    def size(self, item: NewsItem) -> PictureSize | None:
        """Return the size of the picture of a news item, where it is known."""
        return self.catalogue.pictures.get(urls.media(item.agreement, item.picture.file)) if item.picture else None

    def date(self, date: PartialDate | None) -> str:
        """Return a date in words, no more precise than known."""
        return date_words(date, self.language) if date else self.t("date.none")

    def when(self, event: Event) -> str:
        """Return when an event takes place, in words."""
        return span_words(event.begin, event.end, self.language)

    def moment(self, event: Event) -> str:
        """Return the date announced first for an event that was moved, in words."""
        return moment_words(event.moved_from, self.language) if event.moved_from else ""

    def where(self, event: Event) -> str:
        """Return where an event takes place, in words."""
        name = self.plain(event.place.name) if event.place else ""
        address = (event.place.address or "") if event.place else ""
        commune = self.plain(self.catalogue.communes[event.commune].names) if event.commune else ""
        return ", ".join(dict.fromkeys(part for part in (name, address, commune) if part))

    @staticmethod
    def source_name(source: Source) -> str:
        """Return how a source is called."""
        return source.title or (source.url or "").partition("://")[2]


def _is_uncertain(update: object) -> bool:
    return getattr(update, "certainty", "seen") == "uncertain"
