"""Amounts that are probably not meant: parts above the whole, and points that were to part thousands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue

_DIGITS_OF_THOUSANDS = 3


def parts_stay_below_the_total(catalogue: Catalogue, _today: date) -> Iterator[Problem]:
    """Yield a warning where the parts said at the same date as a total add up to more than it.

    Amounts said at other dates are not added up: prices and plans change between them.
    """
    for project in catalogue.projects.values():
        for index, total in enumerate(project.budget):
            if total.scope != "total":
                continue
            parts = [line.amount for line in project.budget if line.scope == "part" and line.as_of == total.as_of]
            if sum(parts) > total.amount:
                field = f"budget.{index}.amount"
                yield warning(project, field, "parts-above-total", parts=str(sum(parts)), total=str(total.amount))


def points_part_no_thousands(catalogue: Catalogue, _today: date) -> Iterator[Problem]:
    """Yield a warning for each amount with three decimals: "11.000" is eleven euros, not eleven thousand."""
    for project in catalogue.projects.values():
        for index, line in enumerate(project.budget):
            if line.amount.as_tuple().exponent == -_DIGITS_OF_THOUSANDS:
                field, whole = f"budget.{index}.amount", str(line.amount).replace(".", "")
                yield warning(project, field, "point-for-thousands", found=str(line.amount), whole=whole)
