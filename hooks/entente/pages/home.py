"""The home page: what these cooperations are, who they are, what is new, what moved and where people can take part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from entente import urls
from entente.edition import Edition
from entente.i18n.calendar import day_words
from entente.model.appointments import appointments
from entente.model.catalogue import Catalogue
from entente.model.languages import Language
from entente.model.progress import latest_moves, participation_state
from entente.model.project import Project
from entente.model.record import Record
from entente.output import Page, Plan, Producer, plan
from entente.pages.agenda import is_coming
from entente.pages.dating import as_of, latest
from entente.pages.finish import Frame, finish
from entente.pages.maps.country import areas_map
from entente.pages.maps.naming import letter
from entente.pages.rendering import Rendering

_NEWS_SHOWN = 6
_MOVES_SHOWN = 5
_CALLS_SHOWN = 6


@dataclass(frozen=True, kw_only=True)
class Call:
    """Something people can take part in, now or soon."""

    kind: str
    """Key of the word that says what it is."""
    record: Record
    when: Markup
    place: Markup
    certainty: str


@Producer
def home_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:  # noqa: ARG001 – a producer
    """Yield the home page in every language."""
    for language in edition.languages:
        yield plan(urls.home().uri(language), _home, language)


def _home(catalogue: Catalogue, edition: Edition, language: Language) -> Page:
    p = Rendering(catalogue, edition, language)
    calls = tuple(_calls(p))
    head, sections = p.sections(
        "home.html",
        agreements=catalogue.agreements.values(),
        areas_map=areas_map(p),
        letter=letter,
        news=catalogue.news_by_date[:_NEWS_SHOWN],
        calls=calls[:_CALLS_SHOWN],
        moves=latest_moves(catalogue, _MOVES_SHOWN),
        counts=_counts(catalogue),
        counted_on=day_words(edition.today, language),
        about=urls.hand_written("about"),
        method=urls.hand_written("method"),
        index=urls.index,
        definitions=urls.index("definitions"),
    )
    frame = Frame(
        address=urls.home(),
        title=p.t("home.title"),
        description=p.t("home.lead"),
        kind="home",
        menu="home",
        as_of=latest(as_of(item) for item in catalogue.news_by_date),
    )
    return finish(p, frame, head, sections)


def _counts(catalogue: Catalogue) -> tuple[tuple[str, int], ...]:
    """Return what is counted on the home page: the key of its words and address, and the number."""
    return (
        ("agreements", len(catalogue.agreements)),
        ("communes", len(catalogue.memberships_by_commune)),
        ("projects", len(catalogue.projects)),
        ("news", len(catalogue.news)),
    )


def _calls(p: Rendering) -> Iterator[Call]:
    """Yield what is open now, then events to come, then what is planned."""
    today = p.edition.today
    yield from _participation(p, "running", today)
    for one in appointments(p.catalogue, None):
        event = one.event
        if event is None or one.item is None or event.state == "cancelled" or not is_coming(one, p.edition):
            continue
        yield Call(
            kind="home.voice.event",
            record=one.item,
            when=p.date(event.begin),
            place=p.link(p.catalogue.communes[event.commune]) if event.commune else Markup(),
            certainty=event.certainty,
        )
    yield from _participation(p, "planned", today)


def _participation(p: Rendering, state: str, today: date) -> Iterator[Call]:
    found = [x for x in p.catalogue.projects.values() if participation_state(x.participation, today) == state]
    for project in sorted(found, key=_soonest_first):
        participation = project.participation
        yield Call(
            kind=f"home.voice.{state}",
            record=project,
            when=p.period(participation.begin, participation.until),
            place=p.text(participation.where),
            certainty=participation.certainty,
        )


def _soonest_first(project: Project) -> tuple[date, str]:
    until = project.participation.until or project.participation.begin
    return (until.latest if until else date.max), project.id
