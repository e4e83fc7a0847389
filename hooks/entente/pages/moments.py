"""Moments: what has a date – acts, names, milestones and news – in one order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from entente import urls
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.news import NewsItem
from entente.model.progress import milestone_state
from entente.model.project import Milestone, Project
from entente.model.record import Certainty
from entente.model.text import Text

MomentKind = Literal["act", "name", "milestone", "news"]
MOMENT_KINDS: tuple[MomentKind, ...] = ("act", "name", "milestone", "news")


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Something that happened, or is expected, at a date."""

    date: PartialDate | None
    kind: MomentKind
    label: str
    """Key of the word that says what it is, such as `act.signature`."""
    title: Text
    address: urls.Address
    fragment: str = ""
    agreements: tuple[str, ...]
    of: Text | None = None
    """Title of the project a milestone belongs to."""
    is_uncertain: bool = False
    is_ahead: bool = False
    is_official: bool = False
    """Whether the title is a name that is not translated."""


def moments(catalogue: Catalogue, today: date, agreement: str | None = None) -> tuple[Moment, ...]:
    """Return the moments of one agreement, or of all, newest first, those without a date last."""
    agreements: Iterable[Agreement]
    projects: Iterable[Project]
    news: Iterable[NewsItem]
    if agreement is None:
        agreements, projects, news = catalogue.agreements.values(), catalogue.projects.values(), catalogue.news.values()
    else:  # only what belongs to it is read: the moments of an agreement do not change with another's
        agreements = (catalogue.agreements[agreement],)
        projects = catalogue.projects_by_agreement.get(agreement, ())
        news = catalogue.news_by_agreement.get(agreement, ())
    found = [*_of_agreements(agreements), *_of_milestones(projects, today), *_of_news(news)]
    return tuple(sorted(found, key=_newest_first))


def _newest_first(moment: Moment) -> tuple[bool, int, int, str]:
    """Return by what moments are sorted; on one day acts come before milestones and news."""
    day = -moment.date.earliest.toordinal() if moment.date else 0
    return moment.date is None, day, MOMENT_KINDS.index(moment.kind), moment.address.uris[0][1] + moment.fragment


def _of_agreements(agreements: Iterable[Agreement]) -> Iterator[Moment]:
    for agreement in agreements:
        for number, act in enumerate(agreement.acts, 1):
            yield Moment(
                date=act.date,
                kind="act",
                label=f"act.{act.kind}",
                title=act.title,
                address=urls.record(agreement),
                fragment=f"#act-{number}",
                agreements=(agreement.id,),
                is_uncertain=act.certainty is Certainty.UNCERTAIN,
            )
        yield from _names(agreement)


def _names(agreement: Agreement) -> Iterator[Moment]:
    """Yield the days from which an agreement had a new name; the first name is no change."""
    known = [name for name in agreement.names if name.since]
    for name in known[1:]:
        yield Moment(
            date=name.since,
            kind="name",
            label="timeline.name",
            title=name.name,
            address=urls.record(agreement),
            fragment="#acts",
            agreements=(agreement.id,),
            is_uncertain=name.certainty is Certainty.UNCERTAIN,
            is_official=True,
        )


def _of_milestones(projects: Iterable[Project], today: date) -> Iterator[Moment]:
    for project in projects:
        for milestone in project.milestones:
            state = milestone_state(milestone, today)
            if state not in ("dropped", "unknown"):
                yield _milestone(project, milestone, state)


def _milestone(project: Project, milestone: Milestone, state: str) -> Moment:
    forecast = milestone.forecasts[-1] if milestone.forecasts and not milestone.reached else None
    part = forecast or milestone
    is_ahead = state in ("on-time", "moved")
    label = "timeline.expected" if is_ahead else "timeline.expected_past" if forecast else "timeline.reached"
    return Moment(
        date=forecast.date if forecast else milestone.reached,
        kind="milestone",
        label=label,
        title=milestone.title,
        of=project.title,
        address=urls.record(project),
        fragment=f"#milestone-{milestone.id}",
        agreements=project.agreements,
        is_uncertain=Certainty.UNCERTAIN in (part.certainty, milestone.certainty),
        is_ahead=is_ahead,
    )


def _of_news(news: Iterable[NewsItem]) -> Iterator[Moment]:
    for item in news:
        yield Moment(
            date=item.date,
            kind="news",
            label=f"news-kind.{item.kind}",
            title=item.title,
            address=urls.record(item),
            agreements=item.agreements,
            is_uncertain=item.certainty == "uncertain",
        )


def year_groups(found: Sequence[Moment]) -> list[tuple[int | None, list[Moment]]]:
    """Return moments by the year in which they begin, None for those without a date, in the order given."""
    groups: dict[int | None, list[Moment]] = {}
    for moment in found:
        groups.setdefault(moment.date.earliest.year if moment.date else None, []).append(moment)
    return list(groups.items())
