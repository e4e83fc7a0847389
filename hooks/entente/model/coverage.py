"""Coverage: which aims, projects and communes meet, for one agreement and for the country."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from entente.model.agreement import Agreement, AgreementObjective, Aim, FieldOfAction
from entente.model.catalogue import Catalogue
from entente.model.project import Project


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One place where an aim, a project and a commune meet; what is missing is None and makes the gap visible."""

    aim: Aim | None
    project: Project | None
    commune: str | None


def serves(aim: Aim, project: Project, agreement: Agreement) -> bool:
    """Return whether `project` serves `aim` of `agreement`: directly, or an objective through its field of action."""
    if isinstance(aim, FieldOfAction):
        return aim.id in project.fields_of_action
    through = (field.objectives for field in agreement.fields_of_action if field.id in project.fields_of_action)
    return aim.id in project.objectives or any(aim.id in objectives for objectives in through)


def aims_served(agreement: Agreement, project: Project) -> tuple[Aim, ...]:
    """Return the objectives and fields of action of `agreement` that `project` serves."""
    if agreement.id not in project.agreements:
        return ()
    return tuple(aim for aim in agreement.aims if serves(aim, project, agreement))


def anchor(aim: Aim) -> str:
    """Return the anchor of an aim on the pages of its agreement."""
    return f"{'objective' if isinstance(aim, AgreementObjective) else 'field'}-{aim.id}"


@dataclass(frozen=True)
class Coverage:
    """What the aims, projects and communes of one agreement have to do with each other."""

    agreement: Agreement
    projects: tuple[Project, ...]
    """The projects of the agreement, joint ones included."""

    @cached_property
    def communes(self) -> tuple[str, ...]:
        """Return the communes of the area: those that belong to it, or belonged to it last."""
        current = [m.commune for m in self.agreement.communes if m.until is None]
        return tuple(dict.fromkeys(current or (m.commune for m in self.agreement.communes)))

    @cached_property
    def aims_by_project(self) -> dict[str, tuple[Aim, ...]]:
        """Return the aims each project serves, by the project's identifier."""
        return {project.id: aims_served(self.agreement, project) for project in self.projects}

    @cached_property
    def projects_by_aim(self) -> dict[str, tuple[Project, ...]]:
        """Return the projects that serve each aim, by the aim's anchor."""
        return {
            anchor(aim): tuple(project for project in self.projects if aim in self.aims_by_project[project.id])
            for aim in self.agreement.aims
        }

    def number(self, aim: Aim, commune: str | None) -> int:
        """Return how many projects serve `aim` in `commune`; None asks for projects without a known commune."""
        found = self.projects_by_aim[anchor(aim)]
        return sum((commune in project.communes) if commune else not project.communes for project in found)

    @property
    def aims_without_project(self) -> tuple[Aim, ...]:
        """Return the aims that no project serves."""
        return tuple(aim for aim in self.agreement.aims if not self.projects_by_aim[anchor(aim)])

    @property
    def projects_without_aim(self) -> tuple[Project, ...]:
        """Return the projects that serve no aim of the agreement, as far as known."""
        return tuple(project for project in self.projects if not self.aims_by_project[project.id])

    @property
    def projects_without_commune(self) -> tuple[Project, ...]:
        """Return the projects of which no source names the commune."""
        return tuple(project for project in self.projects if not project.communes)

    @property
    def communes_without_project(self) -> tuple[str, ...]:
        """Return the communes of the area in which no project is known to take place."""
        reached = {commune for project in self.projects for commune in project.communes}
        return tuple(commune for commune in self.communes if commune not in reached)

    def meetings(self) -> Iterator[Meeting]:
        """Yield every meeting of aim, project and commune, then what meets nothing."""
        for aim in (*self.agreement.aims, None):
            projects = self.projects_by_aim[anchor(aim)] if aim else self.projects_without_aim
            if aim and not projects:
                yield Meeting(aim=aim, project=None, commune=None)
            for project in projects:
                for commune in project.communes or (None,):
                    yield Meeting(aim=aim, project=project, commune=commune)
        for commune in self.communes_without_project:
            yield Meeting(aim=None, project=None, commune=commune)


def coverage_of(catalogue: Catalogue, agreement: str) -> Coverage:
    """Return the coverage of an agreement."""
    return Coverage(
        agreement=catalogue.agreements[agreement], projects=catalogue.projects_by_agreement.get(agreement, ())
    )


@dataclass(frozen=True)
class NationalCoverage:
    """Which national objectives the cooperations and their projects serve, and where."""

    catalogue: Catalogue

    @cached_property
    def objectives(self) -> tuple[str, ...]:
        """Return the identifiers of the national objectives in the order of the programme."""
        ordered = sorted(self.catalogue.objectives.values(), key=lambda objective: (objective.order, objective.id))
        return tuple(objective.id for objective in ordered)

    @cached_property
    def objectives_by_project(self) -> dict[str, tuple[str, ...]]:
        """Return the national objectives of each project, by the project's identifier."""
        return {p.id: self.catalogue.national_objectives_of(p) for p in self.catalogue.projects.values()}

    def number(self, projects: Sequence[Project], objective: str) -> int:
        """Return how many of `projects` serve a national objective."""
        return sum(objective in self.objectives_by_project[project.id] for project in projects)

    def without(self, projects: Sequence[Project]) -> int:
        """Return how many of `projects` serve no national objective, as far as known."""
        return sum(not self.objectives_by_project[project.id] for project in projects)

    @property
    def communes(self) -> tuple[str, ...]:
        """Return the communes that belong to a cooperation today, or in which a project takes place."""
        members = {
            commune
            for commune, pairs in self.catalogue.memberships_by_commune.items()
            if any(membership.until is None for _, membership in pairs)
        }
        return tuple(sorted(members | set(self.catalogue.projects_by_commune)))

    @property
    def objectives_without_project(self) -> tuple[str, ...]:
        """Return the national objectives that no project serves, as far as known."""
        served = self.catalogue.projects_by_national_objective
        return tuple(objective for objective in self.objectives if objective not in served)

    @property
    def projects_without_objective(self) -> tuple[Project, ...]:
        """Return the projects that serve no national objective, as far as known."""
        return tuple(p for p in self.catalogue.projects.values() if not self.objectives_by_project[p.id])

    @property
    def communes_without_project(self) -> tuple[str, ...]:
        """Return the communes of a cooperation in which no project is known to take place."""
        return tuple(c for c in self.communes if c not in self.catalogue.projects_by_commune)

    def meetings(self) -> Iterator[tuple[str | None, Project | None, str | None]]:
        """Yield every meeting of national objective, project and commune, then what meets nothing."""
        served = self.catalogue.projects_by_national_objective
        for objective in self.objectives:
            if objective not in served:
                yield objective, None, None
            for project in served.get(objective, ()):
                for commune in project.communes or (None,):
                    yield objective, project, commune
        for project in self.projects_without_objective:
            for commune in project.communes or (None,):
                yield None, project, commune
        for commune in self.communes_without_project:
            yield None, None, commune
