"""How far one date lies from another, said no more precisely than both are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from entente.model.dates import PartialDate

_DAYS_SAID_AS_DAYS = 60


@dataclass(frozen=True, kw_only=True)
class Shift:
    """A distance in time; `low` and `high` are equal where the dates allow a single number."""

    direction: Literal["later", "earlier"]
    unit: Literal["years", "months", "days"]
    low: int
    high: int
    about: bool = False
    """Whether a date is approximate, uncertain, or known less precisely than the other."""


def shift_between(first: PartialDate, second: PartialDate) -> Shift | None:
    """Return how far `second` lies from `first`, or None when they may be the same day.

    The unit is that of the vaguer date: 2030 to 2032 is "2 years", not 24 months; 2022 to March 2022 is no distance
    at all, only a more precise date.
    """
    if second.earliest > first.latest:
        return _later(first, second, "later")
    if second.latest < first.earliest:
        return _later(second, first, "earlier")
    return None


def _later(first: PartialDate, second: PartialDate, direction: Literal["later", "earlier"]) -> Shift:
    units = {_unit(first), _unit(second)}
    unit = next(unit for unit in ("years", "months", "days") if unit in units)
    about = len(units) > 1 or first.approximate or first.uncertain or second.approximate or second.uncertain
    if unit == "days":
        days = (second.earliest - first.earliest).days
        if days <= _DAYS_SAID_AS_DAYS:
            return Shift(direction=direction, unit="days", low=days, high=days, about=about)
        exact = first.earliest.day == second.earliest.day
        months = round(days / 30.44) if not exact else _months(second.earliest) - _months(first.earliest)
        return Shift(direction=direction, unit="months", low=months, high=months, about=about or not exact)
    if unit == "years":
        low, high = second.earliest.year - first.latest.year, second.latest.year - first.earliest.year
        return Shift(direction=direction, unit="years", low=low, high=high, about=about)
    low, high = _months(second.earliest) - _months(first.latest), _months(second.latest) - _months(first.earliest)
    if first.precision == second.precision == "season":
        low = high = _months(second.earliest) - _months(first.earliest)
    return Shift(direction=direction, unit="months", low=low, high=high, about=about)


def _unit(value: PartialDate) -> Literal["years", "months", "days"]:
    if value.parts is not None:
        return max((_unit(part) for part in value.parts), key=("days", "months", "years").index)
    if value.precision in ("year", "decade"):
        return "years"
    return "days" if value.precision == "day" else "months"


def _months(day: date) -> int:
    return day.year * 12 + day.month
