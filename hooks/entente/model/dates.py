"""Dates known to the day, month, season, year or decade, approximate or uncertain (ISO 8601-2 / EDTF level 1)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

Precision = Literal["day", "month", "season", "year", "decade", "interval"]

# https://www.loc.gov/standards/datetime/ – level 1: seasons 21–24, one qualifier at the end, X for unknown digits.
_SHAPE = re.compile(r"(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?([?~%])?", re.ASCII)
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


@dataclass(frozen=True, kw_only=True, order=True)
class PartialDate:
    """A date as far as it is known; ordered by the first day it can mean, then the last."""

    earliest: date
    latest: date
    text: str
    """As written, in EDTF: `2024-05-03`, `2024-05`, `2020-23` (autumn), `2011~` (about), `2013?`, `2021/2022`."""
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    def __str__(self) -> str:
        return self.text

    @property
    def is_exact_day(self) -> bool:
        """Whether the date is one certain day."""
        return self.precision == "day" and not (self.approximate or self.uncertain)

    @property
    def parts(self) -> tuple[PartialDate, PartialDate] | None:
        """Return begin and end of an interval, else None."""
        if self.precision != "interval":
            return None
        begin, end = self.text.split("/")
        return parse_date(begin), parse_date(end)


@lru_cache(maxsize=16384)
def parse_date(text: str) -> PartialDate:
    """Return the date that `text` means in EDTF level 1 (the forms listed in `PartialDate.text`).

    Raises:
        ValueError: `text` has another form, or names a day the calendar does not have.

    Own code because the `edtf` package takes 9 ms a date (this: 3 µs); a test compares the two.
    """
    begin, slash, end = text.partition("/")
    if slash:
        first, last = parse_date(begin), parse_date(end)
        if "interval" in (first.precision, last.precision) or last.latest < first.earliest:
            raise ValueError(text)
        return PartialDate(earliest=first.earliest, latest=last.latest, text=text, precision="interval")
    shape = _SHAPE.fullmatch(text)
    if not shape:
        raise ValueError(text)
    year, month, day, qualifier = shape.groups()
    earliest, latest, precision = _bounds(year, int(month) if month else None, int(day) if day else None)
    return PartialDate(
        earliest=earliest,
        latest=latest,
        text=text,
        precision=precision,
        approximate=qualifier in ("~", "%"),
        uncertain=qualifier in ("?", "%"),
    )


def _bounds(year_text: str, month: int | None, day: int | None) -> tuple[date, date, Precision]:
    if year_text.endswith("X"):
        if month is not None:
            raise ValueError(year_text)
        decade = int(year_text[:3]) * 10
        return date(decade, 1, 1), date(decade + 9, 12, 31), "decade"
    year = int(year_text)
    if month is None:
        return date(year, 1, 1), date(year, 12, 31), "year"
    if day is not None:
        return date(year, month, day), date(year, month, day), "day"
    if month in _SEASON_MONTHS:
        first, last = _SEASON_MONTHS[month]
        last_year = year + 1 if last < first else year
        return date(year, first, 1), _month_end(last_year, last), "season"
    return date(year, month, 1), _month_end(year, month), "month"


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def read_date(value: Any) -> PartialDate:
    """Return the date that a field of content holds; pydantic's error when it holds none."""
    if isinstance(value, PartialDate):
        return value
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str):
        try:
            return parse_date(text.strip())
        except ValueError:
            pass
    raise PydanticCustomError("entente_date", "date expected")


Date = Annotated[
    PartialDate,
    BeforeValidator(read_date),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "type": ["string", "integer"],
            "description": "2024-05-03, 2024-05, 2024, 2020-23 (autumn), 2011~ (about), 2013? (uncertain), 2021/2022",
        }
    ),
]
