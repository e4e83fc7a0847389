"""Facets: by what projects can be filtered, and which values each project has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from entente import urls
from entente.i18n.sorting import sort_key
from entente.model.catalogue import Catalogue
from entente.model.coverage import aims_served, anchor
from entente.model.progress import participation_state
from entente.model.project import Phase, Project
from entente.model.reference import Objective
from entente.pages.rendering import Rendering, record_title

_PHASES = (*(phase.value for phase in Phase), "unknown")
_CARRIERS = ("convention", "syndicate", "state", "company", "commune", "unknown")
_PARTICIPATION = ("running", "planned", "over", "past", "not-planned", "unknown")


def phase_of(project: Project) -> str:
    """Return the word for a project's phase, `unknown` when none is known."""
    return project.phase.phase.value if project.phase else "unknown"


@dataclass(frozen=True, kw_only=True)
class Facet:
    """Something by which projects differ, such as their theme."""

    key: str
    """Name in the address of a filtered list; its title is the word `facet.<key>`."""
    segment: str
    """Key of `urls.SEGMENTS` for its static lists."""
    find: Callable[[Catalogue, date, Project], Sequence[str]]
    """Returns the values a project has on a day."""
    words: str = ""
    """Beginning of the words for its values; empty when the values are records."""
    order: tuple[str, ...] = ()
    """Order of the values; by title when empty."""
    collection: str = ""
    """Field of the catalogue that holds the records its values name."""

    def title(self, p: Rendering, value: str) -> str:
        """Return the title of a value in the language of the page."""
        if self.words:
            return p.t(f"{self.words}.{value}")
        return p.plain(record_title(getattr(p.catalogue, self.collection)[value]))

    def position(self, p: Rendering, value: str) -> tuple[int, str]:
        """Return by what values are sorted."""
        if self.order:
            return self.order.index(value), ""
        record = getattr(p.catalogue, self.collection)[value]
        return (record.order if isinstance(record, Objective) else 0), sort_key(self.title(p, value))

    def groups(self, catalogue: Catalogue, today: date) -> dict[str, tuple[Project, ...]]:
        """Return the projects of each value that occurs."""
        found: dict[str, list[Project]] = {}
        for project in catalogue.projects.values():
            for value in self.find(catalogue, today, project):
                found.setdefault(value, []).append(project)
        return {value: tuple(projects) for value, projects in found.items()}

    def address(self, value: str) -> urls.Address:
        """Return the address of the static list of one value."""
        return urls.projects_by(self.segment, value)


FACETS: tuple[Facet, ...] = (
    Facet(key="agreement", segment="agreements", collection="agreements", find=lambda _, __, x: x.agreements),
    Facet(key="commune", segment="communes", collection="communes", find=lambda _, __, x: x.communes),
    Facet(key="theme", segment="themes", collection="themes", find=lambda _, __, x: x.themes),
    Facet(
        key="objective",
        segment="objectives",
        collection="objectives",
        find=lambda catalogue, _, x: catalogue.national_objectives_of(x),
    ),
    Facet(key="phase", segment="phases", words="phase", order=_PHASES, find=lambda _, __, x: (phase_of(x),)),
    Facet(
        key="carrier",
        segment="carriers",
        words="carrier",
        order=_CARRIERS,
        find=lambda _, __, x: tuple(x.carried_by) or ("unknown",),
    ),
    Facet(
        key="participation",
        segment="participation",
        words="participation",
        order=_PARTICIPATION,
        find=lambda _, today, x: (participation_state(x.participation, today),),
    ),
)


def aim_value(agreement: str, aim_anchor: str) -> str:
    """Return the value by which the filter knows an aim of an agreement; identifiers never hold two hyphens."""
    return f"{agreement}--{aim_anchor}"


def aim_values(catalogue: Catalogue, project: Project) -> tuple[str, ...]:
    """Return the aims of its agreements that a project serves, as values of the filter."""
    return tuple(
        aim_value(identifier, anchor(aim))
        for identifier in project.agreements
        for aim in aims_served(catalogue.agreements[identifier], project)
    )
