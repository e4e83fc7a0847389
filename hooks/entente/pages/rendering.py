"""What a page template may ask for: words, texts with their language, dates, money, links and source marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from urllib.parse import unquote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from entente import urls
from entente.edition import Edition
from entente.i18n.calendar import machine_date, moment_words, money_words, number_words, short_date, span_words
from entente.i18n.sorting import sort_key
from entente.i18n.typography import typeset
from entente.i18n.words import counted, word
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.languages import LANGUAGES, Language
from entente.model.news import Event, NewsItem
from entente.model.parts import value_at
from entente.model.project import Project
from entente.model.record import Certainty, Part, Provenance, Record, Source
from entente.model.reference import Commune, Organisation
from entente.model.text import Name, Text
from entente.model.values import Partner
from entente.output import Section
from entente.pages.pictures import media_address, shown_picture
from entente.pages.progress import FACTS_ABOUT_PROGRESS, WORDS_ABOUT_PROGRESS
from entente.pages.provenance import ValueProvenance, marks_within
from entente.prose import prose_html

ENVIRONMENT = Environment(
    loader=PackageLoader("entente.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
ENVIRONMENT.globals.update(media=media_address, shown=shown_picture)
ENVIRONMENT.filters["in_catalogue"] = lambda identifier, collection: collection[identifier]
ENVIRONMENT.globals.update({function.__name__: function for function in (*FACTS_ABOUT_PROGRESS, *WORDS_ABOUT_PROGRESS)})
# Components: what a template needs must be there before its own module is made.
ENVIRONMENT.globals["m"] = ENVIRONMENT.get_template("macros.html").module
ENVIRONMENT.globals["progress"] = ENVIRONMENT.get_template("progress.html").module
_NO_SOURCES: tuple[Source, ...] = ()


def record_title(record: Record) -> Text:
    """Return the text by which a record is called."""
    title: Text = getattr(record, "title", None) or record.names  # type: ignore[attr-defined]
    return title


class Rendering:
    """One page being written: knows its language, collects its sources and what is not translated."""

    def __init__(
        self, catalogue: Catalogue, edition: Edition, language: Language, record: Record | None = None
    ) -> None:
        self.catalogue = catalogue
        self.edition = edition
        self.language: Language = language
        self.record = record
        self.sources: dict[Source, int] = {}
        self.values = ValueProvenance(record)
        self.untranslated: set[str] = set()
        self.is_unreviewed = False
        self._section = ""
        self._reviewed = record is not None and language in record.reviewed

    def t(self, key: str, **found: object) -> str:
        """Return an interface word."""
        return word(key, self.language, **found)

    def counted(self, key: str, number: int, **found: object) -> str:
        """Return an interface sentence for a count."""
        return counted(key, number, self.language, **found)

    def sentence(self, key: str, **found: object) -> Markup:
        """Return an interface sentence with HTML, such as dates and links, in its places."""
        return Markup(escape(self.t(key))).format(**found)

    def text(self, text: Text | None) -> Markup:
        """Return a text in the page's language, or the nearest one marked with its own `lang`."""
        return self._in_language(text, lambda string: escape(string))

    def prose(self, text: Text | None) -> Markup:
        """Return Markdown prose as HTML, marked with its own `lang` when it is not in the page's language."""
        return self._in_language(text, lambda string: Markup(prose_html(string)), element="div")

    def plain(self, text: Text | None) -> str:
        """Return a text without any mark, for titles, descriptions and attributes."""
        return typeset(text.in_language(self.language), text.found_in(self.language)) if text is not None else ""

    def _in_language(self, text: Text | None, convert: Callable[[str], Markup], element: str = "span") -> Markup:
        if text is None:
            return Markup()
        found = text.found_in(self.language)
        html = Markup(typeset(convert(getattr(text, found)), found))
        if found == self.language:
            if self.language != "fr" and not self._reviewed and not isinstance(text, Name):
                self.is_unreviewed = True
            return html
        if not isinstance(text, Name):
            self.untranslated.add(self._section)
        return Markup('<%s lang="%s">%s</%s>') % (element, found, html, element)

    def date(self, value: PartialDate | datetime | None) -> Markup:
        """Return a date in words as a `time` element, no more precise than it is known."""
        return Markup() if value is None else self._time(value, moment_words(value, self.language))

    def when(self, event: Event) -> Markup:
        """Return when an event takes place, in words; hours of one day name the day once."""
        if isinstance(event.begin, PartialDate) and isinstance(event.end, PartialDate):
            return self.period(event.begin, event.end)
        return self._time(event.begin, span_words(event.begin, event.end, self.language))

    def dated(self, record: NewsItem) -> Markup:
        """Return the date of a news item, or that none is known, and the word "uncertain" where it is."""
        return (self.date(record.date) or escape(self.t("date.none"))) + self.doubt(record, "date")

    def short_date(self, value: PartialDate | None) -> Markup:
        """Return a date as short as a table needs it."""
        return Markup() if value is None else self._time(value, short_date(value, self.language))

    @staticmethod
    def _time(value: PartialDate | datetime, words: str) -> Markup:
        machine = machine_date(value)
        return Markup('<time datetime="%s">%s</time>') % (machine, words) if machine else escape(words)

    def period(self, begin: PartialDate | None, end: PartialDate | None) -> Markup:
        """Return a period in words: "… – …", "since …" (or "from …" when still to come), "until …", or nothing."""
        if begin and end:
            return self.sentence("period.from_to", begin=self.date(begin), end=self.date(end))
        if begin:
            key = "period.from" if begin.earliest > self.edition.today else "period.since"
            return self.sentence(key + ".day" * begin.is_exact_day, begin=self.date(begin))
        return self.sentence("period.until" + ".day" * end.is_exact_day, end=self.date(end)) if end else Markup()

    def number(self, value: Decimal | int | float) -> str:
        """Return a number with the separators of the language."""
        return number_words(value, self.language)

    def money(self, amount: Decimal, currency: str = "EUR") -> str:
        """Return an amount of money."""
        return money_words(amount, currency, self.language)

    def href(self, address: urls.Address) -> str:
        """Return an address in the page's language, for an `href`."""
        return urls.link(address.uri(self.language))

    def link(self, record: Record) -> Markup:
        """Return a link to a record's page with its title, and the word "uncertain" where the whole record is."""
        link = Markup('<a href="%s">%s</a>') % (self.href(urls.record(record)), self.title(record))
        return link + self.uncertain(getattr(record, "certainty", None))

    def title(self, record: Record) -> Markup:
        """Return a record's title, marked with its own `lang` where it is not in the page's language."""
        return self.text(record_title(record))

    def links(self, records: Iterable[Record]) -> Markup:
        """Return links to records, separated by commas."""
        return Markup(", ").join(self.link(record) for record in records)

    def communes(self, identifiers: Iterable[str]) -> list[Commune]:
        """Return communes sorted by their name in the page's language."""
        found = [self.catalogue.communes[identifier] for identifier in identifiers]
        return sorted(found, key=lambda commune: sort_key(commune.names.in_language(self.language)))

    def original(self, text: Text) -> Markup:
        """Return a title in the language it was written in, such as a document's; it counts as translated."""
        return self.text(Name.model_construct(**{language: getattr(text, language) for language in LANGUAGES}))

    def agreement_names(self, record: Project | NewsItem) -> Markup:
        """Return the titles of a record's agreements, without links, separated by commas."""
        return Markup(", ").join(self.text(self.catalogue.agreements[a].title) for a in record.agreements)

    def current_communes(self, agreement: Agreement) -> list[Commune]:
        """Return the communes that belong to an agreement's area today, or belonged to it last."""
        return self.communes(m.commune for m in agreement.communes if m.until is None)

    def population(self, commune: Commune) -> Markup:
        """Return a commune's latest known population with its date and sources."""
        if not commune.population:
            return Markup()
        latest = max(commune.population, key=lambda entry: entry.date)
        return Markup("{} ({}){}").format(self.number(latest.number), self.short_date(latest.date), self.mark(latest))

    def carriers(self, project: Project) -> str:
        """Return who carries a project, in words."""
        return ", ".join(self.t(f"carrier.{carrier}") for carrier in project.carried_by) or self.t("carrier.unknown")

    @staticmethod
    def host(address: str, *, full: bool = False) -> str:
        """Return the readable part of a web address: its host, or (`full`) all without the scheme."""
        readable = unquote(address.partition("://")[2])
        return readable if full else readable.partition("/")[0].removeprefix("www.")

    def untranslated_sections(self) -> list[str]:
        """Return the headings of the sections in which a text is not translated."""
        return [
            self.t("notice.untranslated.head" if name == "head" else f"section.{name}")
            for name in sorted(self.untranslated)
            if name
        ]

    def partner(self, partner: Partner) -> Markup:
        """Return the name of a partner, linked where it has a page."""
        record = self._partner_record(partner)
        name = self.text(partner.name) if record is None else self.link(record)
        role = Markup(" ({})").format(self.text(partner.role)) if partner.role else Markup()
        return name + role + self.mark(partner)

    def _partner_record(self, partner: Partner) -> Commune | Organisation | Agreement | None:
        if partner.commune:
            return self.catalogue.communes[partner.commune]
        if partner.organisation:
            return self.catalogue.organisations[partner.organisation]
        return self.catalogue.agreements[partner.agreement] if partner.agreement else None

    def mark(self, part: Part | Provenance | None, *, note: bool = False) -> Markup:
        """Return the footnote marks of a part's sources, and the word "uncertain" where it is; `note` adds its note."""
        if part is None:
            return Markup()
        html = self.uncertain(part.certainty) + self.marks(part.sources)
        if isinstance(part, Provenance) and part.as_of:
            html += Markup(' <span class="note">({})</span>').format(
                self.sentence("value.as_of", date=self.date(part.as_of))
            )
        if note and part.note:
            html += Markup(' <span class="note">{}</span>').format(self.text(part.note))
        return html + marks_within(self, self.values, part)

    def mark_value(self, field_path: str) -> Markup:
        """Return the marks of the single value at `field_path` of the page's record, where its provenance is given."""
        return self.mark(self.values.at(field_path), note=True)

    def uncertain(self, certainty: str | None) -> Markup:
        """Return the word "uncertain" to stand behind what is, else nothing."""
        if certainty != Certainty.UNCERTAIN:
            return Markup()
        return Markup(' <span class="uncertain uncertain--word">({})</span>').format(self.t("certainty.uncertain"))

    def doubt(self, record: Record, field_path: str) -> Markup:
        """Return the word "uncertain" for a value of any record, where its provenance or its part says so."""
        known = record.how_known(field_path) or value_at(record, field_path)
        return self.uncertain(getattr(known, "certainty", None))

    def marks(self, sources: Sequence[Source] = _NO_SOURCES) -> Markup:
        """Return footnote marks for sources, numbering them in the order in which the page first uses them."""
        return Markup().join(self._mark(self.sources.setdefault(s, len(self.sources) + 1)) for s in sources)

    def _mark(self, number: int) -> Markup:
        return Markup('<sup class="source-mark"><a href="#source-{0}" aria-label="{1}">{0}</a></sup>').format(
            number, self.t("source.mark", number=number)
        )

    def macro(self, name: str, *values: object) -> str:
        """Return the HTML of a component from `macros.html`."""
        return str(getattr(ENVIRONMENT.globals["m"], name)(self, *values))

    def sections(self, template_name: str, **values: object) -> tuple[str, tuple[Section, ...]]:
        """Return head and sections of a page from the blocks of a template: `head` first, blank blocks left out.

        A section's heading is the word `section.<block name>`; its anchor is the block's name.
        """
        template = ENVIRONMENT.get_template(template_name)
        context = template.new_context({"p": self, "edition": self.edition, "catalogue": self.catalogue, **values})
        head, sections = "", []
        for name, block in template.blocks.items():
            self._section = name
            html = "".join(block(context)).strip()
            if name == "head":
                head = html
            elif html:
                sections.append(Section(id=name.replace("_", "-"), title=self.t(f"section.{name}"), html=html))
        return head, tuple(sections)

    def ending(self, *, is_own_page: bool) -> Iterator[Section]:
        """Yield the section of sources; the record's own page also lists how single values not marked yet are known."""
        values = list(self.values.remaining(self)) if is_own_page else []
        if self.record is not None:
            self.marks(self.record.sources)
        if self.sources or values:
            html = ENVIRONMENT.get_template("sources.html").render(p=self, sources=self.sources, values=values)
            yield Section(id="sources", title=self.t("section.sources"), html=html)

    def notice(self) -> Markup:
        """Return what the reader must know of the translation of this page: parts missing, or not reviewed."""
        return Markup(ENVIRONMENT.get_template("notice.html").render(p=self).strip())
