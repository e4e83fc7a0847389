"""Dates to keep in mind: events of news items and milestones of projects, and to whom each belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate
from entente.model.news import Event, NewsItem
from entente.model.project import Milestone, Project
from entente.model.record import Certainty, Record
from entente.model.reference import Commune

Kept = Agreement | Commune | None
"""What has a calendar; None stands for everything."""

Moment = PartialDate | datetime


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """An event or a milestone with a date, as far as known."""

    name: str
    """Stable name, unique over the site: `news/2024-05-03-opening/1`, `projects/bridge/works`."""
    begin: Moment
    end: Moment | None = None
    said: PartialDate | None = None
    """When this was last said; None when no source tells."""
    times_changed: int = 0
    item: NewsItem | None = None
    event: Event | None = None
    project: Project | None = None
    milestone: Milestone | None = None

    @property
    def is_vague(self) -> bool:
        """Whether the day of its begin is not known for certain."""
        return isinstance(self.begin, PartialDate) and not self.begin.is_exact_day

    @property
    def is_uncertain(self) -> bool:
        """Whether its source is weak or contradicted, or its date is marked as uncertain."""
        parts = (self.event, self.milestone)
        is_weak = self.item is not None and self.item.certainty == "uncertain"
        is_doubted = isinstance(self.begin, PartialDate) and self.begin.uncertain
        return is_weak or is_doubted or any(part and part.certainty is Certainty.UNCERTAIN for part in parts)


def appointments(catalogue: Catalogue, record: Kept | Project) -> tuple[Appointment, ...]:
    """Return the events and milestones that belong to a record, or all for None, by date."""
    if isinstance(record, Project):
        return _sorted(catalogue.news_by_project.get(record.id, ()), (record,))
    if isinstance(record, Agreement):
        news, projects = catalogue.news_by_agreement.get(record.id, ()), catalogue.projects_by_agreement
    elif isinstance(record, Commune):
        news, projects = catalogue.news_by_commune.get(record.id, ()), catalogue.projects_by_commune
    else:
        return _sorted(catalogue.news.values(), catalogue.projects.values())
    return _sorted(news, projects.get(record.id, ()))


def calendar_records(catalogue: Catalogue) -> Iterator[Kept]:
    """Yield everything that has a calendar: everything (None), then each agreement and each commune."""
    yield None
    yield from catalogue.agreements.values()
    yield from catalogue.communes.values()


def _sorted(news: Iterable[NewsItem], projects: Iterable[Project]) -> tuple[Appointment, ...]:
    records: list[NewsItem | Project] = [*news, *projects]
    found = [one for record in records for one in appointments_of(record)]
    return tuple(sorted(found, key=lambda one: (first_day(one.begin), one.name)))


def first_day(moment: Moment) -> date:
    """Return the first day a moment can mean."""
    return moment.date() if isinstance(moment, datetime) else moment.earliest


def last_day(moment: Moment) -> date:
    """Return the last day a moment can mean."""
    return moment.date() if isinstance(moment, datetime) else moment.latest


def event_state(event: Event, today: date) -> str:
    """Return the state of an event as it stands on `today`: once its day is over, what was planned is `unknown`."""
    is_over = max(last_day(event.end or event.begin), last_day(event.begin)) < today
    return "unknown" if is_over and event.state in ("planned", "moved") else event.state


def appointments_of(record: NewsItem | Project) -> Iterator[Appointment]:
    """Yield the events of a news item, or the milestones of a project, in the order of its file."""
    return _of_news(record) if isinstance(record, NewsItem) else _of_project(record)


def _of_news(item: NewsItem) -> Iterator[Appointment]:
    for number, event in enumerate(item.events, start=1):
        yield Appointment(
            name=f"news/{stable_identifier(item)}/{number}",
            begin=event.begin,
            end=event.end,
            said=item.updated or item.date,
            times_changed=1 if event.state in ("moved", "cancelled") else 0,
            item=item,
            event=event,
        )


def _of_project(project: Project) -> Iterator[Appointment]:
    for milestone in project.milestones:
        last = milestone.forecasts[-1] if milestone.forecasts else None
        begin = milestone.reached or (last.date if last else None)
        if begin is not None:
            yield Appointment(
                name=f"projects/{stable_identifier(project)}/{milestone.id}",
                begin=begin,
                said=milestone.reached or (last.announced if last else None),
                times_changed=max(len(milestone.forecasts) - 1, 0) + (1 if milestone.dropped else 0),
                project=project,
                milestone=milestone,
            )


def stable_identifier(record: Record) -> str:
    """Return the first identifier a record ever had, so that a renamed record is not told anew."""
    return record.moved_from[0] if record.moved_from else record.id
