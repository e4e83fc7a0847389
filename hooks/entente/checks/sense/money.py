"""The parts of a project's budget are not more than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from entente.checks.sense.warning import warning
from entente.errors import Problem
from entente.model.catalogue import Catalogue


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
