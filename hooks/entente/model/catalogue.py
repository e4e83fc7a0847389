"""The catalogue: all records together, immutable, with the questions that pages and checks ask of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from entente.model.accessibility import Accessibility
from entente.model.agreement import Agreement, Membership
from entente.model.boundaries import Boundaries
from entente.model.dates import PartialDate
from entente.model.news import NewsItem
from entente.model.pictures import PictureSize
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune, Instrument, Objective, Organisation, Theme

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Index = Mapping[str, tuple[R, ...]]


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Every record by identifier; iteration is in a fixed order that does not depend on how files were read."""

    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    projects: Mapping[str, Project] = field(default_factory=dict)
    news: Mapping[str, NewsItem] = field(default_factory=dict)
    communes: Mapping[str, Commune] = field(default_factory=dict)
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)
    objectives: Mapping[str, Objective] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    boundaries: Boundaries | None = None
    """Shapes of the communes for the maps; without them there are no maps."""
    pictures: Mapping[str, PictureSize] = field(default_factory=dict)
    """Sizes of the pictures in the folders `media/`, by the URI at which they are published."""
    accessibility: Accessibility | None = None
    """What is known of the site's accessibility; without it there is no statement."""
    digests: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """What identifies the content of each file (by path) from which something was read; empty where nobody knows."""

    def derive(self, function: Callable[..., T], *arguments: Hashable) -> T:
        """Return what `function` makes of the catalogue and `arguments`; asked again, the same answer.

        For what several pages need and takes time. The function must not put off reading: what it returns holds no
        catalogue that it asks later, so that everything it depends on is known when it returns.
        """
        key = (function, *arguments)
        if key not in self._derived:
            self._derived[key] = function(self, *arguments)
        found: T = self._derived[key]
        return found

    def records(self) -> Iterable[Record]:
        """Return every record of every kind."""
        for kind in (
            self.agreements,
            self.projects,
            self.news,
            self.communes,
            self.organisations,
            self.themes,
            self.objectives,
            self.instruments,
        ):
            yield from kind.values()

    @cached_property
    def _derived(self) -> dict[tuple[Any, ...], Any]:
        return {}

    @cached_property
    def news_by_date(self) -> tuple[NewsItem, ...]:
        """Return all news items, newest first, those without a date last."""
        return tuple(sorted(self.news.values(), key=_newest_first))

    @cached_property
    def projects_by_agreement(self) -> Index[Project]:
        """Return the projects of each agreement, joint ones under each of theirs."""
        return _index(self.projects.values(), lambda project: project.agreements)

    @cached_property
    def news_by_agreement(self) -> Index[NewsItem]:
        """Return the news items of each agreement, newest first."""
        return _index(self.news_by_date, lambda item: item.agreements)

    @cached_property
    def news_by_project(self) -> Index[NewsItem]:
        """Return the news items about each project, newest first."""
        return _index(self.news_by_date, lambda item: item.projects)

    @cached_property
    def news_by_commune(self) -> Index[NewsItem]:
        """Return the news items that name each commune or a project in it, newest first."""
        return _index(self.news_by_date, self._communes_of_news)

    @cached_property
    def news_by_theme(self) -> Index[NewsItem]:
        """Return the news items of each theme, their projects' themes included, newest first."""
        return _index(self.news_by_date, self._themes_of_news)

    @cached_property
    def projects_by_commune(self) -> Index[Project]:
        """Return the projects that take place in each commune."""
        return _index(self.projects.values(), lambda project: project.communes)

    @cached_property
    def projects_naming(self) -> Index[Project]:
        """Return the projects that name each project as related."""
        return _index(self.projects.values(), lambda project: _unique(relation.project for relation in project.related))

    @cached_property
    def projects_by_theme(self) -> Index[Project]:
        """Return the projects of each theme."""
        return _index(self.projects.values(), lambda project: project.themes)

    @cached_property
    def projects_by_instrument(self) -> Index[Project]:
        """Return the projects that depend on or feed each planning instrument."""
        return _index(self.projects.values(), lambda project: project.instruments)

    @cached_property
    def projects_by_aim(self) -> Index[Project]:
        """Return the projects that serve each objective or field of action, by `agreement/aim`."""
        return _index(self.projects.values(), aims_of)

    @cached_property
    def projects_by_national_objective(self) -> Index[Project]:
        """Return the projects that serve each national objective, directly or through their agreement's objectives."""
        return _index(self.projects.values(), self.national_objectives_of)

    @cached_property
    def agreements_by_national_objective(self) -> Index[Agreement]:
        """Return the agreements with an objective or field of action linked to each national objective."""
        return _index(
            self.agreements.values(),
            lambda agreement: _unique(identifier for aim in agreement.aims for identifier in aim.national_objectives),
        )

    @cached_property
    def memberships_by_commune(self) -> Mapping[str, tuple[tuple[Agreement, Membership], ...]]:
        """Return the agreements each commune belongs or belonged to, with its membership."""
        found: dict[str, list[tuple[Agreement, Membership]]] = defaultdict(list)
        for agreement in self.agreements.values():
            for membership in agreement.communes:
                found[membership.commune].append((agreement, membership))
        return {commune: tuple(pairs) for commune, pairs in found.items()}

    def national_objectives_of(self, project: Project) -> tuple[str, ...]:
        """Return the national objectives a project serves: its own, then those of the aims it serves."""
        found = list(project.national_objectives)
        for identifier in project.agreements:
            agreement = self.agreements.get(identifier)
            if agreement is None:
                continue
            for aim in agreement.aims:
                if aim.id in project.objectives or aim.id in project.fields_of_action:
                    found.extend(aim.national_objectives)
        return _unique(found)

    def _communes_of_news(self, item: NewsItem) -> tuple[str, ...]:
        own = [*item.communes, *(event.commune for event in item.events if event.commune)]
        for project in item.projects:
            if project in self.projects:
                own.extend(self.projects[project].communes)
        return _unique(own)

    def _themes_of_news(self, item: NewsItem) -> tuple[str, ...]:
        own = list(item.themes)
        for project in item.projects:
            if project in self.projects:
                own.extend(self.projects[project].themes)
        return _unique(own)


def aims_of(project: Project) -> tuple[str, ...]:
    """Return the objectives and fields of action a project serves, each as `agreement/aim`."""
    aims = (*project.objectives, *project.fields_of_action)
    return _unique(f"{agreement}/{aim}" for agreement in project.agreements for aim in aims)


def _unique(identifiers: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(identifiers))


def _index(records: Iterable[R], keys: Callable[[R], Iterable[str]]) -> Index[R]:
    found: dict[str, list[R]] = defaultdict(list)
    for record in records:
        for key in keys(record):
            found[key].append(record)
    return {key: tuple(group) for key, group in found.items()}


def _newest_first(item: NewsItem) -> tuple[int, int, str]:
    date: PartialDate | None = item.date
    return (1, 0, item.id) if date is None else (0, -date.earliest.toordinal(), item.id)
