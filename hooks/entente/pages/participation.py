"""The page "take part": what is open now, what is planned, and what came of past participation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from entente import urls
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.languages import Language
from entente.model.news import Event, NewsItem
from entente.model.progress import ParticipationState, participation_state
from entente.model.project import Project
from entente.output import Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.rendering import Rendering


@dataclass(frozen=True, kw_only=True)
class TakingPart:
    """Where the public can, will be able to, or could take part."""

    now: tuple[Project, ...]
    planned: tuple[Project, ...]
    over: tuple[Project, ...]
    """Including what was planned for a day that has gone by."""
    unknown: int
    """Number of projects of which no source says."""
    events: tuple[tuple[NewsItem, Event], ...]
    """Dates of public participation still to come, soonest first."""
    past_news: tuple[NewsItem, ...]
    """News of participation that lies behind, newest first."""


@Producer
def participation_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the page in every language."""
    for language in edition.languages:
        yield plan(urls.index("participation").uri(language), _participation_page, language)


def _participation_page(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    found = catalogue.derive(taking_part, edition.today)
    head, sections = p.sections("participation.html", found=found, communes=urls.index("communes"))
    frame = Frame(
        address=urls.index("participation"),
        title=p.t("participate.title"),
        description=p.t("participate.lead"),
        kind="overview",
        menu="participation",
    )
    return finish(p, frame, head, sections)


def taking_part(catalogue: Catalogue, today: date) -> TakingPart:
    """Return everything about public participation on `today`, for this page and the home page."""
    by_state: dict[ParticipationState, list[Project]] = {}
    for project in catalogue.projects.values():
        by_state.setdefault(participation_state(project.participation, today), []).append(project)
    news = [item for item in catalogue.news_by_date if item.kind == "participation"]
    events = [(item, event) for item in news for event in item.events if _is_ahead(event, today)]
    ahead = {item.id for item, _ in events}
    return TakingPart(
        now=tuple(sorted(by_state.get("running", []), key=_end)),
        planned=tuple(sorted(by_state.get("planned", []), key=_begin)),
        over=tuple(sorted([*by_state.get("over", []), *by_state.get("past", [])], key=_end, reverse=True)),
        unknown=len(by_state.get("unknown", [])),
        events=tuple(sorted(events, key=lambda found: (_day(found[1].begin), found[0].id))),
        past_news=tuple(item for item in news if item.id not in ahead),
    )


def _is_ahead(event: Event, today: date) -> bool:
    return event.state in ("planned", "moved") and _day(event.end or event.begin, last=True) >= today


def _day(moment: PartialDate | datetime, *, last: bool = False) -> date:
    if isinstance(moment, datetime):
        return moment.date()
    return moment.latest if last else moment.earliest


def _end(project: Project) -> tuple[date, str]:
    until = project.participation.until or project.participation.begin
    return (until.latest if until else date.min, project.id)


def _begin(project: Project) -> tuple[date, str]:
    begin = project.participation.begin
    return (begin.earliest if begin else date.max, project.id)
