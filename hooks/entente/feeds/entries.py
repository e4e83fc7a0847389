"""What is new, as entries of feeds: notable news items and notable updates of projects, and to whom each belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from entente import urls
from entente.model.agreement import Agreement
from entente.model.appointments import stable_identifier
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.news import NewsItem
from entente.model.project import Project, Update
from entente.model.record import Record
from entente.model.reference import Commune, Theme

Followed = Agreement | Project | Commune | Theme | None
"""What can be followed; None stands for everything."""

_COLLECTIONS: dict[type[Record], str] = {
    Agreement: "agreements",
    Project: "projects",
    Commune: "communes",
    Theme: "themes",
}


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something new that feeds tell: a news item, or an update of a project."""

    name: str
    """Stable name, unique over the site: `news/2024-05-03-opening`, `projects/bridge/2024-05`. It never changes."""
    record: NewsItem | Project
    update: Update | None = None
    """The update of the project; None for a news item."""

    @property
    def date(self) -> PartialDate | None:
        """Return when it happened, as far as known."""
        return self.update.date if self.update else _date(self.record)

    @property
    def changed(self) -> PartialDate | None:
        """Return when it was last changed in substance."""
        updated = self.record.updated if isinstance(self.record, NewsItem) else None
        return updated or self.date

    @property
    def project(self) -> Project | None:
        """Return the project whose update it is, or None for a news item."""
        return self.record if isinstance(self.record, Project) else None


def entries_about(catalogue: Catalogue, record: Followed) -> tuple[Entry, ...]:
    """Return the entries that belong to a record, or all for None: newest first, those without a date last."""
    news, projects = _belonging(catalogue, record)
    records: list[NewsItem | Project] = [*news, *projects]
    return tuple(sorted((entry for one in records for entry in entries_of(one)), key=_newest_first))


def entries_of(record: NewsItem | Project) -> tuple[Entry, ...]:
    """Return the entries that a record itself makes: a notable news item one, a project one per notable update."""
    if isinstance(record, Project):
        return tuple(_update_entries(record))
    return (_news_entry(record),) if record.notable else ()


def followed_records(catalogue: Catalogue) -> Iterator[Followed]:
    """Yield everything that can be followed: everything (None), then each agreement, project, commune and theme."""
    yield None
    yield from catalogue.agreements.values()
    yield from catalogue.projects.values()
    yield from catalogue.communes.values()
    yield from catalogue.themes.values()


def followed_name(record: Followed) -> tuple[str, str]:
    """Return by what `followed` finds a record: the catalogue's field and the identifier, both empty for None."""
    found = next((name for model, name in _COLLECTIONS.items() if isinstance(record, model)), "")
    return found, record.id if record is not None else ""


def followed(catalogue: Catalogue, collection: str, identifier: str) -> Followed:
    """Return the record of a name from `followed_name`."""
    record: Followed = getattr(catalogue, collection)[identifier] if collection else None
    return record


def followed_address(record: Followed) -> urls.Address:
    """Return the address of the page that is followed; everything is followed at home."""
    return urls.home() if record is None else urls.record(record)


def _belonging(catalogue: Catalogue, record: Followed) -> tuple[Iterable[NewsItem], Iterable[Project]]:
    if isinstance(record, Agreement):
        news, projects = catalogue.news_by_agreement, catalogue.projects_by_agreement
    elif isinstance(record, Commune):
        news, projects = catalogue.news_by_commune, catalogue.projects_by_commune
    elif isinstance(record, Theme):
        news, projects = catalogue.news_by_theme, catalogue.projects_by_theme
    elif isinstance(record, Project):
        return catalogue.news_by_project.get(record.id, ()), (record,)
    else:
        return catalogue.news.values(), catalogue.projects.values()
    return news.get(record.id, ()), projects.get(record.id, ())


def _news_entry(item: NewsItem) -> Entry:
    return Entry(name=f"news/{stable_identifier(item)}", record=item)


def _update_entries(project: Project) -> Iterator[Entry]:
    """Yield the notable updates, named by their date; the second of one date is number 2, corrections counted too."""
    times: Counter[str] = Counter()
    for update in project.updates:
        date = update.date.text.replace("/", "--")
        times[date] += 1
        number = f"/{times[date]}" if times[date] > 1 else ""
        if update.notable:
            yield Entry(name=f"projects/{stable_identifier(project)}/{date}{number}", record=project, update=update)


def _date(record: NewsItem | Project) -> PartialDate | None:
    return record.date if isinstance(record, NewsItem) else None


def _newest_first(entry: Entry) -> tuple[int, int, str]:
    return (1, 0, entry.name) if entry.date is None else (0, -entry.date.earliest.toordinal(), entry.name)
