"""Pages of the projects: one each."""

from __future__ import annotations

from collections.abc import Iterator

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.coverage import aims_served, anchor
from entente.model.kinship import kinships_of
from entente.model.languages import Language
from entente.output import Page, Plan, Producer, plan
from entente.pages.agenda import coming_events
from entente.pages.dating import as_of
from entente.pages.finish import Frame, finish
from entente.pages.maps.silhouette import silhouette
from entente.pages.rendering import Rendering


@Producer
def project_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the page of each project."""
    for language in edition.languages:
        for project in catalogue.projects.values():
            yield plan(urls.record(project).uri(language), _project_page, language, project.id)


def _project_page(catalogue: Catalogue, edition: Edition, language: Language, identifier: str) -> Page:
    project = catalogue.projects[identifier]
    p = Rendering(catalogue, edition, language, project)
    agreements = [catalogue.agreements[identifier] for identifier in project.agreements]
    head, sections = p.sections(
        "project.html",
        record=project,
        accent=agreements[0].accent,
        agreements=agreements,
        art=silhouette(p, agreements[0], project.communes),
        aims={a.id: [(aim, anchor(aim)) for aim in aims_served(a, project)] for a in agreements},
        strategies={a.id: urls.overview("strategy", a.id) for a in agreements},
        national=[catalogue.objectives[identifier] for identifier in catalogue.national_objectives_of(project)],
        events=coming_events(catalogue, project, edition),
        news=catalogue.news_by_project.get(project.id, ()),
        definitions=urls.index("definitions"),
        take_part=urls.index("participation"),
        kinships=catalogue.derive(kinships_of, project.id),
    )
    phase = project.phase.phase.value if project.phase else "unknown"
    frame = Frame(
        address=urls.record(project),
        title=p.plain(project.title),
        description=p.plain(project.summary),
        kind="project",
        menu="projects",
        accent=agreements[0].accent,
        above=(
            (p.t("kinds.agreement"), urls.index("agreements")),
            (p.plain(agreements[0].title), urls.record(agreements[0])),
        ),
        as_of=as_of(project),
        metadata=(("agreement", ", ".join(p.plain(a.title) for a in agreements)), ("phase", p.t(f"phase.{phase}"))),
    )
    return finish(p, frame, head, sections)
