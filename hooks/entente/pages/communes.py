"""Pages of the communes: the overview and one page each with everything that concerns it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from entente import urls
from entente.edition import Edition
from entente.i18n.sorting import sort_key
from entente.model.agreement import Agreement
from entente.model.appointments import appointments
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.progress import participation_state
from entente.model.project import Phase, Project
from entente.model.reference import Commune, Objective
from entente.model.territory import neighbours_of, standing
from entente.output import Page, Plan, Producer, plan
from entente.pages.agenda import is_coming
from entente.pages.dating import as_of
from entente.pages.finish import Frame, finish
from entente.pages.maps.locality import commune_map
from entente.pages.maps.silhouette import place_in_country
from entente.pages.overview import Group, overview_page
from entente.pages.rendering import ENVIRONMENT, Rendering
from entente.pages.subscriptions import subscriptions

_PHASES = (*(phase.value for phase in Phase), "unknown")
_OPEN = ("running", "planned")


@Producer
def commune_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, in every language, the overview of communes from A to Z and the page of each."""
    for language in edition.languages:
        yield plan(urls.index("communes").uri(language), _overview, language)
        for commune in catalogue.communes.values():
            yield plan(urls.record(commune).uri(language), _commune_page, language, commune.id)


def _overview(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    by_letter: dict[str, list[Commune]] = defaultdict(list)
    for commune in p.communes(catalogue.communes):
        initial = sort_key(commune.names.in_language(language))[0]
        by_letter[initial if initial in ascii_lowercase else "#"].append(commune)
    groups = [
        Group(id=f"letter-{letter.replace('#', 'other')}", title=letter.upper(), html=p.macro("commune_list", communes))
        for letter, communes in by_letter.items()
    ]
    ways = ENVIRONMENT.get_template("communes_find.html").module
    letters = [(group.id, group.title) for group in groups]
    find = str(ways.find(p, letters, urls.index("map")))  # type: ignore[attr-defined]
    return overview_page(p, "commune", "communes", [Group(id="find", title=p.t("section.find"), html=find), *groups])


def _commune_page(catalogue: Catalogue, edition: Edition, language: Language, identifier: str) -> Page:
    commune = catalogue.communes[identifier]
    p = Rendering(catalogue, edition, language, commune)
    lead = _lead(p, commune)
    taking_part = _cooperations(p, commune)
    projects = catalogue.projects_by_commune.get(commune.id, ())
    coming = [one for one in appointments(catalogue, commune) if is_coming(one, edition)]
    head, sections = p.sections(
        "commune.html",
        record=commune,
        lead=lead,
        **_around(p, commune),
        memberships=catalogue.memberships_by_commune.get(commune.id, ()),
        taking_part=taking_part,
        past=_past(catalogue, commune, taking_part),
        phases=_by_phase(projects),
        other_projects=_unplaced(catalogue, taking_part),
        events=[one for one in coming if one.event],
        milestones=[one for one in coming if one.milestone],
        open=[x for x in projects if participation_state(x.participation, edition.today) in _OPEN],
        objectives=_objectives(catalogue, projects),
        news=catalogue.news_by_commune.get(commune.id, ()),
        feeds=subscriptions(p, commune),
        card=urls.embedded(commune, language),
        participation=urls.index("participation"),
        link=urls.link,
    )
    frame = Frame(
        address=urls.record(commune),
        title=p.plain(commune.names),
        description=lead,
        kind="commune",
        menu="communes",
        above=((p.t("kinds.commune"), urls.index("communes")),),
        as_of=as_of(commune),
        metadata=(("names", ", ".join(commune.all_names)),),
    )
    return finish(p, frame, head, sections)


def _lead(p: Rendering, commune: Commune) -> str:
    return p.t("commune.lead", name=p.plain(commune.names), canton=p.t(f"canton.{commune.canton}"))


def _around(p: Rendering, commune: Commune) -> dict[str, object]:
    """Return where a commune lies: in the country, among its neighbours, and beside which cooperations."""
    return {
        "art": place_in_country(p, commune),
        "map": commune_map(p, commune),
        "neighbours": p.communes(neighbours_of(p.catalogue, [commune.id])),
        "nearby": _nearby(p, commune),
    }


def _past(catalogue: Catalogue, commune: Commune, taking_part: Sequence[Agreement]) -> list[Agreement]:
    """Return the cooperations a commune no longer takes part in."""
    memberships = catalogue.memberships_by_commune.get(commune.id, ())
    return _unique(agreement for agreement, _ in memberships if agreement not in taking_part)


def _unique(agreements: Iterator[Agreement]) -> list[Agreement]:
    return list({agreement.id: agreement for agreement in agreements}.values())


def _cooperations(p: Rendering, commune: Commune) -> list[Agreement]:
    """Return the cooperations a commune takes part in, those of unknown state included."""
    found = p.catalogue.memberships_by_commune.get(commune.id, ())
    return _unique(a for a, membership in found if standing(a, membership, p.edition.today) != "past")


def _nearby(p: Rendering, commune: Commune) -> list[tuple[Commune, list[Agreement]]]:
    """Return the neighbours that take part in a cooperation, with these."""
    around = p.communes(neighbours_of(p.catalogue, [commune.id]))
    return [(other, found) for other in around if (found := _cooperations(p, other))]


def _by_phase(projects: Sequence[Project]) -> list[tuple[str, list[Project]]]:
    found: dict[str, list[Project]] = defaultdict(list)
    for project in projects:
        found[project.phase.phase.value if project.phase else "unknown"].append(project)
    return [(phase, found[phase]) for phase in _PHASES if phase in found]


def _unplaced(catalogue: Catalogue, agreements: Sequence[Agreement]) -> list[Project]:
    """Return the projects of cooperations whose communes are not known: they may concern this commune too."""
    found = (x for agreement in agreements for x in catalogue.projects_by_agreement.get(agreement.id, ()))
    return list({project.id: project for project in found if not project.communes}.values())


def _objectives(catalogue: Catalogue, projects: Sequence[Project]) -> list[tuple[Objective, list[Project]]]:
    """Return the national objectives that projects serve, in the order of the programme, with these projects."""
    found: dict[str, list[Project]] = defaultdict(list)
    for project in projects:
        for identifier in catalogue.national_objectives_of(project):
            found[identifier].append(project)
    ordered = sorted(found, key=lambda identifier: (catalogue.objectives[identifier].order, identifier))
    return [(catalogue.objectives[identifier], found[identifier]) for identifier in ordered]
