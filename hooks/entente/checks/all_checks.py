"""The one list of checks across records."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from entente.checks.addresses import former_addresses_are_free
from entente.checks.areas import communes_lie_in_the_area
from entente.checks.communes import codes_agree_with_cantons, communes_are_told_apart
from entente.checks.dates import acts_are_in_order, news_files_begin_with_their_date, periods_are_ordered
from entente.checks.identifiers import parts_are_told_apart
from entente.checks.references import references_exist
from entente.errors import Problem
from entente.model.catalogue import Catalogue

Check = Callable[[Catalogue], Iterable[Problem]]

CHECKS: tuple[Check, ...] = (
    references_exist,
    parts_are_told_apart,
    periods_are_ordered,
    acts_are_in_order,
    news_files_begin_with_their_date,
    communes_lie_in_the_area,
    communes_are_told_apart,
    codes_agree_with_cantons,
    former_addresses_are_free,
)


def check_catalogue(catalogue: Catalogue) -> list[Problem]:
    """Return the problems of all checks; each knows its file and field, the place in the file is found later."""
    return [problem for check in CHECKS for problem in check(catalogue)]
