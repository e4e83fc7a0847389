"""Dates that cannot all be right: ends before beginnings, acts out of order, news files named after another day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache

from pydantic import BaseModel

from entente.checks.walk import parts_of
from entente.errors import Problem
from entente.model.catalogue import Catalogue
from entente.model.dates import PartialDate, parse_date

# Names of the two ends of a period, in every model that has them.
_ENDS = (("begin", "end"), ("begin", "until"), ("since", "until"), ("valid_from", "valid_until"))


def periods_are_ordered(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each end that certainly lies before its beginning, wherever a period is written."""
    for record in catalogue.records():
        for field, part in parts_of(record):
            for first, last in _ends(type(part)):
                begin, end = _date(getattr(part, first)), _date(getattr(part, last))
                if begin and end and end.latest < begin.earliest:
                    yield Problem(
                        path=record.path,
                        line=0,
                        field=f"{field}{last}",
                        code="period-reversed",
                        found={"begin": begin.text, "end": end.text},
                    )


def acts_are_in_order(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each act, phase or forecast that certainly lies before the one listed above it."""
    for agreement in catalogue.agreements.values():
        yield from _ordered(agreement.path, "acts", "date", agreement.acts)
    for project in catalogue.projects.values():
        yield from _ordered(project.path, "phases", "date", project.phases)
        for index, milestone in enumerate(project.milestones):
            yield from _ordered(project.path, f"milestones.{index}.forecasts", "announced", milestone.forecasts)


def news_files_begin_with_their_date(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each news file whose name does not begin with its date."""
    for item in catalogue.news.values():
        expected = re.sub("[?~%]", "", item.date.text).replace("/", "-").lower() if item.date else "sans-date"
        if not item.id.startswith(expected + "-"):
            yield Problem(path=item.path, line=0, field="date", code="file-date", found={"expected": expected + "-"})


def _ordered(path: str, field: str, date_field: str, parts: tuple[BaseModel, ...]) -> Iterator[Problem]:
    before: PartialDate | None = None
    for index, part in enumerate(parts):
        date: PartialDate | None = getattr(part, date_field)
        if date and before and date.latest < before.earliest:
            yield Problem(
                path=path,
                line=0,
                field=f"{field}.{index}.{date_field}",
                code="order",
                found={"later": date.text, "earlier": before.text},
            )
        before = date or before


@cache
def _ends(part: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    return tuple(ends for ends in _ENDS if all(end in part.model_fields for end in ends))


def _date(value: PartialDate | datetime | None) -> PartialDate | None:
    return parse_date(value.date().isoformat()) if isinstance(value, datetime) else value
