"""What the search is told about a page beside its words: values to filter by, facts to show, further names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from entente.model.agreement import Agreement
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Theme
from entente.model.text import Text
from entente.pages.rendering import Rendering, record_title

Fact = tuple[str, str]


def search_facts(p: Rendering) -> tuple[Fact, ...]:
    """Return name and value of each fact about the page's record; a name with several values stands several times."""
    record = p.record
    if isinstance(record, Project):
        phase = record.phase.phase.value if record.phase else "unknown"
        return (*_gathered(p, record, record.communes, record.themes), ("phase", p.t(f"phase.{phase}")))
    if isinstance(record, NewsItem):
        date = (("date", str(p.short_date(record.date).striptags())),) if record.date else ()
        return (*_gathered(p, record, _communes_of(p, record), record.themes), *date)
    if isinstance(record, Agreement):
        communes = (membership.commune for membership in record.communes if membership.until is None)
        names = (("names", name) for name in _unique(_former_names(record)))
        return (("agreement", p.plain(record.title)), *_titles(p, "commune", p.catalogue.communes, communes), *names)
    if isinstance(record, Commune):
        names = (("names", name) for name in _unique(names_of_commune(record)))
        return (("commune", p.plain(record.names)), *names)
    return (("theme", p.plain(record.title)),) if isinstance(record, Theme) else ()


def names_of_commune(commune: Commune) -> Iterator[str]:
    """Yield every name of a commune: in each language, other spellings, and those of the communes merged into it."""
    yield from _in_all_languages(commune.names)
    yield from commune.other_names
    for predecessor in commune.predecessors:
        yield from _in_all_languages(predecessor.name)


def _gathered(
    p: Rendering, record: Project | NewsItem, communes: Iterable[str], themes: Iterable[str]
) -> Iterator[Fact]:
    yield from _titles(p, "agreement", p.catalogue.agreements, record.agreements)
    yield from _titles(p, "commune", p.catalogue.communes, communes)
    yield from _titles(p, "theme", p.catalogue.themes, themes)


def _titles(p: Rendering, name: str, records: Mapping[str, Record], identifiers: Iterable[str]) -> Iterator[Fact]:
    for identifier in identifiers:
        yield name, p.plain(record_title(records[identifier]))


def _communes_of(p: Rendering, item: NewsItem) -> Iterable[str]:
    projects = (p.catalogue.projects[identifier] for identifier in item.projects)
    return _unique([*item.communes, *(commune for project in projects for commune in project.communes)])


def _former_names(agreement: Agreement) -> Iterator[str]:
    for former in agreement.names:
        yield from _in_all_languages(former.name)


def _in_all_languages(text: Text) -> Iterator[str]:
    for language in text.languages():
        yield text.in_language(language)


def _unique(names: Iterable[str]) -> Iterable[str]:
    return tuple(dict.fromkeys(names))
