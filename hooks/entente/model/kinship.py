"""Which projects are related to a project, and why: as its file says, then by place and theme or by objective."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass

from entente.model.catalogue import Catalogue, aims_of
from entente.model.project import Project, Relation

_COMPUTED = 4


@dataclass(frozen=True, kw_only=True)
class Kinship:
    """A related project and the reason: a sentence of the file, or what both have in common."""

    project: Project
    relation: Relation | None = None
    """What the file says about it."""
    communes: tuple[str, ...] = ()
    """Communes both take place in; only together with themes."""
    themes: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()
    """Objectives and fields of action both serve, as `agreement/aim`."""

    @property
    def rank(self) -> tuple[int, int, str]:
        """Return the place among computed relations: most in common first, then the project with the fewest places."""
        return (-2 * len(self.aims) - bool(self.communes), len(self.project.communes), self.project.id)


def related_projects(catalogue: Catalogue, project: Project) -> tuple[Kinship, ...]:
    """Return the related projects: those the file names, those that name this one, then the nearest by content."""
    named = [Kinship(project=catalogue.projects[relation.project], relation=relation) for relation in project.related]
    known = {project.id, *(kinship.project.id for kinship in named)}
    for other in catalogue.projects_naming.get(project.id, ()):
        if other.id not in known:
            relation = next(relation for relation in other.related if relation.project == project.id)
            named.append(Kinship(project=other, relation=relation))
            known.add(other.id)
    near = (_kinship(project, other) for other in _candidates(catalogue, project) if other.id not in known)
    return (*named, *heapq.nsmallest(_COMPUTED, near, key=lambda kinship: kinship.rank))


def kinships_of(catalogue: Catalogue, project: str) -> tuple[Kinship, ...]:
    """Return the related projects of a project named by its identifier, for `Catalogue.derive`."""
    return related_projects(catalogue, catalogue.projects[project])


def _candidates(catalogue: Catalogue, project: Project) -> Iterable[Project]:
    themes = set(project.themes)
    found = {other.id: other for aim in aims_of(project) for other in catalogue.projects_by_aim[aim]}
    for commune in project.communes:
        for other in catalogue.projects_by_commune[commune]:
            if not themes.isdisjoint(other.themes):
                found[other.id] = other
    return found.values()


def _kinship(project: Project, other: Project) -> Kinship:
    communes = tuple(commune for commune in project.communes if commune in other.communes)
    themes = tuple(theme for theme in project.themes if theme in other.themes)
    served = aims_of(other)
    return Kinship(
        project=other,
        communes=communes if themes else (),
        themes=themes if communes else (),
        aims=tuple(aim for aim in aims_of(project) if aim in served),
    )
