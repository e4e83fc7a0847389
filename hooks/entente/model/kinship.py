"""Which projects are related to a project, and why: as its file says, then by place and theme or by objective."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from entente.model.catalogue import Catalogue
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
    aims: tuple[tuple[str, str], ...] = ()
    """Agreement and identifier of the objectives and fields of action both serve."""

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
    computed = (_kinship(project, other) for other in _near(catalogue, project) if other.id not in known)
    return (*named, *sorted((kinship for kinship in computed if kinship), key=lambda k: k.rank)[:_COMPUTED])


def _near(catalogue: Catalogue, project: Project) -> Iterable[Project]:
    """Return the projects that share a commune or an agreement: no other can have anything in common that counts."""
    found = [other for agreement in project.agreements for other in catalogue.projects_by_agreement[agreement]]
    found += [other for commune in project.communes for other in catalogue.projects_by_commune[commune]]
    return {other.id: other for other in found}.values()


def _kinship(project: Project, other: Project) -> Kinship | None:
    communes = tuple(commune for commune in project.communes if commune in other.communes)
    themes = tuple(theme for theme in project.themes if theme in other.themes)
    aims = tuple(
        (agreement, aim)
        for agreement in project.agreements
        if agreement in other.agreements
        for aim in (*project.objectives, *project.fields_of_action)
        if aim in (*other.objectives, *other.fields_of_action)
    )
    if not aims and not (communes and themes):
        return None
    return Kinship(project=other, communes=communes if themes else (), themes=themes if communes else (), aims=aims)
