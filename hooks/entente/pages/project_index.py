"""The overview of all projects as a table, which the script also shows as cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.i18n.sorting import sort_key
from entente.model.catalogue import Catalogue
from entente.model.coverage import anchor
from entente.model.dates import PartialDate
from entente.model.languages import Language
from entente.model.project import Project
from entente.output import Page, Plan, Producer, plan
from entente.pages.dating import as_of
from entente.pages.facets import FACETS, Facet, aim_value, aim_values, phase_of
from entente.pages.finish import Frame, finish
from entente.pages.paging import Sheet, sheets
from entente.pages.rendering import Rendering

PROJECTS_ON_A_PAGE = 25
"""With the form that chooses, the first page stays below 15 kB on the line."""

_SCRIPT = f'<script src="{urls.link("assets/filters.js")}" defer blocking="render"></script>'


@dataclass(frozen=True, kw_only=True)
class Row:
    """A project in the overview."""

    project: Project
    facets: tuple[tuple[str, str], ...]
    """Key of each facet and the project's values, separated by spaces."""
    ranks: str
    """Its places when sorted by title, agreement, phase and latest fact, separated by spaces."""
    as_of: PartialDate | None


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A value by which projects can be filtered."""

    value: str
    title: str
    number: int


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A facet with the values that occur; `groups` are further values under a heading each."""

    key: str
    choices: tuple[Choice, ...]
    groups: tuple[tuple[str, tuple[Choice, ...]], ...] = ()


@Producer
def project_index_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield the overview of projects in every language."""
    for language in edition.languages:
        for sheet in sheets(tuple(catalogue.projects), PROJECTS_ON_A_PAGE, urls.index("projects")):
            yield plan(sheet.address.uri(language), _index_page, language, sheet.number)


def _overview(
    catalogue: Catalogue, edition: Edition, language: Language
) -> tuple[Sequence[Sheet[Row]], Sequence[Filter]]:
    p = Rendering(catalogue, edition, language)
    filters = tuple(_filter(p, facet) for facet in FACETS)
    return tuple(sheets(_rows(p), PROJECTS_ON_A_PAGE, urls.index("projects"))), filters


def _index_page(catalogue: Catalogue, edition: Edition, language: Language, number: int) -> Page:
    p = Rendering(catalogue, edition, language)
    every, filters = catalogue.derive(_overview, edition, language)
    sheet = every[number - 1]
    title = sheet.title(p, p.t("kinds.project"))
    head, sections = p.sections(
        "project_index.html",
        title=title,
        sheet=sheet,
        filters=filters,
        count=len(catalogue.projects),
        counted=_counted(p, sheet),
        lists=urls.project_lists(),
        navigation=Markup(sheet.navigation(p)),
    )
    frame = Frame(
        address=sheet.address,
        title=title,
        description=p.t("overview.projects.lead"),
        kind="overview",
        menu="projects",
        head_extra=(_SCRIPT,) if sheet.number == 1 else (),
        is_excerpt=sheet.number > 1,
    )
    return finish(p, frame, head, sections)


def _counted(p: Rendering, sheet: Sheet[Row]) -> str:
    """Return which projects a page of the overview shows, in words."""
    total = len(p.catalogue.projects)
    if sheet.count == 1:
        return p.t("filter.count." + ("one" if total == 1 else "other"), number=total, total=total)
    before = (sheet.number - 1) * PROJECTS_ON_A_PAGE
    return p.t("filter.count.part", first=before + 1, last=before + len(sheet.items), total=total)


def _rows(p: Rendering) -> list[Row]:
    catalogue = p.catalogue
    projects = sorted(catalogue.projects.values(), key=lambda x: (sort_key(p.plain(x.title)), x.id))
    dates = {project.id: as_of(project) for project in projects}
    orders = [_ranks(projects, key) for key in _sort_keys(p, dates)]
    rows = []
    for position, project in enumerate(projects):
        values = {facet.key: tuple(facet.find(catalogue, p.edition.today, project)) for facet in FACETS}
        values["objective"] += aim_values(catalogue, project)
        rows.append(
            Row(
                project=project,
                facets=tuple((key, " ".join(found)) for key, found in values.items()),
                ranks=" ".join(str(order) for order in (position, *(ranks[project.id] for ranks in orders))),
                as_of=dates[project.id],
            )
        )
    return rows


def _sort_keys(p: Rendering, dates: dict[str, PartialDate | None]) -> Iterator[Callable[[Project], object]]:
    phase, agreement = (next(facet for facet in FACETS if facet.key == key) for key in ("phase", "agreement"))
    yield lambda project: agreement.position(p, project.agreement)
    yield lambda project: phase.position(p, phase_of(project))
    yield lambda project: -(date.latest.toordinal() if (date := dates[project.id]) else 0)


def _ranks(projects: Sequence[Project], key: Callable[[Project], object]) -> dict[str, int]:
    """Return each project's place when sorted by `key`; those with the same key keep the order by title."""
    ordered = sorted(projects, key=key)  # type: ignore[arg-type]
    return {project.id: position for position, project in enumerate(ordered)}


def _filter(p: Rendering, facet: Facet) -> Filter:
    groups = facet.groups(p.catalogue, p.edition.today)
    choices = tuple(
        Choice(value=value, title=facet.title(p, value), number=len(groups[value]))
        for value in sorted(groups, key=lambda value: facet.position(p, value))
    )
    return Filter(key=facet.key, choices=choices, groups=_aim_groups(p) if facet.key == "objective" else ())


def _aim_groups(p: Rendering) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Return the aims of each agreement that a project serves; their static list is the agreement's strategy."""
    numbers: dict[str, int] = {}
    for project in p.catalogue.projects.values():
        for value in aim_values(p.catalogue, project):
            numbers[value] = numbers.get(value, 0) + 1
    found = []
    for agreement in p.catalogue.agreements.values():
        values = [(aim_value(agreement.id, anchor(aim)), p.plain(aim.title)) for aim in agreement.aims]
        choices = tuple(Choice(value=v, title=t, number=numbers[v]) for v, t in values if v in numbers)
        if choices:
            found.append((p.plain(agreement.title), choices))
    return tuple(found)
