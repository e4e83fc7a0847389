"""The date for which a page holds: the latest one that its record's facts carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from entente.model.agreement import Agreement
from entente.model.dates import PartialDate
from entente.model.news import NewsItem
from entente.model.project import Project
from entente.model.record import Record
from entente.model.reference import Commune


def as_of(record: Record) -> PartialDate | None:
    """Return the latest date on which something a record says was said or happened, or None when it has none."""
    return latest(_dates(record))


def last_fact(record: Record, today: date) -> PartialDate | None:
    """Return the latest date a record's facts carry that is not still to come, or None when it has none."""
    return latest(fact for fact in _dates(record) if fact is not None and fact.earliest <= today)


def latest(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """Return the latest of `dates` by the last day each can mean, or None when there is none."""
    known = [date for date in dates if date is not None]
    return max(known, key=lambda date: (date.latest, date.earliest), default=None)


def _dates(record: Record) -> Iterator[PartialDate | None]:
    yield from (provenance.as_of for provenance in record.provenance.values())
    if isinstance(record, Project):
        yield from _project_dates(record)
    elif isinstance(record, NewsItem):
        yield from (record.date, record.updated)
    elif isinstance(record, Agreement):
        yield record.in_force_as_of
        yield from (act.date for act in record.acts)
        yield from (figure.date for figure in record.key_figures)
    elif isinstance(record, Commune):
        yield from (entry.date for entry in record.population)


def _project_dates(project: Project) -> Iterator[PartialDate | None]:
    yield project.confirmed
    yield from (entry.date for entry in project.phases)
    yield from (update.date for update in project.updates)
    yield from (line.as_of for line in project.budget)
    for milestone in project.milestones:
        yield milestone.reached
        yield from (forecast.announced for forecast in milestone.forecasts)
